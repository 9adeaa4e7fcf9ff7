import { cleanFacts } from '../clean';
import type {
  ContributionFacts,
  EventFacts,
  Facts,
  OrganizationFacts,
  PersonFacts,
  TalkFacts,
} from '../facts';
import { FACTS_VERSION } from '../facts';
import { listOf, recordOf, textOf } from '../render/inline';
import type { CheckedOmission } from './input';

type Values = Record<string, unknown>;

const REASONS = ['cancelled', 'replaced', 'no-show', 'absent', 'hidden'] as const;
const PRECISIONS = ['exact', 'about', 'more-than'] as const;
const GENDERS = ['female', 'male'] as const;
const ARTICLES = ['der', 'die', 'das', 'none'] as const;

export const optional = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
export const records = (value: unknown): Values[] =>
  listOf(value)
    .map(recordOf)
    .filter((item) => item !== undefined);
export const strings = (value: unknown): string[] =>
  listOf(value).filter((item) => typeof item === 'string');
const entries = (value: unknown): [string, Values][] =>
  Object.entries(recordOf(value) ?? {}).flatMap(([id, item]): [string, Values][] => {
    const record = recordOf(item);
    return record === undefined ? [] : [[id, record]];
  });

function readEvent(event: Values): EventFacts {
  const { attendance } = event;
  return {
    documentId: textOf(event.documentId),
    title: textOf(event.title),
    kind: textOf(event.kind),
    eventStatus: textOf(event.eventStatus),
    attendanceMode: textOf(event.attendanceMode),
    timeZone: textOf(event.timeZone),
    allDay: event.allDay === true,
    highlights: strings(event.highlights),
    subtitle: optional(event.subtitle),
    startsAt: optional(event.startsAt),
    endsAt: optional(event.endsAt),
    startDate: optional(event.startDate),
    endDate: optional(event.endDate),
    venueName: optional(event.venueName),
    city: optional(event.city),
    topic: optional(event.topic),
    teaser: optional(event.teaser),
    audience: optional(event.audience),
    networkingNote: optional(event.networkingNote),
    verdict: optional(event.verdict),
    attendance: typeof attendance === 'number' && attendance > 0 ? attendance : undefined,
    attendancePrecision: PRECISIONS.find((known) => known === event.attendancePrecision),
  };
}

function readTalk(talk: Values): TalkFacts {
  return {
    documentId: textOf(talk.documentId),
    title: textOf(talk.title),
    kind: textOf(talk.kind),
    talkStatus: textOf(talk.talkStatus),
    subtitle: optional(talk.subtitle),
    startsAt: optional(talk.startsAt),
    track: optional(talk.track),
    topic: optional(talk.topic),
    takeaways: strings(talk.takeaways),
    contributions: records(talk.contributions).map((contribution): ContributionFacts => ({
      person: textOf(contribution.person),
      role: textOf(contribution.role),
      jobTitle: optional(contribution.jobTitle),
      organizations: strings(contribution.organizations),
    })),
  };
}

/** A person of the records, or as near to one as the value is. */
export function readPerson(documentId: string, person: Values): PersonFacts {
  return {
    documentId,
    familyName: textOf(person.familyName),
    honorificPrefix: optional(person.honorificPrefix),
    givenName: optional(person.givenName),
    namePrefix: optional(person.namePrefix),
    honorificSuffix: optional(person.honorificSuffix),
    grammaticalGender: GENDERS.find((known) => known === person.grammaticalGender) ?? 'none',
  };
}

function readOrganization(documentId: string, organization: Values): OrganizationFacts {
  const grammar = recordOf(organization.grammar);
  const article = ARTICLES.find((known) => known === grammar?.article);
  return {
    documentId,
    name: textOf(organization.name),
    kind: textOf(organization.kind),
    shortName: optional(organization.shortName),
    boilerplate: optional(organization.boilerplate),
    grammar: article && {
      article,
      plural: grammar?.plural === true,
      dative: optional(grammar?.dative),
      genitive: optional(grammar?.genitive),
    },
  };
}

/** Facts of whatever shape they came, cleaned; undefined without an event. */
export function readFacts(value: unknown, language: string): Facts | undefined {
  const facts = recordOf(value);
  const event = recordOf(facts?.event);
  if (facts === undefined || event === undefined) {
    return undefined;
  }
  return cleanFacts({
    version: FACTS_VERSION,
    language: optional(facts.language) ?? language,
    event: readEvent(event),
    involvements: records(facts.involvements).map((involvement) => ({
      organization: textOf(involvement.organization),
      role: textOf(involvement.role),
    })),
    talks: records(facts.talks).map(readTalk),
    people: Object.fromEntries(
      entries(facts.people).map(([id, person]) => [id, readPerson(id, person)]),
    ),
    organizations: Object.fromEntries(
      entries(facts.organizations).map(([id, organization]) => [
        id,
        readOrganization(id, organization),
      ]),
    ),
    omitted: readOmitted(facts.omitted),
  });
}

/** What must not be in the text. */
export function readOmitted(value: unknown): CheckedOmission[] {
  return records(value).flatMap((item) => {
    const reason = REASONS.find((known) => known === item.reason);
    return reason === undefined
      ? []
      : [
          {
            type: item.type === 'person' ? 'person' : 'talk',
            documentId: textOf(item.documentId),
            name: textOf(item.name),
            reason,
            people: strings(item.people),
          },
        ];
  });
}
