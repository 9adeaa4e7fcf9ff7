import type { OrganizationFacts, PersonFacts } from '../facts';
import { heldTogether, isolate, NO_BREAK_SPACE } from './text';

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** `Julia von der Heide`: without titles; a mononym is the family name alone. */
export function plainName(person: PersonFacts): string {
  return isolate(joined(person.givenName, person.namePrefix, person.familyName));
}

/**
 * `Prof. Dr.-Ing. Julia von der Heide M.Sc.`: titles verbatim, held to the name by a no-break space. What follows a
 * name stands without a comma, which in a list would part it from its owner.
 */
export function fullName(person: PersonFacts): string {
  const name = plainName(person);
  const titled = person.honorificPrefix
    ? `${person.honorificPrefix}${NO_BREAK_SPACE}${name}`
    : name;
  return person.honorificSuffix ? `${titled}${NO_BREAK_SPACE}${person.honorificSuffix}` : titled;
}

/** `von der Heide`: what a person is called after the first mention. */
export function familyName(person: PersonFacts): string {
  return isolate(joined(person.namePrefix, person.familyName));
}

/** An organization at the place in the text where it is named. */
export interface NamedOrganization extends OrganizationFacts {
  /** The shorter name that is enough here, because the whole one has been said. */
  again?: string;
}

const REGISTERED = /\s(?:e\.\s?V\.|eV)$/u;

/**
 * What an organization is called from the second mention on: the short name where a reader can tell it from the whole one,
 * or else the name without the note that it is registered. Undefined where there is nothing shorter.
 */
export function nameAgain({ name, shortName }: OrganizationFacts): string | undefined {
  const within = shortName !== undefined && ` ${name} `.includes(` ${shortName} `);
  if (within && shortName !== name) {
    return shortName;
  }
  return REGISTERED.test(name) ? name.replace(REGISTERED, '') : undefined;
}

/** The name of an organization as it stands in a text: `Verband Optik e. V.` never ends a line with the `e.` */
export const inText = (name: string): string => isolate(heldTogether(name));

/** The name as it stands without an article, in brackets or in a list. */
export const bareName = ({ name, again }: NamedOrganization): string => inText(again ?? name);
