import type { Core } from '@strapi/strapi';

import { EVENT_UID, TALK_UID } from '../../content-types';
import { children } from '../facts/read';
import { contentAttributes, isLocalizedAttribute } from '../strapi/attributes';
import { copyValue, documentIds } from '../strapi/copy-values';
import type { Row } from '../strapi/documents';

type Values = Record<string, unknown>;

/** What belongs to one edition alone, by type; the next one starts without it. */
const LEFT_BEHIND: Record<string, ReadonlySet<string>> = {
  [EVENT_UID]: new Set([
    ...[
      'slug',
      'externalId',
      'externalSource',
      'eventStatus',
      'edition',
      'predecessor',
      'featured',
    ],
    ...['startsAt', 'endsAt', 'startDate', 'endDate'],
    // What it was about: the next one has a motto of its own, and nobody notices an old one until it is read in a recap.
    ...['subtitle', 'topic', 'teaser'],
    // What became of it.
    ...['attendance', 'attendancePrecision', 'audience', 'highlights', 'networkingNote', 'verdict'],
    ...['picture', 'gallery'],
    // An old address would send people to a form that is closed, and to a room where nobody is.
    ...['registrationUrl', 'onlineUrl'],
  ]),
  [TALK_UID]: new Set([
    ...['slug', 'externalId', 'externalSource', 'talkStatus', 'event', 'startsAt'],
    ...['takeaways', 'quotes'],
  ]),
};

/** Links that lead to something else next time: a website and a social channel stay. */
const LINKS_LEFT_BEHIND: readonly unknown[] = ['registration', 'slides', 'video', 'press', 'album'];

/**
 * What the next edition takes over from one language of an event or a talk, as input.
 *
 * @param row with its content (`populateContent`)
 * @param kept `all`, or `own`: what each language has of its own, for those after the first
 */
export function takenOver(
  strapi: Core.Strapi,
  uid: string,
  row: Row,
  kept: 'all' | 'own' = 'all',
): Values {
  const attributes = contentAttributes(strapi, uid).filter(
    ([name, attribute]) =>
      !LEFT_BEHIND[uid]?.has(name) &&
      (kept === 'all' || isLocalizedAttribute(attribute) || attribute.type === 'relation'),
  );
  return Object.fromEntries(
    attributes.map(([name, attribute]) => [
      name,
      name === 'links'
        ? copyValue(strapi, attribute, lastingLinks(row))
        : name === 'contributions'
          ? contributors(row)
          : copyValue(strapi, attribute, row[name]),
    ]),
  );
}

const lastingLinks = (row: Row): Values[] =>
  children(row, 'links').filter(({ kind }) => !LINKS_LEFT_BEHIND.includes(kind));

/** Who takes part and as what. Empty jobs and employers mean “as today”, until the talk is published. */
const contributors = (row: Row): Values[] =>
  children(row, 'contributions').map(({ speaker, role }) => ({
    speaker: { set: documentIds(speaker).map((documentId) => ({ documentId })) },
    role,
  }));
