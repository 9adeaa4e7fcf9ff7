import type { Core } from '@strapi/strapi';

import type { CacheConfig } from '../config';
import type { Answer } from '../services/pages';

type Context = Parameters<Core.ControllerHandler>[0];

/**
 * Sends an answer with all that caches need, or 304 where the caller has it already, or 301 where it has moved.
 *
 * What is shown to everybody may be kept by caches between, but never beyond the moment at which it changes by
 * itself. What was asked for with credentials may be kept by the caller alone.
 */
export function send(ctx: Context, answer: Answer, cache: CacheConfig): void {
  ctx.set('ETag', `"${answer.etag}"`);
  if (answer.modifiedAt !== undefined) {
    ctx.set('Last-Modified', new Date(answer.modifiedAt).toUTCString());
  }
  ctx.vary('Authorization');
  ctx.set('Cache-Tag', answer.tags);
  if (ctx.get('authorization')) {
    const age = Math.min(cache.maxAge, secondsUntil(answer.validUntil));
    ctx.set('Cache-Control', `private, max-age=${age}, must-revalidate`);
  } else {
    ctx.set('Cache-Control', publicCacheControl(answer, cache));
  }
  ctx.status = 200;
  const conditions = {
    ifNoneMatch: ctx.get('if-none-match'),
    ifModifiedSince: ctx.get('if-modified-since'),
  };
  if (answer.movedTo !== undefined) {
    ctx.status = 301;
    ctx.set('Location', answer.movedTo);
  } else if (isUnchanged(conditions, answer)) {
    ctx.status = 304;
    return;
  }
  ctx.set('Content-Type', answer.type ?? 'application/json; charset=utf-8');
  ctx.body = answer.body;
}

/** `Cache-Control` for what was asked for without credentials, as it is right at this moment. */
export function publicCacheControl(
  answer: Pick<Answer, 'validUntil'>,
  { maxAge, sharedMaxAge }: CacheConfig,
): string {
  const left = secondsUntil(answer.validUntil);
  const shared = Math.min(sharedMaxAge, left);
  return `public, max-age=${Math.min(maxAge, left)}, s-maxage=${shared}, must-revalidate`;
}

interface Conditions {
  ifNoneMatch: string;
  ifModifiedSince: string;
}

/**
 * Whether the caller has the answer already (RFC 9110, 13.1).
 *
 * Koa's own `ctx.fresh` says no to everyone who sends `Cache-Control: no-cache`, and `fetch` sends that with
 * every `If-None-Match` (its "no-store" mode): such clients would never get a 304.
 */
export function isUnchanged(
  { ifNoneMatch, ifModifiedSince }: Conditions,
  { etag, modifiedAt }: Pick<Answer, 'etag' | 'modifiedAt'>,
): boolean {
  if (ifNoneMatch !== '') {
    return ifNoneMatch
      .split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''))
      .some((tag) => tag === '*' || tag === `"${etag}"`);
  }
  // HTTP dates have no fractions of a second.
  const modified = Math.floor(Date.parse(modifiedAt ?? '') / 1000) * 1000;
  return Date.parse(ifModifiedSince) >= modified;
}

const secondsUntil = (time: string): number =>
  time === '' ? Infinity : Math.max(0, Math.floor((Date.parse(time) - Date.now()) / 1000));
