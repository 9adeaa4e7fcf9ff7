import type { OrganizationFacts } from '../../facts';
import type { Appearance, Party } from '../language';
import { fullName, plainName } from '../names';
import { isolate } from '../text';
import { organizationName } from './organizations';

/** Those of whom a sentence speaks. */
export interface Subject {
  text: string;
  plural: boolean;
  /** Ends in an apposition: a comma must follow where the sentence goes on. */
  open: boolean;
}

export type List = (items: readonly string[]) => string;

const LONGEST_JOB_TITLE = 90;
const MOST_PEOPLE_IN_PHRASES = 4;
const OF_RATHER_THAN_AT =
  /\b(?:director|president|ceo|cto|cfo|coo|chair\w*|head|mayor|founder|co-founder|member|rector|dean|secretary|minister|chancellor|owner)$/iu;

export function nameOf({ person, known }: Appearance): string {
  return known ? plainName(person) : fullName(person);
}

function names({ people }: Party, list: List): string {
  return list(people.map(nameOf));
}

function jobWithOrganizations(job: string, organizations: OrganizationFacts[], list: List): string {
  if (organizations.length === 0) {
    return job;
  }
  const said = organizations.some(({ name, shortName }) =>
    [name, shortName].some(
      (form) => form !== undefined && job.toLowerCase().includes(form.toLowerCase()),
    ),
  );
  if (said) {
    return job;
  }
  const link = OF_RATHER_THAN_AT.test(job) ? 'of' : 'at';
  return `${job} ${link} ${list(organizations.map(organizationName))}`;
}

function phrase(party: Party, list: List): Subject {
  const [only] = party.people;
  const plural = party.people.length > 1;
  if (!plural && only?.jobTitle !== undefined && only.jobTitle.length <= LONGEST_JOB_TITLE) {
    const job = jobWithOrganizations(only.jobTitle, party.organizations, list);
    return { text: `${nameOf(only)}, ${job}`, plural, open: true };
  }
  const from =
    party.organizations.length === 0
      ? ''
      : ` of ${list(party.organizations.map(organizationName))}`;
  return { text: `${names(party, list)}${from}`, plural, open: false };
}

/** Everybody with the organization in brackets: `A (Org), B (Org), and C`. */
export function inBrackets(parties: readonly Party[], list: List, jobs = false): string {
  return list(
    parties.flatMap(({ people, organizations }) =>
      people.map((appearance) => {
        const said = [
          jobs ? appearance.jobTitle : undefined,
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
  const plain = parties.map((party) =>
    phrase(
      { ...party, people: party.people.map(({ person, known }) => ({ person, known })) },
      list,
    ),
  );
  const inPhrases = parties.length === 2 && count <= MOST_PEOPLE_IN_PHRASES;
  return {
    text: inPhrases ? list(plain.map(({ text }) => text)) : inBrackets(parties, list),
    plural: true,
    open: false,
  };
}

/** Somebody from the organization that the paragraph is about: `A, also of Muster GmbH,`. */
export function subjectFromSame(party: Party, list: List): Subject {
  const organizations = list(party.organizations.map(organizationName));
  const text =
    organizations === '' ? names(party, list) : `${names(party, list)}, also of ${organizations},`;
  return { text, plural: party.people.length > 1, open: false };
}
