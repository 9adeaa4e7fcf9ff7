import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, refusedFields, rowsOf } from '../support/content';
import type { Document, FieldErrorAnswer } from '../support/content';
import { contentManager } from '../support/content-manager';
import { addLocale, createApiToken, signUpEditor, signUpSuperAdmin } from '../support/people';

/** Attributes that follow from others, the affiliation of the day, and what may not be deleted. */

let app: TestApp;
let admin: string;
let alpha: Document;
let beta: Document;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  alpha = await documentsOf(app, 'organization').create({ data: { name: 'Alpha GmbH' } });
  beta = await documentsOf(app, 'organization').create({ data: { name: 'Beta AG' } });
});
afterAll(() => app.stop());

let count = 0;
const newSpeaker = (data: object = {}) =>
  documentsOf(app, 'speaker').create({
    data: { familyName: `Person ${(count += 1)}`, organization: alpha.documentId, ...data },
  });
const newEvent = (data: object = {}) =>
  documentsOf(app, 'event').create({
    data: { title: 'Event', startsAt: '2026-03-12T09:00:00Z', ...data },
  });
const newTalk = async (contributions: object[], data: object = {}) => {
  const event = await newEvent();
  return documentsOf(app, 'talk').create({
    data: { title: 'Talk', event: event.documentId, contributions, ...data },
  });
};
const RELATIONS = {
  speakers: true,
  organizations: true,
  contributions: { populate: ['speaker', 'organizations'] },
};
const talk = (documentId: string, status: 'draft' | 'published') =>
  documentsOf(app, 'talk').findOne({ documentId, status, populate: RELATIONS });
const idsOf = (value: unknown) => (value as Document[]).map(({ documentId }) => documentId);

describe('the days of an event', () => {
  it.each([
    [
      'in its zone',
      { startsAt: '2026-03-12T23:30:00Z', timeZone: 'Europe/Berlin' },
      ['2026-03-13', '2026-03-13', '2026-03-12T23:30:00.000Z'],
    ],
    [
      'west of UTC',
      { startsAt: '2026-03-12T03:00:00Z', timeZone: 'America/Los_Angeles' },
      ['2026-03-11', '2026-03-11', '2026-03-12T03:00:00.000Z'],
    ],
    [
      'over a clock change',
      {
        startsAt: '2026-03-28T22:00:00Z',
        endsAt: '2026-03-29T22:30:00Z',
        timeZone: 'Europe/Berlin',
      },
      ['2026-03-28', '2026-03-30', '2026-03-29T22:30:00.000Z'],
    ],
    [
      'all day, until the end of the last one',
      {
        allDay: true,
        startsAt: null,
        startDate: '2026-10-24',
        endDate: '2026-10-25',
        timeZone: 'Europe/Berlin',
      },
      ['2026-10-24', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ],
    [
      'all day, far in the east',
      { allDay: true, startsAt: null, startDate: '2026-03-12', timeZone: 'Pacific/Apia' },
      ['2026-03-12', '2026-03-12', '2026-03-12T11:00:00.000Z'],
    ],
    ['without any time', { startsAt: null }, [null, null, null]],
  ])('are derived %s', async (_, data, [startDate, endDate, over]) => {
    const { documentId } = await newEvent(data);
    const stored = await rowsOf(app, 'event').findOne({ where: { documentId } });
    expect([stored?.['startDate'], stored?.['endDate']]).toEqual([startDate, endDate]);
    const end = stored?.['endsAtEffective'];
    expect(end ? new Date(end as string).toISOString() : null).toBe(over);
  });

  it('are in the answer to the save', async () => {
    const answer = await contentManager(app, admin, 'event').create({
      title: 'Answer',
      startsAt: '2026-03-12T23:30:00.000Z',
    });
    expect(answer.body.data['startDate']).toBe('2026-03-13');
  });
});

describe('the name of a person', () => {
  it.each([
    [
      { honorificPrefix: 'Prof. Dr.-Ing. habil.', givenName: 'Jürgen', familyName: 'Groß' },
      'Prof. Dr.-Ing. habil. Jürgen Groß',
      'Groß, Jürgen',
    ],
    [
      { givenName: 'Ursula', namePrefix: 'von der', familyName: 'Leyen' },
      'Ursula von der Leyen',
      'Leyen, Ursula von der',
    ],
    [{ givenName: null, familyName: 'Björk' }, 'Björk', 'Björk'],
    [
      { givenName: 'Anna', familyName: 'Beispiel', honorificSuffix: 'M.Sc.' },
      'Anna Beispiel M.Sc.',
      'Beispiel, Anna',
    ],
    [
      { givenName: 'J. R.', familyName: 'x'.repeat(120) },
      `J. R. ${'x'.repeat(120)}`,
      `${'x'.repeat(120)}, J. R.`,
    ],
  ])('%j', async (data, displayName, sortName) => {
    expect(await newSpeaker(data)).toMatchObject({ displayName, sortName });
  });
});

describe('speakers and organizations of a talk', () => {
  it('follow from its contributions, each person once', async () => {
    const [first, second, absent] = [await newSpeaker(), await newSpeaker(), await newSpeaker()];
    const { documentId } = await newTalk([
      { speaker: second.documentId, role: 'moderator' },
      { speaker: first.documentId, organizations: [beta.documentId] },
      { speaker: second.documentId, role: 'speaker' },
      { speaker: absent.documentId, absent: true },
    ]);
    const draft = await talk(documentId, 'draft');
    expect(idsOf(draft?.['speakers'])).toEqual([second.documentId, first.documentId]);
    expect(idsOf(draft?.['organizations'])).toEqual([alpha.documentId, beta.documentId]);
    await documentsOf(app, 'talk').update({ documentId, data: { contributions: [] } });
    expect((await talk(documentId, 'draft'))?.['speakers']).toEqual([]);
  });

  it('are not written by hand, from neither side', async () => {
    const [inTalk, other] = [await newSpeaker(), await newSpeaker()];
    const { documentId } = await newTalk([{ speaker: inTalk.documentId }]);
    const token = await createApiToken(app, 'full-access');

    const overRest = await app.request(`/api/newsroom/talks/${documentId}`, {
      method: 'PUT',
      token,
      body: { data: { speakers: [other.documentId] } },
    });
    expect(overRest.status).toBe(400);
    const fromSpeaker = await app.request(`/api/newsroom/speakers/${other.documentId}`, {
      method: 'PUT',
      token,
      body: { data: { talks: [documentId] } },
    });
    expect(fromSpeaker.status).toBe(400);
    const inPanel = await contentManager(app, admin, 'talk').save(documentId, {
      speakers: { connect: [{ documentId: other.documentId }], disconnect: [] },
    });
    expect(inPanel.status).toBe(200);
    const inPanelFromSpeaker = await contentManager(app, admin, 'speaker').save(other.documentId, {
      talks: { connect: [{ documentId, locale: 'en' }], disconnect: [] },
    });
    expect(inPanelFromSpeaker.status).toBe(200);
    const draft = await talk(documentId, 'draft');
    expect(idsOf(draft?.['speakers'])).toEqual([inTalk.documentId]);
  });

  it('show an editor without permission on speakers no private attribute', async () => {
    const speaker = await newSpeaker({ email: 'secret@example.org', internalNotes: 'secret note' });
    const { documentId } = await newTalk([{ speaker: speaker.documentId }]);
    const editor = await signUpEditor(
      app,
      ['create', 'read', 'update', 'publish'].map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject: 'plugin::newsroom.talk',
        properties: {
          fields: ['title', 'event', 'contributions', 'speakers', 'organizations'],
          locales: ['en', 'de'],
        },
      })),
    );
    const manager = contentManager(app, editor.token, 'talk');
    const answers = [
      await manager.read(documentId),
      await manager.save(documentId, { title: 'Saved' }),
      await manager.publish(documentId, { title: 'Published' }),
      await app.request('/content-manager/collection-types/plugin::newsroom.talk?page=1', {
        token: editor.token,
      }),
      await app.request(
        `/content-manager/relations/plugin::newsroom.talk/${documentId}/speakers?locale=en`,
        { token: editor.token },
      ),
    ];
    expect(answers.slice(0, 4).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const { body } of answers) {
      expect(JSON.stringify(body)).not.toMatch(/secret/);
    }
  });

  it('are right again after everything is derived anew', async () => {
    const speaker = await newSpeaker();
    const { documentId, id } = await newTalk([{ speaker: speaker.documentId }]);
    await rowsOf(app, 'talk').update({ where: { id }, data: { speakers: [] } });
    expect((await talk(documentId, 'draft'))?.['speakers']).toEqual([]);
    await app.strapi.plugin('newsroom').service('derivations').all();
    expect(idsOf((await talk(documentId, 'draft'))?.['speakers'])).toEqual([speaker.documentId]);
  });
});

describe('the affiliation of the day', () => {
  it('is written down when the talk is published, and stays', async () => {
    const speaker = await newSpeaker({ jobTitle: { de: 'Leiterin', en: 'Head' } });
    const { documentId } = await newTalk([{ speaker: speaker.documentId }]);
    const publishing = await contentManager(app, admin, 'talk').publish(documentId, {});
    expect(publishing.status).toBe(200);
    await documentsOf(app, 'speaker').update({
      documentId: speaker.documentId,
      data: { organization: beta.documentId, jobTitle: { en: 'Director' } },
    });
    await documentsOf(app, 'talk').update({ documentId, data: { title: 'Edited' } });
    await documentsOf(app, 'talk').publish({ documentId });
    for (const status of ['draft', 'published'] as const) {
      const version = await talk(documentId, status);
      expect(version?.['contributions']).toMatchObject([
        {
          jobTitle: { de: 'Leiterin', en: 'Head' },
          organizations: [{ documentId: alpha.documentId }],
        },
      ]);
      expect(idsOf(version?.['organizations'])).toEqual([alpha.documentId]);
    }
  });

  it('is kept as it was typed', async () => {
    const speaker = await newSpeaker({ jobTitle: { en: 'Head' } });
    const { documentId } = await newTalk([
      {
        speaker: speaker.documentId,
        jobTitle: { en: 'Visiting professor' },
        organizations: [beta.documentId, alpha.documentId],
      },
    ]);
    await documentsOf(app, 'talk').publish({ documentId });
    const version = await talk(documentId, 'published');
    expect(version?.['contributions']).toMatchObject([
      {
        jobTitle: { en: 'Visiting professor' },
        organizations: [{ documentId: beta.documentId }, { documentId: alpha.documentId }],
      },
    ]);
  });

  it('is written down by create and publish in one, too', async () => {
    const speaker = await newSpeaker();
    const event = await newEvent();
    const token = await createApiToken(app, 'full-access');
    const answer = await app.request<{ data: Document }>('/api/newsroom/talks?status=published', {
      token,
      body: {
        data: {
          title: 'In one',
          event: event.documentId,
          contributions: [{ speaker: speaker.documentId }],
        },
      },
    });
    expect(answer.status).toBe(201);
    const version = await talk(answer.body.data.documentId, 'published');
    expect(version?.['contributions']).toMatchObject([
      { organizations: [{ documentId: alpha.documentId }] },
    ]);
  });
});

describe('relations across publishing', () => {
  it('come back, in their order, after unpublishing and publishing again', async () => {
    const [first, second] = [await newSpeaker(), await newSpeaker()];
    const event = await newEvent();
    const { documentId } = await documentsOf(app, 'talk').create({
      data: {
        title: 'Back again',
        event: event.documentId,
        contributions: [{ speaker: second.documentId }, { speaker: first.documentId }],
      },
    });
    await documentsOf(app, 'event').publish({ documentId: event.documentId });
    await documentsOf(app, 'talk').publish({ documentId });
    await documentsOf(app, 'event').unpublish({ documentId: event.documentId });
    await documentsOf(app, 'event').publish({ documentId: event.documentId });
    await documentsOf(app, 'talk').unpublish({ documentId });
    await documentsOf(app, 'talk').publish({ documentId });
    const published = await documentsOf(app, 'event').findOne({
      documentId: event.documentId,
      status: 'published',
      populate: { talks: { populate: ['speakers'] } },
    });
    const [back] = published?.['talks'] as Document[];
    expect(back?.documentId).toBe(documentId);
    expect(idsOf(back?.['speakers'])).toEqual([second.documentId, first.documentId]);
  });

  it('heal when a talk is published before its event', async () => {
    const { documentId } = await newTalk([]);
    await documentsOf(app, 'talk').publish({ documentId });
    const draft = await documentsOf(app, 'talk').findOne({ documentId, populate: ['event'] });
    const eventId = (draft?.['event'] as Document).documentId;
    await documentsOf(app, 'event').publish({ documentId: eventId });
    const healed = await documentsOf(app, 'talk').findOne({
      documentId,
      status: 'published',
      populate: ['event'],
    });
    expect(healed?.['event']).toMatchObject({ documentId: eventId });
  });

  it('leave a draft that is published unmodified in the Content Manager', async () => {
    const speaker = await newSpeaker();
    const { documentId } = await newTalk([{ speaker: speaker.documentId }]);
    const answer = await contentManager(app, admin, 'talk').publish(documentId, {});
    expect(answer.body.data['status']).toBe('published');
  });
});

describe('deleting what is in use', () => {
  it.each([
    [
      'a speaker of a talk',
      async () => {
        const speaker = await newSpeaker();
        await newTalk([{ speaker: speaker.documentId }]);
        return ['speaker', speaker.documentId] as const;
      },
      'Talk',
    ],
    [
      'an organization with people',
      async () => {
        const organization = await documentsOf(app, 'organization').create({
          data: { name: 'Used' },
        });
        await newSpeaker({ familyName: 'Employee', organization: organization.documentId });
        return ['organization', organization.documentId] as const;
      },
      'Employee',
    ],
    [
      'an organization of that day',
      async () => {
        const organization = await documentsOf(app, 'organization').create({
          data: { name: 'Then' },
        });
        const speaker = await newSpeaker();
        await newTalk([{ speaker: speaker.documentId, organizations: [organization.documentId] }]);
        return ['organization', organization.documentId] as const;
      },
      'Talk',
    ],
    [
      'a host',
      async () => {
        const organization = await documentsOf(app, 'organization').create({
          data: { name: 'Host' },
        });
        await newEvent({ involvements: [{ organization: organization.documentId, role: 'host' }] });
        return ['organization', organization.documentId] as const;
      },
      'Event',
    ],
    [
      'an event with talks',
      async () => {
        const created = await newTalk([]);
        const draft = await documentsOf(app, 'talk').findOne({
          documentId: created.documentId,
          populate: ['event'],
        });
        return ['event', (draft?.['event'] as Document).documentId] as const;
      },
      'Talk',
    ],
  ])('is refused with the list of uses: %s', async (_, make, use) => {
    const [type, documentId] = await make();
    const answer = await contentManager(app, admin, type).remove<FieldErrorAnswer>(documentId);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(`“${use}”`);
    expect(answer.body.error.details.uses).toMatchObject([{ name: use }]);
    expect(await rowsOf(app, type).count({ where: { documentId } })).toBeGreaterThan(0);
  });

  it('is refused in a bulk, which then deletes nothing', async () => {
    const [used, free] = [await newSpeaker(), await newSpeaker()];
    await newTalk([{ speaker: used.documentId }]);
    const answer = await contentManager(app, admin, 'speaker').bulkDelete<FieldErrorAnswer>([
      free.documentId,
      used.documentId,
    ]);
    expect(answer.status).toBe(400);
    const where = { documentId: { $in: [free.documentId, used.documentId] } };
    expect(await rowsOf(app, 'speaker').count({ where })).toBe(2);
  });

  it('works for what nobody uses', async () => {
    const speaker = await newSpeaker();
    const answer = await contentManager(app, admin, 'speaker').remove(speaker.documentId);
    expect(answer.status).toBe(200);
    const where = { documentId: speaker.documentId };
    expect(await rowsOf(app, 'speaker').count({ where })).toBe(0);
    expect(
      await rowsOf(app, 'slug').count({ where: { ownerDocumentId: speaker.documentId } }),
    ).toBe(0);
  });
});

describe('a topic', () => {
  it('is refused a reserved address and given one by its name', async () => {
    const created = await documentsOf(app, 'topic').create({ data: { name: { de: 'Förderung' } } });
    expect(created.slug).toBe('foerderung');
    expect(
      await refusedFields(
        documentsOf(app, 'topic').create({ data: { name: { de: 'X' }, slug: 'api' } }),
      ),
    ).toEqual(['slug']);
  });
});
