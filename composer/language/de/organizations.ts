import type { OrganizationFacts, OrganizationGrammar } from '../../facts';
import { isolate } from '../text';
import { decline, headOf, withPreposition } from './cases';
import type { Noun } from './nouns';
import { organizationNoun } from './nouns';

/** Legal forms that make a name feminine: whatever else it says, it is "die … GmbH". */
const FEMININE_FORM =
  /(?:^|\s|-)(?:g?GmbH|gAG|AG|KG|OHG|oHG|GbR|UG|SE|KGaA|eG|mbH|KdöR|AöR|PartG|UG \(haftungsbeschränkt\))$/u;
const ASSOCIATION_FORM = /\s+(?:e\.\s?V\.|eV|e\.V)$/u;
const FOREIGN_FORM =
  /\s(?:Inc\.?|Ltd\.?|LLC|Corp\.?|plc|PLC|B\.\s?V\.|N\.\s?V\.|S\.\s?A\.|S\.\s?p\.\s?A\.|Oy|A\/S|AB)$/u;

const FEMININE: Noun = { gender: 'f', genitive: '', dativePlural: '' };
const UNBENT_MASCULINE: Noun = { gender: 'm', genitive: '', dativePlural: '' };

function grammarOf(tokens: readonly string[], head: number, noun: Noun): OrganizationGrammar {
  const { article, plural, dative, genitive } = decline(tokens, head, noun);
  return { article, ...(plural ? { plural } : {}), dative, genitive };
}

function withoutArticle(name: string): OrganizationGrammar {
  return { article: 'none', dative: name, genitive: `von ${name}` };
}

/** A name as brands have it: one word that is no abbreviation. */
function looksLikeBrand(tokens: readonly string[]): boolean {
  const [only = ''] = tokens;
  return tokens.length === 1 && /^\p{Lu}[\p{L}\d]*\p{Ll}[\p{L}\d]*$/u.test(only);
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
  const tokens = trimmed.split(/\s+/u);

  if (FEMININE_FORM.test(trimmed)) {
    const head = headOf(tokens, organizationNoun, 'first');
    // "Neue Bank AG" bends like "Neue Bank"; in "Neue Werke Musterstadt GmbH" the adjective belongs to "Werke".
    return grammarOf(tokens, head?.noun.gender === 'f' ? head.index : 0, FEMININE);
  }
  if (FOREIGN_FORM.test(trimmed)) {
    return withoutArticle(trimmed);
  }

  const head = headOf(tokens, organizationNoun, 'first');
  if (head !== undefined) {
    return grammarOf(tokens, head.index, head.noun);
  }
  if (ASSOCIATION_FORM.test(trimmed)) {
    return grammarOf(tokens, 0, UNBENT_MASCULINE);
  }
  const company = kind === undefined || kind === 'company' || kind === 'startup';
  return company && looksLikeBrand(tokens) ? withoutArticle(trimmed) : undefined;
}

/** Whether a confirmed form still has every word of the name: an organization may have been renamed since. */
function belongsTo(form: string | undefined, name: string): boolean {
  if (form === undefined) {
    return true;
  }
  const lower = form.toLowerCase();
  return name
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => lower.includes(word.slice(0, Math.max(3, word.length - 2))));
}

/** The grammar that an editor confirmed, completed by what the form of the name tells. */
export function grammarFor(organization: OrganizationFacts): OrganizationGrammar | undefined {
  const { grammar, name, kind } = organization;
  const proposed = proposeGrammar(name, kind);
  if (
    grammar === undefined ||
    ![grammar.dative, grammar.genitive].every((form) => belongsTo(form, name))
  ) {
    return proposed;
  }
  if (grammar.article === 'none') {
    return { ...withoutArticle(name), ...grammar, genitive: grammar.genitive ?? `von ${name}` };
  }
  const matches =
    proposed?.article === grammar.article &&
    (proposed.plural ?? false) === (grammar.plural ?? false);
  const gender = grammar.plural
    ? 'plural'
    : ({ der: 'm', die: 'f', das: 'n' } as const)[grammar.article];
  const plain = grammarOf(name.split(/\s+/u), 0, { gender, genitive: '', dativePlural: '' });
  return { ...(matches ? proposed : plain), ...grammar };
}

/** `der Muster GmbH`, `dem Institut für Optik`, `Musterix`; undefined where the grammar is unknown. */
export function dative(organization: OrganizationFacts): string | undefined {
  const form = grammarFor(organization)?.dative;
  return form === undefined ? undefined : isolate(form);
}

/** `der Muster GmbH`, `des Instituts für Optik`, `von Musterix`; undefined where the grammar is unknown. */
export function genitive(organization: OrganizationFacts): string | undefined {
  const form = grammarFor(organization)?.genitive;
  return form === undefined ? undefined : isolate(form);
}

/** `die Muster GmbH`, `das Institut für Optik`; where the grammar is unknown the bare name, which is never wrong. */
export function nominative(organization: OrganizationFacts): string {
  const grammar = grammarFor(organization);
  const name = isolate(organization.name);
  if (grammar === undefined || grammar.article === 'none') {
    return name;
  }
  const tokens = organization.name.split(/\s+/u);
  const head = headOf(tokens, organizationNoun, 'first');
  const gender = grammar.plural
    ? 'plural'
    : ({ der: 'm', die: 'f', das: 'n' } as const)[grammar.article];
  const noun: Noun = { gender, genitive: '', dativePlural: '' };
  return decline(tokens, head?.index ?? 0, noun).nominative;
}

/** Whether a verb with these as its subject stands in the plural. */
export function isPlural(organizations: readonly OrganizationFacts[]): boolean {
  const [first] = organizations;
  return organizations.length > 1 || (first !== undefined && grammarFor(first)?.plural === true);
}

/** `von der Muster GmbH und vom Institut für Optik`; undefined where the grammar of one is unknown. */
export function fromOrganizations(
  organizations: readonly OrganizationFacts[],
  list: (items: string[]) => string,
): string | undefined {
  const forms = organizations.map(dative);
  if (forms.length === 0 || forms.some((form) => form === undefined)) {
    return undefined;
  }
  return list(forms.map((form) => withPreposition('von', form ?? '')));
}

/**
 * A sentence with the name in its three cases, for an editor to read and confirm; in brackets where the grammar is
 * unknown.
 */
export function sampleSentence(
  organization: Pick<OrganizationFacts, 'name' | 'grammar'> & { kind?: string },
): string {
  const facts: OrganizationFacts = { documentId: '', kind: 'company', ...organization };
  const from = fromOrganizations([facts], (items) => items.join(', '));
  const of = genitive(facts);
  if (from === undefined || of === undefined) {
    return `Zum Auftakt sprach Eva Beispiel (${isolate(facts.name)}).`;
  }
  const verb = grammarFor(facts)?.plural ? 'hatten' : 'hatte';
  return `Eingeladen ${verb} ${nominative(facts)}: Eva Beispiel ${from} sprach über die Arbeit ${of}.`;
}
