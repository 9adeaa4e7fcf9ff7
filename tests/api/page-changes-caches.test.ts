import {
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
  TOPIC_UID,
} from '../../content-types';
import type { PagesChange } from '../../contracts/changes';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documents } from '../support/events';
import { createPicture } from '../support/files';
import { listen, settle } from '../support/page-changes';
import { addLocale, grant } from '../support/people';

/**
 * A cache that is cleared by tags alone, as a CDN or a framework does it, between visitors and the newsroom: after each of
 * many changes, everything that it still has is what the newsroom would answer.
 */

const CHANGES = 40;
const SEED = 20_260_312;
const SITE = 'https://www.example.org';
const API = '/api/newsroom';
/** Far from now: what is near changes by itself. */
const YEAR = 2031;

let app: TestApp;
let events: PagesChange[];

/** Numbers that are the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = numbers(SEED);
const below = (limit: number): number => Math.floor(random() * limit);
const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;

interface Cached {
  tags: string[];
  body: string;
  etag: string | null;
}

class TagCache {
  readonly entries = new Map<string, Cached>();

  async fetch(route: string): Promise<Cached | null> {
    const answer = await fetch(`${app.url}${route}`);
    const body = await answer.text();
    return answer.status === 200
      ? {
          tags: (answer.headers.get('cache-tag') ?? '').split(','),
          body,
          etag: answer.headers.get('etag'),
        }
      : null;
  }

  /** Takes what it does not have. */
  async fill(routes: readonly string[]): Promise<void> {
    const missing = routes.filter((route) => !this.entries.has(route));
    await Promise.all(
      missing.map(async (route) => {
        const answer = await this.fetch(route);
        if (answer) {
          this.entries.set(route, answer);
        }
      }),
    );
  }

  /** @returns what was cleared */
  clear(tags: ReadonlySet<string>): Map<string, Cached> {
    const cleared = [...this.entries].filter(([, entry]) =>
      entry.tags.some((tag) => tags.has(tag)),
    );
    cleared.forEach(([route]) => this.entries.delete(route));
    return new Map(cleared);
  }
}

interface Kept {
  uid: string;
  documentId: string;
  locale?: string;
}

const kept: Kept[] = [];
const of = (uid: string) => kept.filter((entry) => entry.uid === uid);
/** Every address that a page ever had. */
const addresses = new Set<string>();

const day = (): string =>
  `${YEAR}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
let counter = 0;
const name = (word: string): string => `${word} ${(counter += 1)}`;

async function create(uid: string, data: Record<string, unknown>, locale?: string): Promise<Kept> {
  const { documentId } = await documents(app, uid).create({
    data,
    ...(locale ? { locale } : {}),
  });
  const entry = { uid, documentId, ...(locale ? { locale } : {}) };
  kept.push(entry);
  return entry;
}

const change = ({ uid, documentId, locale }: Kept, data: Record<string, unknown>) =>
  documents(app, uid).update({ documentId, data, ...(locale ? { locale } : {}) });
const publish = ({ uid, documentId, locale }: Kept) =>
  documents(app, uid).publish({ documentId, locale });
const republish = async (entry: Kept, data: Record<string, unknown>) => {
  await change(entry, data);
  await publish(entry);
};

const ids = (uid: string, count: number): string[] => [
  ...new Set(Array.from({ length: count }, () => pick(of(uid)).documentId)),
];

async function createRecap(locale: string, title = name('Recap')): Promise<Kept> {
  const recap = await create(
    RECAP_UID,
    {
      title,
      kind: pick(['news', 'announcement', 'press-release']),
      teaser: `About ${title}.`,
      displayDate: `${day()}T08:00:00.000Z`,
      event: pick(of(EVENT_UID).filter((event) => event.locale === locale)).documentId,
      topics: ids(TOPIC_UID, 1),
      mentionedSpeakers: ids(SPEAKER_UID, 2),
      mentionedOrganizations: ids(ORGANIZATION_UID, 1),
      picture: { file, credit: 'First' },
    },
    locale,
  );
  await publish(recap);
  return recap;
}

let file = 0;

async function makeArchive(): Promise<void> {
  file = (await createPicture(app, 'a', { url: '/a.jpg' })).id;
  for (const word of ['Optics', 'Lasers']) {
    await create(TOPIC_UID, { name: { en: word, de: word }, slug: word.toLowerCase() });
  }
  for (let index = 0; index < 3; index += 1) {
    await create(ORGANIZATION_UID, { name: name('House'), kind: 'company' });
  }
  for (let index = 0; index < 4; index += 1) {
    await create(SPEAKER_UID, {
      givenName: 'Vera',
      familyName: name('Person'),
      organization: pick(of(ORGANIZATION_UID)).documentId,
    });
  }
  for (let index = 0; index < 4; index += 1) {
    const date = day();
    const event = await create(
      EVENT_UID,
      {
        title: name('Event'),
        startsAt: `${date}T09:00:00.000Z`,
        endsAt: `${date}T12:00:00.000Z`,
        timeZone: 'Europe/Berlin',
        topics: ids(TOPIC_UID, 1),
        involvements: [{ organization: pick(of(ORGANIZATION_UID)).documentId, role: 'host' }],
      },
      index === 3 ? 'de' : 'en',
    );
    const talk = await create(
      TALK_UID,
      {
        title: name('Talk'),
        event: event.documentId,
        startsAt: `${date}T10:00:00.000Z`,
        contributions: [{ speaker: pick(of(SPEAKER_UID)).documentId, role: 'speaker' }],
      },
      event.locale,
    );
    await publish(talk);
    await publish(event);
  }
  for (let index = 0; index < 8; index += 1) {
    await createRecap(index < 6 ? 'en' : 'de');
  }
}

const PLURAL: Record<string, string> = {
  [RECAP_UID]: 'recaps',
  [EVENT_UID]: 'events',
  [SPEAKER_UID]: 'speakers',
  [ORGANIZATION_UID]: 'organizations',
};

/** Everything that can be asked for: pages at present and former addresses, lists, feeds, calendars, sitemaps. */
async function routes(): Promise<string[]> {
  for (const [uid, plural] of Object.entries(PLURAL)) {
    const rows = (await app.strapi.db
      .query(uid as never)
      .findMany({ select: ['slug'] as never })) as { slug: string | null }[];
    rows.forEach(({ slug }) => slug && addresses.add(`${plural}/${slug}`));
  }
  const pages = [...addresses].flatMap((address) => {
    const [plural = '', slug = ''] = address.split('/');
    const page = `${API}/${plural}/by-slug/${slug}`;
    return [
      page,
      `${page}?locale=de&fallback=en`,
      ...(plural === 'events'
        ? [`${API}/calendars/events/${slug}.ics?talks=true`, `${API}/schedules/events/${slug}.json`]
        : []),
      ...(plural === 'recaps'
        ? [`${API}/oembed?url=${encodeURIComponent(`${SITE}/en/news/${slug}`)}`]
        : []),
    ];
  });
  return [
    ...pages,
    ...Object.values(PLURAL).flatMap((plural) => [
      `${API}/pages/${plural}`,
      `${API}/pages/${plural}?locale=de`,
    ]),
    `${API}/pages/recaps?topic=optics&pageSize=3`,
    `${API}/pages/recaps?q=person`,
    `${API}/pages/events?topic=lasers&sort=date`,
    `${API}/feeds/recaps.rss`,
    `${API}/feeds/recaps.atom`,
    `${API}/feeds/recaps.json?topic=optics`,
    `${API}/calendars/events.ics`,
    `${API}/sitemaps/index.xml`,
    `${API}/sitemaps/1.xml`,
    `${API}/sitemaps/news.xml`,
  ];
}

/** What editors do. */
const ACTIONS: Record<string, () => Promise<unknown>> = {
  'publish a recap': () => createRecap(pick(['en', 'en', 'de'])),
  'publish a recap in another language at the same address': async () => {
    const recap = pick(of(RECAP_UID));
    const row = (await app.strapi.db.query(RECAP_UID as never).findOne({
      where: { documentId: recap.documentId },
    })) as { title: string };
    return createRecap(recap.locale === 'de' ? 'en' : 'de', row.title);
  },
  'translate a recap': () => {
    const recap = pick(of(RECAP_UID));
    const locale = recap.locale === 'de' ? 'en' : 'de';
    return republish({ ...recap, locale }, { title: name('Translated') });
  },
  'unpublish a recap': () => {
    const { uid, documentId, locale } = pick(of(RECAP_UID));
    return documents(app, uid).unpublish({ documentId, locale });
  },
  'publish it again': () => publish(pick(of(RECAP_UID))),
  'change the body of a recap': () =>
    republish(pick(of(RECAP_UID)), {
      body: [{ type: 'paragraph', children: [{ type: 'text', text: name('Text') }] }],
    }),
  'rename a recap': () => republish(pick(of(RECAP_UID)), { title: name('Renamed') }),
  'move a recap in time': () =>
    republish(pick(of(RECAP_UID)), { displayDate: `${day()}T08:00:00.000Z` }),
  'give a recap another slug': () =>
    republish(pick(of(RECAP_UID)), { slug: `moved-${(counter += 1)}` }),
  'set an embargo': () =>
    republish(pick(of(RECAP_UID)), { embargoUntil: '2099-01-01T00:00:00.000Z' }),
  'take an embargo back': () => republish(pick(of(RECAP_UID)), { embargoUntil: null }),
  'credit a picture': () =>
    republish(pick(of(RECAP_UID)), { picture: { file, credit: name('Credit') } }),
  'describe a picture': () =>
    app.strapi
      .plugin('upload')
      .service('upload')
      .updateFileInfo(file, { name: 'a.jpg', alternativeText: name('Picture') }),
  'delete a recap': () => {
    const recap = pick(of(RECAP_UID).filter(({ locale }) => locale === 'en'));
    kept.splice(kept.indexOf(recap), 1);
    return documents(app, RECAP_UID).delete({ documentId: recap.documentId });
  },
  'rename an event': () => republish(pick(of(EVENT_UID)), { title: name('Event renamed') }),
  'move an event': () => {
    const date = day();
    return republish(pick(of(EVENT_UID)), {
      startsAt: `${date}T09:00:00.000Z`,
      endsAt: `${date}T12:00:00.000Z`,
    });
  },
  'unpublish an event': () => {
    const { uid, documentId, locale } = pick(of(EVENT_UID));
    return documents(app, uid).unpublish({ documentId, locale });
  },
  'publish an event again': () => publish(pick(of(EVENT_UID))),
  'rename a talk': () => republish(pick(of(TALK_UID)), { title: name('Talk renamed') }),
  'give a talk to others': () =>
    republish(pick(of(TALK_UID)), {
      contributions: [{ speaker: pick(of(SPEAKER_UID)).documentId, role: 'panelist' }],
    }),
  'rename a person': () => change(pick(of(SPEAKER_UID)), { familyName: name('Married') }),
  'hide a person': () => change(pick(of(SPEAKER_UID)), { visibility: 'hidden' }),
  'show a person': () => change(pick(of(SPEAKER_UID)), { visibility: 'public' }),
  'note something about a person': () =>
    change(pick(of(SPEAKER_UID)), { internalNotes: name('Note') }),
  'rename an organization': () => change(pick(of(ORGANIZATION_UID)), { name: name('Firm') }),
  'move an organization': () =>
    change(pick(of(ORGANIZATION_UID)), { slug: `house-${(counter += 1)}` }),
  'rename a topic': () => change(pick(of(TOPIC_UID)), { name: { en: name('Light'), de: 'Licht' } }),
};

beforeAll(async () => {
  app = await startApp({ env: { SITE_URL: SITE } });
  await addLocale(app, 'de', 'German (de)');
  await grant(app, [
    ...['event', 'talk', 'recap', 'speaker', 'organization', 'topic'].map(
      (type) => `plugin::newsroom.${type}.find`,
    ),
    ...['recap', 'event', 'speaker', 'organization'].flatMap((type) => [
      `plugin::newsroom.${type}-page.find`,
      `plugin::newsroom.${type}-page.findOne`,
    ]),
  ]);
  await makeArchive();
  await settle(app);
  events = listen(app);
});

afterAll(async () => {
  await app?.stop();
});

it('a cache that drops what is named never shows what was, and keeps most of what is', async () => {
  const cache = new TagCache();
  await cache.fill(await routes());
  expect(cache.entries.size).toBeGreaterThan(60);
  const order = [
    ...Object.keys(ACTIONS),
    ...Array.from({ length: CHANGES - Object.keys(ACTIONS).length }, () =>
      pick(Object.keys(ACTIONS)),
    ),
  ];
  const done: string[] = [];
  const total = { held: 0, cleared: 0, inVain: 0 };
  for (const action of order) {
    done.push(action);
    events.length = 0;
    await ACTIONS[action]?.();
    await settle(app);
    expect(events.length).toBeLessThanOrEqual(1);
    total.held += cache.entries.size;
    const cleared = cache.clear(new Set(events.flatMap(({ tags }) => tags)));
    const fresh = await Promise.all(
      [...cache.entries.keys()].map(
        async (route) => [route, (await cache.fetch(route))?.body] as const,
      ),
    );
    for (const [route, body] of fresh) {
      expect([done.slice(-3), route, body]).toEqual([
        done.slice(-3),
        route,
        cache.entries.get(route)?.body,
      ]);
    }
    await cache.fill(await routes());
    total.cleared += cleared.size;
    total.inVain += [...cleared].filter(
      ([route, { etag }]) => cache.entries.get(route)?.etag === etag,
    ).length;
  }
  expect(total.cleared).toBeGreaterThan(CHANGES);
  // Of twenty entries, every other one is beside or about the one that changes: the larger the archive, the less.
  expect(total.cleared).toBeLessThan(total.held / 2);
  expect(total.inVain).toBeLessThan(total.cleared / 2);
});
