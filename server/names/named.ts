import { children, lookUp } from '../facts/read';
import type { Row } from '../strapi/documents';

import { organizationNameOf, personNameOf } from './kept';
import type { OrganizationName, PersonName } from './kept';

type Values = Record<string, unknown>;

const ORGANIZATION = { select: ['id', 'documentId', 'name', 'shortName'] };

const PERSON = {
  select: [
    'id',
    'documentId',
    'honorificPrefix',
    'givenName',
    'namePrefix',
    'familyName',
    'honorificSuffix',
  ],
};

const PERSON_TODAY = { ...PERSON, populate: { organization: ORGANIZATION } };

/** What the database query needs to load for {@link namedIn}: everybody whom the page of a recap names. */
export const NAMED_POPULATE = {
  event: {
    select: ['id'],
    populate: { involvements: { populate: { organization: ORGANIZATION } } },
  },
  talks: {
    select: ['id'],
    populate: { contributions: { populate: { speaker: PERSON, organizations: ORGANIZATION } } },
  },
  speakers: PERSON_TODAY,
  mentionedSpeakers: PERSON_TODAY,
  organizations: ORGANIZATION,
  mentionedOrganizations: ORGANIZATION,
};

interface Named {
  people: [documentId: string, name: PersonName][];
  organizations: [documentId: string, name: OrganizationName][];
}

const single = (row: Values, name: string): Values[] => {
  const related = lookUp(row, name);
  return related ? [related] : [];
};

/** Everybody whom the page of a recap names, with their names of today. */
export function namedIn(recap: Row): Named {
  const contributions = children(recap, 'talks').flatMap((talk) => children(talk, 'contributions'));
  const people = [...children(recap, 'speakers'), ...children(recap, 'mentionedSpeakers')];
  const organizations = [
    ...children(recap, 'organizations'),
    ...children(recap, 'mentionedOrganizations'),
    ...people.flatMap((person) => single(person, 'organization')),
    ...single(recap, 'event')
      .flatMap((event) => children(event, 'involvements'))
      .flatMap((involvement) => single(involvement, 'organization')),
    ...contributions.flatMap((contribution) => children(contribution, 'organizations')),
  ];
  return {
    people: [...people, ...contributions.flatMap((part) => single(part, 'speaker'))].map(
      (person) => [String(person['documentId']), personNameOf(person)],
    ),
    organizations: organizations.map((organization) => [
      String(organization['documentId']),
      organizationNameOf(organization),
    ]),
  };
}
