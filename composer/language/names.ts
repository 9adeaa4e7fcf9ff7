import type { PersonFacts } from '../facts';
import { isolate } from './text';

const NO_BREAK_SPACE = '\u00a0';

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
