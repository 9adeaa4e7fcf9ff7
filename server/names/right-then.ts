import type { Core } from '@strapi/strapi';

import type { BesideToCheck, Facts, PersonFacts } from '../../composer';
import { ORGANIZATION_UID } from '../../content-types';
import { lines } from '../facts/read';
import { rows } from '../strapi/documents';

import type { KeptNames } from './kept';

/** What a text is held against. */
interface Compared {
  facts: Facts | null;
  beside: BesideToCheck;
}

/**
 * What a published text is held against: the records as they are now, but for what was right on its day. People keep the
 * title that they had, and organizations may be called by a former name. Another name of a person is none of these: it may
 * be a correction, and the checks ask only about names that are almost the same.
 *
 * @param organizations documentIds of those that are named besides the programme
 */
export async function asOfPublication(
  strapi: Core.Strapi,
  { facts, beside }: Compared,
  kept: KeptNames,
  organizations: readonly string[],
): Promise<Compared> {
  const titled = <Person extends PersonFacts>(person: Person): Person => {
    const name = kept.speakers[person.documentId];
    return name ? { ...person, honorificPrefix: name.honorificPrefix } : person;
  };
  const named = await rows(strapi, ORGANIZATION_UID).findMany({
    where: {
      documentId: { $in: [...Object.keys(facts?.organizations ?? {}), ...organizations] },
      formerNames: { $notNull: true },
    },
    select: ['id', 'formerNames'],
  });
  return {
    facts: facts && {
      ...facts,
      people: Object.fromEntries(
        Object.entries(facts.people).map(([documentId, person]) => [documentId, titled(person)]),
      ),
    },
    beside: {
      ...beside,
      mentionedPeople: beside.mentionedPeople?.map(titled),
      mentionedOrganizations: [
        ...(beside.mentionedOrganizations ?? []),
        ...named.flatMap((organization) => lines(organization, 'formerNames')),
      ],
    },
  };
}
