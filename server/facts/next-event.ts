import type { Core } from '@strapi/strapi';

import type { NextEventFacts } from '../../composer/facts';
import { EVENT_UID } from '../../content-types';
import { rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { whereItPoints } from '../strapi/pointing';

import { occasionFacts } from './event';
import { text, time } from './read';

const NOT_TO_COME = new Set(['cancelled', 'postponed']);

interface Context {
  locale: string;
  defaultTimeZone: string;
  now: Date;
}

/** Whether its date can be printed as one to come. */
function isToCome(event: Row, now: Date): boolean {
  const end = time(event, 'endsAtEffective') ?? time(event, 'startsAt');
  return (
    !NOT_TO_COME.has(text(event, 'eventStatus') ?? '') &&
    (end === undefined || new Date(end).getTime() > now.getTime())
  );
}

/**
 * The following edition: one that names this event as its predecessor, or else the next one of the same series. Only a
 * published one, because its date will be printed, and only one that is still to come. Four queries at most.
 */
export async function findNextEvent(
  strapi: Core.Strapi,
  event: Row,
  { locale, defaultTimeZone, now }: Context,
): Promise<NextEventFacts | undefined> {
  // A published successor has lost the relation where this event is a draft, so drafts are asked.
  const successors = await rows(strapi, EVENT_UID).findMany({
    where: {
      ...(await whereItPoints(strapi, { uid: EVENT_UID, path: ['predecessor'] }, event.documentId)),
      locale,
      publishedAt: { $null: true },
    },
    select: ['documentId'],
  });
  const named = successors.map(({ documentId }) => documentId);
  const seriesKey = text(event, 'seriesKey');
  const startDate = text(event, 'startDate');
  const firstToCome = async (where: Record<string, unknown>): Promise<Row | undefined> => {
    const published = await rows(strapi, EVENT_UID).findMany({
      where: { ...where, locale, publishedAt: { $notNull: true } },
      orderBy: [{ startDate: 'asc' }, { id: 'asc' }],
    });
    return published.find(
      (candidate) => candidate.documentId !== event.documentId && isToCome(candidate, now),
    );
  };
  // Each by an index: for both in one condition, SQLite reads all events.
  const next =
    (named.length > 0 ? await firstToCome({ documentId: { $in: named } }) : undefined) ??
    (seriesKey && startDate
      ? await firstToCome({ seriesKey, startDate: { $gt: startDate } })
      : undefined);
  return next && occasionFacts(next, defaultTimeZone);
}
