import { EVENT_UID, TALK_UID } from '../../content-types';
import { startApp } from '../support/app';
import type { HttpAnswer, TestApp } from '../support/app';
import { createApiToken, signUpVisitor } from '../support/people';
import { makeWorld, READ_ACTIONS, SECRET } from '../support/public-world';
import type { World } from '../support/public-world';

interface Answer {
  data: { documentId: string; [key: string]: unknown }[];
  meta: { pagination: { total: number } };
}

let app: TestApp;
let world: World;
const callers: Record<string, string | undefined> = {};

beforeAll(async () => {
  app = await startApp();
  world = await makeWorld(app);
  callers['anonymous'] = undefined;
  callers['signed up'] = await signUpVisitor(app);
});

afterAll(async () => {
  await app?.stop();
});

const api = (query: string) => `/api/newsroom/${query}`;

describe.each(['anonymous', 'signed up'])('what %s may not learn', (caller) => {
  const get = (query: string): Promise<HttpAnswer<Answer>> =>
    app.request<Answer>(api(query), {
      ...(callers[caller] ? { token: callers[caller] } : {}),
    });

  const types = ['events', 'talks', 'recaps', 'speakers', 'organizations', 'topics'];

  it.each(
    types.flatMap((type) => [
      type,
      `${type}?status=draft`,
      `${type}?status=weird`,
      `${type}?status=`,
      `${type}?status[]=draft`,
      `${type}?status=published&status=draft`,
      `${type}?status[a]=b`,
      `${type}?populate=*`,
      `${type}?populate=*&status=draft`,
      `${type}?hasPublishedVersion=false`,
      `${type}?hasPublishedVersion=false&status=draft&populate=*`,
      `${type}?publicationFilter=never-published&status=draft`,
      `${type}?filters[publishedAt][$null]=true`,
      `${type}?locale=*&populate=*`,
      `${type}?_q=${SECRET}`,
    ]),
  )('%s tells no secret', async (query) => {
    const answer = await get(query);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(answer.body)).not.toContain(SECRET);
  });

  it.each([
    'events?populate[talks][populate][contributions][populate]=*',
    'events?populate[talks][populate]=*',
    'events?populate[talks][populate][quotes][populate][speaker]=true',
    'events?populate[recaps][populate]=*',
    'events?populate[0]=talks&populate[1]=talks.contributions.speaker&populate[2]=recaps.speakers',
    'events?populate=talks.speakers,recaps.speakers',
    'speakers?populate[talks][populate]=*&status=draft',
    'speakers?populate[talks][populate][event][populate]=*',
    'speakers?populate[recaps]=true',
    'organizations?populate[speakers]=true&populate[talks]=true&populate[events]=true&populate[recaps]=true',
    'organizations?populate[speakers][populate]=*&status=draft',
    'topics?populate[events]=true&populate[recaps]=true&status=draft',
    'recaps?populate[speakers]=true&populate[mentionedSpeakers]=true&populate[talks][populate]=*',
    'recaps?populate[localizations][populate]=*',
    'talks?populate[speakers][filters][visibility][$eq]=hidden',
    'talks?populate[contributions][filters][role][$eq]=award-winner&populate[contributions][populate]=*',
    'talks?populate[contributions][on][x]=true',
    'speakers?populate[talks][filters][publishedAt][$null]=true',
    'topics?populate[recaps][filters][$or][0][embargoUntil][$notNull]=true&populate[recaps][filters][$or][1][id][$notNull]=true',
  ])('%s tells no secret', async (query) => {
    const answer = await get(query);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(answer.body)).not.toContain(SECRET);
  });

  it.each([
    ['events', () => world.draftEvent],
    ['talks', () => world.draftTalk],
    ['recaps', () => world.draftRecap],
    ['recaps', () => world.embargoedRecap],
    ['speakers', () => world.hidden],
  ] as const)('finds no hidden entry of %s by its id', async (type, entry) => {
    for (const query of ['', '?status=draft', '?status=draft&populate=*', '?locale=en']) {
      expect((await get(`${type}/${entry().documentId}${query}`)).status).toBe(404);
    }
  });

  describe('a filter that answers yes or no', () => {
    it.each([
      `speakers?filters[talks][title][$startsWith]=${SECRET}`,
      `speakers?filters[talks][contributions][role][$eq]=keynote`,
      `speakers?filters[recaps][title][$contains]=${SECRET}`,
      `organizations?filters[events][title][$contains]=${SECRET}`,
      `organizations?filters[speakers][familyName][$contains]=${SECRET}`,
      `organizations?filters[talks][speakers][familyName][$contains]=${SECRET}`,
      `organizations?filters[$or][0][speakers][visibility][$eq]=hidden`,
      `talks?filters[speakers][familyName][$contains]=${SECRET}`,
      `talks?filters[contributions][role][$eq]=award-winner`,
      `talks?filters[contributions][speaker][familyName][$contains]=${SECRET}`,
      `talks?filters[quotes][text][$contains]=${SECRET}`,
      `talks?filters[quotes][approved][$eq]=false`,
      `events?filters[recaps][kind][$eq]=press-release`,
      `events?filters[talks][title][$contains]=${SECRET}`,
      `recaps?filters[kind][$eq]=press-release`,
      `topics?filters[events][startsAt][$gt]=2026-12-31T00:00:00.000Z`,
      `topics?filters[recaps][embargoUntil][$notNull]=true`,
      `topics?filters[events][$and][0][title][$contains]=${SECRET}`,
      `topics?filters[$not][$not][events][title][$contains]=${SECRET}`,
    ])('%s matches nothing', async (query) => {
      const answer = await get(query);
      expect(answer.status).toBe(200);
      expect(answer.body.meta.pagination.total).toBe(0);
      expect(answer.body.data).toEqual([]);
    });

    it('finds nobody by the id of a hidden person', async () => {
      const queries = [
        `talks?filters[speakers]=${world.hidden.id}`,
        `talks?filters[speakers][id]=${world.hidden.id}`,
        `talks?filters[speakers][$in][0]=${world.hidden.id}`,
        `talks?filters[speakers][documentId]=${world.hidden.documentId}`,
        `talks?filters[contributions][speaker][documentId][$eq]=${world.hidden.documentId}`,
        `talks?filters[contributions][speaker]=${world.hidden.id}`,
      ];
      for (const query of queries) {
        const answer = await get(query);
        expect([query, answer.status, answer.body.data]).toEqual([query, 200, []]);
      }
    });

    it('does not tell of a hidden person by a filter turned round', async () => {
      // Vera is the only person to be seen in the talk, so no talk has a speaker who is not Vera.
      for (const query of [
        'talks?filters[$not][speakers][familyName][$eq]=Sichtbar',
        'talks?filters[speakers][familyName][$ne]=Sichtbar',
        'talks?filters[$not][$or][0][speakers][familyName][$eq]=Sichtbar',
        'talks?filters[$not][contributions][role][$eq]=speaker',
        'organizations?filters[$not][speakers][familyName][$eq]=Sichtbar',
        'speakers?filters[$not][talks][title][$eq]=Lenses',
        'topics?filters[$not][recaps][title][$eq]=How%20bright%20it%20was',
      ]) {
        const answer = await get(query);
        expect([query, answer.status, answer.body.data]).toEqual([query, 200, []]);
      }
    });

    it('refuses to tell who has no talk, no recap or no speaker', async () => {
      for (const query of [
        'speakers?filters[talks][$null]=true',
        'speakers?filters[recaps][id][$null]=true',
        'talks?filters[speakers][$null]=true',
        'talks?filters[speakers]',
        'talks?filters[$not][speakers][$notNull]=true',
        'talks?filters[contributions][speaker][$null]=true',
        'events?filters[recaps][$null]=true',
      ]) {
        const answer = await get(query);
        expect([query, answer.status]).toEqual([query, 400]);
      }
    });
  });

  it.each([
    'talks?sort=speakers.familyName',
    'talks?sort[0]=speakers.familyName:desc',
    'talks?sort[speakers][familyName]=asc',
    'talks?sort=contributions.role',
    'events?sort=recaps.embargoUntil',
    'topics?sort=events.startsAt',
    'speakers?sort=talks.title',
    'organizations?sort=speakers.sortName',
    'events?populate[talks][sort]=speakers.familyName',
    // Strapi's own panel sorts by whether a published entry has unpublished changes.
    'events?sort=status',
  ])('refuses %s, whose order would tell of hidden entries', async (query) => {
    expect((await get(query)).status).toBe(400);
  });

  it.each([
    'speakers?filters[email][$contains]=a',
    'speakers?sort=email',
    'speakers?fields=email',
    'talks?filters[speakers][email][$contains]=a',
    'talks?filters[$or][0][speakers][email][$contains]=a',
    'talks?sort=speakers.email',
    'talks?populate[speakers][fields]=email',
    'talks?populate[speakers][filters][email][$contains]=a',
    'events?filters[internalNotes][$contains]=a',
    'events?populate=createdBy',
    'events?filters[createdBy][email][$contains]=a',
  ])('refuses %s, which asks about a private attribute', async (query) => {
    expect((await get(query)).status).toBe(400);
  });

  it('counts only what visitors may see', async () => {
    const totals: Record<string, number> = {};
    for (const type of types) {
      totals[type] = (await get(type)).body.meta.pagination.total;
    }
    expect(totals).toEqual({
      events: 1,
      talks: 1,
      recaps: 1,
      speakers: 1,
      organizations: 1,
      topics: 1,
    });
  });

  it('counts only visible relations', async () => {
    const [organization] = (
      await get(
        'organizations?populate[speakers][count]=true&populate[talks][count]=true&populate[events][count]=true&populate[recaps][count]=true',
      )
    ).body.data;
    expect(organization).toMatchObject({
      speakers: { count: 1 },
      talks: { count: 1 },
      events: { count: 1 },
      recaps: { count: 1 },
    });
  });
});

describe('what visitors may ask', () => {
  const get = (query: string): Promise<HttpAnswer<Answer>> => app.request<Answer>(api(query));

  it('shows the public part of a talk whole', async () => {
    const [talk] = (
      await get(
        'talks?populate[contributions][populate]=*&populate[speakers]=true&populate[quotes]=true&populate[event]=true',
      )
    ).body.data;
    expect(talk).toMatchObject({
      title: 'Lenses',
      event: { title: 'Optics day', subtitle: null },
      speakers: [{ familyName: 'Sichtbar' }],
      contributions: [
        {
          role: 'speaker',
          jobTitle: { en: 'Head of lenses' },
          speaker: { familyName: 'Sichtbar' },
          organizations: [{ name: 'Muster Optik GmbH' }],
        },
      ],
      quotes: [{ text: 'Lenses are fine.' }],
    });
  });

  it.each([
    ['filters[event][title][$eq]=Optics%20day', 1],
    ['filters[event][title][$eq]=Other', 0],
    ['filters[event][$null]=true', 0],
    ['filters[event][$notNull]=true', 1],
    ['filters[event][$null]=false', 1],
    ['filters[$not][event][$null]=true', 1],
    ['filters[speakers][$notNull]=true', 1],
    ['filters[speakers][familyName][$eq]=Sichtbar&filters[event][title][$eq]=Optics%20day', 1],
    ['filters[speakers][familyName][$eq]=Sichtbar&filters[event][title][$eq]=Other', 0],
    ['filters[speakers][familyName][$eq]=Other&filters[event][title][$eq]=Optics%20day', 0],
    ['filters[$or][0][title][$eq]=Other&filters[$or][1][speakers][familyName][$eq]=Sichtbar', 1],
    ['filters[contributions][speaker][familyName][$eq]=Sichtbar', 1],
    ['filters[contributions][role][$in][0]=speaker&filters[contributions][role][$in][1]=host', 1],
    ['filters[$not][speakers][familyName][$eq]=Other', 1],
    ['sort=event.startsAt', 1],
    ['sort[event][startsAt]=desc', 1],
    ['sort=title', 1],
  ])('talks?%s finds %i', async (query, count) => {
    const answer = await get(`talks?${query}`);
    expect([answer.status, answer.body.data?.length]).toEqual([200, count]);
    expect(answer.body.meta.pagination.total).toBe(count);
  });

  it('answers with relations that are asked for by id', async () => {
    for (const query of [
      `filters[speakers]=${world.visible.id}`,
      `filters[speakers][id][$eq]=${world.visible.id}`,
      `filters[speakers][$in][0]=${world.visible.id}`,
      `filters[speakers][documentId]=${world.visible.documentId}`,
      `filters[event][documentId][$eq]=${world.event.documentId}`,
      `filters[event]=${world.event.id}`,
    ]) {
      const answer = await get(`talks?${query}`);
      expect([query, answer.status, answer.body.data?.length]).toEqual([query, 200, 1]);
    }
  });

  it('releases a recap when its embargo ends', async () => {
    const end = new Date(Date.now() + 1500);
    const rows = app.strapi.db.query('plugin::newsroom.recap' as never);
    const where = { documentId: world.embargoedRecap.documentId };
    await rows.updateMany({ where, data: { embargoUntil: end } as never });
    expect((await get('recaps')).body.meta.pagination.total).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, end.getTime() - Date.now() + 50));
    expect((await get('recaps')).body.meta.pagination.total).toBe(2);
    await rows.updateMany({ where, data: { embargoUntil: '2099-01-01T00:00:00.000Z' } as never });
  });
});

describe('callers with a token', () => {
  it.each(['read-only', 'full-access', 'custom'] as const)(
    'a %s token reads drafts, hidden people and embargoed recaps',
    async (kind) => {
      const token = await createApiToken(app, kind, kind === 'custom' ? READ_ACTIONS : []);
      const get = (query: string) => app.request<Answer>(api(query), { token });
      expect((await get('events?status=draft')).body.meta.pagination.total).toBe(2);
      expect((await get('recaps')).body.meta.pagination.total).toBe(2);
      expect((await get('speakers')).body.meta.pagination.total).toBe(2);
      const talks = await get('talks?populate[contributions][populate]=*&sort=speakers.familyName');
      expect(talks.status).toBe(200);
      expect(JSON.stringify(talks.body)).toContain(`${SECRET} job`);
      // Private is private for tokens as well.
      expect(JSON.stringify((await get('speakers?populate=*')).body)).not.toContain('@example.org');
    },
  );

  it('gives a custom token nothing that it was not granted', async () => {
    const token = await createApiToken(app, 'custom', [`${EVENT_UID}.find`]);
    expect((await app.request(api('events'), { token })).status).toBe(200);
    expect((await app.request(api('talks'), { token })).status).toBe(403);
    const events = await app.request(api('events?populate=*'), { token });
    expect(JSON.stringify(events.body)).not.toContain('Lenses');
  });
});

describe('code of the server', () => {
  it('reads drafts outside of a request', async () => {
    const talks = await app.strapi
      .documents(TALK_UID as never)
      .findMany({ status: 'draft', locale: 'en' } as never);
    expect(talks).toHaveLength(2);
  });
});
