import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, fieldsOf, refusedFields, rowsOf } from '../support/content';
import type { Document, FieldErrorAnswer } from '../support/content';
import { contentManager } from '../support/content-manager';
import { addLocale, createApiToken, signUpEditor, signUpSuperAdmin } from '../support/people';

let app: TestApp;
let admin: string;
let token: string;
let speaker: Document;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  token = await createApiToken(app, 'full-access');
  await addLocale(app, 'de', 'German (de)');
  speaker = await documentsOf(app, 'speaker').create({ data: { familyName: 'Beispiel' } });
});
afterAll(() => app.stop());

const START = '2026-03-12T09:00:00.000Z';

interface Case {
  what: string;
  type: string;
  data: Record<string, unknown>;
  field: string;
}

const wrongAtEverySave: Case[] = [
  {
    what: 'an end before the start',
    type: 'event',
    data: { title: 'A', startsAt: START, endsAt: '2026-03-12T08:00:00.000Z' },
    field: 'endsAt',
  },
  {
    what: 'a last day before the first',
    type: 'event',
    data: { title: 'A', allDay: true, startDate: '2026-03-12', endDate: '2026-03-11' },
    field: 'endDate',
  },
  {
    what: 'an unknown time zone',
    type: 'event',
    data: { title: 'A', timeZone: 'Europe/Dortmund', startsAt: START },
    field: 'timeZone',
  },
  {
    what: 'an offset for a time zone',
    type: 'event',
    data: { title: 'A', timeZone: '+01:00' },
    field: 'timeZone',
  },
  {
    what: 'a javascript: link',
    type: 'event',
    data: { title: 'A', registrationUrl: 'javascript:alert(1)' },
    field: 'registrationUrl',
  },
  {
    what: 'a data: link in a component',
    type: 'event',
    data: { title: 'A', links: [{ url: 'https://example.org' }, { url: 'data:text/html,x' }] },
    field: 'links.1.url',
  },
  {
    what: 'a javascript: link in a text',
    type: 'recap',
    data: {
      title: 'A',
      body: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              url: 'javascript:alert(1)',
              children: [{ type: 'text', text: 'here' }],
            },
          ],
        },
      ],
    },
    field: 'body.0.children.0.url',
  },
  {
    what: 'a title over its length',
    type: 'event',
    data: { title: 'x'.repeat(256) },
    field: 'title',
  },
  {
    what: 'a credit over its length',
    type: 'event',
    data: { title: 'A', picture: { credit: 'x'.repeat(201) } },
    field: 'picture.credit',
  },
  {
    what: 'a text of one language over its length',
    type: 'speaker',
    data: { familyName: 'A', jobTitle: { de: 'kurz', en: 'x'.repeat(256) } },
    field: 'jobTitle',
  },
  {
    what: 'a plain text where there is one per language',
    type: 'speaker',
    data: { familyName: 'A', jobTitle: 'Head' },
    field: 'jobTitle',
  },
  {
    what: 'a country that is none',
    type: 'event',
    data: { title: 'A', countryCode: '49' },
    field: 'countryCode',
  },
  {
    what: 'a negative number of guests',
    type: 'event',
    data: { title: 'A', attendance: -1 },
    field: 'attendance',
  },
  {
    what: 'an ORCID with a wrong digit',
    type: 'speaker',
    data: { familyName: 'A', orcid: '0000-0002-1825-0098' },
    field: 'orcid',
  },
  {
    what: 'a grammar without an article',
    type: 'organization',
    data: { name: 'A', grammar: { dative: 'der A' } },
    field: 'grammar',
  },
  {
    what: 'a reserved slug',
    type: 'topic',
    data: { name: { de: 'A' }, slug: 'rss' },
    field: 'slug',
  },
];

describe('every save, of a draft too, refuses', () => {
  it.each(wrongAtEverySave)(
    '$what, at the field, over the Content Manager',
    async ({ type, data, field }) => {
      const before = await rowsOf(app, type).count({});
      const answer = await contentManager(app, admin, type).create<FieldErrorAnswer>(data);
      expect(answer.status).toBe(400);
      expect(fieldsOf(answer)).toEqual([field]);
      expect(await rowsOf(app, type).count({})).toBe(before);
    },
  );

  it.each(wrongAtEverySave)('$what, at the field, over REST', async ({ type, data, field }) => {
    const before = await rowsOf(app, type).count({});
    const answer = await app.request<FieldErrorAnswer>(`/api/newsroom/${type}s`, {
      token,
      body: { data },
    });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual([field]);
    expect(await rowsOf(app, type).count({})).toBe(before);
  });

  it('what becomes wrong only together with what is stored', async () => {
    const { documentId } = await documentsOf(app, 'event').create({
      data: { title: 'Ends early', startsAt: START },
    });
    const fields = await refusedFields(
      documentsOf(app, 'event').update({ documentId, data: { endsAt: '2026-03-11T09:00:00Z' } }),
    );
    expect(fields).toEqual(['endsAt']);
    const stored = await rowsOf(app, 'event').findOne({ where: { documentId } });
    expect(stored?.['endsAt']).toBeNull();
  });

  it('and says why in the language of the editor', async () => {
    const editor = await signUpEditor(
      app,
      ['create', 'read', 'update'].map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject: 'plugin::newsroom.event',
        properties: { fields: ['title', 'startsAt', 'endsAt'], locales: ['en', 'de'] },
      })),
      { language: 'de' },
    );
    const answer = await contentManager(app, editor.token, 'event').create<FieldErrorAnswer>({
      title: 'A',
      startsAt: START,
      endsAt: '2026-03-12T08:00:00.000Z',
    });
    expect(answer.body.error.message).toBe('Das Ende liegt vor dem Beginn.');
  });
});

describe('every save takes', () => {
  it('a valid ORCID, an end at the start, a leap day', async () => {
    await documentsOf(app, 'speaker').create({
      data: { familyName: 'Gut', orcid: '0000-0002-1825-0097' },
    });
    const event = await documentsOf(app, 'event').create({
      data: { title: 'Leap', startsAt: '2028-02-29T10:00:00Z', endsAt: '2028-02-29T10:00:00Z' },
    });
    expect(event).toMatchObject({ startDate: '2028-02-29', endDate: '2028-02-29' });
  });

  it('mail, phone and inner links in a text', async () => {
    const urls = ['https://example.org/a?b=c', 'mailto:a@example.org', 'tel:+49231', '/inside'];
    const created = await documentsOf(app, 'recap').create({
      data: {
        title: 'Links',
        body: urls.map((url) => ({
          type: 'paragraph',
          children: [{ type: 'link', url, children: [{ type: 'text', text: url }] }],
        })),
      },
    });
    expect(created.documentId).toBeTruthy();
  });

  it('text with control and override characters, without them; composed; trimmed', async () => {
    const created = await documentsOf(app, 'event').create({
      data: { title: '  Gru\u0308\u0000\u202Eße \u0007 ', city: '   ' },
    });
    expect(created['title']).toBe('Grüße');
    expect(created['city']).toBeNull();
  });
});

const missingToPublish: Case[] = [
  {
    what: 'an event without a title',
    type: 'event',
    data: { title: ' ', startsAt: START },
    field: 'title',
  },
  { what: 'an event without a start', type: 'event', data: { title: 'A' }, field: 'startsAt' },
  {
    what: 'an all-day event without a first day',
    type: 'event',
    data: { title: 'A', allDay: true },
    field: 'startDate',
  },
  {
    what: 'a picture without a file',
    type: 'event',
    data: { title: 'A', startsAt: START, picture: { credit: 'Somebody' } },
    field: 'picture.file',
  },
  {
    what: 'an involvement without an organization',
    type: 'event',
    data: { title: 'A', startsAt: START, involvements: [{ role: 'host' }] },
    field: 'involvements.0.organization',
  },
  { what: 'a recap without a headline', type: 'recap', data: {}, field: 'title' },
  { what: 'a talk without an event', type: 'talk', data: { title: 'A' }, field: 'event' },
];

describe('publishing refuses', () => {
  it.each(missingToPublish)('$what, at the field', async ({ type, data, field }) => {
    const { documentId } = await documentsOf(app, type).create({ data });
    const answer = await contentManager(app, admin, type).publish<FieldErrorAnswer>(documentId);
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual([field]);
    const published = { documentId, publishedAt: { $notNull: true } };
    expect(await rowsOf(app, type).count({ where: published })).toBe(0);
  });

  it.each(missingToPublish)(
    '$what, created and published in one over REST',
    async ({ type, data, field }) => {
      const before = await rowsOf(app, type).count({});
      const answer = await app.request<FieldErrorAnswer>(
        `/api/newsroom/${type}s?status=published`,
        {
          token,
          body: { data },
        },
      );
      expect(answer.status).toBe(400);
      expect(fieldsOf(answer)).toEqual([field]);
      expect(await rowsOf(app, type).count({})).toBe(before);
    },
  );

  it('a contribution without a speaker', async () => {
    const event = await documentsOf(app, 'event').create({ data: { title: 'E', startsAt: START } });
    const { documentId } = await documentsOf(app, 'talk').create({
      data: {
        title: 'T',
        event: event.documentId,
        contributions: [{ speaker: speaker.documentId }, { role: 'moderator' }],
      },
    });
    const answer = await contentManager(app, admin, 'talk').publish<FieldErrorAnswer>(documentId);
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual(['contributions.1.speaker']);
  });

  it('all of a bulk when one is not ready', async () => {
    const good = await documentsOf(app, 'event').create({
      data: { title: 'Good', startsAt: START },
    });
    const bad = await documentsOf(app, 'event').create({ data: { title: 'No start' } });
    const answer = await contentManager(app, admin, 'event').bulkPublish<FieldErrorAnswer>(
      [good.documentId, bad.documentId],
      'en',
    );
    expect(answer.status).toBe(400);
    const where = {
      documentId: { $in: [good.documentId, bad.documentId] },
      publishedAt: { $notNull: true },
    };
    expect(await rowsOf(app, 'event').count({ where })).toBe(0);
  });

  it('every language, when one of them is not ready', async () => {
    const { documentId } = await documentsOf(app, 'event').create({
      locale: 'en',
      data: { title: 'Ready', startsAt: START },
    });
    await documentsOf(app, 'event').update({
      documentId,
      locale: 'de',
      data: { city: 'Dortmund' },
    });
    const fields = await refusedFields(
      documentsOf(app, 'event').publish({ documentId, locale: ['en', 'de'] }),
    );
    expect(fields).toEqual(['title']);
    const published = { documentId, publishedAt: { $notNull: true } };
    expect(await rowsOf(app, 'event').count({ where: published })).toBe(0);
  });
});
