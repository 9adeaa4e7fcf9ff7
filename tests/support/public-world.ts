import {
  EVENT_UID,
  ORGANIZATION_UID,
  PUBLIC_UIDS,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
  TOPIC_UID,
} from '../../content-types';
import type { TestApp } from './app';
import { addLocale, grant } from './people';

/**
 * A newsroom in which everything that visitors must not learn carries the same word, so that a test need
 * only look for it in an answer.
 */
export const SECRET = 'zzsecret';

export interface Entry {
  id: number;
  documentId: string;
}

export interface World {
  visible: Entry;
  hidden: Entry;
  organization: Entry;
  topic: Entry;
  event: Entry;
  draftEvent: Entry;
  talk: Entry;
  draftTalk: Entry;
  recap: Entry;
  draftRecap: Entry;
  embargoedRecap: Entry;
}

type Data = Record<string, unknown>;

interface Repository {
  create(params: { data: Data; locale?: string; status?: string }): Promise<Entry>;
  update(params: { documentId: string; data: Data; locale?: string }): Promise<Entry>;
  publish(params: { documentId: string; locale?: string }): Promise<{ entries: Entry[] }>;
}

export const documentsOf = (app: TestApp, uid: string): Repository =>
  app.strapi.documents(uid as never) as unknown as Repository;

/** Creates an entry, and publishes it. Gives the published row. */
export async function createPublished(
  app: TestApp,
  uid: string,
  data: Data,
  locale = 'en',
): Promise<Entry> {
  const { documentId } = await documentsOf(app, uid).create({ data, locale });
  const { entries } = await documentsOf(app, uid).publish({ documentId, locale });
  return entries[0] as Entry;
}

/** Relations that the server derives are written past it, into the rows of both states. */
export async function writeRelations(
  app: TestApp,
  uid: string,
  documentId: string,
  data: Record<string, Entry[]>,
): Promise<void> {
  const query = app.strapi.db.query(uid as never);
  const rows = (await query.findMany({ where: { documentId } })) as Entry[];
  for (const { id } of rows) {
    await query.update({
      where: { id },
      data: Object.fromEntries(
        Object.entries(data).map(([key, entries]) => [key, entries.map((entry) => entry.id)]),
      ) as never,
    });
  }
}

/** Everything that visitors may be granted on the types. */
export const READ_ACTIONS = PUBLIC_UIDS.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);

export async function makeWorld(app: TestApp): Promise<World> {
  await addLocale(app, 'de', 'German (de)');
  await grant(app, READ_ACTIONS, 'public');
  await grant(app, READ_ACTIONS, 'authenticated');

  const organization = await documentsOf(app, ORGANIZATION_UID).create({
    data: { name: 'Muster Optik GmbH', slug: 'muster-optik', internalNotes: `${SECRET} notes` },
  });
  const topic = await documentsOf(app, TOPIC_UID).create({
    data: { name: { en: 'Optics', de: 'Optik' }, slug: 'optics' },
  });
  const visible = await documentsOf(app, SPEAKER_UID).create({
    data: {
      givenName: 'Vera',
      familyName: 'Sichtbar',
      displayName: 'Vera Sichtbar',
      sortName: 'Sichtbar, Vera',
      slug: 'vera-sichtbar',
      visibility: 'public',
      organization: organization.documentId,
      email: `${SECRET}@example.org`,
      phone: `${SECRET}-phone`,
      internalNotes: `${SECRET} notes`,
      consentNote: `${SECRET} consent`,
      grammaticalGender: 'female',
    },
  });
  const hidden = await documentsOf(app, SPEAKER_UID).create({
    data: {
      givenName: 'Hanna',
      familyName: `${SECRET} Verborgen`,
      displayName: `Hanna ${SECRET} Verborgen`,
      sortName: `${SECRET} Verborgen, Hanna`,
      slug: `${SECRET}-verborgen`,
      visibility: 'hidden',
      organization: organization.documentId,
      email: `hanna-${SECRET}@example.org`,
    },
  });

  const event = await createPublished(app, EVENT_UID, {
    title: 'Optics day',
    slug: 'optics-day',
    startsAt: '2026-03-12T09:00:00.000Z',
    startDate: '2026-03-12',
    attendance: 40,
    internalNotes: `${SECRET} notes`,
    involvements: [{ organization: organization.documentId, role: 'host' }],
    organizations: [organization.documentId],
    topics: [topic.documentId],
  });
  const draftEvent = await documentsOf(app, EVENT_UID).create({
    locale: 'en',
    data: {
      title: `${SECRET} event`,
      slug: `${SECRET}-event`,
      startsAt: '2027-01-01T09:00:00.000Z',
      topics: [topic.documentId],
      involvements: [{ organization: organization.documentId, role: 'host' }],
      organizations: [organization.documentId],
    },
  });
  const talk = await createPublished(app, TALK_UID, {
    title: 'Lenses',
    slug: 'lenses',
    event: event.documentId,
    startsAt: '2026-03-12T10:00:00.000Z',
    internalNotes: `${SECRET} notes`,
    contributions: [
      {
        speaker: visible.documentId,
        role: 'speaker',
        organizations: [organization.documentId],
        jobTitle: { en: 'Head of lenses', de: 'Leiterin Linsen' },
      },
      {
        speaker: hidden.documentId,
        role: 'award-winner',
        organizations: [organization.documentId],
        jobTitle: { en: `${SECRET} job` },
      },
    ],
    speakers: [visible.documentId, hidden.documentId],
    organizations: [organization.documentId],
    quotes: [
      { text: 'Lenses are fine.', speaker: visible.documentId, approved: true },
      { text: `${SECRET} unapproved`, speaker: visible.documentId, approved: false },
      { text: `${SECRET} of a hidden person`, speaker: hidden.documentId, approved: true },
    ],
  });
  const draftTalk = await documentsOf(app, TALK_UID).create({
    locale: 'en',
    data: {
      title: `${SECRET} talk`,
      slug: `${SECRET}-talk`,
      event: event.documentId,
      startsAt: '2026-03-12T11:00:00.000Z',
      contributions: [{ speaker: visible.documentId, role: 'keynote' }],
      speakers: [visible.documentId],
      organizations: [organization.documentId],
    },
  });
  // An edit that is not published yet.
  await documentsOf(app, EVENT_UID).update({
    documentId: event.documentId,
    locale: 'en',
    data: { subtitle: `${SECRET} subtitle` },
  });

  const recap = await createPublished(app, RECAP_UID, {
    title: 'How bright it was',
    slug: 'how-bright-it-was',
    event: event.documentId,
    topics: [topic.documentId],
    mentionedSpeakers: [visible.documentId, hidden.documentId],
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It was bright.' }] }],
  });
  const draftRecap = await documentsOf(app, RECAP_UID).create({
    locale: 'en',
    data: {
      title: `${SECRET} recap`,
      slug: `${SECRET}-recap`,
      event: event.documentId,
      kind: 'news',
    },
  });
  const embargoedRecap = await createPublished(app, RECAP_UID, {
    title: `${SECRET} embargo`,
    slug: `${SECRET}-embargo`,
    event: event.documentId,
    topics: [topic.documentId],
    kind: 'press-release',
    embargoUntil: '2099-01-01T00:00:00.000Z',
  });
  for (const { documentId } of [recap, draftRecap, embargoedRecap]) {
    await writeRelations(app, RECAP_UID, documentId, {
      speakers: [visible, hidden],
      organizations: [organization],
      talks: [talk],
    });
  }
  return {
    visible,
    hidden,
    organization,
    topic,
    event,
    draftEvent,
    talk,
    draftTalk,
    recap,
    draftRecap,
    embargoedRecap,
  };
}
