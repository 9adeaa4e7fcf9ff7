import type { Facts } from '../facts';
import type { Context } from './context';
import { rangeOf, replacement, spanOfTokens } from './context';
import type { Fix } from './findings';
import type { KnownPerson } from './known-people';
import { hasCourtesy, titleBefore } from './known-people';
import { NOT_HELD } from './lexicon';
import type { Mention } from './mentions';
import { mayBeName } from './mentions';
import { sentenceAt } from './passages';
import { blocksOfPeople, sentencesNaming } from './sentence';
import { distance, fold, keyOf } from './words';

const NOT_TOLD: ReadonlySet<string> = new Set(['cancelled', 'replaced', 'no-show']);

/** documentIds of those who have a part in the programme, in its order. */
export function programmePeople(facts: Facts): string[] {
  const ids = facts.talks
    .filter(({ kind, talkStatus }) => kind !== 'break' && !NOT_TOLD.has(talkStatus))
    .flatMap(({ contributions }) => contributions.map(({ person }) => person));
  return [...new Set(ids)].filter((id) => facts.people[id] !== undefined);
}

/** `Anna und Bernd Müller`: those of the same family name whose given names stand before it in a list. */
function sharingName(
  { passage: { tokens }, start, form, people }: Mention,
  families: ReadonlyMap<string, readonly KnownPerson[]>,
): KnownPerson[] {
  const [person] = people;
  const family = person === undefined ? [] : (families.get(person.familyName) ?? []);
  const relatives = family.filter((other) => !people.includes(other));
  if (form !== 'full' || relatives.length === 0) {
    return [];
  }
  const before = tokens.slice(Math.max(0, start - 2 * relatives.length), start);
  return relatives.filter(({ given }) =>
    given.some(({ key }) => before.some((token) => token.key === key)),
  );
}

/** A family name alone is taken for a mention where nothing speaks against its being a name. */
function isCertain({ form, people, passage: { tokens }, start, end }: Mention): boolean {
  const [person] = people;
  const whole = person !== undefined && end - start === person.prefix.length + person.family.length;
  const same = people.every(({ name }) => name === person?.name);
  return form === 'full' || (same && whole && mayBeName(tokens, start));
}

/** People of the programme whom the body does not name; the fix has the sentence that would. */
export function checkMissingPeople(context: Context): void {
  const { facts, mentions, people, input } = context;
  if (facts === undefined) {
    return;
  }
  const inBody = mentions.filter(({ passage }) => passage.place.field === 'body');
  const families = new Map<string, KnownPerson[]>();
  for (const person of people) {
    families.set(person.familyName, [...(families.get(person.familyName) ?? []), person]);
  }
  const named = new Set(
    inBody.flatMap((mention) => [
      ...(isCertain(mention) ? mention.people : []),
      ...sharingName(mention, families),
    ]),
  );
  const expected = new Set(input.expectedPeople ?? programmePeople(facts));
  let fixFor: ((personId: string) => Fix | undefined) | undefined;
  for (const person of people) {
    if (person.standing === 'programme' && expected.has(person.documentId) && !named.has(person)) {
      fixFor ??= sentencesNaming(facts, blocksOfPeople(inBody), input.recap.body ?? []);
      const fix = fixFor(person.documentId);
      context.report('person-missing', { field: 'body' }, { name: person.name }, fix);
    }
  }
}

/** The ending of a genitive, where a misspelt name is nearer to the recorded one without it. */
function genitiveOf(found: string, expected: string): string {
  const ending = /['’]?s$/u.exec(found)?.[0] ?? '';
  const far = (name: string): number => distance(fold(keyOf(name)), fold(keyOf(expected)), 3);
  return ending !== '' && far(found.slice(0, -ending.length)) < far(found) ? ending : '';
}

/** Names of people that are almost those of the records. */
export function checkSpelling(context: Context): void {
  for (const { passage, people, slip } of context.mentions) {
    if (slip !== undefined && people.some(({ standing }) => standing !== 'omitted')) {
      const { from, to } = spanOfTokens(passage, slip.start, slip.end);
      const { expected } = slip;
      const found = passage.text.slice(from, to);
      context.report(
        'person-differs',
        rangeOf(passage, from, to),
        { found, expected },
        replacement(passage, from, to, expected + genitiveOf(found, expected)),
      );
    }
  }
}

/** People who are in the records and must not be named. */
export function checkOmittedPeople(context: Context): void {
  const { facts, input, mentions } = context;
  const omitted = [...(facts?.omitted ?? []), ...(input.omitted ?? [])].filter(
    ({ type }) => type === 'person',
  );
  const inProgramme = new Set(facts === undefined ? [] : programmePeople(facts));
  const reasons = new Map<string, 'hidden' | 'absent'>();
  for (const { documentId, reason } of omitted) {
    if (
      reason === 'hidden' ||
      (reason === 'absent' && !reasons.has(documentId) && !inProgramme.has(documentId))
    ) {
      reasons.set(documentId, reason);
    }
  }
  for (const mention of mentions) {
    const { passage, people, start, end, form, slip } = mention;
    const { tokens, text } = passage;
    const named =
      form === 'full' || titleBefore(tokens, start) !== undefined || hasCourtesy(tokens, start);
    const everybody = people.every(
      ({ standing, documentId }) => standing === 'omitted' && reasons.has(documentId),
    );
    const [person] = people;
    if (person === undefined || !named || !everybody || (slip !== undefined && form !== 'full')) {
      continue;
    }
    const { from, to } = spanOfTokens(passage, start, end);
    const hidden = reasons.get(person.documentId) === 'hidden';
    if (hidden || !NOT_HELD.test(sentenceAt(text, from))) {
      context.report(
        hidden ? 'hidden-person-named' : 'absent-person-named',
        rangeOf(passage, from, to),
        { name: person.name },
      );
    }
  }
}
