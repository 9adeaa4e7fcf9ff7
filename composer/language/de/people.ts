import type { OrganizationFacts } from '../../facts';
import type { Appearance, Party } from '../language';
import { fullName, plainName } from '../names';
import { isolate } from '../text';
import { withPreposition } from './cases';
import { dative, fromOrganizations, genitive } from './organizations';

/** Those of whom a sentence speaks. */
export interface Subject {
  text: string;
  plural: boolean;
  /** Ends in an apposition: a comma must follow where the sentence goes on. */
  open: boolean;
}

export type List = (items: readonly string[]) => string;

/** Longer ones would bury the verb; they are left to the page. */
const LONGEST_JOB_TITLE = 90;
/** From this many people on, everyone has the organization in brackets. */
const MOST_PEOPLE_IN_PHRASES = 4;

export function nameOf({ person, known }: Appearance): string {
  return known ? plainName(person) : fullName(person);
}

function names(party: Party, list: List): string {
  return list(party.people.map(nameOf));
}

const AT_RATHER_THAN_OF =
  /^(?:\p{L}+-)?(?:Junior|Senior|Honorar|Gast)?-?(?:Professor|Dozent|Wissenschaftl|Doktorand|Promovierend|Student|Studierend|Lehr|Postdoc)/iu;

/** The job with its organization: `Leiterin Technik der Muster GmbH`; undefined where the grammar is unknown. */
function jobWithOrganizations(job: string, organizations: OrganizationFacts[]): string | undefined {
  const [organization] = organizations;
  if (organization === undefined) {
    return job;
  }
  if (organizations.length > 1) {
    return undefined;
  }
  const said = [organization.name, organization.shortName].some(
    (name) => name !== undefined && job.toLowerCase().includes(name.toLowerCase()),
  );
  if (said) {
    return job;
  }
  if (AT_RATHER_THAN_OF.test(job)) {
    const form = dative(organization);
    return form === undefined ? undefined : `${job} ${withPreposition('an', form)}`;
  }
  const form = genitive(organization);
  return form === undefined ? undefined : `${job} ${form}`;
}

function brackets(party: Party, list: List): string {
  const organizations = party.organizations.map(({ name }) => isolate(name)).join(', ');
  const count = party.people.length;
  if (organizations === '') {
    return names(party, list);
  }
  if (count === 1) {
    return `${names(party, list)} (${organizations})`;
  }
  return `${names(party, list)} (${count === 2 ? 'beide' : 'alle'} ${organizations})`;
}

function phrase(party: Party, list: List): Subject {
  const [only] = party.people;
  const plural = party.people.length > 1;
  if (!plural && only?.jobTitle !== undefined && only.jobTitle.length <= LONGEST_JOB_TITLE) {
    const job = jobWithOrganizations(only.jobTitle, party.organizations);
    if (job !== undefined) {
      return { text: `${nameOf(only)}, ${job}`, plural, open: true };
    }
  }
  const from = fromOrganizations(party.organizations, list);
  const text = from === undefined ? brackets(party, list) : `${names(party, list)} ${from}`;
  return { text, plural, open: false };
}

/** Everybody with the organization in brackets: `A (Org), B (Org) und C`. */
export function inBrackets(parties: readonly Party[], list: List): string {
  return list(
    parties.flatMap(({ people, organizations }) =>
      people.map((appearance) => brackets({ people: [appearance], organizations }, list)),
    ),
  );
}

/** The same with the job of that day: `A (Oberbürgermeisterin, Stadt Musterstadt)`. */
export function inBracketsWithJobs(parties: readonly Party[], list: List): string {
  return list(
    parties.flatMap(({ people, organizations }) =>
      people.map((appearance) => {
        const said = [
          appearance.jobTitle,
          ...organizations.map(({ name }) => isolate(name)),
        ].filter((part) => part !== undefined);
        const name = nameOf(appearance);
        return said.length === 0 ? name : `${name} (${said.join(', ')})`;
      }),
    ),
  );
}

/** The people of one or more organizations as the subject of a sentence. */
export function subjectOf(parties: readonly Party[], list: List): Subject {
  const [first] = parties;
  if (first !== undefined && parties.length === 1) {
    return phrase(first, list);
  }
  const count = parties.reduce((sum, { people }) => sum + people.length, 0);
  const phrases = parties.map((party) =>
    phrase({ ...party, people: party.people.map(withoutJob) }, list),
  );
  const everyGrammarKnown = parties.every(
    ({ organizations }) =>
      fromOrganizations(organizations, list) !== undefined || organizations.length === 0,
  );
  const text =
    parties.length === 2 && count <= MOST_PEOPLE_IN_PHRASES && everyGrammarKnown
      ? list(phrases.map((part) => part.text))
      : inBrackets(parties, list);
  return { text, plural: true, open: false };
}

function withoutJob({ person, known }: Appearance): Appearance {
  return { person, known };
}

/** Somebody from the organization that the paragraph is about: `A, ebenfalls von der Muster GmbH`. */
export function subjectFromSame(party: Party, list: List): Subject {
  const plural = party.people.length > 1;
  const from = fromOrganizations(party.organizations, list);
  if (from !== undefined) {
    return { text: `${names(party, list)}, ebenfalls ${from},`, plural, open: false };
  }
  const organizations = party.organizations.map(({ name }) => isolate(name)).join(', ');
  const text =
    organizations === ''
      ? names(party, list)
      : `${names(party, list)} (ebenfalls ${organizations})`;
  return { text, plural, open: false };
}
