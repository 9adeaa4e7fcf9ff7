import { isRecord, NewsroomError } from './error';
import type { CallOptions, NewsroomClientOptions, NotModified, Received } from './types';

/** The body of a success, and what its headers say. */
export type Answer<Body> = Body & Received;

/**
 * Asks, and gives what came.
 *
 * @throws NewsroomError for every answer that is no success
 */
export async function ask<Body extends object>(
  url: string,
  client: Pick<NewsroomClientOptions, 'token' | 'fetch' | 'headers'>,
  { signal, ifNoneMatch, request = {} }: CallOptions,
): Promise<Answer<Body> | NotModified> {
  const headers = new Headers(client.headers);
  headers.set('accept', 'application/json');
  if (client.token) {
    headers.set('authorization', `Bearer ${client.token}`);
  }
  new Headers(request.headers).forEach((value, name) => headers.set(name, value));
  if (ifNoneMatch) {
    headers.set('if-none-match', ifNoneMatch);
  }
  // Looked up only now: frameworks put their own `fetch` in the place of the global one.
  const send = client.fetch ?? fetch;
  const response = await send(url, { ...request, headers, ...(signal ? { signal } : {}) });
  if (response.status === 304 && ifNoneMatch) {
    return { status: 304 };
  }
  const body = parsed(await response.text());
  if (!response.ok || !isRecord(body) || !body['data']) {
    throw new NewsroomError({ status: response.status, url }, body);
  }
  return {
    ...(body as Body),
    status: 200,
    etag: response.headers.get('etag'),
    cacheControl: response.headers.get('cache-control'),
    tags: response.headers.get('cache-tag')?.split(',') ?? [],
  };
}

/** undefined for what is no JSON: a proxy's page, or the frontend's own. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
