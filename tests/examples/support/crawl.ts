import { elementsOf, named } from './html';
import type { Element } from './html';

export interface CrawledPage {
  path: string;
  html: string;
  elements: Element[];
}

export interface Crawl {
  /** The pages of the site, by their paths. */
  pages: Map<string, CrawledPage>;
  /** `<page> → <address>: <what is wrong>` */
  broken: string[];
}

/** Requests at the same time. */
const AT_ONCE = 8;

/**
 * Follows every link of the site, and asks once for everything that its pages name of the Strapi server: pictures,
 * feeds, calendars. Links to other servers are left alone.
 */
export async function crawl(origin: string, from: string[], files: string): Promise<Crawl> {
  const pages = new Map<string, CrawledPage>();
  const broken: string[] = [];
  const seen = new Set<string>();
  const waiting: { address: string; page: string }[] = [];
  const anchors: { path: string; id: string; page: string }[] = [];

  function follow(target: string, page: string): void {
    const url = new URL(target.replace(/^webcal:/, 'http:'), origin + page);
    if (url.hash && url.origin === origin) {
      anchors.push({ path: url.pathname, id: decodeURIComponent(url.hash.slice(1)), page });
    }
    url.hash = '';
    if (![origin, files].includes(url.origin) || seen.has(url.href)) {
      return;
    }
    seen.add(url.href);
    waiting.push({ address: url.href, page });
  }

  async function visit({ address, page }: { address: string; page: string }): Promise<void> {
    const answer = await fetch(address, { redirect: 'manual' });
    const body = await answer.text();
    if (answer.status !== 200) {
      broken.push(`${page} → ${address}: ${answer.status}`);
      return;
    }
    const { pathname, search, origin: host } = new URL(address);
    if (host !== origin || !answer.headers.get('content-type')?.startsWith('text/html')) {
      return;
    }
    const path = pathname + search;
    const elements = elementsOf(body);
    pages.set(path, { path, html: body, elements });
    for (const { attributes } of named(elements, 'a', 'link', 'img')) {
      const sources = attributes['srcset']?.split(', ').map((source) => source.split(' ')[0]) ?? [];
      for (const target of [attributes['href'], attributes['src'], ...sources]) {
        if (target !== undefined) {
          follow(target, path);
        }
      }
    }
  }

  from.forEach((path) => follow(path, '/'));
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      await visit(next);
    }
  };
  while (waiting.length > 0) {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
  for (const { path, id, page } of anchors) {
    const target = pages.get(path);
    if (target && !target.elements.some(({ attributes }) => attributes['id'] === id)) {
      broken.push(`${page} → ${path}#${id}: nothing has this id`);
    }
  }
  return { pages, broken };
}
