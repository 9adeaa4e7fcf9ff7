/**
 * Endings of common words. A capital at the start of a title tells nothing: only what is surely no name loses it, because
 * `raman spectroscopy` is a slip and `Sensors` inside of a sentence is not. Names end in -ing, -ics or -ance as well
 * (`Garching`, `Nordics`, `Constance`): words that do are listed one by one.
 */
const ENDING =
  /^\p{L}{2,}(?:[st]ions?|it(?:y|ies)|ments?|ness|olog(?:y|ies)|ograph(?:y|ies)|oscop(?:y|ies)|ometry|ical|ional|ships?|ators?|ctors?|tors?|ytics|ysis|ability|ective|ctive|ative|ytic|able|ible|ful|less|ified|ized|ised|ated|onomy|ymers?|ysts?|tures?|ages)$/u;
/** Names that end alike. */
const NAMES = new Set(
  'castor charity clement constable felicity guinness hector inverness nestor trinity unity verity victor'.split(
    ' ',
  ),
);
const BEGINNINGS =
  'micro nano bio photo opto electro thermo cyber hydro semi super ultra multi inter under over cross high low self long short';
const HALVES =
  'acoustics analytics assembly chemistry chip chips computer computers computing cultural diagnostics disciplinary ' +
  'display displays dynamics economy electronic electronics energy engineering fiber fibers fluidic fluidics fuel fuels ' +
  'imaging imprint informatics laser lasers lithography machine machines machining manufacturing mass material ' +
  'materials mechanics mechanical medical medicine metrics national optic optical optics particle ' +
  'particles pharma photonics physics plastics power printing processing pump pumps robot robotics robots scale security ' +
  'speed system systems tech technical thermal tube tubes wave waves wire wires';
const oneOfWords = (words: string): string => `(?:${words.replaceAll(' ', '|')})`;
/** What compounds of the field begin with and go on with: `microsystems`, but not `Microsoft`. */
const COMPOUND = new RegExp(`^${oneOfWords(BEGINNINGS)}${oneOfWords(HALVES)}$`, 'u');
/** What stands before the hyphen of a common word: `micro-optics`, `non-destructive`. */
const BEFORE_HYPHEN = new Set(`${BEGINNINGS} non pre post co anti sub`.split(' '));
/** Laws and bodies are called by common words, and are names: `General Data Protection Regulation`. */
const LAW_OR_BODY =
  /\S\s(?:Acts?|Agency|Agreement|Association|Authority|Commission|Constitution|Convention|Directive|Federation|Foundation|Initiative|Institution|Organi[sz]ation|Partnership|Regulation|Station|Union|University)(?:\s(?:of|for|on|in)\s.*)?$/u;
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
    'web wind wireless women wood work worker workers workforce world young youth zero ' +
    'sensor sensors teaching printing manufacturing engineering processing learning machining coating bonding testing welding cutting ' +
    'drilling etching molding moulding forming milling sintering computing imaging sensing monitoring recycling ' +
    'financing networking marketing planning programming modeling modelling prototyping dosing dispensing joining ' +
    'wiring pricing hiring recruiting mentoring coaching sequencing screening casting cleaning polishing grinding ' +
    'structuring measuring positioning mapping mining farming plating electroplating sealing dicing banking shipping ' +
    'meeting meetings training understanding aging ageing hearing bearing bearings metering harvesting charging ' +
    'driving engraving marking labeling labelling consultancy efficiency frequency transparency redundancy emergency ' +
    'latency currency optics photonics electronics mechanics robotics mechatronics microfluidics fluidics ceramics ' +
    'genetics genomics proteomics informatics mathematics statistics economics politics dynamics aerodynamics ' +
    'thermodynamics hydraulics pneumatics acoustics ergonomics bionics basics topics metrics biometrics cosmetics ' +
    'kinetics avionics spintronics plasmonics prosthetics therapeutics graphics haptics intelligence performance ' +
    'maintenance compliance governance insurance surveillance guidance resistance resilience experience experiences ' +
    'conference conferences reference presence influence difference differences substance substances advance advances ' +
    'distance balance appliance appliances acceptance assurance convenience excellence competence convergence ' +
    'coherence sequence sequences evidence interference licence tolerance tolerances fluorescence luminescence chance ' +
    'chances independence defence software hardware firmware framework frameworks'
  ).split(' '),
);

/** Whether a word, in small letters, is surely no name. */
function isCommon(word: string): boolean {
  return WORDS.has(word) || COMPOUND.test(word) || (ENDING.test(word) && !NAMES.has(word));
}

/** Acronyms, camel case and what has figures (`MEMS`, `LiDAR`, `4.0`) are written the same everywhere. */
const isFixed = (word: string): boolean => /\d|\p{L}\p{Lu}/u.test(word);

/** Of a compound with hyphens, each part has to be a common word: `Energy-Efficient`, but not `Raman-Spectroscopy`. */
function mayBeSmall(word: string): boolean {
  const parts = word.split('-');
  return (
    isFixed(word) ||
    isCommon(word.toLowerCase()) ||
    parts.every(
      (part, index) =>
        !/\p{Lu}/u.test(part) ||
        isCommon(part.toLowerCase()) ||
        (index < parts.length - 1 && BEFORE_HYPHEN.has(part.toLowerCase())),
    )
  );
}

/** `small` is what running text writes small, `own` what is written the same everywhere, for a name it is. */
function spellingOf(title: string): 'small' | 'own' | 'uncertain' {
  const words = title.split(' ');
  // A figure behind a word makes a name of it: `Industry 4.0`.
  if (words.slice(1).some((word) => /^\d/u.test(word)) || LAW_OR_BODY.test(title)) {
    return 'own';
  }
  if (words.every(mayBeSmall)) {
    return 'small';
  }
  return /^\p{Lu}/u.test(title) ? 'uncertain' : 'own';
}

/**
 * Titles as running text has them: `medical technology`, `AI in medicine`. All of them are as they were typed where a
 * word of one may be a name (`German mittelstand`, `Raman spectroscopy`): a list has one spelling.
 */
export function inSentence(titles: readonly string[]): readonly string[] {
  const spellings = titles.map(spellingOf);
  if (spellings.includes('uncertain')) {
    return titles;
  }
  return titles.map((title, index) =>
    spellings[index] === 'small'
      ? title
          .split(' ')
          .map((word) => (isFixed(word) ? word : word.toLowerCase()))
          .join(' ')
      : title,
  );
}
