/**
 * Endings of common words. A capital at the start of a title tells nothing: only what is surely no name loses it, because
 * `raman spectroscopy` is a slip and `Sensors` inside of a sentence is not.
 */
const ENDING =
  /(?:ings?|[st]ions?|it(?:y|ies)|ments?|ness|olog(?:y|ies)|ograph(?:y|ies)|oscop(?:y|ies)|ometry|ics|ical|ional|[ea]nces?|[ea]ncy|ships?|ware|ators?|ensors?|ctors?|tors?|izers?|isers?|ytics|ysis|ability|ective|ctive|ative|ytic|able|ible|ful|less|ified|ized|ised|ated|onomy|omers?|ysts?|works?|tures?|ages)$/u;
/** Names that end alike. */
const NAMES = new Set(
  'beijing boeing constance dorking ealing ecuador florence france hector inverness kepler lessing reading terence trinity victor'.split(
    ' ',
  ),
);
/** What compounds of the field begin with. */
const BEGINNING =
  /^(?:micro|nano|bio|photo|opto|electro|thermo|cyber|hydro|semi|super|ultra|multi|inter|under|over|cross|high|low|self|long|short)-?\p{Ll}{3}/u;
const WORDS = new Set(
  (
    'a an and as at by for from in into of on or the to under via with without between beyond across ' +
    'acoustic additive advanced agile air alternative applied area artificial automatic automotive battery batteries best ' +
    'better big biology blood board brain building buildings business capital car career cars cell cells center chain ' +
    'chains change chemical chemistry children chip chips circuit circular city cities clean cleanroom climate clinical ' +
    'cloud coal coatings cold color common community companies company component components computer cooling copper cost ' +
    'costs craft customer data day deep defense design device devices diagnostics digital display displays district ' +
    'districts drive drives drone drones drug drugs early early-stage earth economic economy education efficient electric ' +
    'electrical electron electronic employee employees energy environment environmental equipment ethics events expert ' +
    'experts export exports factory fair family fiber fibers field film films finance fire first flexible flow food ' +
    'forest founders free fuel functional funding further future gas general glass global good gold grants green grid ' +
    'grids growth hands-on health healthcare heat heating home hospital hospitals house housing human hydrogen hygiene ' +
    'idea ideas image images implant implants import imports industrial industry industries inks innovative inorganic ' +
    'insulin integrated intelligent internal international job jobs joint knowledge lab labor laboratory labs large laser ' +
    'lasers law laws lean legal lens lenses life light lighting lightweight lithium local logistics machine machinery ' +
    'machines magnets mass material materials measures media medical medicine membranes metal metals method methods ' +
    'metrology mind mini mobile modern mold molds motor motors municipal museum national natural network networks neural new ' +
    'noise nuclear nurses ocean office offices offshore oil online open optical order organic organs packaging paper parts ' +
    'patent patents patient patients pay people permits personal pharma pharmaceutical physical physics pilot plant plants ' +
    'plasma plastic plastics policy policies polymers power practical precision press prices print printed prints private ' +
    'process processes product products professional program programs project projects proof protein public pump pumps ' +
    'pure quality quantum radiation radio rail raw real record records recovery recycled regional regions regulatory ' +
    'remote renewable rescue research retail risk risks road robot robots rubber rules safe safety sales school schools ' +
    'science sciences sea sector secure shop signal signals silicon silver simple single site skill skilled skills small ' +
    'smart social soft source solar solid sound space special spectral speed sports staff start startup startups start-ups state steam ' +
    'steel stem storage strategic strategy street student students study subsidies supplier suppliers supply surface ' +
    'surfaces surgery surgical sustainable system systems talent tax taxes team teams technical test tests textile textiles ' +
    'theory therapy thermal thin tissue tool tools town towns trade traffic transport trends truck trucks trust urban used ' +
    'user users vacuum value vehicle vehicles venture video virtual vision visual waste water wave waves wearable wearables ' +
    'web wind wireless women wood work worker workers workforce world young youth zero'
  ).split(' '),
);

/** Whether a word, in small letters, is surely no name. */
function isCommon(word: string): boolean {
  return WORDS.has(word) || BEGINNING.test(word) || (ENDING.test(word) && !NAMES.has(word));
}

/** Acronyms, camel case and what has figures (`MEMS`, `LiDAR`, `4.0`) are written the same everywhere. */
const isFixed = (word: string): boolean => /\d|\p{L}\p{Lu}/u.test(word);

/**
 * A title as running text has it: `medical technology`, `AI in medicine`. As it is where one of its words may be a name
 * (`German mittelstand`, `Raman spectroscopy`).
 */
export function inSentence(title: string): string {
  const words = title.split(' ');
  // A figure behind a word makes a name of it: `Industry 4.0`.
  const numbered = words.slice(1).some((word) => /^\d/u.test(word));
  const parts = (word: string): string[] => word.toLowerCase().split('-');
  const certain = words.every(
    (word) =>
      isFixed(word) ||
      !/^\p{Lu}/u.test(word) ||
      isCommon(word.toLowerCase()) ||
      parts(word).every(isCommon),
  );
  return certain && !numbered
    ? words.map((word) => (isFixed(word) ? word : word.toLowerCase())).join(' ')
    : title;
}
