import { dayOf, spanOf } from '../language/dates';
import type { DateSpan } from '../language/dates';
import { languageFor } from '../language';
import type { Context } from './context';
import { rangeOf, replacement } from './context';
import type { Fix } from './findings';
import { datesIn, writeDay } from './dates-in-text';
import type { WrittenDate } from './dates-in-text';
import { KnownDays, within } from './known-days';
import { isLead, isQuoted, sentenceAt } from './passages';
import type { Passage } from './passages';
import { tokensOf } from './words';

/** What a sentence says of the event itself. */
const TAKING_PLACE =
  /(?<!\p{L})(?:statt|stattfand|stattgefunden|lud|luden|eingeladen|trafen|traf|kamen|versammelten|took place|was held|were held|hosted|gathered|met|attended|brought together)(?!\p{L})/iu;
const AT_THE_EVENT = /(?<!\p{L})(?:beim|at the|during the)(?!\p{L})/iu;
/** What comes after it, or has to be done by then. */
const LATER =
  /(?<!\p{L})(?:nächste\p{L}*|kommende\p{L}*|folg\p{L}*|anmeld\p{L}*|vormerken|termin\p{L}*|geplant\p{L}*|frist\p{L}*|spätestens|fortsetzung|fortgesetzt|voraussichtlich|wieder|bis zum|ab dem|next|upcoming|save the date|regist\p{L}*|deadline|until|by|scheduled|planned|again|return\p{L}*|continue\p{L}*)(?!\p{L})/iu;
const FUTURE =
  /(?<!\p{L})(?:wird|werden|findet|finden|lädt|laden|startet|beginnt|will|takes place|is to)(?!\p{L})/iu;
/** What was before it, or is no event: laws, foundings, papers. */
const EARLIER =
  /(?<!\p{L})(?:gegründet\p{L}*|gründ\p{L}*|seit|bereits|schon|zuvor|vorher|vorjahr\p{L}*|vergangene\p{L}*|letzte\p{L}*|damals|geboren|jubiläum|kraft|veröffentlicht\p{L}*|erschien\p{L}*|erscheint|stand|pressemitteilung|presseinformation|beschloss\p{L}*|beschlossen|unterzeichn\p{L}*|since|founded|established|already|earlier|previous\p{L}*|last|ago|before|born|anniversary|published|press release|force|signed)(?!\p{L})/iu;

/** `Dortmund, 24. März 2025 –`: when the text was given to the press. */
function isDateline({ text, place }: Passage, { from, to }: WrittenDate): boolean {
  if (place.field !== 'body' || (place.block ?? 0) > 0) {
    return false;
  }
  const before = text.slice(0, from).trim();
  const after = text.slice(to).trim();
  const town = /^\(?(?:\p{Lu}[\p{L}.-]*(?:[ /]\p{L}[\p{L}.-]*){0,3},?(?: den)?)?$/u.test(before);
  return town && (after === '' || /^[)–—|:/-]/u.test(after));
}

/** A day before or behind which something else happened. */
const BORDER =
  /(?<!\p{L})(?:vor|nach|bis|ab|seit|before|after|until|since|by)(?:\s(?:dem|den|zum))?\s$/iu;

interface Situation {
  span: DateSpan;
  titleWords: ReadonlySet<string>;
  /** The right date stands somewhere in the same field. */
  stated: boolean;
  /** A recap: what is to come is no part of the event. */
  looksBack: boolean;
}

/** Whether a sentence gives the date to the event itself. */
function isAboutEvent(
  passage: Passage,
  date: WrittenDate,
  { span, titleWords, stated, looksBack }: Situation,
): boolean {
  const sentence = sentenceAt(passage.text, date.from);
  if (
    LATER.test(sentence) ||
    EARLIER.test(sentence) ||
    BORDER.test(passage.text.slice(0, date.from)) ||
    (looksBack && FUTURE.test(sentence)) ||
    datesIn(sentence).some(({ days }) => days.every((day) => within(day, span) !== undefined))
  ) {
    return false;
  }
  const words = tokensOf(sentence);
  const named = titleWords.size > 0 && words.some(({ key }) => titleWords.has(key));
  const held = TAKING_PLACE.test(sentence) || (!looksBack && FUTURE.test(sentence));
  if (stated) {
    // The right date stands elsewhere: this one belongs to something else, unless it names the event itself.
    return (
      held &&
      [...titleWords].every((word) => words.some(({ key }) => key === word)) &&
      titleWords.size > 0
    );
  }
  return isLead(passage) ? held || named || AT_THE_EVENT.test(sentence) : held && named;
}

function correction(
  passage: Passage,
  { from, to, days, style }: WrittenDate,
  span: DateSpan,
  code: string,
): Fix | undefined {
  const start = dayOf(span.start);
  const [first] = days;
  if (start === undefined || first === undefined) {
    return undefined;
  }
  if (days.length === 1 && span.start === span.end) {
    const { year, ...yearless } = start;
    const day = first.year === undefined ? yearless : { ...yearless, year };
    return replacement(passage, from, to, writeDay(day, style));
  }
  return days.length > 1 && span.start !== span.end && first.year !== undefined
    ? replacement(passage, from, to, languageFor(code).dateRange(span))
    : undefined;
}

/** Dates that a sentence gives to the event and that are not its own. */
export function checkDates(context: Context): void {
  const { facts, input } = context;
  const span = facts && spanOf(facts.event);
  if (facts === undefined || span === undefined) {
    return;
  }
  const known = new KnownDays(facts, context);
  const dated = context.passages.flatMap((passage) =>
    datesIn(passage.text)
      .filter(({ from }) => !isQuoted(passage.text, from))
      .map((date) => ({ passage, date })),
  );
  const titleWords = new Set(
    tokensOf(facts.event.title)
      .filter(({ capital, key }) => capital && key.length >= 4)
      .map(({ key }) => key),
  );
  const stated = new Set(
    dated
      .filter(({ date }) => date.days.every((day) => within(day, span) !== undefined))
      .map(({ passage }) => passage.place.field),
  );
  const eventYear = Number(span.start.slice(0, 4));
  const looksBack = (input.recap.kind ?? '') === '' || input.recap.kind === 'recap';
  for (const { passage, date } of dated) {
    const near = date.days.every(({ day, month, year = eventYear }) => {
      const sameDay = within({ day, month }, span) !== undefined;
      return year === eventYear || (sameDay && Math.abs(year - eventYear) <= 1);
    });
    if (
      near &&
      !date.days.every((day) => known.has(day)) &&
      !isDateline(passage, date) &&
      isAboutEvent(passage, date, {
        span,
        titleWords,
        stated: stated.has(passage.place.field),
        looksBack,
      })
    ) {
      const { from, to } = date;
      context.report(
        'date-differs',
        rangeOf(passage, from, to),
        {
          found: passage.text.slice(from, to),
          expected: languageFor(input.language).dateRange(span),
        },
        correction(passage, date, span, input.language),
      );
    }
  }
}
