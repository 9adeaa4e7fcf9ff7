import { quoteWith } from '../quotes';
import type { QuotationMarks } from '../quotes';
import { words } from '../text';
import { isAdjective } from './adjectives';
import { decline } from './cases';
import { accusative } from './events';
import { lexicon, nounOf } from './nouns';
import type { Noun } from './nouns';

const PRIZES = new Map<string, Noun>([
  ...lexicon('preis pokal ring', 'm', 'es'),
  ...lexicon('award cup orden', 'm', 's'),
  ...lexicon(
    'nadel medaille plakette auszeichnung urkunde ehrung trophäe ehrenmitgliedschaft',
    'f',
  ),
  ...lexicon('stipendium siegel kreuz', 'n', 's'),
]);

/** What is to be won, with its article in the three cases that the texts need. */
export interface Prize {
  nominative: string;
  accusative: string;
  dative: string;
}

/**
 * The acts of giving a prize away; all of them are feminine. "Ehrung" and "Auszeichnung" are prizes themselves, unless those
 * follow who get them.
 */
const CEREMONY =
  /^((?:Feierliche|Festliche|Große)\s)?((?:\p{Lu}\p{L}*v|V)erleihung|Preisübergabe|Siegerehrung|Prämierung|Ehrung(?=\s(?:der|des|von)\s|$)|Auszeichnung(?=\s(?:der|von)\s))(?![\p{L}\p{N}])(?:\s\d{4}$)?\s*(.*)$/u;
/** Marks that would break a sentence that a title stands in without quotation marks. */
const UNFIT = /[:;,.!?…–—|„“”"»«()]/u;
const WITH_MOTTO = /^([^„“”"»«]+?)\s+[„“"»«]([^„“”"»«]+)[“”"«»]$/u;

/** The prize that the words name: its noun, with nothing but adjectives before it. */
function declined(tokens: readonly string[], read: (token: string) => string): Prize | undefined {
  for (const [index, token] of tokens.entries()) {
    const word = read(token);
    const noun = /^\p{Lu}/u.test(word) ? nounOf(word, PRIZES) : undefined;
    if (noun !== undefined) {
      const { nominative, dative } = decline(
        tokens.map((other, at) => (at === index ? word : other)),
        index,
        noun,
      );
      return { nominative, accusative: accusative({ nominative, dative }), dative };
    }
    if (!isAdjective(token)) {
      return undefined;
    }
  }
  return undefined;
}

/** A motto behind the word for the prize stays in quotation marks: `den Preis „Bestes Poster“`. */
function named(
  name: string,
  marks: QuotationMarks,
  read: (token: string) => string = (token) => token,
): Prize | undefined {
  const [, before = name, motto] = WITH_MOTTO.exec(name) ?? [];
  const prize = declined(before.trim().split(/\s+/u), read);
  if (prize === undefined || motto === undefined) {
    return prize;
  }
  const behind = (form: string): string => `${form} ${quoteWith(motto, marks)}`;
  return {
    nominative: behind(prize.nominative),
    accusative: behind(prize.accusative),
    dative: behind(prize.dative),
  };
}

/** Any words as a prize: in quotation marks, they need no case. */
function quoted(name: string, marks: QuotationMarks): Prize {
  const prize = `Preis ${quoteWith(name, marks)}`;
  return { nominative: `der ${prize}`, accusative: `den ${prize}`, dative: `dem ${prize}` };
}

/** `Musterpreises`: the word as it stands in the nominative, where its ending is that of a genitive. */
function withoutGenitive(token: string): string {
  const endings = ['es', 's'].filter((ending) => token.endsWith(ending));
  const stems = endings.map((ending) => token.slice(0, -ending.length));
  return stems.find((stem) => nounOf(stem, PRIZES) !== undefined) ?? token;
}

/** What follows the word for the ceremony names the prize in a case of its own, or stands apart from it. */
function prizeOfCeremony(rest: string, marks: QuotationMarks): Prize | undefined {
  const [, apart] = /^[:–—-]\s*(\S.*)$/u.exec(rest) ?? [];
  if (apart !== undefined) {
    return named(apart, marks) ?? quoted(apart, marks);
  }
  if (/^[„“"»«][^„“”"»«]+[“”"«»]$/u.test(rest)) {
    return quoted(rest, marks);
  }
  const [, article, name = rest] = /^(des|der|zum|zur)\s(.+)$/u.exec(rest) ?? [];
  const masculine = article === 'des' || article === 'zum';
  const prize = named(name, marks, article === 'des' ? withoutGenitive : undefined);
  const feminine = prize?.nominative.startsWith('die ') === true;
  return article === undefined || feminine !== masculine ? prize : undefined;
}

/** The title of an award: what was won, and the ceremony, as far as it tells of them. */
export interface AwardTitle {
  prize?: Prize;
  /** `der Verleihung der Innovationspreise`, as it stands in a sentence. */
  ceremony?: { nominative: string; dative: string };
  /** It names nothing but that a prize was awarded: `Preisverleihung`. */
  plain?: boolean;
}

/**
 * What the title of an award says. A prize is called by its own name, not by that of the ceremony ("Verleihung des
 * Musterpreises"); where the title does not tell what a single prize is called ("Verleihung der Innovationspreise"), there is
 * the ceremony alone. Any other title is the name of a prize.
 */
export function awardTitleOf(title: string, marks: QuotationMarks): AwardTitle {
  const whole = title.trim();
  const [, adjective = '', word, rest = ''] = CEREMONY.exec(whole) ?? [];
  if (word === undefined) {
    return { prize: named(whole, marks) ?? quoted(whole, marks) };
  }
  const prize = rest === '' ? undefined : prizeOfCeremony(rest, marks);
  const kind = adjective.trim().toLowerCase();
  const called = whole.slice(adjective.length);
  const ceremony = {
    nominative: words('die', kind, called),
    dative: words('der', kind && `${kind}n`, called),
  };
  return {
    ...(prize === undefined ? {} : { prize }),
    ...(UNFIT.test(whole) ? {} : { ceremony }),
    ...(rest === '' ? { plain: true } : {}),
  };
}
