import type { Core } from '@strapi/strapi';

import { readCounters } from './counters';
import { renderPage } from './render';
import type { PageIdentity, Rendered } from './render';
import { countUp, renderAgain, savePage, stalePages, tasksFor } from './store';
import type { PageTask } from './store';

/** Renders a page and keeps it. Whoever calls it sees to it that caches are told (`queue`). */
export async function refresh(strapi: Core.Strapi, task: PageTask): Promise<Rendered | null> {
  const before = await readCounters(strapi);
  const rendered = await renderPage(strapi, task);
  await savePage(strapi, task, rendered);
  // Whoever changed something meanwhile may not have known yet that this page shows it.
  if (rendered && (await readCounters(strapi)).content !== before.content) {
    await renderAgain(strapi, task);
  }
  return rendered;
}

/** Renders the page of an entry for which there is none yet. */
export async function renderFirst(
  strapi: Core.Strapi,
  identity: PageIdentity,
): Promise<Rendered | null> {
  const task = await tasksFor(strapi, identity);
  const rendered = task ? await refresh(strapi, task) : null;
  if (rendered) {
    // No write has told anybody of it, and from now on it is in lists.
    await countUp(strapi, 'content');
  }
  return rendered;
}

export interface RenderOptions {
  /** At most so many. */
  limit: number;
  /** Asked between two pages: whether to stop. */
  until?: () => boolean;
}

/** Renders pages that wait for it. @returns how many */
export async function renderStale(
  strapi: Core.Strapi,
  { limit, until = () => false }: RenderOptions,
): Promise<number> {
  let count = 0;
  for (const task of await stalePages(strapi, limit)) {
    if (until()) {
      break;
    }
    await refresh(strapi, task);
    count += 1;
  }
  return count;
}
