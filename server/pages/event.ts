import type { PageEvent, PageInvolvement, PageTalk } from '../../contracts/pages';
import { inProgrammeOrder } from '../facts/programme';
import { children, lookUp, text, time } from '../facts/read';

import { pageLinks } from './links';
import { pageContributions, pageOrganization } from './people';
import { numberOrNull, textOrNull } from './values';
import type { Values } from './values';

export const EVENT_FIELDS = [
  'slug',
  'title',
  'subtitle',
  'kind',
  'eventStatus',
  'attendanceMode',
  'timeZone',
  'allDay',
  'startsAt',
  'endsAt',
  'startDate',
  'endDate',
  'venueName',
  'city',
  'street',
  'postalCode',
  'countryCode',
];

export const TALK_FIELDS = [
  'slug',
  'title',
  'subtitle',
  'kind',
  'talkStatus',
  'startsAt',
  'durationMinutes',
  'position',
  'room',
  'track',
  'abstract',
  'language',
];

export const pageEvent = (row: Values): PageEvent => ({
  documentId: String(row['documentId']),
  slug: text(row, 'slug') ?? '',
  title: text(row, 'title') ?? '',
  subtitle: textOrNull(row, 'subtitle'),
  kind: textOrNull(row, 'kind'),
  eventStatus: textOrNull(row, 'eventStatus'),
  attendanceMode: textOrNull(row, 'attendanceMode'),
  timeZone: textOrNull(row, 'timeZone'),
  allDay: row['allDay'] === true,
  startsAt: time(row, 'startsAt') ?? null,
  endsAt: time(row, 'endsAt') ?? null,
  startDate: textOrNull(row, 'startDate'),
  endDate: textOrNull(row, 'endDate'),
  venueName: textOrNull(row, 'venueName'),
  city: textOrNull(row, 'city'),
  street: textOrNull(row, 'street'),
  postalCode: textOrNull(row, 'postalCode'),
  countryCode: textOrNull(row, 'countryCode'),
  involvements: pageInvolvements(row),
});

/** By rank; what has none comes last, in the order of entry. */
const pageInvolvements = (event: Values): PageInvolvement[] =>
  children(event, 'involvements')
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((involvement) => {
      const organization = lookUp(involvement, 'organization');
      return organization
        ? [
            {
              role: text(involvement, 'role') ?? 'partner',
              level: textOrNull(involvement, 'level'),
              organization: pageOrganization(organization),
            },
          ]
        : [];
    });

const rank = (involvement: Values): number =>
  numberOrNull(involvement['rank']) ?? Number.MAX_SAFE_INTEGER;

/** The talks in the order of the programme. */
export const pageTalks = (talks: Values[], language: string): PageTalk[] =>
  [...talks].sort(inProgrammeOrder).map((talk) => pageTalk(talk, language));

export const pageTalk = (talk: Values, language: string): PageTalk => ({
  documentId: String(talk['documentId']),
  slug: text(talk, 'slug') ?? '',
  title: text(talk, 'title') ?? '',
  subtitle: textOrNull(talk, 'subtitle'),
  kind: textOrNull(talk, 'kind'),
  talkStatus: textOrNull(talk, 'talkStatus'),
  startsAt: time(talk, 'startsAt') ?? null,
  durationMinutes: numberOrNull(talk['durationMinutes']),
  room: textOrNull(talk, 'room'),
  track: textOrNull(talk, 'track'),
  abstract: textOrNull(talk, 'abstract'),
  language: textOrNull(talk, 'language'),
  links: pageLinks(children(talk, 'links'), language),
  contributions: pageContributions(talk, language),
});
