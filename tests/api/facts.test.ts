import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf } from '../support/content';
import type { Document } from '../support/content';
import { addLocale, signUpSuperAdmin } from '../support/people';
import { countQueries } from '../support/queries';
import type { Draft, Facts } from '../../composer';

/** What the loader gives for the sections of every kind of recap, and which recipe a project's events have. */

let app: TestApp;
let admin: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  await addLocale(app, 'fr', 'French (fr)');
});
afterAll(() => app.stop());

const load = (event: Document, locale = 'de') =>
  (
    app.strapi.plugin('newsroom').service('facts') as {
      load(version: { eventDocumentId: string; locale: string }): Promise<Facts | null>;
    }
  ).load({ eventDocumentId: event.documentId, locale });

const preview = (event: Document, locale = 'de') =>
  (
    app.strapi.plugin('newsroom').service('recaps') as {
      preview(version: { eventDocumentId: string; locale: string }): Promise<Draft>;
    }
  ).preview({ eventDocumentId: event.documentId, locale });

const create = (type: string, data: Record<string, unknown>, locale?: string) =>
  documentsOf(app, type).create({ ...(locale ? { locale } : {}), data });

const anEvent = (title: string, data: Record<string, unknown> = {}, locale = 'de') =>
  create(
    'event',
    { title, startsAt: '2024-03-12T09:00:00Z', city: 'Musterstadt', ...data },
    locale,
  );

const publish = (event: Document, locale = 'de') =>
  documentsOf(app, 'event').publish({ documentId: event.documentId, locale });

const inAYear = (): string => new Date(Date.now() + 365 * 86_400_000).toISOString();

describe('quotes', () => {
  it('are told only where they are approved and their speaker is to be seen', async () => {
    const event = await anEvent('Zitate');
    const seen = await create('speaker', { givenName: 'Eva', familyName: 'Muster' });
    const hidden = await create('speaker', { familyName: 'Verborgen', visibility: 'hidden' });
    const absent = await create('speaker', { familyName: 'Krank' });
    await create(
      'talk',
      {
        title: 'Licht',
        event: event.documentId,
        contributions: [{ speaker: seen.documentId }, { speaker: absent.documentId, absent: true }],
        quotes: [
          { text: 'Licht ist überall.', speaker: seen.documentId, approved: true },
          { text: 'Unter uns gesagt.', speaker: seen.documentId, approved: false },
          { text: 'Aus dem Dunkeln.', speaker: hidden.documentId, approved: true },
          { text: 'Vom Krankenbett.', speaker: absent.documentId, approved: true },
          { text: 'Von niemandem.', approved: true },
        ],
      },
      'de',
    );
    const facts = await load(event);
    expect(facts?.talks[0]?.quotes).toEqual([
      { text: 'Licht ist überall.', person: seen.documentId, approved: true },
      { text: 'Unter uns gesagt.', person: seen.documentId, approved: false },
      { text: 'Von niemandem.', approved: true },
    ]);
    expect(Object.keys(facts?.people ?? {})).toEqual([seen.documentId]);
    expect(facts?.omitted.map(({ name, reason }) => `${name}: ${reason}`).sort()).toEqual([
      'Krank: absent',
      'Verborgen: hidden',
    ]);
    // At which talk, as one may be absent from one and hold another.
    expect(facts?.omitted.find(({ name }) => name === 'Krank')?.talks).toEqual(['Licht']);
    const draft = await preview(event);
    const text = JSON.stringify(draft.sections);
    expect(text).toContain('„Licht ist überall“, sagte Muster.');
    expect(text).not.toMatch(/Unter uns|Dunkeln|Krankenbett|niemandem|Verborgen|Krank/);
    expect(draft.missing).toContainEqual(expect.objectContaining({ attribute: 'quotes' }));
  });
});

describe('themes and accounts', () => {
  it('are those of the language, and of social links', async () => {
    const names = [{ de: 'Sensorik', en: 'Sensors' }, { de: 'Photonik' }, { en: 'Optics' }];
    const topics = await Promise.all(names.map((name) => create('topic', { name })));
    const organization = await create('organization', {
      name: 'Muster GmbH',
      links: [
        { url: 'https://social.example/@muster', kind: 'social' },
        { url: 'https://muster.example', kind: 'website' },
      ],
    });
    const speaker = await create('speaker', {
      familyName: 'Muster',
      organization: organization.documentId,
      links: [{ url: 'https://bsky.app/profile/muster.example', kind: 'social' }],
    });
    const event = await anEvent('Themen', {
      topics: topics.map(({ documentId }) => documentId),
      involvements: [{ organization: organization.documentId, role: 'host' }],
    });
    await create(
      'talk',
      {
        title: 'Eins',
        event: event.documentId,
        contributions: [{ speaker: speaker.documentId }],
      },
      'de',
    );
    const facts = await load(event);
    expect(facts?.event.themes).toEqual(['Photonik', 'Sensorik']);
    expect(facts?.organizations[organization.documentId]?.handles).toEqual([
      { network: 'social.example', handle: '@muster@social.example' },
    ]);
    expect(facts?.people[speaker.documentId]?.handles).toEqual([
      { network: 'bsky.app', handle: '@muster.example' },
    ]);
  });
});

describe('the following edition', () => {
  it('is the published one that names the event as its predecessor', async () => {
    const event = await anEvent('Optik-Kongress 1');
    const next = await anEvent('Optik-Kongress 2', {
      startsAt: inAYear(),
      predecessor: event.documentId,
    });
    expect((await load(event))?.nextEvent).toBeUndefined();
    await publish(next);
    expect((await load(event))?.nextEvent).toMatchObject({
      documentId: next.documentId,
      title: 'Optik-Kongress 2',
      city: 'Musterstadt',
    });
    const outlook = (await preview(event)).sections.find(({ kind }) => kind === 'outlook');
    expect(JSON.stringify(outlook?.blocks)).toContain('Optik-Kongress 2');
    expect((await load(next))?.nextEvent).toBeUndefined();
  });

  it('is what was published, not what is being changed', async () => {
    const event = await anEvent('Tag der Optik 1');
    const next = await anEvent('Tag der Optik 2', {
      startsAt: inAYear(),
      predecessor: event.documentId,
    });
    await publish(next);
    await documentsOf(app, 'event').update({
      documentId: next.documentId,
      locale: 'de',
      data: { title: 'Noch geheim' },
    });
    expect((await load(event))?.nextEvent?.title).toBe('Tag der Optik 2');
  });

  it('is else the next one of the same series, if it is still to come', async () => {
    const seriesKey = 'forum';
    const event = await anEvent('Forum 1', { seriesKey });
    const editions = [
      ['Forum 0', { startsAt: '2020-01-01T09:00:00Z' }],
      ['Forum vorbei', { startsAt: '2024-05-01T09:00:00Z' }],
      ['Forum abgesagt', { startsAt: inAYear(), eventStatus: 'cancelled' }],
      ['Forum später', { startsAt: '2099-01-01T09:00:00Z' }],
      ['Forum 2', { startsAt: '2098-01-01T09:00:00Z' }],
      ['Fremd', { startsAt: inAYear(), seriesKey: 'andere' }],
    ] as const;
    for (const [title, data] of editions) {
      await publish(await anEvent(title, { seriesKey, ...data }));
    }
    await anEvent('Forum Entwurf', { seriesKey, startsAt: inAYear() });
    expect((await load(event))?.nextEvent?.title).toBe('Forum 2');
  });

  it('is in the language of the recap, or is none', async () => {
    const event = await anEvent('Gipfel 1', { seriesKey: 'gipfel' });
    await publish(
      await anEvent('Summit 2', { seriesKey: 'gipfel', startsAt: inAYear() }, 'en'),
      'en',
    );
    expect((await load(event))?.nextEvent).toBeUndefined();
  });
});

describe('the number of queries', () => {
  it('is the same for 1 talk and for 60', async () => {
    const organization = await create('organization', {
      name: 'Beispiel GmbH',
      links: [{ url: 'https://x.com/beispiel', kind: 'social' }],
    });
    const speaker = await create('speaker', {
      familyName: 'Beispiel',
      organization: organization.documentId,
      links: [{ url: 'https://x.com/eva', kind: 'social' }],
    });
    const topic = await create('topic', { name: { de: 'Licht' } });
    const event = await anEvent('Groß', { seriesKey: 'gross', topics: [topic.documentId] });
    const addTalk = (index: number) =>
      create(
        'talk',
        {
          title: `Beitrag ${index}`,
          event: event.documentId,
          contributions: [
            { speaker: speaker.documentId, organizations: [organization.documentId] },
          ],
          quotes: [{ text: 'Ja.', speaker: speaker.documentId, approved: true }],
        },
        'de',
      );
    await addTalk(0);
    const one = await countQueries(app, () => load(event));
    for (let index = 1; index < 60; index += 1) {
      await addTalk(index);
    }
    expect(await countQueries(app, () => load(event))).toBe(one);
    expect((await load(event))?.talks).toHaveLength(60);
    expect(one).toBeGreaterThan(1);
  });
});

describe('a language that recaps are not composed in', () => {
  it('is a clear refusal in the language of the editor', async () => {
    const event = await anEvent('Optique', {}, 'fr');
    const answer = await app.request<{ error: { message: string; details: unknown } }>(
      `/newsroom/events/${event.documentId}/draft?locale=fr`,
      { token: admin },
    );
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({
      message: 'Recaps are composed in German and in English, not in the language “fr”.',
      details: { code: 'language-unknown' },
    });
    const build = await app.request(`/newsroom/events/${event.documentId}/recap`, {
      method: 'POST',
      token: admin,
      body: { locale: 'fr' },
    });
    expect(build.status).toBe(400);
  });
});

describe('the recipe of a kind of event', () => {
  afterEach(() => {
    app.strapi.config.set('plugin::newsroom.recipes', []);
    app.strapi.config.set('plugin::newsroom.recipeOfKind', {});
  });

  it('is the one that the project chose', async () => {
    const event = await anEvent('Podium', {
      kind: 'panel',
      verdict: 'Es war gut.',
      highlights: 'Es wurde gelacht.',
    });
    expect((await preview(event)).recipe.id).toBe('panel');
    app.strapi.config.set('plugin::newsroom.recipes', [
      { extends: 'short-notice', id: 'mine', version: 4, sections: { highlights: {} } },
    ]);
    app.strapi.config.set('plugin::newsroom.recipeOfKind', { panel: 'mine' });
    const draft = await preview(event);
    expect(draft.recipe).toEqual({ id: 'mine', version: 4 });
    expect(draft.sections.map(({ kind }) => kind)).toEqual(['lead', 'highlights', 'closing']);
  });
});
