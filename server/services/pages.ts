import type { Core } from '@strapi/strapi';

import { baseLanguage } from '../../composer/localized-text';
import type { PageNeighbour } from '../../contracts/pages';
import type { PageScope } from '../../contracts/site';
import { surroundingsOf } from '../config';
import { readableTags, readsAll, withoutUnreadable } from '../pages/readable';
import type { Readable } from '../pages/readable';
import { withHead } from '../pages/head';
import type { WholePage } from '../pages/head';
import { refuse } from '../query/refusal';
import { defaultLocale, documents } from '../strapi/documents';
import { projectLocales } from '../strapi/locales';
import { addressTag, EVERYTHING, joinTags, listTag } from '../stored-pages/cache-tags';
import { findPages, isOutdated, readState } from '../stored-pages/find';
import type { FoundPage, ListState, PageState } from '../stored-pages/find';
import { formerOwners } from '../stored-pages/former';
import { keeper } from '../stored-pages/kept';
import type { Holds } from '../stored-pages/kept';
import { PAGE_KINDS } from '../stored-pages/kinds';
import { findCards } from '../stored-pages/list';
import type { FoundCards, ListRequest } from '../stored-pages/list';
import { announceLater, renderSoon, settled } from '../stored-pages/queue';
import { rebuildPages } from '../stored-pages/rebuild';
import { currentState, takeOver } from '../stored-pages/replaced';
import { refresh, renderFirst, renderStale } from '../stored-pages/refresh';
import { hash } from '../stored-pages/render';
import { earliest } from '../time';
import { readAsVisitor } from '../visitors/reading';

export interface PageRequest {
  scope: PageScope;
  slug: string;
  /** Without it: the default language, or else the one that has the slug. */
  locale?: string | undefined;
  /** The language to answer in where the wanted one is missing. */
  fallback?: string | undefined;
  /** What the caller's role may read of the page. */
  readable: Readable;
}

/** An answer as it goes over the wire. */
export interface Answer {
  body: string;
  /** Media type; without it, JSON. */
  type?: string;
  /** Where it is found now: an address, in full or from the one that was asked for. */
  movedTo?: string;
  /** A text that changes with the body. */
  etag: string;
  /** ISO 8601; without it, nobody knows. */
  modifiedAt?: string;
  /** When it will be another one by itself (an embargo ends); '' where it will not. */
  validUntil: string;
  /** What it shows: `recap:…,event:…`. */
  tags: string;
  /** The counter of changes of roles, as it was read with it. */
  access: number;
  /** How long it would be given again for the same address to the same caller; without it, nobody knows. */
  holds?: Holds | undefined;
}

export interface PageAnswer extends Answer {
  modifiedAt: string;
  /** The present one. */
  slug: string;
}

/** Characters of pages, of lists and of files that are kept in memory; a page has some 30,000, a list of 25 as many. */
const MAX_KEPT = 16 * 1024 * 1024;
/** What else belongs to what is kept: its key, its tags. */
const ALLOWANCE = 1000;
/** Pages rendered before a list is read; more than a process leaves behind that ends. */
const MAX_CATCHING_UP = 1000;

/**
 * Whole pages and lists for frontends. They are public whoever asks: a token gets no draft, no embargoed
 * recap and no hidden person either, since what it fetches is shown to everybody.
 */
export const pages = ({ strapi }: { strapi: Core.Strapi }) => {
  const answers = keeper<PageAnswer>(strapi, {
    maxSize: MAX_KEPT,
    sizeOf: ({ body, tags }) => ALLOWANCE + body.length + tags.length,
  });
  const lists = keeper<FoundList>(strapi, {
    maxSize: MAX_KEPT,
    // The cards, and the answer that is made of them.
    sizeOf: ({ found }) =>
      found.cards.reduce((length, { card }) => length + 2 * card.length, ALLOWANCE),
  });
  const files = keeper<Answer>(strapi, {
    maxSize: MAX_KEPT,
    sizeOf: ({ body }) => ALLOWANCE + body.length,
  });

  /** The page as it is now, rendered first where something has changed. */
  const upToDate = async (
    page: FoundPage | undefined,
    now: Date,
  ): Promise<FoundPage | undefined> => {
    if (!page || !isOutdated(page, now)) {
      return page;
    }
    await refresh(strapi, page);
    announceLater(strapi);
    const { scope, documentId, locale } = page;
    const again = await findPages(strapi, { scope, by: { documentId }, locales: [locale], now });
    return again.pages[0];
  };

  /** For pages that no write has made (an import past the documents). Only in the project's languages: they are kept. */
  const firstTime = async (request: PageRequest, locales: string[] | undefined, now: Date) => {
    const { scope, slug } = request;
    const { uid, localized } = PAGE_KINDS[scope];
    const found = await readAsVisitor(() =>
      documents(strapi, uid).findMany({
        filters: { slug },
        fields: localized ? ['documentId', 'locale'] : ['documentId'],
        ...(localized ? { locale: '*', status: 'published', sort: 'locale:asc' } : {}),
      }),
    );
    if (found.length === 0) {
      return undefined;
    }
    const wanted = locales ?? [await defaultLocale(strapi)];
    const present = localized ? [] : await projectLocales(strapi);
    const language = (row: { locale?: string | null }) =>
      localized ? String(row.locale) : wanted.find((code) => present.includes(code));
    const row =
      found.find((candidate) => wanted.includes(language(candidate) ?? '')) ??
      (locales ? undefined : found[0]);
    const locale = row && language(row);
    if (!row || !locale) {
      return undefined;
    }
    const identity = { scope, documentId: row.documentId, locale };
    await renderFirst(strapi, identity);
    announceLater(strapi);
    const {
      pages: [page],
    } = await findPages(strapi, {
      scope,
      by: { documentId: row.documentId },
      locales: [locale],
      now,
    });
    return page;
  };

  const formerly = async (
    { scope, slug }: PageRequest,
    locales: string[] | undefined,
    now: Date,
  ): Promise<FoundPage[]> => {
    const found: FoundPage[] = [];
    for (const { documentId, locale } of await formerOwners(strapi, scope, slug)) {
      // A slug is a former one in its own language alone.
      const own =
        locale === '' ? locales : locales ? locales.filter((code) => code === locale) : [locale];
      const { pages: versions } = await findPages(strapi, {
        scope,
        by: { documentId },
        locales: own,
        now,
      });
      found.push(...versions);
    }
    return found;
  };

  const read = async (query: ListRequest): Promise<FoundList & { holds: Holds | undefined }> => {
    const now = new Date();
    const key = JSON.stringify(query);
    const kept = await lists.find(key, now);
    if (kept) {
      const { state } = kept.value;
      return { ...kept.value, state: { ...state, access: kept.access }, holds: kept.holds };
    }
    let state = await currentState(strapi, now);
    if (state.hasStale) {
      await renderStale(strapi, { limit: MAX_CATCHING_UP });
      announceLater(strapi);
      state = await readState(strapi, now);
    }
    const list = { state, ...(await cardsOf(query, now)) };
    // What is upcoming changes by itself, and whole pages are too much.
    const isKept = query.phase === undefined && !query.withPages;
    return { ...list, holds: isKept ? lists.keep(key, list, state) : undefined };
  };

  /**
   * The part of a list, in its language or, where the project has none for that country, in the base language.
   *
   * @throws ValidationError at `locale` where the project has neither: an empty list would say that there is nothing yet
   */
  async function cardsOf(query: ListRequest, now: Date): Promise<Omit<FoundList, 'state'>> {
    const locale = query.locale ?? (await defaultLocale(strapi));
    for (const code of new Set([locale, baseLanguage(locale)])) {
      const found = await findCards(strapi, { ...query, locale: code }, now);
      if (found.isLanguage || query.locale === undefined) {
        return { locale: code, found };
      }
    }
    const present = (await projectLocales(strapi)).join(', ');
    return refuse(['locale'], `must be a language of the project: ${present}`);
  }

  return {
    /**
     * The page of an entry by its present or a former slug. One query, unless it has to be rendered first; what was
     * read before is kept, and that query is a small one as long as nothing has changed.
     *
     * @returns null where nothing that visitors may see has or had the slug
     */
    async bySlug(request: PageRequest): Promise<PageAnswer | null> {
      const now = new Date();
      const { scope, slug, locale } = request;
      const locales = languagesOf(request);
      const key = JSON.stringify([scope, slug, locale, locales, maskOf(request.readable)]);
      const kept = await answers.find(key, now);
      if (kept) {
        return { ...kept.value, access: kept.access, holds: kept.holds };
      }
      const lookUp = () => findPages(strapi, { scope, by: { slug }, locales, now });
      let { state, pages: found } = await lookUp();
      if (state.content === 0) {
        await takeOver(strapi);
        ({ state, pages: found } = await lookUp());
      }
      const preferred = locales ?? (found.length > 1 ? [await defaultLocale(strapi)] : []);
      const stored = inLanguage(found, preferred);
      const page =
        (await upToDate(stored, now)) ??
        (await firstTime(request, locales, now)) ??
        (await upToDate(
          inLanguage(
            await formerly(request, locales, now),
            locales ?? [await defaultLocale(strapi)],
          ),
          now,
        ));
      if (!page) {
        return null;
      }
      const answer = answerOf(page, {
        scope,
        slug,
        state,
        readable: request.readable,
        meta: {
          ...(page.slug === slug ? {} : { formerSlug: slug }),
          ...(locale === undefined || page.locale === locale ? {} : { requestedLocale: locale }),
        },
      });
      // A former slug is looked up elsewhere.
      if (page !== stored || page.slug !== slug) {
        return answer;
      }
      return { ...answer, holds: answers.keep(key, answer, state, page.validUntil) };
    },

    /** A part of a list. Two queries, or one where nothing has changed since somebody else asked for it. */
    async list(query: ListRequest, readable: Readable): Promise<Answer> {
      const { state, found, holds } = await read(query);
      return {
        ...bodyOfList(found, query, readable),
        modifiedAt: state.changedAt,
        validUntil: state.nextEmbargo,
        tags: joinTags([listTag(query.scope), EVERYTHING]),
        access: state.access,
        holds,
      };
    },

    /** The entries of a list, for those who write them in another format. */
    read,

    /**
     * A file that is made of lists, such as a feed: kept until something changes that pages show.
     *
     * @param key everything that it depends on beside the pages and the configuration: its address, what the caller may
     *   read; undefined for what changes with time
     * @param make reads and writes it, with the state of the pages as it was before
     */
    async file(
      key: readonly unknown[] | undefined,
      make: () => Promise<{ answer: Answer; state: PageState }>,
    ): Promise<Answer> {
      if (!key) {
        return (await make()).answer;
      }
      const name = JSON.stringify([key, surroundingsOf(strapi)]);
      const kept = await files.find(name, new Date());
      if (kept) {
        return { ...kept.value, access: kept.access };
      }
      const { answer, state } = await make();
      files.keep(name, answer, state);
      return answer;
    },

    /** Renders all pages anew and makes those that are missing. @returns how many pages there are */
    async rebuild(): Promise<number> {
      const count = await rebuildPages(strapi);
      renderSoon(strapi);
      return count;
    },

    /** Resolves when everything is rendered that was marked until now, and caches are told. */
    settled: (): Promise<void> => settled(strapi),
  };

  function answerOf(
    page: FoundPage,
    {
      scope,
      slug,
      state: { access, nextEmbargo },
      readable,
      meta,
    }: { scope: PageScope; slug: string; state: PageState; readable: Readable; meta: object },
  ): PageAnswer {
    const neighbours: Neighbours =
      scope === 'recap' || scope === 'event' ? { previous: page.previous, next: page.next } : {};
    const data = joined(bodyFor(page, scope, readable), neighbours);
    return {
      body: `{"data":${data},"meta":${JSON.stringify(meta)}}`,
      etag: hash([page.etag, JSON.stringify([neighbours, meta]), maskOf(readable)].join(' ')),
      modifiedAt: page.modifiedAt,
      // What is under embargo may become a neighbour.
      validUntil: earliest(page.validUntil, 'next' in neighbours ? nextEmbargo : ''),
      tags: joinTags([
        readableTags(page.tags, readable),
        ...[page.slug, slug, neighbours.previous?.slug, neighbours.next?.slug].map((address) =>
          address === undefined ? '' : addressTag(scope, address),
        ),
        EVERYTHING,
      ]),
      access,
      slug: page.slug,
    };
  }

  function bodyFor(page: FoundPage, scope: PageScope, readable: Readable): string {
    if (readsAll(readable)) {
      return page.body;
    }
    const whole = withoutUnreadable(JSON.parse(page.body) as WholePage, readable);
    return JSON.stringify(withHead(scope, whole, surroundingsOf(strapi)));
  }
};

/** The languages that an answer may be in, the best first; undefined: whichever has the slug. */
function languagesOf({ locale, fallback }: PageRequest): string[] | undefined {
  const wanted = [locale, fallback].filter((code) => code !== undefined);
  return wanted.length === 0
    ? undefined
    : [...new Set(wanted.flatMap((code) => [code, baseLanguage(code)]))];
}

const inLanguage = (found: FoundPage[], preferred: readonly string[]): FoundPage | undefined => {
  const place = ({ locale }: FoundPage) => {
    const index = preferred.indexOf(locale);
    return index < 0 ? preferred.length : index;
  };
  return [...found].sort(
    (one, other) => place(one) - place(other) || (one.locale < other.locale ? -1 : 1),
  )[0];
};

interface Neighbours {
  previous?: PageNeighbour | null;
  next?: PageNeighbour | null;
}

/** Adds to an object that is JSON already. */
const joined = (json: string, more: Neighbours): string => {
  const added = JSON.stringify(more);
  return added === '{}' ? json : `${json.slice(0, -1)},${added.slice(1)}`;
};

const maskOf = (readable: Readable): string =>
  Object.values(readable)
    .map((may) => (may ? '1' : '0'))
    .join('');

interface FoundList {
  state: ListState;
  locale: string;
  found: FoundCards;
}

/** The answers to those who may read everything, by the cards that they were made of. */
const whole = new WeakMap<FoundCards, Pick<Answer, 'body' | 'etag'>>();

function bodyOfList(
  found: FoundCards,
  query: ListRequest,
  readable: Readable,
): Pick<Answer, 'body' | 'etag'> {
  const mayReadAll = readsAll(readable);
  const kept = mayReadAll ? whole.get(found) : undefined;
  if (kept) {
    return kept;
  }
  const { total, cards } = found;
  const { page, pageSize } = query;
  const shown = cards.map(({ card }) =>
    mayReadAll ? card : JSON.stringify(withoutUnreadable(JSON.parse(card) as unknown, readable)),
  );
  const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
  const body = `{"data":[${shown.join(',')}],"meta":${JSON.stringify({ pagination })}}`;
  const made = { body, etag: hash(body) };
  if (mayReadAll) {
    whole.set(found, made);
  }
  return made;
}
