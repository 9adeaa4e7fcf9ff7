import {
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
  TOPIC_UID,
} from '../../../content-types';
import type { TestApp } from '../../support/app';
import { days, documents, paragraph } from '../../support/events';

type Data = Record<string, unknown>;
type Texts = Record<'de' | 'en', Data>;

/** More than one part of the archive holds. */
const NEWS = 14;

/**
 * What the seed of the playground does not have: an archive, what is to come, everything that an article can have.
 *
 * @returns documentId of an article that is a draft
 */
export async function fillSite(app: TestApp): Promise<string> {
  const found = async (uid: string, where: Data): Promise<{ documentId: string; id: number }> =>
    app.strapi.db.query(uid as never).findOne({ where }) as never;
  const file = await found('plugin::upload.file', { ext: '.jpg' });
  const congress = await found(EVENT_UID, { slug: 'mikro-kongress-musterhafen' });
  const speaker = await found(SPEAKER_UID, { slug: 'emre-tropf' });
  const organization = await found(ORGANIZATION_UID, { slug: 'raith-gmbh' });
  const topic = await found(TOPIC_UID, { slug: 'sensorik' });

  const picture = {
    file: file.id,
    alternativeText: { de: 'Ein voller Saal', en: 'A full hall' },
    caption: { de: 'Bis auf den letzten Platz', en: 'Every seat taken' },
    credit: 'Erika Muster',
    license: 'CC BY 4.0',
    licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
  };

  /** With what all languages share, published in those that it has texts in. */
  async function add(uid: string, shared: Data, texts: Partial<Texts>): Promise<string> {
    const [[first, text] = ['de', {}], ...others] = Object.entries(texts);
    const entries = documents(app, uid);
    const { documentId } = await entries.create({ locale: first, data: { ...shared, ...text } });
    for (const [locale, data] of others) {
      await entries.update({ documentId, locale, data });
    }
    await entries.publish({ documentId, locale: Object.keys(texts) });
    return documentId;
  }

  for (let number = 1; number <= NEWS; number += 1) {
    await add(
      RECAP_UID,
      {
        kind: 'news',
        displayDate: `${2020 + (number % 4)}-05-${String(number).padStart(2, '0')}T10:00:00.000Z`,
        ...(number % 5 === 0 ? { picture } : {}),
        ...(number % 3 === 0 ? { topics: [topic.documentId] } : {}),
      },
      {
        de: {
          title: `Meldung ${number}`,
          teaser: `Kurz ${number}.`,
          body: paragraph('Mehr dazu.'),
        },
        en: { title: `Item ${number}`, teaser: `Short ${number}.`, body: paragraph('More on it.') },
      },
    );
  }

  const rich = await add(
    RECAP_UID,
    {
      kind: 'recap',
      event: congress.documentId,
      displayDate: '2025-09-26T08:00:00.000Z',
      authorName: 'Erika Editor',
      picture,
      gallery: [picture, { file: file.id, decorative: true }],
      mentionedSpeakers: [speaker.documentId],
      mentionedOrganizations: [organization.documentId],
      topics: [topic.documentId],
      correctedAt: '2025-09-28T08:00:00.000Z',
      links: [{ url: 'https://www.example.org/slides', kind: 'slides' }],
    },
    {
      de: {
        title: 'Licht & <Schatten>: Nanotechnologiebranchenverbandsvorstandsvorsitzendenwahl',
        slug: 'licht-und-schatten-alt',
        subtitle: 'Ein Kongress in Bildern',
        teaser: 'Zwei Tage, viele Fragen.',
        correctionNote: 'Der Name eines Redners war falsch geschrieben.',
        body: BODY,
      },
      en: { title: 'Light & <shade>', teaser: 'Two days, many questions.', body: BODY },
    },
  );
  await documents(app, RECAP_UID).update({
    documentId: rich,
    locale: 'de',
    data: { slug: 'licht-und-schatten' },
  });
  await documents(app, RECAP_UID).publish({ documentId: rich, locale: ['de'] });

  await add(RECAP_UID, { kind: 'news' }, { de: { title: 'Nur auf Deutsch', slug: 'nur-deutsch' } });
  const draft = await documents(app, RECAP_UID).create({
    locale: 'de',
    data: {
      title: 'Noch ein Entwurf',
      kind: 'news',
      slug: 'noch-ein-entwurf',
      event: congress.documentId,
      picture,
      topics: [topic.documentId],
      body: BODY,
    },
  });
  await add(
    RECAP_UID,
    { kind: 'announcement', embargoUntil: days(5) },
    { de: { title: 'Noch gesperrt', slug: 'noch-gesperrt' } },
  );

  await add(
    EVENT_UID,
    {
      kind: 'conference',
      timeZone: 'Europe/Berlin',
      startsAt: days(20),
      endsAt: days(20.2),
      registrationUrl: 'https://www.example.org/register',
      picture,
      topics: [topic.documentId],
    },
    {
      de: { title: 'Sensorik-Tag', teaser: 'Einen Tag lang messen.', city: 'Musterhafen' },
      en: { title: 'Sensors Day', teaser: 'A day of measuring.', city: 'Musterhafen' },
    },
  );
  await add(
    EVENT_UID,
    {
      kind: 'trade-fair',
      eventStatus: 'cancelled',
      allDay: true,
      startDate: days(40).slice(0, 10),
      endDate: days(42).slice(0, 10),
    },
    { de: { title: 'Messe der kleinen Dinge' }, en: { title: 'Fair of Small Things' } },
  );

  await documents(app, SPEAKER_UID).update({
    documentId: speaker.documentId,
    data: {
      portrait: { file: file.id, credit: 'Erika Muster' },
      bio: { de: 'Baut kleine Pumpen.', en: 'Builds small pumps.' },
      links: [{ url: 'https://www.example.org/tropf', kind: 'social' }],
    },
  });
  await documents(app, ORGANIZATION_UID).update({
    documentId: organization.documentId,
    data: { logo: { file: file.id } },
  });
  await app.strapi.plugin('newsroom').service('pages').settled();
  return draft.documentId;
}

const text = (value: string, marks: Data = {}) => ({ type: 'text', text: value, ...marks });

/** Every kind of block. */
const BODY = [
  { type: 'paragraph', children: [text('Es war '), text('sehr', { bold: true }), text(' hell.')] },
  { type: 'heading', level: 2, children: [text('Was bleibt')] },
  {
    type: 'list',
    format: 'unordered',
    children: [{ type: 'list-item', children: [text('Licht')] }],
  },
  { type: 'quote', children: [text('Ein Satz, der bleibt.')] },
  {
    type: 'paragraph',
    children: [
      { type: 'link', url: 'https://www.example.org', children: [text('Mehr davon')] },
      text('.'),
    ],
  },
];
