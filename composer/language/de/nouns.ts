/** What a text needs of a German noun to put it into a case. */
export interface Noun {
  gender: 'm' | 'f' | 'n' | 'plural';
  /** Ending of the genitive, for what is neither feminine nor plural: `s`, `es` or nothing. */
  genitive: string;
  /** Ending of the dative plural. */
  dativePlural: string;
}

const lexicon = (
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
      'halle börse schmiede werkstatt redoute residenz philharmonie oper arena galerie lounge bühne villa',
    'f',
  ),
  ...lexicon('verband verein club', 'm', 's'),
  ...lexicon('bund dienst kreis', 'm', 'es'),
  ...lexicon(
    'verlag konzern fachbereich lehrstuhl beirat wirtschaftsrat fachverband rundfunk',
    'm',
    's',
  ),
  ...lexicon('ausschuss', 'm', 'es'),
  ...lexicon('technologiepark wissenschaftspark gewerbepark bahnhof flughafen saal', 'm', 's'),
  ...lexicon(
    'institut zentrum netzwerk ministerium forum museum klinikum konsortium kuratorium gymnasium kolleg kollegium ' +
      'labor laboratorium büro center studio hotel theater schloss-hotel kompetenznetz technikum auditorium ' +
      'cluster casino kino loft',
    'n',
    's',
  ),
  ...lexicon('krankenhaus kaufhaus rathaus autohaus gästehaus konzerthaus ständehaus', 'n', 'es'),
  ...lexicon('schloss', 'n', 'es'),
  ...lexicon('bundesamt landesamt umweltamt patentamt kraftwerk bildungswerk hilfswerk', 'n', 's'),
  ...lexicon('unternehmen', 'n', 's'),
  ...lexicon('stadtwerke betriebe edelstahlwerke', 'plural', '', 'n'),
  ...lexicon('kliniken werkstätten hallen kirchen', 'plural'),
]);

/** Heads that are only trusted as a whole word (or behind a hyphen): as endings they occur by chance. */
const WHOLE = new Map<string, Noun>([
  ...lexicon(
    'stadt hansestadt landeshauptstadt gemeinde region bahn post tu fh th hs uni ihk hwk ahk university association ' +
      'society foundation agency academy group alliance partnerschaft company klasse kirche',
    'f',
  ),
  ...lexicon('hub park campus club council kreis rat landkreis', 'm', 's'),
  ...lexicon('bund', 'm', 'es'),
  ...lexicon('haus land', 'n', 'es'),
  ...lexicon('amt werk institute network centre center college', 'n', 's'),
  ...lexicon('werke', 'plural', '', 'n'),
]);

/** The noun at the end of a word, by its longest known ending; undefined where none is known. */
export function organizationNoun(word: string): Noun | undefined {
  const lower = word.toLowerCase().replace(/[,;.]+$/, '');
  const last = lower.split('-').at(-1) ?? lower;
  const whole = WHOLE.get(last);
  if (whole !== undefined) {
    return last === 'campus' ? { ...whole, genitive: '' } : whole;
  }
  let best: string | undefined;
  for (const ending of ENDINGS.keys()) {
    if (last.endsWith(ending) && ending.length > (best?.length ?? 0)) {
      best = ending;
    }
  }
  return best === undefined ? undefined : ENDINGS.get(best);
}

const eventNouns = new Map<string, Noun>([
  ...lexicon(
    'kongress gipfel dialog stammtisch abend empfang brunch lunch workshop award hackathon tag pitch summit lehrgang ' +
      'kurs roundtable talk round-table day congress ball salon besuch austausch',
    'm',
    's',
  ),
  ...lexicon(
    'konferenz tagung messe versammlung sitzung verleihung reise schulung runde debatte diskussion feier gala ' +
      'ausstellung börse woche nacht exkursion führung klausur veranstaltung expo school week night akademie ' +
      'conference lounge tour fortbildung weiterbildung',
    'f',
  ),
  ...lexicon(
    'treffen forum symposium seminar webinar minar frühstück dinner gespräch podium camp meetup meeting event fest ' +
      'kolloquium training matchmaking speed-dating hearing konzert',
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
  let best: string | undefined;
  for (const ending of eventNouns.keys()) {
    if (lower.endsWith(ending) && ending.length > (best?.length ?? 0)) {
      best = ending;
    }
  }
  return best === undefined ? undefined : eventNouns.get(best);
}
