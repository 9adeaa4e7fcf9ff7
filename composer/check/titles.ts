import type { Context } from './context';
import { rangeOf, replacement } from './context';
import type { KnownPerson } from './known-people';
import { titleBefore } from './known-people';
import { TITLES_IN_FULL } from './lexicon';
import type { Mention } from './mentions';

/** Academic titles: complete and right where a person is introduced, never wrong later. */
export function checkTitles(context: Context): void {
  const introduced = new Set<KnownPerson>();
  for (const mention of context.mentions) {
    const { passage, people, start, form } = mention;
    const [person] = people;
    const recorded = people.every(({ standing }) => standing !== 'omitted');
    if (person === undefined || !recorded || (form === 'family' && people.length > 1)) {
      continue;
    }
    const prose = passage.place.field === 'body' && passage.kind !== 'heading';
    const first = prose && form === 'full' && !introduced.has(person);
    if (first) {
      introduced.add(person);
    }
    const verdicts = people.map(({ honorific }) => compareTitle(mention, honorific, first));
    const [verdict] = verdicts;
    if (verdict === undefined || verdicts.some((one) => one === 'right')) {
      continue;
    }
    const { name, honorific } = person;
    const startsAt = passage.tokens[start]?.from ?? 0;
    if (verdict === 'missing' && !hasDoctorateBehind(mention)) {
      context.report(
        'person-title-missing',
        rangeOf(passage, startsAt, passage.tokens[mention.end - 1]?.to ?? startsAt),
        { name, expected: honorific },
        replacement(passage, startsAt, startsAt, `${honorific}\u00a0`),
      );
    } else if (verdict !== 'missing') {
      const from = passage.tokens[titleBefore(passage.tokens, start)?.start ?? start]?.from ?? 0;
      context.report(
        'person-title-differs',
        rangeOf(passage, from, startsAt),
        { name, found: passage.text.slice(from, startsAt).trim(), expected: honorific || '–' },
        replacement(passage, from, startsAt, honorific === '' ? '' : `${honorific}\u00a0`),
      );
    }
  }
}

/** `Chidi Okafor, Ph.D.`: English says it once, before the name or behind it (The Chicago Manual of Style, 10.16). */
function hasDoctorateBehind({ passage, end }: Mention): boolean {
  const behind = passage.text.slice(passage.tokens[end - 1]?.to ?? 0);
  return /^,?[\s\u00a0](?:Ph\.?\s?D|D\.?\s?Sc|M\.?\s?D)\b/u.test(behind);
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => TITLES_IN_FULL.get(word) ?? word);

function compareTitle(
  { passage, start }: Mention,
  honorific: string,
  first: boolean,
): 'right' | 'missing' | 'wrong' {
  const { tokens, text } = passage;
  const at = tokens[start]?.from ?? 0;
  const expected = wordsOf(honorific);
  // Longer titles than this nobody has.
  const before = text.slice(Math.max(0, at - 200), at);
  const recorded = wordsOf(before).slice(-expected.length);
  if (expected.length > 0 && recorded.join(' ') === expected.join(' ')) {
    const longer = titleBefore(tokens, start);
    const complete = longer === undefined || longer.words.length <= expected.length;
    return complete ? 'right' : 'wrong';
  }
  const found = titleBefore(tokens, start);
  if (found === undefined) {
    const shared = /\b(?:Professor(?:en|innen|s)|Doktoren|Drs\.|Dres\.|Profs\.)[^.!?]*$/u.test(
      before,
    );
    return first && expected.length > 0 && !shared ? 'missing' : 'right';
  }
  if (found.inFull) {
    // "Professorin" is a job as well as a title.
    return expected.length === 0 || found.words.every((word) => expected.includes(word))
      ? 'right'
      : 'wrong';
  }
  const isPart = found.words.every((word) => expected.includes(word));
  const isWhole = found.words.join(' ') === expected.join(' ');
  return isWhole || (isPart && !first) ? 'right' : 'wrong';
}
