import type { PersonFacts } from '../facts';
import type { CheckedOmission, CheckInput } from './input';
import { COURTESY, TITLE_STARTS, TITLE_WORDS, TITLES_IN_FULL } from './lexicon';
import { fold, foldMarks, gapKind, tokensOf } from './words';
import type { Token } from './words';

/** A person whose name the records have. */
export interface KnownPerson {
  documentId: string;
  /** As the text should have it, without titles. */
  name: string;
  /** In the programme, named by hand, or in the records and not to be named. */
  standing: 'programme' | 'mentioned' | 'omitted';
  given: Token[];
  prefix: Token[];
  family: Token[];
  /** `von der` of `von der Heide`. */
  namePrefix: string;
  familyName: string;
  /** As the records have it: `Prof. Dr.-Ing.`; empty for none. */
  honorific: string;
}

const PARTICLE =
  /^(?:von|vom|van|der|den|de|del|della|di|da|dos|la|le|zu|zur|zum|ten|ter|af|al|bin|ibn)$/u;

/** What follows a name: `M.Sc.`, `Ph.D.`, `MdL`, `a. D.`, `MBE`. A name in capitals has more letters. */
const SUFFIX = /^(?:\p{L}{1,4}\.[\p{L}.]*|[Mm]d\p{L}{1,2}|[A-Z]{2,4})$/u;

/**
 * A name in one piece taken apart: titles before and after it off, the last word and the particles before it as the
 * family name.
 */
function splitName(name: string): Pick<PersonFacts, 'givenName' | 'namePrefix' | 'familyName'> {
  const words = name.trim().split(/\s+/u);
  const isTitle = (word: string): boolean =>
    tokensOf(word).every(({ key }) => TITLE_WORDS.has(key) || TITLES_IN_FULL.has(key));
  while (words.length > 1 && isTitle(words[0] ?? '')) {
    words.shift();
  }
  // Two words are a given and a family name, however short.
  while (words.length > 2 && SUFFIX.test(words.at(-1) ?? '')) {
    words.pop();
  }
  const familyName = words.pop()?.replace(/,$/u, '') ?? '';
  const particles: string[] = [];
  while (words.length > 1 && PARTICLE.test(words.at(-1) ?? '')) {
    particles.unshift(words.pop() ?? '');
  }
  return {
    familyName,
    ...(words.length === 0 ? {} : { givenName: words.join(' ') }),
    ...(particles.length === 0 ? {} : { namePrefix: particles.join(' ') }),
  };
}

function knownPerson(
  person: Pick<
    PersonFacts,
    'documentId' | 'givenName' | 'namePrefix' | 'familyName' | 'honorificPrefix'
  >,
  standing: KnownPerson['standing'],
): KnownPerson[] {
  const { documentId, givenName = '', namePrefix = '', familyName, honorificPrefix } = person;
  const family = tokensOf(familyName);
  return family.length === 0
    ? []
    : [
        {
          documentId,
          name: [givenName, namePrefix, familyName].filter((part) => part !== '').join(' '),
          standing,
          given: tokensOf(givenName),
          prefix: tokensOf(namePrefix),
          family,
          namePrefix,
          familyName,
          honorific: honorificPrefix ?? '',
        },
      ];
}

/** Everybody whose name the records have, each once. */
export function knownPeople({
  facts,
  mentionedPeople = [],
  omitted = [],
}: CheckInput): KnownPerson[] {
  const people = Object.entries(facts?.people ?? {}).flatMap(([documentId, person]) =>
    knownPerson({ ...person, documentId }, 'programme'),
  );
  const ids = new Set(people.map(({ documentId }) => documentId));
  const left: CheckedOmission[] = [...(facts?.omitted ?? []), ...omitted];
  // Whoever is hidden stays so, even when chosen by hand.
  const hidden = new Set(
    left.filter(({ reason }) => reason === 'hidden').map(({ documentId }) => documentId),
  );
  for (const person of mentionedPeople) {
    if (!ids.has(person.documentId) && !hidden.has(person.documentId)) {
      people.push(...knownPerson(person, 'mentioned'));
    }
  }
  for (const { type, documentId, name, people: names = [] } of left) {
    for (const one of type === 'person' ? [name] : names) {
      const same = people.some((person) => person.name === nameOnly(one));
      if (!same && !(type === 'person' && ids.has(documentId))) {
        people.push(...knownPerson({ documentId, ...splitName(one) }, 'omitted'));
      }
    }
  }
  return people;
}

/** A name without titles, for comparing. */
export function nameOnly(name: string): string {
  const { givenName, namePrefix, familyName } = splitName(name);
  return [givenName, namePrefix, familyName].filter((part) => part !== undefined).join(' ');
}

/** People by their family name, however its special letters are written. */
export class PeopleIndex {
  private readonly families = new Map<string, KnownPerson[]>();
  private readonly initials = new Map<string, KnownPerson[]>();
  private readonly givenNames = new Map<string, KnownPerson[]>();

  constructor(readonly people: readonly KnownPerson[]) {
    for (const person of people) {
      const [first] = person.family;
      if (first !== undefined) {
        for (const form of new Set([fold(first.key), foldMarks(first.key)])) {
          add(this.families, form, person);
        }
        add(this.initials, fold(first.key).charAt(0), person);
      }
      for (const { key } of person.given) {
        add(this.givenNames, key, person);
      }
    }
  }

  /** Those whose family name may begin with this word, in the genitive too. */
  byFamily(key: string): KnownPerson[] {
    const found = new Set<KnownPerson>();
    for (const word of [key, key.replace(/'?s$/u, '')]) {
      for (const form of [fold(word), foldMarks(word)]) {
        this.families.get(form)?.forEach((person) => found.add(person));
      }
    }
    return [...found];
  }

  byInitial(key: string): readonly KnownPerson[] {
    return this.initials.get(fold(key).charAt(0)) ?? [];
  }

  byGiven(key: string): readonly KnownPerson[] {
    return this.givenNames.get(key) ?? [];
  }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) {
    map.set(key, [value]);
  } else {
    values.push(value);
  }
}

/** The academic title in front of a name. */
export interface FoundTitle {
  /** Index of its first word. */
  start: number;
  /** Its words, abbreviated: `['prof', 'dr', 'ing']`. */
  words: string[];
  /** Written out: `Professorin`. */
  inFull: boolean;
}

/** The title that stands directly before the word at `index`; undefined for none. */
export function titleBefore(tokens: readonly Token[], index: number): FoundTitle | undefined {
  let start = index;
  while (start > 0) {
    const word = tokens[start - 1];
    const between = gapKind(tokens[start]?.gap ?? '');
    const isTitle =
      word !== undefined && (TITLE_WORDS.has(word.key) || TITLES_IN_FULL.has(word.key));
    // "Mag Eva Beispiel Tee?" is a question.
    const verb = word?.key === 'mag' && between === ' ';
    if (!isTitle || verb || !/^(?: |[.()]*|[.]?-)$/u.test(between)) {
      break;
    }
    start -= 1;
  }
  const isStart = ({ key }: Token): boolean => TITLE_STARTS.has(key) || TITLES_IN_FULL.has(key);
  const found = tokens.slice(start, index);
  const skipped = found.findIndex(isStart);
  if (skipped < 0) {
    return undefined;
  }
  const words = found.slice(skipped).map(({ key }) => TITLES_IN_FULL.get(key) ?? key);
  return {
    start: start + skipped,
    words,
    inFull: found.slice(skipped).every(({ key }) => TITLES_IN_FULL.has(key)),
  };
}

/** `Frau`, `Mr.` before a name, or before its title. */
export function hasCourtesy(tokens: readonly Token[], index: number): boolean {
  const before = tokens[(titleBefore(tokens, index)?.start ?? index) - 1];
  return before !== undefined && COURTESY.has(before.key);
}
