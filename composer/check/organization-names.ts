import type { OrganizationFacts } from '../facts';
import { legalFormAt } from './legal-forms';
import type { Passage } from './passages';
import { gapKind, isInflected, isNear, stem, tokensOf } from './words';
import type { Token } from './words';

/** A name of an organization as it may stand in a text. */
interface NameForm {
  name: string;
  words: Token[];
  /** Index of the first word of the legal form; the number of words where there is none. */
  legal: number;
}

/** A place where the text names an organization. */
export interface OrganizationMention {
  name: string;
  /** Indices of tokens; `end` is the one behind the last. */
  start: number;
  end: number;
  slip?: { start: number; end: number; expected: string };
}

function formOf(name: string): NameForm | undefined {
  const words = tokensOf(name);
  let legal = words.length;
  for (let index = 1; index < words.length; index += 1) {
    if (index + legalFormAt(words, index) === words.length) {
      legal = index;
      break;
    }
  }
  return words.length === 0 ? undefined : { name, words, legal };
}

/** Every way in which the records write an organization. */
function formsOf({ name, shortName, grammar }: OrganizationFacts): NameForm[] {
  const withoutArticle = (form: string | undefined): string | undefined =>
    form?.replace(/^(?:der|die|das|dem|den|des|von|vom)\s+/iu, '');
  return [name, shortName, withoutArticle(grammar?.dative), withoutArticle(grammar?.genitive)]
    .filter((form) => form !== undefined)
    .flatMap((form) => formOf(form) ?? []);
}

const sameGap = (written: Token, recorded: Token): boolean =>
  gapKind(written.gap) === gapKind(recorded.gap);

/** How many words at `at` are those of the name up to `length`, each as recorded or inflected. */
function agrees(tokens: readonly Token[], at: number, form: NameForm, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    const written = tokens[at + index];
    const recorded = form.words[index];
    if (
      written === undefined ||
      recorded === undefined ||
      !isInflected(written.key, recorded.key) ||
      (recorded.capital && !written.capital) ||
      (index > 0 && !sameGap(written, recorded))
    ) {
      return false;
    }
  }
  return true;
}

/** The one word in which the text differs from the name by a slip; undefined where it differs by more, or by none. */
function slipIn(tokens: readonly Token[], at: number, form: NameForm): number | undefined {
  let slip: number | undefined;
  for (const [index, recorded] of form.words.entries()) {
    const written = tokens[at + index];
    if (written === undefined || (index > 0 && !sameGap(written, recorded))) {
      return undefined;
    }
    if (isInflected(written.key, recorded.key)) {
      continue;
    }
    const shortest = Math.min(written.key.length, recorded.key.length);
    const near =
      slip === undefined &&
      written.capital &&
      shortest >= 5 &&
      isNear(written.key, recorded.key) &&
      !isInflected(stem(written.key), stem(recorded.key));
    if (!near) {
      return undefined;
    }
    slip = index;
  }
  return slip;
}

/** A word of more names than this finds too many to be worth a look. */
const COMMON = 50;

/** The organizations of the records, found by any of their words. */
export class OrganizationIndex {
  private readonly byWord = new Map<string, { form: NameForm; offset: number }[]>();

  constructor(organizations: readonly OrganizationFacts[], otherNames: readonly string[]) {
    const forms = [
      ...organizations.flatMap(formsOf),
      ...otherNames.flatMap((name) => formOf(name) ?? []),
    ];
    const distinct = [...new Map(forms.map((form) => [form.name, form])).values()];
    const frequency = new Map<string, number>();
    for (const { words, legal } of distinct) {
      for (const { key } of words.slice(0, legal)) {
        frequency.set(stem(key), (frequency.get(stem(key)) ?? 0) + 1);
      }
    }
    // Two words are enough to find a name in which one is misspelt: the rarest tell it from the others.
    for (const form of distinct) {
      const anchors = form.words
        .slice(0, form.legal)
        .map(({ key }, offset) => ({ word: stem(key), offset }))
        .sort((one, other) => (frequency.get(one.word) ?? 0) - (frequency.get(other.word) ?? 0))
        .filter(
          ({ word }, rank) => rank === 0 || (rank === 1 && (frequency.get(word) ?? 0) < COMMON),
        );
      for (const { word, offset } of anchors) {
        const found = this.byWord.get(word) ?? [];
        found.push({ form, offset });
        this.byWord.set(word, found);
      }
    }
    this.brands = distinct.filter(({ legal, words }) => legal === 1 && words.length > 1);
  }

  private readonly brands: NameForm[];

  /** Every organization of the records that a passage names, rightly or almost so; the longest name wins. */
  mentionsIn({ tokens }: Passage): OrganizationMention[] {
    const exact: OrganizationMention[] = [];
    const slips: OrganizationMention[] = [];
    for (const [at, token] of tokens.entries()) {
      for (const { form, offset } of this.byWord.get(stem(token.key)) ?? []) {
        const start = at - offset;
        if (start < 0) {
          continue;
        }
        const end = start + form.words.length;
        const other = this.otherLegalForm(tokens, start, form);
        if (other === undefined && agrees(tokens, start, form, form.words.length)) {
          exact.push({ name: form.name, start, end });
          continue;
        }
        const slip = other ?? this.misspelt(tokens, start, form);
        if (slip !== undefined) {
          slips.push(slip);
        }
      }
      slips.push(...this.misspeltBrand(tokens, at));
    }
    const free = ({ start, end }: OrganizationMention): boolean =>
      !exact.some((other) => start < other.end && other.start < end);
    const distinct = new Map(slips.filter(free).map((slip) => [slip.start, slip]));
    return [...exact, ...distinct.values()];
  }

  private otherLegalForm(
    tokens: readonly Token[],
    start: number,
    form: NameForm,
  ): OrganizationMention | undefined {
    const { legal, words, name } = form;
    if (legal === words.length || !agrees(tokens, start, form, legal)) {
      return undefined;
    }
    const found = legalFormAt(tokens, start + legal);
    const after = tokens[start + legal];
    if (found === 0 || after === undefined || gapKind(after.gap) !== ' ') {
      return undefined;
    }
    const end = start + legal + found;
    const written = tokens.slice(start + legal, end).map(({ key }) => key);
    const recorded = words.slice(legal).map(({ key }) => key);
    if (written.join(' ') === recorded.slice(0, written.length).join(' ')) {
      return undefined;
    }
    return {
      name,
      start,
      end,
      slip: { start: start + legal, end, expected: name.slice(words[legal]?.from) },
    };
  }

  private misspelt(
    tokens: readonly Token[],
    start: number,
    form: NameForm,
  ): OrganizationMention | undefined {
    const slip = form.legal > 1 ? slipIn(tokens, start, form) : undefined;
    return slip === undefined
      ? undefined
      : {
          name: form.name,
          start,
          end: start + form.words.length,
          slip: {
            start: start + slip,
            end: start + slip + 1,
            expected: form.words[slip]?.text ?? '',
          },
        };
  }

  /** A name of one word, misspelt before its own legal form: `Reith GmbH` for Raith GmbH. */
  private misspeltBrand(tokens: readonly Token[], at: number): OrganizationMention[] {
    const written = tokens[at];
    if (written?.capital !== true || legalFormAt(tokens, at + 1) === 0) {
      return [];
    }
    return this.brands.flatMap((form) => {
      const [brand] = form.words;
      const sameForm = form.words
        .slice(1)
        .every(({ key }, index) => tokens[at + 1 + index]?.key === key);
      return brand !== undefined &&
        sameForm &&
        Math.min(brand.key.length, written.key.length) >= 5 &&
        !isInflected(brand.key, written.key) &&
        isNear(brand.key, written.key)
        ? [
            {
              name: form.name,
              start: at,
              end: at + form.words.length,
              slip: { start: at, end: at + 1, expected: brand.text },
            },
          ]
        : [];
    });
  }
}
