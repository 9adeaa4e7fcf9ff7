import type { OrganizationFacts } from '../../facts';
import type { Party, TalkPlan } from '../language';
import * as people from '../people';
import type { List, Subject, Ties } from '../people';
import { organizationName } from './organizations';

export type { List, Subject } from '../people';
export { beforeVerb, namesAgain } from '../people';

const DOCTORATE = /^(?:Ph\.?\s?D|M\.?D|D\.?\s?Phil|D\.?Sc)\b/u;

/** The Chicago Manual of Style, 10.22: "Dr." before a name, or the degree behind it, and not both. */
const withOneDoctorate = (parties: readonly Party[]): Party[] =>
  parties.map((party) => ({
    ...party,
    people: party.people.map((appearance) => {
      const { honorificPrefix, ...rest } = appearance.person;
      const twice = honorificPrefix === 'Dr.' && DOCTORATE.test(rest.honorificSuffix ?? '');
      return twice ? { ...appearance, person: rest } : appearance;
    }),
  }));

/** Formal titles that American papers put before a name, but never before another title: no `Mayor Dr. A`. */
const BEFORE_NAME =
  /^(?:(?:Vice|Deputy|Managing|State|Executive) )?(?:President|Mayor|Director|Chancellor|Rector|Minister|Secretary|Governor)$/u;

/** Offices in something that is not the organization. */
const ELSEWHERE = /\bjury\b|\bpatron\b/iu;

const OF_RATHER_THAN_AT =
  /\b(?:director(?: general)?|general manager|president|ceo|cto|cfo|coo|chief [\p{L} ]+ officer|chair\w*(?: of the (?:[\p{L}]+ )?board)?|editor[- ]in[- ]chief|secretary general|head|mayor|founder|co-founder|member|rector|dean|(?<!state )secretary|minister|chancellor|owner|spokesperson|speaker|treasurer)$/iu;

function jobWithOrganizations(
  job: string,
  organizations: readonly OrganizationFacts[],
  list: List,
): string | undefined {
  if (organizations.length === 0) {
    return job;
  }
  if (organizations.length > 1 || ELSEWHERE.test(job)) {
    return undefined;
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

const TIES: Ties = {
  from: (organizations, list) =>
    organizations.length === 0 ? undefined : `of ${list(organizations.map(organizationName))}`,
  job: jobWithOrganizations,
  leads: (job, { honorificPrefix }) => honorificPrefix === undefined && BEFORE_NAME.test(job),
  lettersInCommas: true,
  all: (count) => (count === 2 ? 'both' : 'all'),
  also: 'also',
};

/** Everybody with the job and the organization in brackets: `A (Chair, Muster GmbH) and B (Muster GmbH)`. */
export const inBrackets = (parties: readonly Party[], list: List): string =>
  people.inBrackets(withOneDoctorate(parties), list);

/** The people of one or more organizations as the subject of a sentence. */
export const subjectOf = (parties: readonly Party[], list: List): Subject =>
  people.subjectOf(withOneDoctorate(parties), TIES, list);

/** Those who gave a talk; somebody from the same organization again is `A, also of Muster GmbH,`. */
export const subjectOfTalk = (plan: TalkPlan, list: List): Subject =>
  people.subjectOfTalk({ ...plan, parties: withOneDoctorate(plan.parties) }, TIES, list);
