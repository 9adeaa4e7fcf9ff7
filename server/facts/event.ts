import type { EventFacts, NextEventFacts } from '../../composer/facts';
import { resolveText } from '../../composer/localized-text';

import { children, lines, number, text, time } from './read';

const PRECISIONS = ['exact', 'about', 'more-than'] as const;

/**
 * The names of an event's topics in a language, in the order of the alphabet: the order of relations is kept by no
 * publication.
 */
export function themesOf(event: Record<string, unknown>, language: string): string[] {
  return children(event, 'topics')
    .map((topic) => resolveText(topic['name'], language))
    .filter((name) => name !== undefined)
    .sort((a, b) => a.localeCompare(b, language));
}

/** What says when and where an event is; all that an article needs of the next one. */
export const occasionFacts = (
  row: Record<string, unknown>,
  defaultTimeZone: string,
): NextEventFacts => ({
  documentId: String(row['documentId']),
  title: text(row, 'title') ?? '',
  kind: text(row, 'kind') ?? 'other',
  eventStatus: text(row, 'eventStatus') ?? 'scheduled',
  attendanceMode: text(row, 'attendanceMode') ?? 'in-person',
  timeZone: text(row, 'timeZone') ?? defaultTimeZone,
  allDay: row['allDay'] === true,
  startsAt: time(row, 'startsAt'),
  endsAt: time(row, 'endsAt'),
  startDate: text(row, 'startDate'),
  endDate: text(row, 'endDate'),
  venueName: text(row, 'venueName'),
  city: text(row, 'city'),
});

/** The facts of an event's own row. */
export function eventFacts(row: Record<string, unknown>, defaultTimeZone: string): EventFacts {
  return {
    ...occasionFacts(row, defaultTimeZone),
    subtitle: text(row, 'subtitle'),
    topic: text(row, 'topic'),
    teaser: text(row, 'teaser'),
    audience: text(row, 'audience'),
    highlights: lines(row, 'highlights'),
    networkingNote: text(row, 'networkingNote'),
    verdict: text(row, 'verdict'),
    attendance: number(row, 'attendance'),
    attendancePrecision: PRECISIONS.find((precision) => precision === row['attendancePrecision']),
  };
}
