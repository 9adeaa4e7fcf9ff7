/** What a text needs of a German noun to put it into a case. */
export interface Noun {
  gender: 'm' | 'f' | 'n' | 'plural';
  /** Ending of the genitive, for what is neither feminine nor plural: `s`, `es` or nothing. */
  genitive: string;
  /** Ending of the dative plural. */
  dativePlural: string;
}

/** Words of one gender and their endings, for a table of nouns. */
export const lexicon = (
  words: string,
  gender: Noun['gender'],
  genitive = '',
  dativePlural = '',
): [string, Noun][] => words.split(' ').map((word) => [word, { gender, genitive, dativePlural }]);

/**
 * Heads of the names of organizations and venues, as the whole word or the last part of a compound. Genitives as in
 * Duden, the shorter form where there are two (“des Verbands”).
 */
const ENDINGS = new Map<string, Noun>([
  ...lexicon(
    'kammer universität hochschule schule akademie fakultät agentur stiftung gesellschaft gemeinschaft vereinigung ' +
      'initiative allianz union föderation kommission regierung verwaltung behörde botschaft genossenschaft ' +
      'versicherung sparkasse krankenkasse klinik gruppe holding förderung metropole manufaktur fabrik werft ' +
      'bibliothek zeitung redaktion kanzlei beratung plattform zentrale partei innung stelle anstalt messe bank ' +
      'sternwarte abteilung halle börse schmiede werkstatt redoute residenz philharmonie galerie lounge bühne hansestadt landeshauptstadt ' +
      'gewerkschaft handwerkerschaft bürgerschaft druckerei brauerei republik hochschulallianz',
    'f',
  ),
  ...lexicon('verband verein club', 'm', 's'),
  ...lexicon('bund dienst kreis', 'm', 'es'),
  ...lexicon(
    'freistaat kanton bundestag landtag städtetag bundesrat wissenschaftsrat verlag konzern fachbereich lehrstuhl beirat wirtschaftsrat fachverband anzeiger funk',
    'm',
    's',
  ),
  ...lexicon('ausschuss', 'm', 'es'),
  ...lexicon(
    'technologiepark wissenschaftspark gewerbepark industriepark bahnhof flughafen saal',
    'm',
    's',
  ),
  ...lexicon(
    'institut zentrum netzwerk ministerium forum museum klinikum konsortium kuratorium gymnasium kolleg kollegium ' +
      'labor laboratorium büro center studio hotel theater schloss-hotel technikum auditorium ' +
      'planetarium aquarium radio cluster casino studierendenwerk studentenwerk',
    'n',
    's',
  ),
  ...lexicon(
    'krankenhaus kaufhaus warenhaus modehaus bankhaus verlagshaus pressehaus rathaus autohaus gästehaus konzerthaus ' +
      'opernhaus schauspielhaus kongresshaus kulturhaus bürgerhaus ständehaus schloss kompetenznetz forschungsnetz ' +
      'branchennetz expertennetz',
    'n',
    'es',
  ),
  ...lexicon('amt blatt kraftwerk bildungswerk hilfswerk', 'n', 's'),
  ...lexicon('unternehmen', 'n', 's'),
  ...lexicon('werke betriebe', 'plural', '', 'n'),
  ...lexicon('kliniken werkstätten hallen kirchen', 'plural'),
]);

/** Heads that are only trusted as a whole word (or behind a hyphen): as endings they occur by chance. */
const WHOLE = new Map<string, Noun>([
  ...lexicon(
    'stadt gemeinde region bahn post telekom lufthansa tu fh th hs ph uni ihk hwk ahk ig rwth eth lmu fau haw htw btu ' +
      'dhbw university association society foundation agency academy group alliance partnerschaft company klasse ' +
      'kirche oper arena villa polizei feuerwehr bundeswehr',
    'f',
  ),
  ...lexicon('hub park club council rat', 'm', 's'),
  ...lexicon('campus', 'm'),
  ...lexicon('haus land kreuz netz', 'n', 'es'),
  ...lexicon('werk network center lab kino loft', 'n', 's'),
  ...lexicon('institute centre college', 'n'),
]);

/**
 * Words that end like one for an organization and are something else: a pit ("Zeche Zollverein"), a surname, an adjective,
 * the "Radio" of a station that goes without an article ("bei Radio Muster").
 */
const NO_ORGANIZATION = new Set(
  'zollverein funk radio blatt samt gesamt beamt insgesamt'.split(' '),
);

/** The noun that a word ends in, by the longest ending that the table has. */
export function nounOf(word: string, table: ReadonlyMap<string, Noun>): Noun | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  for (const ending of table.keys()) {
    if (lower.endsWith(ending) && ending.length > (best?.length ?? 0)) {
      best = ending;
    }
  }
  return best === undefined ? undefined : table.get(best);
}

/** The noun at the end of a word, by its longest known ending; undefined where none is known. */
export function organizationNoun(word: string): Noun | undefined {
  const lower = word.toLowerCase().replace(/[,;.]+$/, '');
  const last = lower.split('-').at(-1) ?? lower;
  if (NO_ORGANIZATION.has(last)) {
    return undefined;
  }
  const whole = WHOLE.get(last);
  if (whole !== undefined) {
    return whole;
  }
  return nounOf(last, ENDINGS);
}

const eventNouns = new Map<string, Noun>([
  ...lexicon(
    'kongress gipfel dialog stammtisch abend empfang brunch lunch workshop award hackathon tag pitch summit lehrgang ' +
      'kurs roundtable talk round-table day congress ball salon besuch austausch gemeinschaftsstand messestand rundgang',
    'm',
    's',
  ),
  ...lexicon(
    'konferenz tagung messe versammlung sitzung verleihung reise schulung runde debatte diskussion feier gala ' +
      'ausstellung börse woche nacht exkursion führung klausur veranstaltung expo school week night akademie ' +
      'conference lounge tour fortbildung weiterbildung sprechstunde party soiree matinee messereise kirmes',
    'f',
  ),
  ...lexicon(
    'treffen forum symposium seminar webinar minar frühstück dinner gespräch podium camp meetup meeting event fest ' +
      'kolloquium training matchmaking speed-dating hearing konzert jubiläum picknick',
    'n',
    's',
  ),
  ...lexicon('tage gespräche', 'plural', '', 'n'),
  ...lexicon('days wochen talks awards', 'plural'),
]);

/** Words that end like one for an event and are none. */
const NO_EVENT =
  /(?:kreise|preise|alltag|bundestag|landtag|manifest|montage|etage|sabotage|reportage)$/u;

/** The noun at the end of a word in the title of an event. */
export function eventNoun(word: string): Noun | undefined {
  const lower = word.toLowerCase();
  if (word.charAt(0) === lower.charAt(0) && /^\p{L}/u.test(word)) {
    return undefined;
  }
  if (NO_EVENT.test(lower)) {
    return undefined;
  }
  return nounOf(lower, eventNouns);
}

const prizes = new Map<string, Noun>([
  ...lexicon('preis', 'm', 'es'),
  ...lexicon('award orden pokal oscar', 'm', 's'),
  ...lexicon('nadel medaille plakette auszeichnung', 'f'),
]);

/** The noun at the end of a word, where it is something to be won. */
export function prizeNoun(word: string): Noun | undefined {
  return /^\p{Lu}/u.test(word) ? nounOf(word, prizes) : undefined;
}
