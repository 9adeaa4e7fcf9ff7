import { languageFor } from '../language';
import type { Context } from './context';
import { rangeOf, replacement } from './context';
import { isLead, isQuoted, sentenceAt } from './passages';
import type { Passage } from './passages';

const GUESTS =
  '(?:Gäste[n]?|Teilnehmende[nr]?|Teilnehmer(?:innen|[:*_]innen|n)?|Besuchende[nr]?|Besucher(?:innen|[:*_]innen|n)?|' +
  'Personen|Interessierte[n]?|participants|attendees|guests|visitors|people (?:attended|took part|came))';
const TALKS = '(?:(?:Fach)?[Vv]orträge[n]?|talks|presentations)';
const NUMBER = "(\\d{1,3}(?:[.,\\u00a0\\u202f '’]\\d{3})+|\\d+|WORDS)";

const WORDS: readonly (readonly string[])[] = [
  ['zwei', 'two'],
  ['drei', 'three'],
  ['vier', 'four'],
  ['fünf', 'five'],
  ['sechs', 'six'],
  ['sieben', 'seven'],
  ['acht', 'eight'],
  ['neun', 'nine'],
  ['zehn', 'ten'],
  ['elf', 'eleven'],
  ['zwölf', 'twelve'],
];

const counted = (noun: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}.,:'’-])${NUMBER.replace('WORDS', WORDS.flat().join('|'))}(?:[\\s\\u00a0]\\p{Ll}+)?[\\s\\u00a0]+${noun}(?!\\p{L})`,
    'giu',
  );
const ATTENDANCE = counted(GUESTS);
const TALK_COUNT = counted(TALKS);

/** Words by which a number is of something else: another year, another part, every year. */
const OTHERWISE =
  /\b(?:vorjahr\w*|vergangene\w*|letzte\w*|vorige\w*|nächste\w*|kommende\w*|jährlich\w*|seit|pro|je|jeweils|damals|erwartet\w*|angemeldet\w*|wird|werden|davon|darunter|last|previous|earlier|yearly|annually|annual|since|per|each|every|next|expected|registered|will|of them|ago)\b|workshop|führung|exkursion|\btour|podi|panel|jury|ausgezeichnet|geehrt|award/iu;
const ROUNDED =
  /(?<!\p{L})(?:rund|etwa|ca|circa|zirka|knapp|fast|gut|nahezu|ungefähr|über|mehr als|mindestens|bis zu|about|around|some|nearly|almost|approximately|roughly|over|more than|at least|up to)\.?\s*$/iu;
const IN_ALL = /\b(?:insgesamt|alle|allen|all|a total of|in total)\s*$/iu;

/** Who speaks on a stage is a guest too: further down in the text the sentence must say that people came. */
const COMING =
  /(?<!\p{L})(?:kamen|folgten|besuchten|teil|teilgenommen|begrüßt\p{L}*|zählt\p{L}*|dabei|attended|came|took part|joined|welcomed)(?!\p{L})/iu;

/** How far a rounded number may be from the counted one. */
const ROUNDING = 0.1;

interface Count {
  passage: Passage;
  from: number;
  to: number;
  value: number;
  before: string;
  sentence: string;
}

function valueOf(written: string): number {
  const index = WORDS.findIndex((words) => words.includes(written.toLowerCase()));
  return index >= 0 ? index + 2 : Number(written.replace(/\D/g, ''));
}

function countsIn(passage: Passage, pattern: RegExp): Count[] {
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const [, written = ''] = match;
    const from = match.index;
    const sentence = sentenceAt(passage.text, from);
    return isQuoted(passage.text, from)
      ? []
      : [
          {
            passage,
            from,
            to: from + written.length,
            value: valueOf(written),
            before: passage.text.slice(Math.max(0, from - 24), from),
            sentence,
          },
        ];
  });
}

/** A number with the dots or commas of the language. */
function figure(value: number, context: Context): string {
  return new Intl.NumberFormat(languageFor(context.input.language).code).format(value);
}

/**
 * Numbers of guests that are not the event's. Where the right number is given too, the others count something else.
 */
export function checkAttendance(context: Context): void {
  const { facts } = context;
  const attendance = facts?.event.attendance;
  if (facts === undefined || attendance === undefined) {
    return;
  }
  const own = ownNumbers(context, ATTENDANCE);
  const agrees = ({ value, before }: Count): boolean =>
    value === attendance ||
    (ROUNDED.test(before) && Math.abs(value - attendance) <= attendance * ROUNDING);
  const counts = context.passages.flatMap((passage) => countsIn(passage, ATTENDANCE));
  for (const field of new Set(counts.map(({ passage }) => passage.place.field))) {
    const here = counts.filter(({ passage }) => passage.place.field === field);
    const [first] = here.filter(
      ({ passage, sentence, value }) =>
        !OTHERWISE.test(sentence) && !own.has(value) && (isLead(passage) || COMING.test(sentence)),
    );
    if (first === undefined || here.some(agrees)) {
      continue;
    }
    const { passage, from, to } = first;
    const expected = figure(attendance, context);
    context.report(
      'attendance-differs',
      rangeOf(passage, from, to),
      { found: passage.text.slice(from, to), expected },
      replacement(passage, from, to, expected),
    );
  }
}

/** Numbers that the texts of the records have with the same noun. */
function ownNumbers({ ownTexts }: Context, pattern: RegExp): Set<number> {
  return new Set(
    ownTexts.flatMap((text) =>
      [...text.matchAll(pattern)].map(([, written = '']) => valueOf(written)),
    ),
  );
}

const NO_TALK = new Set(['break', 'networking', 'welcome', 'closing']);
const NOT_GIVEN = new Set(['cancelled', 'replaced', 'no-show']);

/**
 * More talks than the programme has; or another number of all of them. What counts as a talk is open (with the keynote,
 * with the panel), so every number that can be meant is right.
 */
export function checkTalkCount(context: Context): void {
  const { facts } = context;
  const held = facts?.talks.filter(({ talkStatus }) => !NOT_GIVEN.has(talkStatus)) ?? [];
  if (facts === undefined || held.length === 0) {
    return;
  }
  const own = ownNumbers(context, TALK_COUNT);
  const most = held.filter(({ kind }) => kind !== 'break').length;
  const talks = held.filter(({ kind }) => !NO_TALK.has(kind)).length;
  const least = held.filter(({ kind }) => kind === 'talk').length;
  for (const passage of context.passages) {
    for (const { from, to, value, before, sentence } of countsIn(passage, TALK_COUNT)) {
      const tooMany = value > most;
      const tooFew = IN_ALL.test(before) && value < least;
      if (
        (tooMany || tooFew) &&
        !own.has(value) &&
        !OTHERWISE.test(sentence) &&
        !ROUNDED.test(before)
      ) {
        const expected = figure(talks, context);
        context.report(
          'talk-count-differs',
          rangeOf(passage, from, to),
          { found: passage.text.slice(from, to), expected },
          // "1 talks" would be no better.
          talks > 1 ? replacement(passage, from, to, expected) : undefined,
        );
      }
    }
  }
}
