import { FACTS_VERSION } from '../../../composer';
import type {
  ContributionFacts,
  EventFacts,
  Facts,
  OrganizationFacts,
  PersonFacts,
  TalkFacts,
} from '../../../composer';

/** Small builders of facts: a test names what it is about, the rest is plain. */

/** The languages in which every event of `events/` is told. */
export const FIXTURE_LANGUAGES = ['de', 'en'] as const;
export type FixtureLanguage = (typeof FIXTURE_LANGUAGES)[number];

export type Say = <Said>(de: Said, en: Said) => Said;

/** Picks what an editor typed in the form of this language. */
export function inLanguage(language: FixtureLanguage): Say {
  return (de, en) => (language === 'de' ? de : en);
}

/**
 * When an event takes place, as the records have it.
 *
 * @param start ISO 8601 with an offset, on the clocks of the event's own time zone
 * @param end likewise
 */
export function during(
  start: string,
  end: string,
): Required<Pick<EventFacts, 'startsAt' | 'endsAt' | 'startDate' | 'endDate'>> {
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(end).toISOString(),
    startDate: start.slice(0, 10),
    endDate: end.slice(0, 10),
  };
}

/** Whole days, as an all-day event has them. */
export function days(
  startDate: string,
  endDate = startDate,
): Pick<EventFacts, 'allDay' | 'startDate' | 'endDate'> {
  return { allDay: true, startDate, endDate };
}

export function event(given: Partial<EventFacts> = {}): EventFacts {
  return {
    documentId: 'event',
    title: '',
    kind: 'other',
    eventStatus: 'scheduled',
    attendanceMode: 'in-person',
    timeZone: 'Europe/Berlin',
    allDay: false,
    highlights: [],
    ...given,
  };
}

export function person(documentId: string, given: Partial<PersonFacts> = {}): PersonFacts {
  return { documentId, familyName: documentId, grammaticalGender: 'none', ...given };
}

export function organization(
  documentId: string,
  given: Partial<OrganizationFacts> = {},
): OrganizationFacts {
  return { documentId, name: documentId, kind: 'company', ...given };
}

export function talk(documentId: string, given: Partial<TalkFacts> = {}): TalkFacts {
  return {
    documentId,
    title: documentId,
    kind: 'talk',
    talkStatus: 'held',
    takeaways: [],
    contributions: [],
    ...given,
  };
}

export function by(
  person: string,
  organizations: string | string[] = [],
  given: Partial<ContributionFacts> = {},
): ContributionFacts {
  return { person, role: 'speaker', organizations: [organizations].flat(), ...given };
}

type NextEvent = Omit<ReturnType<typeof event>, 'highlights'>;

/** The following edition; like this one, where nothing else is said. */
function nextEvent(given: Partial<NextEvent>): NextEvent {
  const { highlights, ...next } = event({ documentId: 'next-event', ...given });
  return next;
}

interface Given {
  language?: string;
  event?: Partial<EventFacts>;
  nextEvent?: Partial<NextEvent>;
  involvements?: Facts['involvements'];
  talks?: TalkFacts[];
  people?: PersonFacts[];
  organizations?: OrganizationFacts[];
  omitted?: Facts['omitted'];
}

export function facts(given: Given = {}): Facts {
  const byId = <Entry extends { documentId: string }>(
    entries: Entry[] = [],
  ): Record<string, Entry> => Object.fromEntries(entries.map((entry) => [entry.documentId, entry]));
  return {
    version: FACTS_VERSION,
    language: given.language ?? 'de',
    event: event(given.event),
    involvements: given.involvements ?? [],
    talks: given.talks ?? [],
    people: byId(given.people),
    organizations: byId(given.organizations),
    ...(given.nextEvent === undefined ? {} : { nextEvent: nextEvent(given.nextEvent) }),
    omitted: given.omitted ?? [],
  };
}

/**
 * Facts that are newer than the rest (themes, quotes, handles): spread into an event, a talk, a person or an
 * organization, they may be there before their types are.
 */
export function coming<Later extends object>(later: Later): Later {
  return later;
}
