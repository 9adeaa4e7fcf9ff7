import { compose } from '../../composer/compose';
import { merge } from '../../composer/merge';
import { RECAP_UID } from '../../content-types';
import type { BuildRecapResponse, EditRecapResponse, SaveRecapBody } from '../../contracts';
import type {
  EventPageResponse,
  ListResponse,
  OrganizationPageResponse,
  RecapCard,
  RecapPageResponse,
  SpeakerPageResponse,
} from '../../contracts/pages';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, rowsOf } from '../support/content';
import { contentManager } from '../support/content-manager';
import { createEvent, createTalk, paragraph } from '../support/events';
import { addLocale, createApiToken, grant, signUpSuperAdmin } from '../support/people';
import { countQueries } from '../support/queries';

/** What a published recap calls people and organizations stays, whatever they are called afterwards. */

let app: TestApp;
let admin: string;

const ACTIONS = [
  ...['recap', 'event', 'speaker', 'organization', 'talk'].flatMap((name) => [
    `${name}.find`,
    `${name}.findOne`,
  ]),
  ...['recap', 'event', 'speaker', 'organization'].flatMap((name) => [
    `${name}-page.find`,
    `${name}-page.findOne`,
  ]),
].map((action) => `plugin::newsroom.${action}`);

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  await grant(app, ACTIONS);
});
afterAll(() => app.stop());

interface World {
  title: string;
  event: string;
  talk: string;
  speaker: string;
  company: string;
  host: string;
  recap: string;
  slug: string;
}

const publish = async (recap: string, locale = 'de'): Promise<void> => {
  const { status, body } = await app.request(`/newsroom/recaps/${recap}/publish`, {
    token: admin,
    body: { locale },
  });
  expect({ status, body }).toMatchObject({ status: 200 });
};

const build = async (event: string, locale = 'de'): Promise<string> => {
  const { body } = await app.request<BuildRecapResponse>(`/newsroom/events/${event}/recap`, {
    token: admin,
    body: { locale },
  });
  return body.data.documentId;
};

/** A lunch with a talk of Anna Berg of the Muster GmbH and a host, and its published recap in German. */
async function lunch(title: string): Promise<World> {
  const company = await documentsOf(app, 'organization').create({ data: { name: `Muster GmbH` } });
  const host = await documentsOf(app, 'organization').create({
    data: { name: 'Optikverband Beispiel', shortName: 'OVB' },
  });
  const speaker = await documentsOf(app, 'speaker').create({
    data: {
      givenName: 'Anna',
      familyName: 'Berg',
      organization: company.documentId,
    },
  });
  const event = await createEvent(app, {
    title,
    day: -1,
    locale: 'de',
    kind: 'networking',
    involvements: [{ role: 'host', organization: host.documentId }],
  });
  const talk = await createTalk(app, {
    event,
    locale: 'de',
    title: 'Kleine Dinge',
    takeaways: 'Alles wird kleiner.',
    contributions: [{ speaker: speaker.documentId }],
  });
  const recap = await build(event);
  await publish(recap);
  await app.strapi.plugin('newsroom').service('pages').settled();
  return {
    title,
    event,
    talk,
    recap,
    speaker: speaker.documentId,
    company: company.documentId,
    host: host.documentId,
    slug: await slugOf(recap),
  };
}

const slugOf = async (recap: string, locale = 'de'): Promise<string> =>
  (await documentsOf(app, 'recap').findOne({ documentId: recap, locale, status: 'published' }))
    ?.slug ?? '';

const saveSpeaker = async (documentId: string, data: object): Promise<void> => {
  const { status } = await contentManager(app, admin, 'speaker').save(documentId, data);
  expect(status).toBe(200);
};

const saveOrganization = async (documentId: string, data: object): Promise<void> => {
  const { status } = await contentManager(app, admin, 'organization').save(documentId, data);
  expect(status).toBe(200);
};

/** A marriage, a title, a firm and a host under new names. */
async function renameAll({ speaker, company, host }: World): Promise<void> {
  await saveSpeaker(speaker, { familyName: 'Neumann', honorificPrefix: 'Dr.' });
  await saveOrganization(company, { name: 'Exempla Photonik AG', formerNames: 'Muster GmbH' });
  await saveOrganization(host, { name: 'Verband Licht', shortName: 'VL' });
}

const get = async <Body>(path: string): Promise<Body> => {
  const { status, body } = await app.request<Body>(`/api/newsroom${path}`);
  expect({ path, status, body }).toMatchObject({ status: 200 });
  return body;
};

const pageOf = async (slug: string, locale = 'de'): Promise<RecapPageResponse['data']> =>
  (await get<RecapPageResponse>(`/recaps/by-slug/${slug}?locale=${locale}`)).data;

/** Every name of today and of the day that an answer has. */
const namesIn = (answer: unknown): string[] =>
  ['Berg', 'Neumann', 'Dr.', 'Muster GmbH', 'Exempla', 'Optikverband', 'Verband Licht'].filter(
    (name) => JSON.stringify(answer).replaceAll('\u00a0', ' ').includes(name),
  );

const OF_THE_DAY = ['Berg', 'Muster GmbH', 'Optikverband'];
const OF_TODAY = ['Neumann', 'Dr.', 'Exempla', 'Verband Licht'];

/** Takes what the event has changed over into the text, as the builder in the browser does. */
async function updateFromEvent(recap: string): Promise<void> {
  const path = `/newsroom/recaps/${recap}/editing`;
  const { body } = await app.request<EditRecapResponse>(`${path}?locale=de`, { token: admin });
  const { facts, composition, text, version, house } = body.data;
  if (!facts || !composition) {
    throw new Error('the recap was composed from nothing');
  }
  const recipe = house.recipes.find(({ id }) => id === composition.recipe);
  const fresh = compose({ facts, ...(recipe ? { recipe } : {}), style: house.style as never });
  const merged = merge({ base: composition.sections, theirs: text.body, fresh: fresh.sections });
  const given: SaveRecapBody = {
    locale: 'de',
    version,
    text: { body: merged.body },
    composition: {
      recipe: composition.recipe,
      recipeVersion: composition.recipeVersion,
      facts,
      sections: merged.base,
    },
  };
  const saved = await app.request(path, { method: 'PUT', token: admin, body: given });
  expect(saved.status).toBe(200);
}

describe('the page of a published recap', () => {
  it('names everybody as on its day, after a marriage, a title and a firm that is called otherwise', async () => {
    const world = await lunch('Hochzeit');
    const before = await pageOf(world.slug);
    expect(namesIn(before)).toEqual(OF_THE_DAY);
    await renameAll(world);
    const page = await pageOf(world.slug);
    expect(page).toMatchObject({
      speakers: [
        {
          documentId: world.speaker,
          displayName: 'Anna Berg',
          honorificPrefix: null,
          familyName: 'Berg',
          organizations: [{ name: 'Muster GmbH' }],
        },
      ],
      organizations: expect.arrayContaining([
        expect.objectContaining({ name: 'Optikverband Beispiel', shortName: 'OVB' }),
      ]),
      event: { involvements: [{ organization: { name: 'Optikverband Beispiel' } }] },
      talks: [{ contributions: [{ person: { displayName: 'Anna Berg' } }] }],
    });
    expect(namesIn(page.structuredData)).toEqual(OF_THE_DAY);
    expect(namesIn(page)).toEqual(OF_THE_DAY);
  });

  it('leads to the addresses of today', async () => {
    const world = await lunch('Adressen');
    await renameAll(world);
    await saveSpeaker(world.speaker, { slug: 'adressen-anna-neumann' });
    expect((await pageOf(world.slug)).speakers).toMatchObject([
      { slug: 'adressen-anna-neumann', displayName: 'Anna Berg' },
    ]);
  });

  it('is found in lists by the names of its day, and is the same in feeds', async () => {
    const world = await lunch('Suche');
    await renameAll(world);
    const found = async (query: string) =>
      (await get<ListResponse<RecapCard>>(`/pages/recaps?locale=de&q=${query}`)).data.map(
        ({ documentId }) => documentId,
      );
    expect(await found('Suche%20Berg')).toEqual([world.recap]);
    expect(await found('Suche%20Exempla')).toEqual([]);
    const feed = await get<{ items: { id: string; content_html?: string }[] }>(
      '/feeds/recaps.json?locale=de',
    );
    const item = feed.items.filter((one) => one.id.includes(world.recap));
    expect(item).toHaveLength(1);
    expect(namesIn(item)).toEqual(expect.arrayContaining(['Berg']));
    expect(namesIn(item)).not.toEqual(expect.arrayContaining(['Neumann']));
  });

  it('says nothing of the pages of the event, the person and the organization, which are of today', async () => {
    const world = await lunch('Heute');
    await renameAll(world);
    const { slug: event } = (await pageOf(world.slug)).event ?? { slug: '' };
    expect(
      namesIn((await get<EventPageResponse>(`/events/by-slug/${event}?locale=de`)).data),
    ).toEqual(OF_TODAY);
    const slug = (await pageOf(world.slug)).speakers[0]?.slug ?? '';
    const person = await get<SpeakerPageResponse>(`/speakers/by-slug/${slug}?locale=de`);
    expect(person.data.displayName).toBe('Dr. Anna Neumann');
    const { organizations } = await pageOf(world.slug);
    const firm = organizations.find(({ documentId }) => documentId === world.company);
    expect(
      (await get<OrganizationPageResponse>(`/organizations/by-slug/${firm?.slug}?locale=de`)).data
        .name,
    ).toBe('Exempla Photonik AG');
  });
});

describe('publishing a recap again', () => {
  it('changes no name by itself', async () => {
    const world = await lunch('Nochmal');
    await renameAll(world);
    await documentsOf(app, 'recap').update({
      documentId: world.recap,
      locale: 'de',
      data: { teaser: 'Ein anderer Vorspann.' },
    });
    await publish(world.recap);
    expect(namesIn(await pageOf(world.slug))).toEqual(OF_THE_DAY);
  });

  it('changes none after it was withdrawn either', async () => {
    const world = await lunch('Zurück');
    await renameAll(world);
    await documentsOf(app, 'recap').unpublish({ documentId: world.recap, locale: 'de' });
    expect((await app.request(`/api/newsroom/recaps/by-slug/${world.slug}`)).status).toBe(404);
    await publish(world.recap);
    expect(namesIn(await pageOf(world.slug))).toEqual(OF_THE_DAY);
  });

  it('takes the names of today where the text was brought up to date from the event', async () => {
    const world = await lunch('Aktuell');
    await renameAll(world);
    await updateFromEvent(world.recap);
    expect(namesIn(await pageOf(world.slug))).toEqual(OF_THE_DAY);
    await publish(world.recap);
    expect(namesIn(await pageOf(world.slug))).toEqual(OF_TODAY);
  });

  it('takes the name that somebody corrected in the text, and leaves the others', async () => {
    const world = await lunch('Korrigiert');
    await renameAll(world);
    const draft = await documentsOf(app, 'recap').findOne({
      documentId: world.recap,
      locale: 'de',
      status: 'draft',
    });
    const body = JSON.parse(
      JSON.stringify(draft?.['body']).replaceAll('Anna Berg', 'Dr. Anna Neumann'),
    ) as unknown;
    await documentsOf(app, 'recap').update({
      documentId: world.recap,
      locale: 'de',
      data: { body },
    });
    await publish(world.recap);
    const page = await pageOf(world.slug);
    expect(page.speakers).toMatchObject([{ displayName: 'Dr. Anna Neumann' }]);
    expect(page.organizations.map(({ name }) => name)).toContain('Optikverband Beispiel');
  });

  it('names those who were added as on the day they came in', async () => {
    const world = await lunch('Neuer Gast');
    await saveSpeaker(world.speaker, { familyName: 'Neumann' });
    const guest = await documentsOf(app, 'speaker').create({
      data: { givenName: 'Bernd', familyName: 'Alt' },
    });
    await documentsOf(app, 'recap').update({
      documentId: world.recap,
      locale: 'de',
      data: { mentionedSpeakers: [guest.documentId] },
    });
    await publish(world.recap);
    await saveSpeaker(guest.documentId, { familyName: 'Jung' });
    const { speakers } = await pageOf(world.slug);
    expect(speakers.map(({ displayName }) => displayName)).toEqual(['Anna Berg', 'Bernd Alt']);
  });
});

describe('a name that changed between writing and publishing', () => {
  it('is the one that the text has', async () => {
    const world = await lunch('Vorher');
    const event = await createEvent(app, { title: 'Entwurf', day: -1, locale: 'de' });
    await createTalk(app, {
      event,
      locale: 'de',
      title: 'Größere Dinge',
      contributions: [{ speaker: world.speaker }],
    });
    const recap = await build(event);
    await saveSpeaker(world.speaker, { familyName: 'Neumann' });
    await publish(recap);
    const page = await pageOf(await slugOf(recap));
    expect(page.bodyHtml).toContain('Anna Berg');
    expect(page.speakers).toMatchObject([{ displayName: 'Anna Berg' }]);
  });
});

describe('another language', () => {
  it('has the names of its own publication', async () => {
    const world = await lunch('Sprachen');
    await renameAll(world);
    await documentsOf(app, 'event').update({
      documentId: world.event,
      locale: 'en',
      data: { title: 'Languages' },
    });
    await documentsOf(app, 'talk').update({
      documentId: world.talk,
      locale: 'en',
      data: { title: 'Small things', event: world.event },
    });
    await build(world.event, 'en');
    await publish(world.recap, 'en');
    const english = await pageOf(await slugOf(world.recap, 'en'), 'en');
    expect(english.speakers).toMatchObject([{ displayName: 'Dr. Anna Neumann' }]);
    expect(namesIn(await pageOf(world.slug))).toEqual(OF_THE_DAY);
  });
});

describe('a recap that came without its names', () => {
  it('has those of today until it is published again, then those of its text', async () => {
    const world = await lunch('Ohne');
    await renameAll(world);
    await app.strapi.db
      .query(RECAP_UID as never)
      .updateMany({ where: { documentId: world.recap }, data: { keptNames: null } as never });
    await app.strapi.plugin('newsroom').service('pages').rebuild();
    expect((await pageOf(world.slug)).speakers).toMatchObject([
      { displayName: 'Dr. Anna Neumann' },
    ]);
    await documentsOf(app, 'recap').publish({ documentId: world.recap, locale: 'de' });
    expect((await pageOf(world.slug)).speakers).toMatchObject([{ displayName: 'Anna Berg' }]);
  });
});

describe('the names that are kept', () => {
  const keptOf = async (recap: string): Promise<unknown[]> =>
    (await rowsOf(app, 'recap').findMany({ where: { documentId: recap } })).map(
      ({ keptNames }) => keptNames,
    );

  it('are nobody else’s to write, and in no public answer', async () => {
    const world = await lunch('Privat');
    const before = await keptOf(world.recap);
    expect(before).toHaveLength(2);
    expect(before[0]).toMatchObject({ speakers: { [world.speaker]: { familyName: 'Berg' } } });
    const forged = { speakers: { [world.speaker]: { familyName: 'Falsch' } }, organizations: {} };
    const token = await createApiToken(app, 'full-access');
    const route = `/api/newsroom/recaps/${world.recap}?locale=de`;
    const written = await app.request(route, {
      method: 'PUT',
      token,
      body: { data: { keptNames: forged, teaser: 'Neu.' } },
    });
    expect([200, 400]).toContain(written.status);
    await contentManager(app, admin, 'recap').save(
      world.recap,
      { teaser: 'Auch neu.', keptNames: forged },
      'de',
    );
    expect(await keptOf(world.recap)).toEqual(before);
    for (const options of [{}, { token }]) {
      const answer = await app.request(`${route}&populate=*`, options);
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toContain('keptNames');
      for (const query of [
        'fields[0]=keptNames',
        'filters[keptNames][$notNull]=true',
        'sort=keptNames',
      ]) {
        expect((await app.request(`/api/newsroom/recaps?${query}`, options)).status).toBe(400);
      }
    }
  });

  it('are no difference between the draft and what is public', async () => {
    const world = await lunch('Gleich');
    await renameAll(world);
    await documentsOf(app, 'recap').publish({ documentId: world.recap, locale: 'de' });
    const { body } = await app.request<EditRecapResponse>(
      `/newsroom/recaps/${world.recap}/editing?locale=de`,
      { token: admin },
    );
    expect(body.data.state).toBe('published');
  });

  it('are not those of a copy', async () => {
    const world = await lunch('Kopie');
    const copy = await documentsOf(app, 'recap').clone({ documentId: world.recap, locale: 'de' });
    expect(await keptOf(copy.documentId)).toEqual([null]);
  });

  it('cost a publication the same number of queries, whoever is named', async () => {
    const one = await lunch('Einer');
    const many = await lunch('Viele');
    const guests = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        documentsOf(app, 'speaker').create({
          data: { givenName: 'Gast', familyName: `Nr ${index}` },
        }),
      ),
    );
    await documentsOf(app, 'talk').update({
      documentId: many.talk,
      locale: 'de',
      data: { contributions: guests.map(({ documentId }) => ({ speaker: documentId })) },
    });
    await documentsOf(app, 'talk').publish({ documentId: many.talk, locale: 'de' });
    const publication = ({ recap }: World) =>
      countQueries(app, () =>
        documentsOf(app, 'recap').publish({ documentId: recap, locale: 'de' }),
      );
    await publication(many);
    await app.strapi.plugin('newsroom').service('pages').settled();
    const few = await publication(one);
    await app.strapi.plugin('newsroom').service('pages').settled();
    expect(await publication(many)).toBeLessThanOrEqual(few);
  });
});

describe('a text that is public', () => {
  const problemsOf = async (recap: string): Promise<unknown> => {
    await app.strapi.plugin('newsroom').service('checks').flush();
    const check = await rowsOf(app, 'check').findOne({ where: { recapDocumentId: recap } });
    return (check?.['problems'] as { code: string }[]).map(({ code }) => code);
  };

  it('is not wrong for a title that came later, or a legal form that a firm had then', async () => {
    const world = await lunch('Titel');
    await saveSpeaker(world.speaker, { honorificPrefix: 'Dr.' });
    await updateFromEvent(world.recap);
    await publish(world.recap);
    expect(await problemsOf(world.recap)).toEqual([]);
    await saveSpeaker(world.speaker, { honorificPrefix: 'Prof. Dr.' });
    await saveOrganization(world.company, { name: 'Muster AG', formerNames: 'Muster GmbH' });
    expect(await problemsOf(world.recap)).toEqual([]);
  });

  it('is wrong where the record was corrected', async () => {
    const world = await lunch('Tippfehler');
    await saveSpeaker(world.speaker, { familyName: 'Bergk' });
    expect(await problemsOf(world.recap)).toEqual(['person-differs']);
    await documentsOf(app, 'recap').update({
      documentId: world.recap,
      locale: 'de',
      data: { body: paragraph('Anna Bergk von der Muster GmbH sprach.') },
    });
    await documentsOf(app, 'recap').publish({ documentId: world.recap, locale: 'de' });
    expect(await problemsOf(world.recap)).toEqual([]);
    expect((await pageOf(world.slug)).speakers).toMatchObject([{ displayName: 'Anna Bergk' }]);
  });
});
