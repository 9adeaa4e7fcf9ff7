import { isolate } from '../text';
import type { Declined } from './cases';
import { decline, headOf, withPreposition } from './cases';
import { accusative } from './events';
import type { Noun } from './nouns';
import { lexicon, nounOf, organizationNoun } from './nouns';

/** Heads of the names of places, as the whole word or the last part of a compound. */
const PLACES = new Map<string, Noun>([
  ...lexicon(
    'sternwarte glashütte hütte fabrik kirche kapelle aula mensa kantine scheune mühle burg festung arena villa ' +
      'terrasse akademie zeche brauerei markthalle',
    'f',
  ),
  ...lexicon(
    'schuppen speicher turm firmensitz hauptsitz unternehmenssitz standort saal hof garten keller hangar ratskeller ' +
      'bahnhof',
    'm',
    's',
  ),
  ...lexicon('platz', 'm', 'es'),
  ...lexicon('campus', 'm'),
  ...lexicon('haus schloss', 'n', 'es'),
  ...lexicon(
    'depot hofgut kloster planetarium observatorium gelände foyer gut weingut rittergut stadion stellwerk wasserwerk ' +
      'kulturzentrum hotel restaurant autohaus schiff studio loft zelt atelier dach',
    'n',
    's',
  ),
]);

const ON =
  /(?:gelände|campus|hofgut|weingut|rittergut|platz|hof|schiff|burg|festung|terrasse|dach)$/iu;
const NOT_ON = /(?:bahnhof|gerichtshof)$/iu;
const AT = /(?:firmensitz|hauptsitz|unternehmenssitz|standort)$/iu;

/** Halls and rooms that have a number or a letter for a name take no article. */
const NUMBERED = /^(?:Halle|Raum|Saal|Hörsaal|Gebäude)\s(?:\d+\p{L}?|\p{Lu})$/u;

/** Where something is, and where one goes to reach it. */
export interface Whereabouts {
  at: string;
  to: string;
}

function prepositionFor(head: string): 'an' | 'auf' | 'in' {
  if (AT.test(head)) {
    return 'an';
  }
  return ON.test(head) && !NOT_ON.test(head) ? 'auf' : 'in';
}

/** `ins Rathaus`, `in den Saal`, `auf den Campus`, `an den Firmensitz`. */
function towards(preposition: string, phrase: Pick<Declined, 'nominative' | 'dative'>): string {
  return `${preposition} ${accusative(phrase)}`.replace(/^(in|an|auf) das /u, (_, word: string) =>
    word === 'auf' ? 'auf das ' : `${word}s `,
  );
}

/** `im Kongresszentrum Musterstadt`, `auf dem Campus`; undefined where the gender of the name is unknown. */
export function venuePhrase(venue: string): Whereabouts | undefined {
  if (/[,;:|()]/u.test(venue)) {
    return undefined;
  }
  if (NUMBERED.test(venue)) {
    return { at: `in ${isolate(venue)}`, to: `in ${isolate(venue)}` };
  }
  const tokens = venue.split(/\s+/u);
  const head = headOf(tokens, (word) => nounOf(word, PLACES) ?? organizationNoun(word), 'first');
  if (head === undefined) {
    return undefined;
  }
  const phrase = decline(tokens, head.index, head.noun);
  const preposition = prepositionFor(tokens[head.index] ?? '');
  return {
    at: withPreposition(preposition, phrase.dative),
    to: towards(preposition, phrase),
  };
}
