import type { OrganizationFacts } from '../../facts';
import type { Party, TalkPlan } from '../language';
import * as people from '../people';
import { inText } from '../names';
import type { List, Subject, Ties } from '../people';
import { withPreposition } from './cases';
import { dative, fromOrganizations, genitive } from './organizations';

export type { List, Subject } from '../people';
export { beforeVerb, inBrackets, namesAgain } from '../people';

/** People of a house of learning are at it. */
const AT_RATHER_THAN_OF =
  /^(?:\p{L}+-)?(?:Junior|Senior|Honorar|Gast)?-?(?:Professor|Dozent|Privatdozent|Wissenschaftl|Doktorand|Promovierend|Student|Studierend|Lehr|Postdoc|Forsch)/iu;
/** Those who hold no office there, or have a profession, work at an organization. */
const WORKS_AT =
  /(?:ingenieur|entwickl|berater|manager|consultant|engineer|scientist|developer|analyst|spezialist|specialist|techniker|referent|wissenschaftler|mitarbeiter|mitarbeitend|trainee|forscher|architekt|anwalt|anwält|jurist|chemiker|physiker|designer|(?<!chef)redakteur|journalist)(?:in|e|er)?$/iu;
/** Those who head a part of an organization head it there: "Referatsleiter des Ministeriums" would head the whole. */
const HEADS_A_PART =
  /^(?:Abteilungs|Referats|Sachgebiets|Dezernats|Fachbereichs|Bereichs|Gruppen|Arbeitsgruppen|Team|Projekt)leit(?:er|erin|ende[rn]?)(?:\s\p{Lu}.*)?$/u;
/** Of the house, and not at its head. */
const IN_THE_HOUSE = /^(?:\p{Lu}\p{L}+\s)?Staatssekretär(?:in)?$/u;
/** Offices that belong to a town: "Bürgermeisterin Eva Muster von der Stadt" would come from there. */
const OF_A_TOWN = /bürgermeister(?:in)?$/iu;
/** Public bodies that one works in, rather than at. */
const WORKS_IN =
  /(?:ministerium|behörde|stelle|direktion|verwaltung)s?(?![\p{L}])|amt(?![\p{L}])/iu;
/** Names a post and not a person: "Pat Poe, Leitung Qualität der Muster GmbH" is none. */
const POST = /^(?:\p{L}*leitung|Geschäftsführung|Vertrieb|Marketing|Pressestelle)(?![\p{L}-])/iu;
/** Offices in something that is not the organization: whoever chairs a jury chairs that of the prize. */
const ELSEWHERE = /(?:^|[^\p{L}])jury|patron|schirm(?:herr|frau)/iu;
/** Jobs of one word that say enough before a name: `Werksleiterin`, but neither `Leiterin` nor a second `Professorin`. */
const BEFORE_NAME =
  /^\p{Lu}[\p{L}-]*(?:\p{Ll}leiter|führer|direktor|präsident|bürgermeister|minister|sekretär|chef|rektor|gründer|vorstand|vorständ|kurator|forscher|redakteur|ingenieur|entwickler|architekt)(?:in)?$|^\p{Lu}[\p{L}-]*vorsitzende[rn]?$|^(?:Präsident|Bürgermeister|Direktor|Rektor|Gründer|Kurator|Architekt)(?:in)?$/u;
const LEARNING = new Set(['university', 'research-institute']);

/** `am Institut für Optik`, `bei der Muster GmbH`: a name without an article takes no "an". */
function at(organization: OrganizationFacts, work: boolean): string | undefined {
  const form = dative(organization);
  if (form === undefined) {
    return undefined;
  }
  const inside = form !== inText(organization.name) && (!work || LEARNING.has(organization.kind));
  return withPreposition(inside ? 'an' : 'bei', form);
}

/** `im Ministerium für Umwelt`, `am Zentrum für Optik`, `bei der Muster GmbH` */
function partOf(organization: OrganizationFacts): string | undefined {
  const form = dative(organization);
  return form !== undefined && organization.kind === 'public-body' && WORKS_IN.test(form)
    ? withPreposition('in', form)
    : at(organization, true);
}

/** The job with its organization: `Leiterin Technik der Muster GmbH`; undefined where the grammar is unknown. */
function jobWithOrganizations(
  job: string,
  organizations: readonly OrganizationFacts[],
): string | undefined {
  const [organization] = organizations;
  if (organization === undefined) {
    return job;
  }
  if (organizations.length > 1 || ELSEWHERE.test(job) || POST.test(job)) {
    return undefined;
  }
  const said = [organization.name, organization.shortName].some(
    (name) => name !== undefined && job.toLowerCase().includes(name.toLowerCase()),
  );
  if (said) {
    return job;
  }
  if (HEADS_A_PART.test(job) || IN_THE_HOUSE.test(job)) {
    const place = partOf(organization);
    return place === undefined ? undefined : `${job} ${place}`;
  }
  const work = WORKS_AT.test(job.replace(/\s(?:für|im|in|am|an|der|des)\s.*$/u, ''));
  if (work || AT_RATHER_THAN_OF.test(job)) {
    const place = at(organization, work);
    return place === undefined ? undefined : `${job} ${place}`;
  }
  const form = genitive(organization);
  return form === undefined ? undefined : `${withoutRepeat(job, form)} ${form}`;
}

/** "Leiter der Prüfstelle der Zentralen Prüfstelle": what the name says too, a job need not say. */
function withoutRepeat(job: string, form: string): string {
  const [, before, noun] = /^(.*\S)\s(?:der|des)\s(\S+)$/u.exec(job) ?? [];
  return before !== undefined && noun !== undefined && form.split(' ').includes(noun)
    ? before
    : job;
}

const TIES: Ties = {
  from: fromOrganizations,
  job: jobWithOrganizations,
  leads: (job, _person, organizations) =>
    BEFORE_NAME.test(job) && !(OF_A_TOWN.test(job) && organizations.some(dative)),
  all: (count) => (count === 2 ? 'beide' : 'alle'),
  also: 'ebenfalls',
};

/** The people of one or more organizations as the subject of a sentence. */
export const subjectOf = (parties: readonly Party[], list: List): Subject =>
  people.subjectOf(parties, TIES, list);

/** Those who gave a talk; somebody from the same organization again is `A, ebenfalls von der Muster GmbH,`. */
export const subjectOfTalk = (plan: TalkPlan, list: List): Subject =>
  people.subjectOfTalk(plan, TIES, list);
