import { PERMISSIONS } from '../../contracts/permissions';
import type { NewsroomSettings, SaveSettingsBody, SettingsResponse } from '../../contracts';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, fieldsOf, rowsOf } from '../support/content';
import type { FieldErrorAnswer } from '../support/content';
import { createEvent, createTalk } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';
import { countQueries } from '../support/queries';

/** How the newsroom writes, set in the panel: over the configuration, and from the next article on. */

let app: TestApp;
let admin: string;
let editor: string;

const AS_CONFIGURED: SaveSettingsBody = {
  recipeOfKind: {},
  genderForm: null,
  quotationMarks: {},
  credit: null,
  defaultTimeZone: null,
  boilerplate: {},
};

async function load(token = admin): Promise<NewsroomSettings> {
  const { status, body } = await app.request<SettingsResponse>('/newsroom/settings', { token });
  expect({ status, body }).toMatchObject({ status: 200 });
  return body.data;
}

const put = <Body = SettingsResponse>(body: unknown, token = admin) =>
  app.request<Body>('/newsroom/settings', { method: 'PUT', token, body });

async function save(change: Partial<SaveSettingsBody>): Promise<NewsroomSettings> {
  const { status, body } = await put({ ...AS_CONFIGURED, ...change });
  expect({ status, body }).toMatchObject({ status: 200 });
  return body.data;
}

interface Drafted {
  data: { draft: { recipe: { id: string }; sections: { kind: string; blocks: unknown[] }[] } };
}

const compose = async (event: string, locale = 'de') =>
  (
    await app.request<Drafted>(`/newsroom/events/${event}/draft?locale=${locale}`, {
      token: admin,
    })
  ).body.data.draft;

/** The composer chooses verbs by it: with this one the sentence speaks of those who took part. */
const SPEAKER = 'muster';

/** A workshop that was opened, in German: its article speaks of groups, and quotes a title. */
async function workshop(): Promise<string> {
  const event = await createEvent(app, {
    locale: 'de',
    title: 'Licht im Dunkeln',
    kind: 'workshop',
    city: 'Ulm',
    day: -2,
  });
  await createTalk(app, {
    event,
    locale: 'de',
    title: 'Begrüßung',
    kind: 'welcome',
    contributions: [{ speaker: SPEAKER }],
  });
  return event;
}

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  ({ token: editor } = await signUpEditor(app, [
    { action: PERMISSIONS.read },
    { action: PERMISSIONS.build },
  ]));
});
beforeAll(async () => {
  const { id } = await documentsOf(app, 'speaker').create({ data: { familyName: 'Muster' } });
  await rowsOf(app, 'speaker').update({ where: { id }, data: { documentId: SPEAKER } });
});
afterAll(() => app.stop());
afterEach(async () => {
  await save({});
});

describe('the settings', () => {
  it('are those of the configuration before anybody changes them', async () => {
    expect(await load()).toMatchObject({
      stored: AS_CONFIGURED,
      configured: {
        recipeOfKind: { networking: 'networking', congress: 'conference', other: 'default' },
        style: { genderForm: 'neutral', credit: 'photo', quotationMarks: {}, boilerplate: {} },
        defaultTimeZone: 'Europe/Berlin',
      },
      languages: ['en', 'de'],
      mayChange: true,
    });
  });

  it('are read by those who build, and changed by those who may', async () => {
    expect((await load(editor)).mayChange).toBe(false);
    expect((await put(AS_CONFIGURED, editor)).status).toBe(403);

    const { token: changer } = await signUpEditor(app, [{ action: PERMISSIONS.settings }]);
    expect((await load(changer)).mayChange).toBe(true);
    expect((await put({ ...AS_CONFIGURED, credit: 'bare' }, changer)).status).toBe(200);

    const { token: reader } = await signUpEditor(app, [{ action: PERMISSIONS.read }]);
    expect((await app.request('/newsroom/settings', { token: reader })).status).toBe(403);
    expect((await app.request('/newsroom/settings')).status).toBe(401);
    expect((await app.request('/newsroom/settings', { method: 'PUT', body: {} })).status).toBe(401);
  });

  it('say who saved them last', async () => {
    const before = Date.now();
    const { savedBy, savedAt } = await save({ genderForm: 'pair' });
    expect(savedBy).toBe('Ada Admin');
    expect(new Date(String(savedAt)).getTime()).toBeGreaterThanOrEqual(before - 1000);
  });

  it.each<[string, object, string[]]>([
    ['a recipe that there is not', { recipeOfKind: { panel: 'mine' } }, ['recipeOfKind.panel']],
    ['a kind that there is not', { recipeOfKind: { party: 'default' } }, ['recipeOfKind.party']],
    ['a time zone that there is not', { defaultTimeZone: 'Europe/Ulm' }, ['defaultTimeZone']],
    ['an offset', { defaultTimeZone: '+01:00' }, ['defaultTimeZone']],
    ['a form that there is not', { genderForm: 'star' }, ['genderForm']],
    ['marks that there are not', { quotationMarks: { de: '**' } }, ['quotationMarks.de']],
    ['a credit that there is not', { credit: 'large' }, ['credit']],
    ['a text that is too long', { boilerplate: { de: 'x'.repeat(1501) } }, ['boilerplate.de']],
    ['a NUL', { boilerplate: { de: 'a\u0000b' } }, ['boilerplate.de']],
    ['no text', { boilerplate: { de: 7 } }, ['boilerplate.de']],
  ])('refuse %s at its field, and keep what they were', async (_, change, fields) => {
    await save({ credit: 'copyright' });
    const answer = await put<FieldErrorAnswer>({ ...AS_CONFIGURED, ...change });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual(fields);
    expect((await load()).stored.credit).toBe('copyright');
  });

  it.each([[null], [[]], ['x'], [{}], [{ ...AS_CONFIGURED, font: 'large' }]])(
    'refuse a body of another shape: %j',
    async (body) => {
      expect((await put(body)).status).toBe(400);
    },
  );

  it('take what is valid of a store that another version wrote', async () => {
    await app.strapi.store({ type: 'plugin', name: 'newsroom', key: 'settings' }).set({
      value: {
        settings: {
          ...AS_CONFIGURED,
          credit: 'bare',
          genderForm: 'gone',
          recipeOfKind: { workshop: 'gone' },
        },
      },
    });
    expect((await load()).stored).toMatchObject({ credit: 'bare', genderForm: null });
    expect((await compose(await workshop())).recipe.id).toBe('workshop');
  });
});

describe('a change', () => {
  it('counts for the next article, in the preview, the recap and the builder', async () => {
    const event = await workshop();
    expect(JSON.stringify(await compose(event))).toContain('die Teilnehmenden');
    await save({
      recipeOfKind: { workshop: 'default' },
      genderForm: 'colon',
      quotationMarks: { de: '»«' },
      boilerplate: { de: 'Der Verband Optik vertritt 300 Firmen.' },
    });
    const draft = await compose(event);
    const text = JSON.stringify(draft);
    expect(draft.recipe.id).toBe('default');
    expect(text).toContain('die Teilnehmer:innen');
    expect(text).toContain('»Licht im Dunkeln«');
    expect(draft.sections.at(-1)).toMatchObject({
      kind: 'boilerplate',
      blocks: [
        {
          type: 'paragraph',
          children: [{ type: 'text', text: 'Der Verband Optik vertritt 300 Firmen.' }],
        },
      ],
    });

    const built = await app.request<{ data: { documentId: string } }>(
      `/newsroom/events/${event}/recap`,
      { token: admin, body: { locale: 'de' } },
    );
    const recap = await documentsOf(app, 'recap').findOne({
      documentId: built.body.data.documentId,
      locale: 'de',
    });
    expect(JSON.stringify(recap?.['body'])).toContain('vertritt 300 Firmen');

    const editing = await app.request<{ data: { house: object } }>(
      `/newsroom/recaps/${built.body.data.documentId}/editing?locale=de`,
      { token: editor },
    );
    expect(editing.body.data.house).toMatchObject({
      recipe: 'default',
      style: { genderForm: 'colon', credit: 'photo', quotationMarks: { de: '»«' } },
    });
  });

  it('is taken back to the configuration', async () => {
    const event = await workshop();
    await save({ genderForm: 'colon', boilerplate: { de: 'Wir.' } });
    await save({});
    const text = JSON.stringify(await compose(event));
    expect(text).toContain('die Teilnehmenden');
    expect(text).not.toContain('Wir.');
  });

  it('of the time zone counts for new events that name none', async () => {
    await save({ defaultTimeZone: 'Europe/London' });
    const mine = await createEvent(app, { title: 'Without a zone' });
    const other = await createEvent(app, { title: 'With a zone', timeZone: 'Asia/Tokyo' });
    const zoneOf = async (documentId: string) =>
      (await rowsOf(app, 'event').findOne({ where: { documentId } }))?.['timeZone'];
    expect(await zoneOf(mine)).toBe('Europe/London');
    await save({});
    expect(await zoneOf(mine)).toBe('Europe/London');
    expect(await zoneOf(other)).toBe('Asia/Tokyo');
    expect(await zoneOf(await createEvent(app, { title: 'Another' }))).toBe('Europe/Berlin');
  });

  it('by another process counts at the next request', async () => {
    const event = await workshop();
    await compose(event);
    // Another process writes the store, and cannot tell this one.
    await app.strapi.store({ type: 'plugin', name: 'newsroom', key: 'settings' }).set({
      value: { settings: { ...AS_CONFIGURED, genderForm: 'asterisk' } },
    });
    expect(JSON.stringify(await compose(event))).toContain('die Teilnehmer*innen');
  });
});

it('is read with one query for a request', async () => {
  const event = await workshop();
  const reads: string[] = [];
  const listen = ({ sql, bindings }: { sql: string; bindings?: unknown[] }) => {
    if (/core_store/.test(sql) && bindings?.includes('plugin_newsroom_settings')) {
      reads.push(sql);
    }
  };
  app.strapi.db.connection.on('query', listen);
  await countQueries(app, () => compose(event));
  app.strapi.db.connection.off('query', listen);
  expect(reads).toHaveLength(1);
});
