import { quoteWith } from '../quotes';
import type { QuotationMarks } from '../quotes';
import { words } from '../text';
import { isAdjective } from './adjectives';
import { decline } from './cases';
import { accusative } from './events';
import { eventNoun, lexicon, nounOf } from './nouns';
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

/** Who a ceremony may be in honor of, as the first part of its name. */
const HONORED =
  'Mitglieder|Jubilare?|Jubiläums|Sieger|Sportler|Meister|Besten|Preisträger|Absolventen';
/** Genitives that tell who gets them: `langjähriger Mitglieder`. */
const OF_MEMBERS = String.raw`\s(?:(?:der|des|von)\s|(?!(?:über|unter|hinter)\s)\p{Ll}+er\s\p{Lu})`;
/** The acts of giving a prize away; all of them are feminine. */
const ACTS = [
  String.raw`(?:\p{Lu}\p{L}*v|V)erleihung`,
  'Preisübergabe|Preisvergabe|Stipendienvergabe',
  String.raw`(?:Übergabe|Vergabe)(?=\s(?:der|des|von)\s)`,
  String.raw`(?:\p{Lu}\p{L}*p|P)rämi{1,2}erung`,
  `(?:${HONORED})ehrung`,
  // "Ehrung" and "Auszeichnung" are prizes themselves, unless those follow who get them.
  `Ehrung(?=${OF_MEMBERS}|$)`,
  String.raw`Auszeichnung(?=\s(?:der|von)\s)`,
  'Awards? (?:Ceremony|Presentation)|Prize Ceremony',
].join('|');
const CEREMONY = new RegExp(
  String.raw`^((?:Feierliche|Festliche|Große)\s)?((?:[\p{L}\p{N}]+-)*(?:${ACTS}))(?![\p{L}\p{N}]|-\p{L})(?:\s\d{4}(?=$|:|\s[–—„“"»«(-]))?\s*(.*)$`,
  'u',
);
/** Those of which there are several have a plural, and others an English name: what they are called needs quotation marks. */
const OTHER_CEREMONY = new RegExp(
  String.raw`^(?:\p{L}*(?:[Vv]erleihungen|[Pp]rämi{1,2}erungen|Auszeichnungen|Ehrungen|(?:${HONORED})ehrungen)(?:\s\d{4})?$|.+\sCeremony(?:\s\d{4})?$|(?:.+\s)?(?:Prize[ -]Giving|Awards? (?:Night|Gala))(?:\s\d{4})?$|Ehrungen${OF_MEMBERS})`,
  'u',
);
/** What tells of nothing but that something was awarded. */
const PLAIN =
  /^(?:(?:Preis)?[Vv]erleihung(?:en)?|Preisübergabe|Preisvergabe|Siegerehrung(?:en)?|Ehrung(?:en)?|Prämi{1,2}erung(?:en)?|Auszeichnungen|Awards? Ceremony|Awards? Presentation|Prize Ceremony)$/u;
/** Where it took place, behind its name. */
const MODE = /\s\((?:online|digital|virtuell|hybrid|in Präsenz)\)$/iu;
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

/** What stands behind a prize and is none of its name: those who get it, who hands it over, where, and what else there is. */
const BEHIND = new Set('an durch beim im in mit und'.split(' '));
/** And what is: `Ehrennadel in Gold`, `Verdienstkreuz mit Stern`. */
const PART_OF_NAME = /^(?:in (?:Gold|Silber|Bronze|Platin|der Kategorie)|mit Stern)(?!\p{L})/u;
/** Words behind which a name goes on, so that what follows may be a part of it: `für Wissenschaft und Kunst`. */
const GOES_ON = new Set('für der des den von zur zum'.split(' '));

/**
 * The words of a title without what is none of the prize; undefined where it cannot be told what it is called
 * (`des Innovationspreises und der Ehrennadel`).
 */
function withoutRest(name: string): string | undefined {
  const tokens = name.split(/\s+/u);
  const noun = tokens.findIndex(
    (token) => /^\p{Lu}/u.test(token) && nounOf(withoutGenitive(token), PRIZES) !== undefined,
  );
  if (noun < 0) {
    return name;
  }
  const end = tokens.findIndex(
    (token, index) =>
      index > noun && BEHIND.has(token) && !PART_OF_NAME.test(tokens.slice(index).join(' ')),
  );
  const word = tokens[end];
  if (word === undefined) {
    return name;
  }
  if (tokens.slice(noun, end).some((token) => GOES_ON.has(token))) {
    return ['an', 'beim', 'durch'].includes(word) ? undefined : name;
  }
  return word === 'und' ? undefined : tokens.slice(0, end).join(' ');
}

/** `Preisverleihung und Empfang`: two things that no article fits. */
function isOneThing(title: string): boolean {
  const [, next] = /\sund\s(\S+)/u.exec(title) ?? [];
  return next === undefined || eventNoun(next) === undefined;
}

/** What follows the word for the ceremony names the prize in a case of its own, or stands apart from it. */
function prizeOfCeremony(rest: string, marks: QuotationMarks): Prize | undefined {
  const [, apart] = /^[:–—-]\s*(\S.*)$/u.exec(rest) ?? [];
  if (apart !== undefined) {
    const name = withoutRest(apart);
    return name === undefined ? undefined : (named(name, marks) ?? quoted(apart, marks));
  }
  const [, inBrackets] = /^\(([^()]+)\)$/u.exec(rest) ?? [];
  if (inBrackets !== undefined) {
    return named(inBrackets, marks);
  }
  if (/^[„“"»«][^„“”"»«]+[“”"«»]$/u.test(rest)) {
    return quoted(rest, marks);
  }
  const [, article, behind = rest] = /^(des|der|zum|zur)\s(.+)$/u.exec(rest) ?? [];
  const masculine = article === 'des' || article === 'zum';
  const name = withoutRest(behind);
  const prize =
    name === undefined
      ? undefined
      : named(name, marks, article === 'des' ? withoutGenitive : undefined);
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
  const given = title.trim();
  const whole = given.replace(MODE, '');
  if (OTHER_CEREMONY.test(whole) && !CEREMONY.test(whole)) {
    return PLAIN.test(whole.replace(/\s\d{4}$/u, '')) ? { plain: true } : {};
  }
  const [, adjective = '', word, rest = ''] = CEREMONY.exec(whole) ?? [];
  if (word === undefined) {
    return { prize: named(given, marks) ?? quoted(given, marks) };
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
    ...(UNFIT.test(whole) || !isOneThing(whole) ? {} : { ceremony }),
    ...(rest === '' && PLAIN.test(word) ? { plain: true } : {}),
  };
}
