import { EVENT_UID, RECAP_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import type { PagesChange } from '../../contracts/changes';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documents } from '../support/events';
import type { Entry } from '../support/events';
import { listen, receiveWebhooks, settle, until } from '../support/page-changes';
import type { Receiver } from '../support/page-changes';
import { addLocale, grant, signUpSuperAdmin } from '../support/people';

const SITE = 'https://www.example.org';
/** As long as changes that come together are gathered, and a little more. */
const A_MOMENT = 700;

let app: TestApp;
let admin: string;
let site: Receiver;
let events: PagesChange[];

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** What is told of a change. */
async function told(change: () => Promise<unknown>): Promise<PagesChange[]> {
  await settle(app);
  events.length = 0;
  await change();
  await settle(app);
  return [...events];
}

const create = (uid: string, data: Record<string, unknown>, locale = 'en') =>
  documents(app, uid).create({ data, ...(uid === SPEAKER_UID ? {} : { locale }) });
const publish = (uid: string, { documentId }: Entry, locale = 'en') =>
  documents(app, uid).publish({ documentId, locale });
const republish = async (uid: string, entry: Entry, data: Record<string, unknown>) => {
  await documents(app, uid).update({ documentId: entry.documentId, locale: 'en', data });
  await publish(uid, entry);
};
const article = async (title: string, data: Record<string, unknown> = {}) => {
  const entry = await create(RECAP_UID, { title, kind: 'news', ...data });
  await publish(RECAP_UID, entry);
  return entry;
};

beforeAll(async () => {
  site = await receiveWebhooks();
  app = await startApp({
    env: { SITE_URL: SITE, REVALIDATE_URL: site.url, REVALIDATE_SECRET: 'of-the-site' },
  });
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  await grant(
    app,
    ['recap', 'event', 'speaker', 'organization'].flatMap((name) => [
      `plugin::newsroom.${name}-page.find`,
      `plugin::newsroom.${name}-page.findOne`,
    ]),
  );
  events = listen(app);
});

afterAll(async () => {
  await app?.stop();
  site?.close();
});

describe('what is told when pages change', () => {
  it('is one event for an event with its programme, with the pages that show it', async () => {
    const speaker = await create(SPEAKER_UID, { givenName: 'Vera', familyName: 'Sicht' });
    const event = await create(EVENT_UID, {
      title: 'Optics day',
      startsAt: '2026-03-12T09:00:00.000Z',
      endsAt: '2026-03-12T10:00:00.000Z',
    });
    await create(TALK_UID, {
      title: 'Lenses',
      event: event.documentId,
      contributions: [{ speaker: speaker.documentId, role: 'speaker' }],
    });
    const changes = await told(() =>
      app.request(`/newsroom/events/${event.documentId}/publish`, {
        token: admin,
        body: { locale: 'en' },
      }),
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]?.pages).toHaveLength(2);
    expect(changes[0]?.pages).toEqual(
      expect.arrayContaining([
        {
          kind: 'event',
          documentId: event.documentId,
          locale: 'en',
          slug: 'optics-day',
          formerSlug: null,
          url: `${SITE}/en/events/optics-day`,
          formerUrl: null,
          change: 'published',
        },
        expect.objectContaining({ kind: 'speaker', slug: 'vera-sicht', change: 'updated' }),
      ]),
    );
    expect(changes[0]?.tags).toEqual(
      expect.arrayContaining(['event=optics-day', 'newsroom-events', 'newsroom-calendars']),
    );
    expect(changes[0]?.tags).not.toContain('newsroom-recaps');
    expect(Date.parse(changes[0]?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is one event for all that is written together', async () => {
    const changes = await told(() =>
      app.strapi.db.transaction(async () => {
        await article('First of two');
        await article('Second of two');
      }),
    );
    expect(changes.map(({ pages }) => pages.map(({ slug }) => slug))).toEqual([
      ['first-of-two', 'second-of-two'],
    ]);
  });

  it('has the address before and after, and what became of the page', async () => {
    const entry = await article('Moving');
    const [moved] = await told(() => republish(RECAP_UID, entry, { slug: 'moved' }));
    expect(moved?.pages).toMatchObject([
      { slug: 'moved', formerSlug: 'moving', change: 'updated' },
    ]);
    expect(moved?.tags).toEqual(expect.arrayContaining(['recap=moving', 'recap=moved']));
    const [gone] = await told(() =>
      documents(app, RECAP_UID).unpublish({ documentId: entry.documentId, locale: 'en' }),
    );
    expect(gone?.pages).toMatchObject([{ slug: 'moved', formerSlug: null, change: 'removed' }]);
    const [back] = await told(() => publish(RECAP_UID, entry));
    expect(back?.pages).toMatchObject([{ slug: 'moved', change: 'published' }]);
    const [deleted] = await told(() =>
      documents(app, RECAP_UID).delete({ documentId: entry.documentId }),
    );
    expect(deleted?.pages).toMatchObject([{ slug: 'moved', change: 'removed' }]);
  });

  it.each([
    ['a draft', () => create(RECAP_UID, { title: 'Zzdraft', kind: 'news' })],
    ['a hidden person', () => create(SPEAKER_UID, { familyName: 'Zzhid', visibility: 'hidden' })],
    [
      'an article under embargo',
      () => article('Zzembargo', { embargoUntil: '2099-01-01T00:00:00.000Z' }),
    ],
  ])('is nothing of %s, written and deleted', async (_, write) => {
    expect(await told(write)).toEqual([]);
    const written = await write();
    const uid = 'familyName' in written ? SPEAKER_UID : RECAP_UID;
    expect(
      await told(() => documents(app, uid).delete({ documentId: written.documentId })),
    ).toEqual([]);
  });

  it('is nothing where nothing that is shown has changed', async () => {
    const entry = await create(SPEAKER_UID, { familyName: 'Still' });
    await article('About her', { mentionedSpeakers: [entry.documentId] });
    const changes = await told(() =>
      documents(app, SPEAKER_UID).update({
        documentId: entry.documentId,
        data: { internalNotes: 'zzsecret' },
      }),
    );
    // The page of the person says when it was changed; that of the article shows nothing of it.
    expect(changes.flatMap(({ pages }) => pages.map(({ slug }) => slug))).not.toContain(
      'about-her',
    );
    expect(JSON.stringify(changes)).not.toContain('zzsecret');
  });

  it('is everything when visitors may read something else', async () => {
    const changes = await told(() => grant(app, ['plugin::newsroom.topic.find']));
    expect(changes).toMatchObject([{ tags: ['newsroom'], pages: [] }]);
  });

  it('is nothing where the write is rolled back', async () => {
    const changes = await told(() =>
      app.strapi.db
        .transaction(async () => {
          await article('Never was');
          throw new Error('rolled back');
        })
        .catch(() => undefined),
    );
    expect(changes).toEqual([]);
  });

  it('harms nobody when a listener throws', async () => {
    const off = app.strapi.eventHub.on('newsroom.pages.change', () =>
      Promise.reject(new Error('the listener')),
    );
    const log = jest.spyOn(app.strapi.log, 'error').mockImplementation();
    try {
      await told(() => article('Loud'));
      expect(log.mock.calls).toEqual([[expect.stringContaining('the listener')]]);
    } finally {
      off();
      log.mockRestore();
    }
    expect(await told(() => article('Quiet'))).toHaveLength(1);
  });
});

describe('the end of an embargo', () => {
  it('is told within a moment, with the pages that wait for it', async () => {
    const event = await create(EVENT_UID, {
      title: 'Secret day',
      startsAt: '2026-05-12T09:00:00.000Z',
    });
    await publish(EVENT_UID, event);
    await settle(app);
    events.length = 0;
    const end = Date.now() + 4000;
    await article('Secret until then', {
      event: event.documentId,
      embargoUntil: new Date(end).toISOString(),
    });
    const ofIt = () =>
      events.filter(({ pages }) => pages.some(({ slug }) => slug === 'secret-until-then'));
    await until(() => ofIt().length > 0, 'the embargo was told of', 20_000);
    expect(Date.now()).toBeGreaterThanOrEqual(end);
    expect(Date.now()).toBeLessThan(end + 5000);
    expect(JSON.stringify(events.slice(0, -1))).not.toContain('secret-until-then');
    expect(events.at(-1)?.pages).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ slug: 'secret-until-then', change: 'published' }),
        expect.objectContaining({ slug: 'secret-day', change: 'updated' }),
      ]),
    );
    await pause(A_MOMENT);
    expect(ofIt()).toHaveLength(1);
  });
});

describe('webhooks', () => {
  const slugs = () => site.received.flatMap(({ body }) => body.pages.map(({ slug }) => slug));

  it('of the configuration get it, with their headers', async () => {
    site.received.length = 0;
    const [event] = await told(() => article('By webhook'));
    await until(() => site.received.length > 0, 'the webhook came');
    const [{ headers, body } = { headers: {}, body: undefined }] = site.received;
    expect(headers).toMatchObject({
      authorization: 'Bearer of-the-site',
      'x-strapi-event': 'newsroom.pages.change',
      'content-type': 'application/json',
    });
    expect(body).toMatchObject({ event: 'newsroom.pages.change', ...event });
    expect(body?.pages[0]?.url).toBe(`${SITE}/en/news/by-webhook`);
  });

  it('may fail: nobody waits, it is tried again, and logged once without its secret', async () => {
    const log = jest.spyOn(app.strapi.log, 'error').mockImplementation();
    try {
      site.received.length = 0;
      site.status = 503;
      const began = Date.now();
      await told(() => article('Tried again'));
      expect(Date.now() - began).toBeLessThan(5000);
      await until(() => site.received.length === 1, 'it was tried');
      site.status = 200;
      await until(() => site.received.length === 2, 'it was tried again');
      expect(slugs()).toEqual(['tried-again', 'tried-again']);
      expect(log).not.toHaveBeenCalled();
      site.status = 503;
      await told(() => article('In vain'));
      await told(() => article('In vain too'));
      await until(() => site.received.length === 8, 'all tries were made', 40_000);
      await pause(100);
      expect(log.mock.calls).toEqual([
        [expect.stringMatching(/127\.0\.0\.1:\d+\/revalidate .*503/)],
      ]);
      expect(JSON.stringify(log.mock.calls)).not.toMatch(/zzsecret|of-the-site/);
    } finally {
      site.status = 200;
      log.mockRestore();
    }
  });

  it('of Strapi may choose the event, through its API', async () => {
    const other = await receiveWebhooks();
    const { status } = await app.request('/admin/webhooks', {
      token: admin,
      body: { name: 'CDN', url: other.url, headers: {}, events: ['newsroom.pages.change'] },
    });
    expect(status).toBe(201);
    const [event] = await told(() => article('By Strapi'));
    await until(() => other.received.length > 0, 'the webhook came');
    expect(other.received).toMatchObject([{ body: { event: 'newsroom.pages.change', ...event } }]);
    other.close();
  });
});
