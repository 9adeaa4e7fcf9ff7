import { isolate, words } from '../text';
import type { Voice } from './voice';

/** The word for something to be won, at the end of what is called so; in the plural it names no single prize. */
const PRIZE =
  /\b(?:prize|award|medal|pin|trophy|cup|scholarship|fellowship|honou?r)(?:\s(?:of|for|in)\s.*)?(?:\s\d{4})?$/iu;
const MOTTO = /^([^“”"«»„]+?)\s[“"«„]([^“”"«»„]+)[”"»“]$/u;
/** The acts of giving a prize away, at the start of a title: `Award ceremony: Best Poster`. */
const ACT =
  /^(?:the\s)?((?:award|prize)s?\s(?:ceremony|presentation)|awards?\s(?:night|gala)|prize[-\s]?giving(?:\sceremony)?|(?:presentation|awarding|conferral)(?=\sof\s))(?![\p{L}\p{N}])(\s\d{4}(?=$|:|\s[–—“"«(-]))?\s*(.*)$/iu;
/** And at its end: `Optics Prize Award Ceremony`. */
const NAMED_CEREMONY =
  /^(?:the\s)?(.+?)(?:(?:(?<=prize|medal|trophy|cup)\saward)?\s(?:ceremony|prize[-\s]?giving)|\sawards?\s(?:night|gala))(?:\s\d{4})?$/iu;
/** Where it took place, behind its name. */
const MODE = /\s\((?:online|virtual|hybrid|in[-\s]person)\)$/iu;
/** Marks that would break a sentence that a title stands in without quotation marks. */
const UNFIT = /[:;,.!?…–—|“”"«»()]/u;

/** `the Grand Prize`: what has the word for it needs no other, and no marks; any other words do. */
function prizeOf(name: string, voice: Voice): string {
  const called = (prize: string): string => `the ${isolate(prize.replace(/^the\s/iu, ''))}`;
  const [, before = '', motto = ''] = MOTTO.exec(name) ?? [];
  if (PRIZE.test(before)) {
    return words(called(before), voice.quote(motto));
  }
  return PRIZE.test(name) ? called(name) : `the award ${voice.quote(name)}`;
}

/** What follows the words for the ceremony names the prize behind a preposition, or stands apart from it. */
function prizeBehind(rest: string, voice: Voice): string | undefined {
  const [, apart = /^[“"«][^“”"«»]+[”"»]$/u.test(rest) ? rest : undefined] =
    /^[:–—-]\s*(\S.*)$/u.exec(rest) ?? [];
  if (apart !== undefined) {
    return prizeOf(apart, voice);
  }
  const [, inBrackets] = /^\(([^()]+)\)$/u.exec(rest) ?? [];
  const name = inBrackets ?? rest.replace(/^(?:of|for)\s/iu, '');
  return PRIZE.test(name) && !UNFIT.test(name) ? prizeOf(name, voice) : undefined;
}

/** The title of an award: what was won, and the ceremony, as far as it tells of them. */
export interface AwardTitle {
  /** `the Sample Prize`, `the award “Best Poster”` */
  prize?: string;
  /** `the presentation of the Innovation Awards`, as it stands in a sentence. */
  ceremony?: string;
  /** It names nothing but that a prize was awarded: `Award ceremony`. */
  plain?: boolean;
}

/**
 * What the title of an award says. A prize is called by its own name, not by that of the ceremony ("Presentation of the
 * Sample Prize"); where the title does not tell what a single prize is called ("Presentation of the Innovation Awards"),
 * there is the ceremony alone. Any other title is the name of a prize.
 */
export function awardTitleOf(given: string, voice: Voice): AwardTitle {
  const title = given.trim().replace(MODE, '');
  const [, act, year = '', rest = ''] = ACT.exec(title) ?? [];
  if (act !== undefined) {
    const prize = prizeBehind(rest, voice);
    const ceremony = words('the', act.toLowerCase() + year, isolate(rest));
    return {
      ...(prize === undefined ? {} : { prize }),
      ...(UNFIT.test(title) ? {} : { ceremony }),
      ...(rest === '' ? { plain: true } : {}),
    };
  }
  const [, name] = NAMED_CEREMONY.exec(title) ?? [];
  if (name === undefined || UNFIT.test(title)) {
    return { prize: prizeOf(given.trim(), voice) };
  }
  return {
    ...(PRIZE.test(name) ? { prize: prizeOf(name, voice) } : {}),
    ceremony: `the ${isolate(title.replace(/^the\s/iu, ''))}`,
  };
}
