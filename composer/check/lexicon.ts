/**
 * The words by which a check tells a name from a noun, in German and English at once: texts of either language quote
 * the other. All in small letters.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Parts of academic titles as they are abbreviated before a name. */
export const TITLE_WORDS = set(
  'prof dr dres univ hon priv doz pd apl em ing habil h c hc mult rer nat phil med jur oec pol soc theol dent vet agr ' +
    'techn math mont dipl mag i r e',
);

/** Titles that a person is called by; the parts above belong to them. */
export const TITLE_STARTS = set('prof dr dres pd univ priv dipl mag');

/** The same, written out. */
export const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['professor', 'prof'],
  ['professorin', 'prof'],
  ['doktor', 'dr'],
  ['doktorin', 'dr'],
]);

export const COURTESY = set('herr herrn frau mr mrs ms mx');

/** Before a noun, never before the name of a person. */
export const DETERMINERS = set(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine sein seine ' +
    'seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer dies diese dieser dieses ' +
    'diesen diesem jede jeder jedes jeden jedem jene jener jenes manche mancher welche welcher welches viele vielen ' +
    'alle allen aller einige einigen mehrere mehreren wenige solche im am vom zum zur beim ins ans zwei drei vier ' +
    'fünf sechs sieben acht neun zehn elf zwölf the a an this that these those each every some many all his her ' +
    'their our its my your',
);

/** What people do in a report, in the past and in the present. */
export const SPEECH_VERBS = set(
  'sagte sagten sagt betonte betonten betont erklärte erklärten erklärt erläuterte erläuterten erläutert berichtete ' +
    'berichteten berichtet sprach sprachen spricht referierte referierten referiert stellte stellten stellt zeigte ' +
    'zeigten zeigt präsentierte präsentierten präsentiert eröffnete eröffneten eröffnet begrüßte begrüßten begrüßt ' +
    'moderierte moderierten moderiert hob hoben unterstrich unterstrichen verwies verwiesen gab gaben bot boten hielt ' +
    'hielten ergänzte ergänzten ergänzt fügte fügten fasste fassten lobte lobten lobt dankte dankten dankt forderte ' +
    'forderten fordert warnte warnten warnt kündigte kündigten schilderte schilderten schildert skizzierte ' +
    'skizzierten führte führten informierte informierten diskutierte diskutierten meinte meinten meint urteilte ' +
    'resümierte appellierte plädierte plädierten trug trugen übernahm übernahmen leitete leiteten ' +
    'said says stressed emphasized emphasised explained explains presented presents spoke discussed opened welcomed ' +
    'moderated gave outlined described reported noted added concluded thanked showed warned argued introduced chaired ' +
    'told demonstrated delivered shared highlighted',
);

/** Words that lead to an organization: `Eva Beispiel von der Muster GmbH`. */
export const BELONGING = set('von vom of from at bei beim');

/** Ends of words for what a person is: `Geschäftsführerin`, `Abteilungsleiter`. */
export const ROLE =
  /(?:leiter|führer|präsident|direktor|professor|vorstand|sprecher|referent|moderator|minister|senator|meister|rektor|dekan|redakteur|manager|berater|ingenieur|gründer|wissenschaftler|forscher|inhaber|koordinator|sekretär|entwickler)(?:in)?$|(?:vorsitzende|beauftragte)r?$|^(?:ceo|cto|cfo|coo|chef|chefin|chair|chairman|chairwoman|chairperson|head|director|president|manager|founder|editor|engineer|researcher|scientist|dean|mayor|minister|secretary|moderator|landrat|landrätin|oberbürgermeister|oberbürgermeisterin)$/u;

/** Where what is missing, or what did not happen, is the news. */
export const NOT_HELD =
  /\b(?:entfiel|entfielen|entfallen|abgesagt|absagen|ausgefallen|fiel(?:en)?\b.*\baus|verhindert|verhinderung|erkrankt|erkrankung|vertrat|vertreten|vertretung|sprang|eingesprungen|anstelle|stattdessen|statt|ersetzt|ersetzte|verschoben|cancelled|canceled|cancellation|postponed|unable|absent|absence|stepped|replaced|replacement|instead|stand-in|substitute|ill)\b/iu;
