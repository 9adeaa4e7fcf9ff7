import { createHash } from 'node:crypto';

import { defineMiddleware } from 'astro:middleware';

import { isLanguage } from './languages';

/** For pages on demand: unknown languages are not found, and what a reader has already is not sent again. */
export const onRequest = defineMiddleware(async ({ isPrerendered, params, request }, next) => {
  const { locale } = params;
  if (locale !== undefined && !isLanguage(locale)) {
    return new Response(null, { status: 404 });
  }
  const response = await next();
  if (isPrerendered || response.status !== 200) {
    return response;
  }
  // Of the page as it is sent: whatever changes it, changes the tag.
  const body = Buffer.from(await response.arrayBuffer());
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  const headers = new Headers(response.headers);
  headers.set('etag', etag);
  return isKnown(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status: 200, headers });
});

/** Whether one of the tags is this one, also where something on the way has weakened it (RFC 9110, 13.1.2). */
const isKnown = (condition: string | null, etag: string): boolean =>
  condition?.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, ''))) ??
  false;
