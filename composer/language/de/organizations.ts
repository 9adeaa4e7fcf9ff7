import type { OrganizationFacts, OrganizationGrammar } from '../../facts';
import { closeSentence } from '../../sentences';
import { inText } from '../names';
import type { NamedOrganization } from '../names';
import { heldTogether } from '../text';
import { decline, headOf, withPreposition } from './cases';
import { grammarOf, proposeGrammar, withoutArticle, wordsOf } from './grammar';
import type { Noun } from './nouns';
import { organizationNoun } from './nouns';

/** Whether a confirmed form still has every word of the name: an organization may have been renamed since. */
function belongsTo(form: string | undefined, name: string): boolean {
  if (form === undefined) {
    return true;
  }
  const lower = form.toLowerCase();
  return wordsOf(name.toLowerCase()).every((word) =>
    lower.includes(word.slice(0, Math.max(3, word.length - 2))),
  );
}

/**
 * The grammar that an editor confirmed, completed by what the form of the name tells; from the second mention on that of the
 * shorter name, where it tells.
 */
export function grammarFor(organization: NamedOrganization): OrganizationGrammar | undefined {
  const shorter =
    organization.again === undefined || organization.grammar !== undefined
      ? undefined
      : proposeGrammar(organization.again, organization.kind);
  return shorter ?? wholeGrammar(organization);
}

function wholeGrammar(organization: OrganizationFacts): OrganizationGrammar | undefined {
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
  const plain = grammarOf(wordsOf(name), 0, { gender, genitive: '', dativePlural: '' });
  return { ...(matches ? proposed : plain), ...grammar };
}

/** `der Muster GmbH`, `dem Institut für Optik`, `Musterix`; undefined where the grammar is unknown. */
export function dative(organization: NamedOrganization): string | undefined {
  const form = grammarFor(organization)?.dative;
  return form === undefined ? undefined : inText(form);
}

/** `der Muster GmbH`, `des Instituts für Optik`, `von Musterix`; undefined where the grammar is unknown. */
export function genitive(organization: NamedOrganization): string | undefined {
  const form = grammarFor(organization)?.genitive;
  return form === undefined ? undefined : inText(form);
}

/** `die Muster GmbH`, `das Institut für Optik`; where the grammar is unknown the bare name, which is never wrong. */
export function nominative(organization: OrganizationFacts): string {
  const grammar = grammarFor(organization);
  const name = inText(organization.name);
  if (grammar === undefined || grammar.article === 'none') {
    return name;
  }
  const tokens = wordsOf(organization.name);
  const head = headOf(tokens, organizationNoun, 'first');
  const gender = grammar.plural
    ? 'plural'
    : ({ der: 'm', die: 'f', das: 'n' } as const)[grammar.article];
  const noun: Noun = { gender, genitive: '', dativePlural: '' };
  return heldTogether(decline(tokens, head?.index ?? 0, noun).nominative);
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
    return `Zum Auftakt sprach Eva Beispiel (${inText(facts.name)}).`;
  }
  const verb = grammarFor(facts)?.plural ? 'hatten' : 'hatte';
  return closeSentence(
    `Eingeladen ${verb} ${nominative(facts)}: Eva Beispiel ${from} sprach über die Arbeit ${of}`,
  );
}
