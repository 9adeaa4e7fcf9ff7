import type { APIRoute } from 'astro';

import { enter, knowsSecret, leave } from './session';

/** A path of this site, and of no other: `//host` and `/\host` are addresses to a browser. */
const isOwnPath = (path: string): boolean => /^\/[^/\\]/.test(path);

/** `GET /api/preview?secret=&url=&status=`: the door that Strapi opens for editors. Whoever leaves needs no secret. */
export const GET: APIRoute = ({ url, cookies, redirect }) => {
  const query = url.searchParams;
  const path = query.get('url') ?? '';
  const leaves = query.get('status') === 'published';
  if (!isOwnPath(path) || !(leaves || knowsSecret(query.get('secret')))) {
    return new Response('Not allowed', { status: 401 });
  }
  if (leaves) {
    leave(cookies);
  } else {
    enter(cookies);
  }
  return redirect(path, 302);
};
