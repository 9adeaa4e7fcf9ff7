import type { IdReference } from 'schema-dts';

import type { PageOrganization, PagePerson } from '../../../contracts/pages';

import type { Entity } from './graph';
import { addOrganizations } from './organization';
import { addressOf, idOf } from './world';
import type { World } from './world';

export function personNode(world: World, person: PagePerson): Entity<'Person'> {
  const page = addressOf(world, 'speaker', person);
  return {
    '@type': 'Person',
    '@id': idOf(world, 'speaker', person),
    name: person.displayName,
    honorificPrefix: person.honorificPrefix ?? undefined,
    givenName: person.givenName ?? undefined,
    familyName: [person.namePrefix, person.familyName].filter(Boolean).join(' '),
    honorificSuffix: person.honorificSuffix ?? undefined,
    url: page,
    mainEntityOfPage: page,
  };
}

/** What somebody was on the day that the page tells of. */
interface OfThatDay {
  jobTitle: string | null;
  organizations: PageOrganization[];
}

/** Puts a person into the graph, with the job and the organizations of that day where they are to be told. */
export function addPerson(world: World, person: PagePerson, ofThatDay?: OfThatDay): IdReference {
  return world.graph.add({
    ...personNode(world, person),
    ...(ofThatDay && {
      jobTitle: ofThatDay.jobTitle ?? undefined,
      affiliation: addOrganizations(world, ofThatDay.organizations),
    }),
  });
}
