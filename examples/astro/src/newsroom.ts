import { NEWSROOM_API } from 'astro:env/server';
import { createNewsroomClient } from 'strapi-plugin-newsroom/client';

/** A reader waits no longer than this for what Strapi says; milliseconds. */
const PATIENCE = 10_000;

export const newsroom = createNewsroomClient({
  baseURL: NEWSROOM_API,
  fetch: (input, init) => fetch(input, { signal: AbortSignal.timeout(PATIENCE), ...init }),
});
