/**
 * Adjectives that begin names ("Deutsche Gesellschaft", "Technische Universität"), told from names of places on
 * -er ("Musterstädter Kammer"), which never bend. Where it is in doubt a word counts as none.
 */
const SUFFIX = /(?:isch|lich|iell|tiv|nomisch|schaftlich)(?:e|er|es|en)$/u;

const STEMS = new Set(
  (
    'deutsch neu groß klein jung alt frei offen hoh erst zweit dritt viert fünft sechst siebt acht neunt zehnt ' +
    'international national regional zentral digital kommunal sozial global liberal föderal interkommunal ' +
    'gemeinnützig auswärtig vereinigt vereint angewandt allgemein gesamt evangelisch offen grün nordisch ' +
    'fachhochschul nachhaltig virtuell hybrid jährlich vierteljährlich gemeinsam medizintechnisch west nord ' +
    'privat dual golden silbern rot rund weiß schwarz blau bunt märkisch städtisch staatlich grün braun gold zweit heilig hohe ' +
    'öffentlich gewerblich unabhängig wissenschaftlich westdeutsch ostdeutsch norddeutsch süddeutsch'
  ).split(' '),
);

const CASE_ENDING = /(?:er|es|en|e)$/u;

/** Whether a word at the start of a name is an adjective that bends with its case. */
export function isAdjective(word: string): boolean {
  if (!/^[\p{Lu}\p{Ll}]/u.test(word) || !CASE_ENDING.test(word)) {
    return false;
  }
  const lower = word.toLowerCase();
  if (SUFFIX.test(lower)) {
    return true;
  }
  return STEMS.has(lower.replace(CASE_ENDING, '')) || /schaftliche[rsn]?$/u.test(lower);
}

/** The adjective behind a definite article: `Deutsche`, `Deutschen`. */
export function bent(adjective: string, ending: 'e' | 'en'): string {
  return adjective.replace(CASE_ENDING, '') + ending;
}
