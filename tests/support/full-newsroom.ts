import {
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
  TOPIC_UID,
} from '../../content-types';

import type { TestApp } from './app';
import { documents, paragraph } from './events';
import { addLocale } from './people';

/** One published entry of each type, in German and English, with everything that it can have. */
export interface FullNewsroom {
  /** By language and the type's name; `former` is one that each had before. */
  slugs: Record<'de' | 'en' | 'former', Record<string, string>>;
  /** By the type's name. */
  documentIds: Record<string, string>;
}

const FILE = {
  name: 'lens.jpg',
  hash: 'lens',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 120.5,
  width: 1600,
  height: 900,
  url: '/uploads/lens.jpg',
  provider: 'local',
  alternativeText: 'A lens',
  caption: 'A lens',
  formats: {
    small: {
      name: 'small_lens.jpg',
      hash: 'small_lens',
      ext: '.jpg',
      mime: 'image/jpeg',
      path: null,
      width: 500,
      height: 281,
      size: 12.3,
      sizeInBytes: 12_300,
      url: '/uploads/small_lens.jpg',
    },
  },
};

const both = (de: string, en: string) => ({ de, en });

export async function makeFullNewsroom(app: TestApp): Promise<FullNewsroom> {
  await addLocale(app, 'de', 'German (de)');
  const file = (await app.strapi.db.query('plugin::upload.file').create({ data: FILE })) as {
    id: number;
  };
  const picture = {
    file: file.id,
    alternativeText: both('Eine Linse', 'A lens'),
    caption: both('Linse', 'Lens'),
    credit: 'Eva Muster',
    license: 'CC BY 4.0',
    licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
  };
  const links = [{ label: both('Mehr', 'More'), url: 'https://www.example.org/', kind: 'website' }];
  const shared = (uid: string, data: Record<string, unknown>) =>
    documents(app, uid).create({ data });

  const topic = await shared(TOPIC_UID, { name: both('Optik', 'Optics'), slug: 'optics' });
  const organization = await shared(ORGANIZATION_UID, {
    name: 'Muster Optik GmbH',
    slug: 'former-organization',
    legalName: 'Muster Optik Gesellschaft mbH',
    shortName: 'Muster',
    formerNames: 'Linsen Muster KG',
    kind: 'company',
    grammar: { article: 'die', dative: 'der Muster Optik GmbH' },
    boilerplate: both('Sie schleift.', 'It grinds.'),
    isMember: true,
    memberSince: '2001-01-01',
    logo: picture,
    description: both('Linsen.', 'Lenses.'),
    city: both('Musterhafen', 'Musterhafen'),
    countryCode: 'DE',
    website: 'https://optik.example.org/',
    links,
    ror: 'https://ror.org/02mhbdp94',
    externalId: '1',
    externalSource: 'crm',
  });
  const speaker = await shared(SPEAKER_UID, {
    honorificPrefix: 'Dr.',
    givenName: 'Vera',
    namePrefix: 'von',
    familyName: 'Muster',
    slug: 'former-speaker',
    honorificSuffix: 'M.Sc.',
    jobTitle: both('Leiterin', 'Head'),
    organization: organization.documentId,
    otherOrganizations: [organization.documentId],
    bio: both('Sie schleift.', 'She grinds.'),
    portrait: picture,
    links,
    orcid: '0000-0002-1825-0097',
  });

  for (const [uid, { documentId }, slug] of [
    [ORGANIZATION_UID, organization, 'muster-optik'],
    [SPEAKER_UID, speaker, 'vera-von-muster'],
  ] as const) {
    await documents(app, uid).update({ documentId, data: { slug } });
  }

  /** Published in English at first, with the former slug. */
  const versions = async (
    uid: string,
    data: Record<string, unknown>,
    words: Record<'de' | 'en', Record<string, unknown>>,
  ): Promise<string> => {
    const slug = `former-${uid.replace('plugin::newsroom.', '')}`;
    const { documentId } = await documents(app, uid).create({
      locale: 'en',
      data: { ...data, ...words.en, slug },
    });
    await documents(app, uid).publish({ documentId, locale: 'en' });
    for (const locale of ['en', 'de'] as const) {
      const version = { documentId, locale };
      await documents(app, uid).update({ ...version, data: { ...data, ...words[locale] } });
      await documents(app, uid).publish(version);
    }
    return documentId;
  };
  const event = await versions(
    EVENT_UID,
    {
      kind: 'congress',
      startsAt: '2026-03-12T09:00:00.000Z',
      endsAt: '2026-03-12T16:00:00.000Z',
      timeZone: 'Europe/Berlin',
      venueName: 'Kulturhaus',
      city: 'Musterhafen',
      street: 'Hafenstraße 1',
      postalCode: '01069',
      countryCode: 'DE',
      latitude: 51.5125,
      longitude: 7.25,
      onlineUrl: 'https://www.example.org/live',
      registrationUrl: 'https://www.example.org/register',
      description: paragraph('All about light.'),
      attendance: 120,
      involvements: [{ organization: organization.documentId, role: 'host', level: 'Gold' }],
      topics: [topic.documentId],
      picture,
      gallery: [picture],
      links,
      seriesKey: 'optics-day',
      edition: 3,
      featured: true,
    },
    {
      de: { title: 'Optik-Tag', slug: 'optik-tag' },
      en: { title: 'Optics day', slug: 'optics-day' },
    },
  );
  const talk = await versions(
    TALK_UID,
    {
      event,
      kind: 'keynote',
      startsAt: '2026-03-12T10:00:00.000Z',
      durationMinutes: 30,
      room: 'A',
      track: 'One',
      contributions: [{ speaker: speaker.documentId, role: 'keynote' }],
      abstract: 'On lenses.',
      takeaways: 'Lenses are round.',
      quotes: [{ text: 'Lenses are fine.', speaker: speaker.documentId, approved: true }],
      language: 'en',
      links,
    },
    { de: { title: 'Linsen', slug: 'linsen' }, en: { title: 'Lenses', slug: 'lenses' } },
  );
  const recap = await versions(
    RECAP_UID,
    {
      kind: 'news',
      kicker: 'Optics',
      subtitle: 'A day',
      teaser: 'It was bright.',
      body: paragraph('It was bright.'),
      picture,
      gallery: [picture],
      authorName: 'Eva Muster',
      event,
      mentionedSpeakers: [speaker.documentId],
      mentionedOrganizations: [organization.documentId],
      topics: [topic.documentId],
      displayDate: '2026-03-13T08:00:00.000Z',
      correctionNote: 'A name.',
      correctedAt: '2026-03-14T08:00:00.000Z',
      links,
      nextEvent: event,
      seo: { title: 'Bright', description: 'It was.', noindex: false },
    },
    {
      de: { title: 'Wie hell es war', slug: 'wie-hell-es-war' },
      en: { title: 'How bright it was', slug: 'how-bright-it-was' },
    },
  );
  const same = { speaker: 'vera-von-muster', organization: 'muster-optik' };
  const types = ['event', 'recap', 'speaker', 'organization'];
  return {
    slugs: {
      de: { event: 'optik-tag', recap: 'wie-hell-es-war', ...same },
      en: { event: 'optics-day', recap: 'how-bright-it-was', ...same },
      former: Object.fromEntries(types.map((type) => [type, `former-${type}`])),
    },
    documentIds: {
      event,
      talk,
      recap,
      speaker: speaker.documentId,
      organization: organization.documentId,
      topic: topic.documentId,
    },
  };
}
