import { isolate } from '../text';

/** Venues that end in a common noun take the article, as in "the Lake House". */
const COMMON =
  /\b(?:roundhouse|observatory|library|academy|house|waterworks|ballroom|cent(?:er|re)|estate|campus|(?:fair|show)?grounds|museum|theat(?:er|re)|hotel|depot|arena|planetarium|brewery|warehouse|foundry|gallery|auditorium|chamber|club|institute|school|pavilion|terminal|lab|laboratory|workshop|town hall)$/iu;
/** Before "of", "for" and the like these are descriptions too: "the University of Musterstadt", "the Palace of Culture". */
const DESCRIBED =
  /\b(?:university|college|faculty|department|ministry|palace|church|court|clinic|hospital|foyer|lobby|premises|headquarters|offices?|hall|society|federation|park|garden|abbey|castle|stadium)$/iu;
const ATTRIBUTE = /\s(?:of|for)\s.*$/iu;
/** Where it is says nothing of what it is called: "Trinity College in Dublin". */
const WHEREABOUTS = /\s(?:at|on|by|in)\s/iu;
/** One word before another place is a description: "Ballroom at the Grand Hotel". */
const INSIDE = /^(\p{L}+)\s(?:at|on|in)\sthe\s/iu;
/** These make part of a name elsewhere ("Hyde Park"), and describe where nothing else is said. */
const ALONE = /^(?:abbey|castle|garden|park|stadium)$/iu;
/** A name behind such a description does not change that it is one: "the Congress Center Basel". */
const DESCRIPTION_FIRST =
  /^(?:congress|convention|conference|exhibition|event|trade fair|technology|science|innovation|business|research|visitors?[’']?|cultural)\s(?:cent(?:er|re)|park|campus|grounds)(?![\p{L}-])/iu;
/** Halls and rooms that have a number for a name are gone into. */
const NUMBERED =
  /^(?:(?:seminar|lecture|meeting|conference|exhibition)\s)?(?:hall|room|building|auditorium|theat(?:er|re))\s(?:(?:\p{L}[.-]?)?\d+(?:\.\d+)*\p{L}?|\p{Lu})(?=$|,\s|\s(?:of|at|on|by|in)\s)/iu;
/** Whoever owns it stands in the place of an article: "at St. Mary’s House". */
const OWNED = /^the\s|[’']s\s/iu;

function takesArticle(venue: string): boolean {
  const [, inside] = INSIDE.exec(venue) ?? [];
  const core = inside ?? venue.replace(ATTRIBUTE, '');
  return (
    !OWNED.test(venue) &&
    (DESCRIPTION_FIRST.test(venue) ||
      ALONE.test(venue) ||
      (COMMON.test(venue) && !WHEREABOUTS.test(venue)) ||
      (core !== venue && (COMMON.test(core) || DESCRIBED.test(core))))
  );
}

/** `at the Lake House`, `at Messe Musterstadt`, `in Hall 8`: a name that may be a proper one stands without an article. */
export function atVenue(venue: string): string {
  if (NUMBERED.test(venue)) {
    return `in ${isolate(venue)}`;
  }
  const article = takesArticle(venue) ? 'the ' : '';
  return `at ${article}${isolate(venue.replace(/^The\s/u, 'the '))}`;
}
