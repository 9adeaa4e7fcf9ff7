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

interface Given {
  language?: string;
  event?: Partial<EventFacts>;
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
    omitted: given.omitted ?? [],
  };
}
