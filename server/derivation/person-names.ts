import { text } from '../facts/read';

type Values = Record<string, unknown>;

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** As long as the columns, which are indexed: a `string` of Strapi has 255 characters. */
const cut = (name: string): string => [...name].slice(0, 255).join('').slice(0, 255);

/** The whole name with titles, and the name to sort by (`Leyen, Ursula von der`). */
export function personNames(row: Values): { displayName: string; sortName: string } {
  const [prefix, given, namePrefix, family, suffix] = [
    'honorificPrefix',
    'givenName',
    'namePrefix',
    'familyName',
    'honorificSuffix',
  ].map((name) => text(row, name));
  const first = join(given, namePrefix);
  return {
    displayName: cut(join(prefix, given, namePrefix, family, suffix)),
    sortName: cut(first ? `${family ?? ''}, ${first}` : (family ?? '')),
  };
}
