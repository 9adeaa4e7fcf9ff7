import type { ServerResponse } from 'node:http';

import type { Core } from '@strapi/strapi';

import { cacheOf } from '../config';
import { isUnchanged, publicCacheControl } from '../strapi/answer';

import type { Behind } from './behind';
import type { Header, Remembered } from './memory';

type Context = Parameters<Core.MiddlewareHandler>[0];

const RESPONSE_TIME = 'X-Response-Time';

/** Made anew for each answer. */
const OF_ONE_ANSWER: ReadonlySet<string> = new Set([RESPONSE_TIME.toLowerCase(), 'content-length']);

/** What one caller is sent and another is not, or what belongs to another body. */
const UNREPEATABLE: readonly string[] = ['Set-Cookie', 'Content-Encoding', 'Transfer-Encoding'];

const CONTENT_TYPE = 'Content-Type';
export const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * The headers of an ordinary answer, to be sent again.
 *
 * @returns undefined where they are one caller's own
 */
export function repeatableHeaders(response: ServerResponse): Header[] | undefined {
  if (UNREPEATABLE.some((name) => response.hasHeader(name))) {
    return undefined;
  }
  const headers = rawNames(response).flatMap((name): Header[] => {
    const value = response.getHeader(name);
    return OF_ONE_ANSWER.has(name.toLowerCase()) || value === undefined
      ? []
      : [[name, String(value)]];
  });
  // An answer 304 has lost it.
  return response.hasHeader(CONTENT_TYPE) ? headers : [...headers, [CONTENT_TYPE, JSON_TYPE]];
}

/** With capital letters as they are sent; Node's types have it for requests alone. */
const rawNames = (response: ServerResponse): string[] =>
  (response as unknown as { getRawHeaderNames(): string[] }).getRawHeaderNames();

interface Repeated {
  remembered: Remembered;
  headers: readonly Header[];
  behind: Behind;
  /** When the request came in, milliseconds since 1970. */
  start: number;
}

/** Answers as the ordinary route did, or 304 where the caller has it already. */
export function repeat(
  strapi: Core.Strapi,
  ctx: Context,
  { remembered, headers, behind, start }: Repeated,
): void {
  const { answer } = remembered.told;
  const isKnown = isUnchanged(
    {
      ifNoneMatch: ctx.get('if-none-match'),
      ifModifiedSince: ctx.get('if-modified-since'),
    },
    answer,
  );
  for (const [name, value] of headers) {
    if (!isKnown || name !== CONTENT_TYPE) {
      ctx.set(name, value);
    }
  }
  if (answer.validUntil !== '') {
    ctx.set('Cache-Control', publicCacheControl(answer, cacheOf(strapi)));
  }
  ctx.status = isKnown ? 304 : 200;
  if (!isKnown) {
    ctx.body = remembered.body;
  }
  const took = Math.ceil(Date.now() - start);
  if (behind.timesAnswers) {
    ctx.set(RESPONSE_TIME, `${took}ms`);
  }
  if (behind.logs) {
    strapi.log.http(`${ctx.method} ${ctx.url} (${took} ms) ${ctx.status}`);
  }
}
