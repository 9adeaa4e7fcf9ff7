import type { APIRoute } from 'astro';

import { enter, knowsSecret, leave } from './session';

/**
 * A path of this site as a browser reads it: it drops tabs and line breaks, takes `\` for `/`, goes up at `..`, and
 * `//host` is an address to it. Undefined for what leads to another site.
 */
function ownPath(path: string, base: URL): string | undefined {
  if (!path.startsWith('/') || !URL.canParse(path, base)) {
    return undefined;
  }
  const { origin, pathname, search } = new URL(path, base);
  return origin === base.origin && !pathname.startsWith('//') ? pathname + search : undefined;
}

/** `GET /api/preview?secret=&url=&status=`: the door that Strapi opens for editors. Whoever leaves needs no secret. */
export const GET: APIRoute = ({ url, cookies, redirect }) => {
  const query = url.searchParams;
  const path = ownPath(query.get('url') ?? '', url);
  const leaves = query.get('status') === 'published';
  if (path === undefined || !(leaves || knowsSecret(query.get('secret')))) {
    return new Response('Not allowed', { status: 401 });
  }
  if (leaves) {
    leave(cookies);
  } else {
    enter(cookies);
  }
  return redirect(path, 302);
};
