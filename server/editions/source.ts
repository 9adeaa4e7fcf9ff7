import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { EVENT_UID, TALK_UID } from '../../content-types';
import type { TalkNotHeld } from '../../contracts';
import { isTimeZone } from '../config';
import { inProgrammeOrder, notHeld, talksNotHeld, whereTalkOf } from '../facts/programme';
import { text, time } from '../facts/read';
import { translate } from '../messages';
import { groupByDocument } from '../newsroom/recaps';
import { sortLocales } from '../newsroom/versions';
import { defaultTimeZone } from '../settings/time-zone';
import { defaultLocale, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { whereItPoints } from '../strapi/pointing';
import { populateContent } from '../strapi/populate';

import type { EditionTimes } from './shift';

/** An event that the next edition is made after. */
export interface EditionSource {
  /** Its drafts, one per language, the default language's first; at least one. */
  versions: [Row, ...Row[]];
  timeZone: string;
  /** Talks in the order of the programme, each with its drafts, as those of the event. */
  talks: [Row, ...Row[]][];
  /** Talks that do not take place, by their titles in their first language. */
  omitted: TalkNotHeld[];
}

/**
 * Five queries, however many talks.
 *
 * @throws NotFoundError where there is no such event
 */
export async function loadSource(
  strapi: Core.Strapi,
  eventDocumentId: string,
): Promise<EditionSource> {
  const preferred = await defaultLocale(strapi);
  const documentsOf = async (uid: string, where: object): Promise<[Row, ...Row[]][]> => {
    const drafts = await rows(strapi, uid).findMany({
      where: { ...where, publishedAt: { $null: true } },
      populate: populateContent(strapi, uid),
    });
    const groups = [...groupByDocument(drafts).values()];
    return groups.map((group) => byLocale(group, preferred) as [Row, ...Row[]]);
  };
  const [versions] = await documentsOf(EVENT_UID, { documentId: eventDocumentId });
  if (!versions) {
    const code = 'event-not-found';
    throw new errors.NotFoundError(translate(strapi, code), { code });
  }
  const linked = await rows(strapi, TALK_UID).findMany({
    where: {
      ...(await whereTalkOf(strapi, eventDocumentId)),
      publishedAt: { $null: true },
    },
    select: ['documentId'],
  });
  const talks = await documentsOf(TALK_UID, {
    documentId: { $in: [...groupByDocument(linked).keys()] },
  });
  const timeZone = text(versions[0], 'timeZone');
  return {
    versions,
    timeZone: isTimeZone(timeZone) ? timeZone : await defaultTimeZone(strapi),
    talks: talks.filter(([talk]) => !notHeld(talk)).sort(([a], [b]) => inProgrammeOrder(a, b)),
    omitted: talksNotHeld(talks.map(([talk]) => talk)),
  };
}

function byLocale(versions: Row[], preferred: string): Row[] {
  const order = sortLocales(
    versions.map(({ locale }) => String(locale)),
    preferred,
  );
  return [...versions].sort(
    (a, b) => order.indexOf(String(a.locale)) - order.indexOf(String(b.locale)),
  );
}

/** The event that follows this one and begins at that time; undefined where there is none. */
export async function findEdition(
  strapi: Core.Strapi,
  eventDocumentId: string,
  { startsAt, startDate }: EditionTimes,
): Promise<string | undefined> {
  const followers = await rows(strapi, EVENT_UID).findMany({
    where: {
      ...(await whereItPoints(strapi, { uid: EVENT_UID, path: ['predecessor'] }, eventDocumentId)),
      publishedAt: { $null: true },
    },
    select: ['documentId', 'startsAt', 'startDate'],
    orderBy: { id: 'asc' },
  });
  return followers.find((event) =>
    startDate ? text(event, 'startDate') === startDate : time(event, 'startsAt') === startsAt,
  )?.documentId;
}
