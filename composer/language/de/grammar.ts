import type { OrganizationGrammar } from '../../facts';
import { isAdjective } from './adjectives';
import { decline, headOf } from './cases';
import type { Noun } from './nouns';
import { organizationNoun } from './nouns';

/** Legal forms that make a name feminine: whatever else it says, it is "die … GmbH". */
const FEMININE_FORM =
  /(?:^|\s|-)(?:g?GmbH|gAG|AG|KG|OHG|oHG|GbR|UG|SE|KGaA|eG|mbH|mbB|KdöR|AöR|PartG|GesmbH|Ges\.\s?m\.\s?b\.\s?H\.|UG \(haftungsbeschränkt\))$/u;
const ASSOCIATION_FORM = /\s+(?:e\.\s?V\.|eV|e\.V)$/u;
/** Companies of other countries, which German names without an article. */
const FOREIGN_FORM =
  /\s(?:Inc\.?|Incorporated|Ltd\.?|Limited|LLC|LLP|L\.?P\.?|Corp\.?|Corporation|plc|PLC|B\.?\s?V\.?|N\.?\s?V\.?|S\.?\s?A\.?|S\.?A\.?S\.?|S\.?\s?p\.?\s?A\.?|S\.?r\.?l\.?|s\.r\.o\.|S\.?L\.?|SARL|Sàrl|Oyj?|A\/S|ApS|ASA|AS|AB|d\.o\.o\.|Sp\. z o\.\s?o\.|K\.\s?K\.|Kft\.|Zrt\.)$/u;

const FEMININE: Noun = { gender: 'f', genitive: '', dativePlural: '' };
/** One person's business: what kind of business it is decides, or nothing. */
const ONE_OWNER_FORM = /\se\.\s?(?:K\.|Kfm\.|Kfr\.)$/u;
const UNBENT_MASCULINE: Noun = { gender: 'm', genitive: '', dativePlural: '' };

/** The grammar of a name whose head is known. */
export function grammarOf(
  tokens: readonly string[],
  head: number,
  noun: Noun,
): OrganizationGrammar {
  const { article, plural, dative, genitive } = decline(tokens, head, noun);
  return { article, ...(plural ? { plural } : {}), dative, genitive };
}

/** The grammar of a name that stands alone: `von Siemens`. */
export function withoutArticle(name: string): OrganizationGrammar {
  return { article: 'none', dative: name, genitive: `von ${name}` };
}

const NAME_WITH_ARTICLE = /^(der|die|das)\s+(?=\S)/iu;

/** The words of a name, without an article that belongs to it ("Die Junge Akademie"): that one bends. */
export function wordsOf(name: string): string[] {
  return name.trim().replace(NAME_WITH_ARTICLE, '').split(/\s+/u);
}

/** Words of the language rather than of a company: "Samsung" ends like one too, and stays in brackets. */
const LIKE_A_WORD =
  /(?:ung|heit|keit|schaft|erei|tät|wehr|warte|land|tum|nis|ismus)$|^(?:Bundes|Landes|Stadt|Kreis|Volks|Haupt|Zentral|Staats)/u;

/** Words of the language have capitals where they are nouns: without any it is a brand, whatever it says. */
function isWrittenSmall(tokens: readonly string[]): boolean {
  return (
    tokens.every((token) => /^\p{Ll}[\p{L}\d]*$/u.test(token)) && /\p{Ll}{2}/u.test(tokens[0] ?? '')
  );
}

/** A name as brands have it: one word that is no abbreviation and has no word for an organization in it. */
function looksLikeBrand(tokens: readonly string[]): boolean {
  const [only = ''] = tokens;
  const parts = only.split(/(?<=[\p{Ll}\d])(?=\p{Lu})/u);
  return (
    tokens.length === 1 &&
    /^\p{L}[\p{L}\d]*$/u.test(only) &&
    /\p{Ll}{2}/u.test(only) &&
    !LIKE_A_WORD.test(only) &&
    parts.every((part) => organizationNoun(part) === undefined)
  );
}

/**
 * Whether a word before the head may be an adjective that is not known as one: what it would be in another case cannot be
 * told. Words on -er before a masculine are names of places ("Berliner Verein").
 */
function mayBend(word: string, { gender }: Noun): boolean {
  const ending = { f: /\p{Ll}e$/u, plural: /\p{Ll}en?$/u, n: /\p{Ll}es$/u, m: undefined }[gender];
  return /^\p{Lu}/u.test(word) && !isAdjective(word) && ending?.test(word) === true;
}

function byHead(
  tokens: readonly string[],
  { index, noun }: { index: number; noun: Noun },
): OrganizationGrammar | undefined {
  return tokens.slice(0, index).some((word) => mayBend(word, noun))
    ? undefined
    : grammarOf(tokens, index, noun);
}

/**
 * "Neue Bank AG" bends like "Neue Bank", and so do "Neue Stadtwerke AG"; "Neue Materialien Musterstadt GmbH" names materials,
 * and stays as it is. What an adjective before another gender does is not settled ("Deutsches Zentrum … GmbH").
 */
function feminineForm(tokens: readonly string[]): OrganizationGrammar | undefined {
  const head = headOf(tokens, organizationNoun, 'first');
  if (head?.noun.gender === 'f' || head?.noun.gender === 'plural') {
    return grammarOf(tokens, head.index, FEMININE);
  }
  if (tokens.slice(0, head?.index ?? 0).some((word) => /es$/u.test(word) && isAdjective(word))) {
    return undefined;
  }
  const [first = '', second = ''] = tokens;
  const bends = head === undefined && isAdjective(first) && !/(?:en|n|e|er|s)$/u.test(second);
  return grammarOf(tokens, bends ? 1 : 0, FEMININE);
}

/** "vom Freunde der Optik e. V." reads like a mistake: only a name that is none of our words takes the article. */
function associationForm(name: string): OrganizationGrammar | undefined {
  const tokens = name.replace(ASSOCIATION_FORM, '').split(/\s+/u);
  const [first = ''] = tokens;
  const likeWords =
    /\p{Ll}(?:e|en|er|innen)$/u.test(first) ||
    tokens.slice(1).some((token) => /^\p{Ll}/u.test(token));
  return likeWords ? undefined : grammarOf(name.split(/\s+/u), 0, UNBENT_MASCULINE);
}

/**
 * The German grammar of the name of an organization, as far as its form tells it: a legal form or a known noun
 * gives the gender, adjectives before it bend. Undefined where it does not (an abbreviation, an unknown word among
 * several): such names stand in brackets until an editor says more.
 *
 * @param kind of the organization: a single unknown word is a brand for a company only
 */
export function proposeGrammar(name: string, kind?: string): OrganizationGrammar | undefined {
  const trimmed = name.trim();
  if (trimmed === '') {
    return undefined;
  }
  const tokens = wordsOf(trimmed);
  const own = NAME_WITH_ARTICLE.exec(trimmed)?.[1]?.toLowerCase();
  if (own !== undefined) {
    const head = headOf(tokens, organizationNoun, 'first');
    const proposed = head && byHead(tokens, head);
    return proposed?.article === own && !FEMININE_FORM.test(trimmed) ? proposed : undefined;
  }
  if (FEMININE_FORM.test(trimmed)) {
    return feminineForm(tokens);
  }
  if (FOREIGN_FORM.test(trimmed)) {
    return withoutArticle(trimmed);
  }
  const company = kind === undefined || kind === 'company' || kind === 'startup';
  if (company && isWrittenSmall(tokens)) {
    return withoutArticle(trimmed);
  }
  const head = headOf(tokens, organizationNoun, 'first');
  if (head !== undefined) {
    return byHead(tokens, head);
  }
  if (ONE_OWNER_FORM.test(trimmed)) {
    return withoutArticle(trimmed);
  }
  if (ASSOCIATION_FORM.test(trimmed)) {
    return associationForm(trimmed);
  }
  return company && looksLikeBrand(tokens) ? withoutArticle(trimmed) : undefined;
}
