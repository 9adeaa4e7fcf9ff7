import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, refusedFields, rowsOf } from '../support/content';
import type { Document } from '../support/content';
import { addLocale, signUpSuperAdmin } from '../support/people';

/** What a copy takes along, and what it must leave where it is. */

let app: TestApp;
let admin: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
});
afterAll(() => app.stop());

const idsOf = (value: unknown) => (value as Document[]).map(({ documentId }) => documentId);
const relationOf = async (type: string, documentId: string, name: string, status?: 'published') =>
  idsOf(
    (
      await documentsOf(app, type).findOne({
        documentId,
        populate: [name],
        ...(status ? { status } : {}),
      })
    )?.[name],
  );

async function programme() {
  const organization = await documentsOf(app, 'organization').create({ data: { name: 'Firm' } });
  const speaker = await documentsOf(app, 'speaker').create({
    data: { familyName: 'Meier', organization: organization.documentId },
  });
  const event = await documentsOf(app, 'event').create({
    data: {
      title: 'Original',
      startsAt: '2026-03-12T09:00:00Z',
      involvements: [{ organization: organization.documentId, role: 'host' }],
    },
  });
  const talk = await documentsOf(app, 'talk').create({
    data: {
      title: 'Talk',
      event: event.documentId,
      contributions: [{ speaker: speaker.documentId }],
    },
  });
  const recap = await documentsOf(app, 'recap').create({
    data: { title: 'Recap', event: event.documentId },
  });
  await documentsOf(app, 'talk').publish({ documentId: talk.documentId });
  return { organization, speaker, event, talk, recap };
}

describe('duplicating', () => {
  it('an event leaves its talks and its recap with the original', async () => {
    const { event, talk, recap } = await programme();
    const answer = await app.request<{ data: Document }>(
      `/content-manager/collection-types/plugin::newsroom.event/clone/${event.documentId}`,
      {
        token: admin,
        body: { title: 'Copy', slug: 'original', talks: { connect: [], disconnect: [] } },
      },
    );
    expect(answer.status).toBe(200);
    expect(answer.body.data.slug).toBe('copy');
    expect(await relationOf('event', event.documentId, 'talks')).toEqual([talk.documentId]);
    expect(await relationOf('event', event.documentId, 'recaps')).toEqual([recap.documentId]);
    const copy = answer.body.data.documentId;
    expect(await relationOf('event', copy, 'talks')).toEqual([]);
    expect(await relationOf('event', copy, 'organizations')).toHaveLength(1);
  });

  it('an organization leaves its people with the original', async () => {
    const { organization, speaker } = await programme();
    await documentsOf(app, 'organization').clone({ documentId: organization.documentId });
    expect(await relationOf('organization', organization.documentId, 'speakers')).toEqual([
      speaker.documentId,
    ]);
  });

  it('a speaker adds nobody to a talk, published or not', async () => {
    const { speaker, talk } = await programme();
    const copy = await documentsOf(app, 'speaker').clone({ documentId: speaker.documentId });
    expect(await relationOf('speaker', copy.documentId, 'talks')).toEqual([]);
    expect(await relationOf('talk', talk.documentId, 'speakers')).toEqual([speaker.documentId]);
    expect(await relationOf('talk', talk.documentId, 'speakers', 'published')).toEqual([
      speaker.documentId,
    ]);
  });

  it('a talk keeps its people and its event', async () => {
    const { event, speaker, talk } = await programme();
    const copy = await documentsOf(app, 'talk').clone({ documentId: talk.documentId });
    expect(await relationOf('talk', copy.documentId, 'speakers')).toEqual([speaker.documentId]);
    expect((await relationOf('event', event.documentId, 'talks')).sort()).toEqual(
      [talk.documentId, copy.documentId].sort(),
    );
  });

  it('a recap makes an article that belongs to no event yet', async () => {
    const { event, recap } = await programme();
    await documentsOf(app, 'recap').clone({ documentId: recap.documentId });
    expect(await relationOf('event', event.documentId, 'recaps')).toEqual([recap.documentId]);
  });
});

describe('an event', () => {
  it('has one recap of kind recap, and other articles beside it', async () => {
    const { event } = await programme();
    const second = { title: 'Second', event: event.documentId };
    expect(await refusedFields(documentsOf(app, 'recap').create({ data: second }))).toEqual([
      'event',
    ]);
    const preview = await documentsOf(app, 'recap').create({
      data: { ...second, kind: 'preview' },
    });
    expect(preview.documentId).toBeTruthy();
  });

  it('keeps the days that were typed when it is no longer all day', async () => {
    const { documentId } = await documentsOf(app, 'event').create({
      data: { title: 'Days', allDay: true, startDate: '2026-03-12', endDate: '2026-03-13' },
    });
    const changed = await documentsOf(app, 'event').update({ documentId, data: { allDay: false } });
    expect(changed).toMatchObject({ startDate: '2026-03-12', endDate: '2026-03-13' });
  });

  it.each(['2026-03-19', '2026-03-05'])(
    'of one day is moved to %s with its first day alone',
    async (startDate) => {
      const { documentId } = await documentsOf(app, 'event').create({
        data: { title: 'One day', allDay: true, startDate: '2026-03-12' },
      });
      const moved = await documentsOf(app, 'event').update({ documentId, data: { startDate } });
      expect(moved).toMatchObject({ startDate, endDate: startDate });
    },
  );
});

describe('the affiliation of a day on which there was none', () => {
  it('stays none when the person finds an employer later', async () => {
    const speaker = await documentsOf(app, 'speaker').create({ data: { familyName: 'Frei' } });
    const event = await documentsOf(app, 'event').create({
      data: { title: 'Then', startsAt: '2026-03-12T09:00:00Z' },
    });
    const { documentId } = await documentsOf(app, 'talk').create({
      data: {
        title: 'Free',
        event: event.documentId,
        contributions: [{ speaker: speaker.documentId }],
      },
    });
    await documentsOf(app, 'talk').publish({ documentId });
    const later = await documentsOf(app, 'organization').create({ data: { name: 'Later AG' } });
    await documentsOf(app, 'speaker').update({
      documentId: speaker.documentId,
      data: { organization: later.documentId, jobTitle: { en: 'Head' } },
    });
    await documentsOf(app, 'talk').update({ documentId, data: { room: '1' } });
    expect(await relationOf('talk', documentId, 'organizations', 'published')).toEqual([]);
    await documentsOf(app, 'talk').publish({ documentId });
    expect(await relationOf('talk', documentId, 'organizations', 'published')).toEqual([]);
    const published = await documentsOf(app, 'talk').findOne({
      documentId,
      status: 'published',
      populate: { contributions: { populate: ['organizations'] } },
    });
    expect(published?.['contributions']).toMatchObject([{ jobTitle: null, organizations: [] }]);
  });
});

describe('a row that came past every rule', () => {
  it('is published with a slug, and gets one when all is derived anew', async () => {
    const imported = await rowsOf(app, 'event').create({
      data: {
        documentId: 'importedimportedimported',
        locale: 'en',
        title: 'Imported',
        publishedAt: null,
        startsAt: new Date('2026-03-12T09:00:00Z'),
      },
    });
    await documentsOf(app, 'event').publish({ documentId: imported.documentId });
    const published = await rowsOf(app, 'event').findOne({
      where: { documentId: imported.documentId, publishedAt: { $notNull: true } },
    });
    expect(published?.slug).toBe('imported');

    await rowsOf(app, 'event').create({
      data: {
        documentId: 'secondsecondsecondsecond',
        locale: 'en',
        title: 'Second import',
        publishedAt: null,
      },
    });
    await app.strapi.plugin('newsroom').service('derivations').all();
    const second = await rowsOf(app, 'event').findOne({
      where: { documentId: 'secondsecondsecondsecond' },
    });
    expect(second?.slug).toBe('second-import');
  });
});

describe('a language', () => {
  it('that the project does not have is refused', async () => {
    expect(
      await refusedFields(documentsOf(app, 'event').create({ locale: 'xx', data: { title: 'X' } })),
    ).toEqual(['locale']);
  });

  it('that is taken away takes its addresses along', async () => {
    await addLocale(app, 'fr', 'French (fr)');
    await documentsOf(app, 'event').create({ locale: 'fr', data: { title: 'Français' } });
    const { id } = await app.strapi.plugin('i18n').service('locales').findByCode('fr');
    await app.strapi.plugin('i18n').service('locales').delete({ id });
    expect(await rowsOf(app, 'slug').count({ where: { localeCode: 'fr' } })).toBe(0);
  });
});
