import type {
  PageContribution,
  PageOrganization,
  PagePerson,
  PageSpeaker,
} from '../../contracts/pages';
import { children, lookUp, text } from '../facts/read';

import { textIn, textOrNull } from './values';
import type { Values } from './values';

export const ORGANIZATION_FIELDS = ['slug', 'name', 'shortName', 'kind', 'website'];

export const PERSON_FIELDS = [
  'slug',
  'displayName',
  'honorificPrefix',
  'givenName',
  'namePrefix',
  'familyName',
  'honorificSuffix',
];

export const pageOrganization = (row: Values): PageOrganization => ({
  documentId: String(row['documentId']),
  slug: text(row, 'slug') ?? '',
  name: text(row, 'name') ?? '',
  shortName: textOrNull(row, 'shortName'),
  kind: textOrNull(row, 'kind'),
  website: textOrNull(row, 'website'),
});

export const pagePerson = (row: Values): PagePerson => ({
  documentId: String(row['documentId']),
  slug: text(row, 'slug') ?? '',
  displayName: text(row, 'displayName') ?? text(row, 'familyName') ?? '',
  honorificPrefix: textOrNull(row, 'honorificPrefix'),
  givenName: textOrNull(row, 'givenName'),
  namePrefix: textOrNull(row, 'namePrefix'),
  familyName: text(row, 'familyName') ?? '',
  honorificSuffix: textOrNull(row, 'honorificSuffix'),
});

/** Each entry once, at its first place. */
export const unique = <Entry extends { documentId: string }>(entries: Entry[]): Entry[] => {
  const seen = new Set<string>();
  return entries.filter(({ documentId }) => !seen.has(documentId) && seen.add(documentId));
};

/**
 * Who took part in a talk, with the job and the organizations of that day: publishing a talk writes them
 * down, so what is empty here was empty then. Those who were not there are left out.
 */
export const pageContributions = (talk: Values, language: string): PageContribution[] =>
  children(talk, 'contributions').flatMap((contribution) => {
    const speaker = lookUp(contribution, 'speaker');
    if (!speaker || contribution['absent'] === true) {
      return [];
    }
    return [
      {
        role: text(contribution, 'role') ?? 'speaker',
        jobTitle: textIn(language, contribution['jobTitle']),
        person: pagePerson(speaker),
        organizations: unique(children(contribution, 'organizations').map(pageOrganization)),
      },
    ];
  });

/**
 * The people whom an article is about, each once: those who spoke in its talks first, in that order and with
 * what was true on the day, then the others as they are today.
 *
 * @param speakers rows of people, with today's job and organization
 * @param contributions of the article's talks, in the order of the programme
 */
export function pageSpeakers(
  speakers: Values[],
  contributions: PageContribution[],
  language: string,
): PageSpeaker[] {
  const wanted = new Map(speakers.map((speaker) => [String(speaker['documentId']), speaker]));
  const order = unique([
    ...contributions.map(({ person }) => ({ documentId: person.documentId })),
    ...speakers.map((speaker) => ({ documentId: String(speaker['documentId']) })),
  ]);
  return order.flatMap(({ documentId }) => {
    const speaker = wanted.get(documentId);
    if (!speaker) {
      return [];
    }
    const parts = contributions.filter(({ person }) => person.documentId === documentId);
    return [{ ...pagePerson(speaker), ...affiliation(parts, speaker, language) }];
  });
}

type Affiliation = Pick<PageSpeaker, 'jobTitle' | 'organizations'>;

function affiliation(parts: PageContribution[], speaker: Values, language: string): Affiliation {
  if (parts.length > 0) {
    return {
      jobTitle: parts.find(({ jobTitle }) => jobTitle !== null)?.jobTitle ?? null,
      organizations: unique(parts.flatMap(({ organizations }) => organizations)),
    };
  }
  const today = lookUp(speaker, 'organization');
  return {
    jobTitle: textIn(language, speaker['jobTitle']),
    organizations: today ? [pageOrganization(today)] : [],
  };
}
