import type { OrganizationFacts, PersonFacts } from '../facts';
import type { Appearance, Party, TalkPlan } from './language';
import { bareName, familyName, fullName, plainName } from './names';

/** Those of whom a sentence speaks. */
export interface Subject {
  text: string;
  plural: boolean;
  /** Ends in an apposition: a comma must follow where the sentence goes on. */
  open: boolean;
}

export type List = (items: readonly string[]) => string;

/** How a language ties people to their organizations. */
export interface Ties {
  /** `von der Muster GmbH`; undefined where it is not known, which puts the name in brackets. */
  from(organizations: readonly OrganizationFacts[], list: List): string | undefined;
  /**
   * `Leiterin Technik der Muster GmbH`; undefined where it is not known or would not be true, which puts the job in brackets
   * too.
   */
  job(job: string, organizations: readonly OrganizationFacts[], list: List): string | undefined;
  /** Whether a job may stand before the name (`Werksleiterin Anna Ast`); by default none does. */
  leads?(job: string, person: PersonFacts, organizations: readonly OrganizationFacts[]): boolean;
  /** Letters after a name stand between commas (`Eva Muster, M.Sc., of`). */
  lettersInCommas?: boolean;
  /** Before a name in brackets that belongs to several: `beide`, `alle`. */
  all(count: number): string;
  /** `ebenfalls` */
  also: string;
}

/** Longer ones would bury the verb; they are left to the page. */
const LONGEST_JOB_TITLE = 90;
/** From this many people on, everyone has the organization in brackets. */
const MOST_PEOPLE_IN_PHRASES = 4;

/** In a list, where a family name alone would look like a slip: in full the first time, then without titles. */
export function listedName({ person, known }: Appearance): string {
  return known ? plainName(person) : fullName(person);
}

/** In running text: in full the first time, then the family name, where no other could be meant. */
export function nameOf(appearance: Appearance): string {
  return appearance.familiar === true ? familyName(appearance.person) : listedName(appearance);
}

/** `Klaus und Thea Ulrich`: a family that has no titles to tell shares its name. */
function familyNames(people: readonly Appearance[], list: List): string | undefined {
  const [first] = people;
  const bareOf = ({ person, known }: Appearance): boolean =>
    known || (person.honorificPrefix ?? person.honorificSuffix) === undefined;
  const shared =
    first !== undefined &&
    people.length > 1 &&
    people.every(
      (one) =>
        bareOf(one) &&
        one.person.givenName !== undefined &&
        familyName(one.person) === familyName(first.person) &&
        plainName(one.person).startsWith(one.person.givenName),
    );
  return shared
    ? `${list(people.map(({ person }) => person.givenName ?? ''))} ${familyName(first.person)}`
    : undefined;
}

function names({ people }: Party, list: List): string {
  return familyNames(people, list) ?? list(people.map(nameOf));
}

/** "Ast and Ben Berg" would look like a slip: all by their family names, or none. */
function alike(parties: readonly Party[]): Party[] {
  const familiar = parties.every(({ people }) =>
    people.every((appearance) => appearance.familiar === true),
  );
  return parties.map((party) => ({
    ...party,
    people: party.people.map((appearance) => ({ ...appearance, familiar })),
  }));
}

/** Names for a bracket: one of their own becomes square in it. */
const bare = (organizations: readonly OrganizationFacts[]): string[] =>
  organizations.map((organization) => bareName(organization).replace(/\(([^()]*)\)/gu, '[$1]'));

/** `(Chefin, Muster GmbH)`; a job that belongs to one of several organizations is parted from all: `(Chefin; A, B)`. */
function inBracketsAfter(
  name: string,
  job: string | undefined,
  organizations: readonly OrganizationFacts[],
): string {
  const where = bare(organizations).join(', ');
  const said = [job, where].filter((part) => part !== undefined && part !== '');
  return said.length === 0
    ? name
    : `${name} (${said.join(organizations.length > 1 ? '; ' : ', ')})`;
}

/** Those who have just been spoken of, once more: `Ast und Berg`; where the name is not enough with the organization. */
export function namesAgain(parties: readonly Party[], list: List): string {
  return list(
    alike(parties).flatMap(({ people, organizations }) =>
      people.map((appearance) => inBracketsAfter(nameOf(appearance), undefined, organizations)),
    ),
  );
}

function bracketed(party: Party, ties: Ties, list: List): string {
  const organizations = bare(party.organizations).join(', ');
  if (organizations === '') {
    return names(party, list);
  }
  return `${names(party, list)} (${ties.all(party.people.length)} ${organizations})`;
}

/** Everybody with the job and the organization in brackets: `A (Chefin, Org) und B (Org)`. */
export function inBrackets(parties: readonly Party[], list: List): string {
  return list(
    parties.flatMap(({ people, organizations }) =>
      people.map((appearance) =>
        inBracketsAfter(listedName(appearance), appearance.jobTitle, organizations),
      ),
    ),
  );
}

/** The name of one person in running text; letters after it may need a comma on either side. */
function nameOfOne(appearance: Appearance, { lettersInCommas = false }: Ties) {
  const name = nameOf(appearance);
  const { honorificSuffix: letters } = appearance.person;
  const full = !appearance.known && appearance.familiar !== true;
  if (!lettersInCommas || !full || letters === undefined || !name.endsWith(letters)) {
    return { name, open: false };
  }
  return { name: `${name.slice(0, -letters.length).trimEnd()}, ${letters}`, open: true };
}

function phraseOfOne(
  appearance: Appearance,
  organizations: readonly OrganizationFacts[],
  ties: Ties,
  list: List,
): Subject {
  const { name, open } = nameOfOne(appearance, ties);
  const { jobTitle: job = '' } = appearance;
  const from = ties.from(organizations, list);
  const whole = (text: string, ends: boolean): Subject => ({ text, plural: false, open: ends });
  if (job === '' || job.length > LONGEST_JOB_TITLE) {
    return from === undefined
      ? whole(inBracketsAfter(nameOf(appearance), undefined, organizations), false)
      : whole(`${name}${open ? ',' : ''} ${from}`, false);
  }
  const tied = ties.job(job, organizations, list);
  const leads = ties.leads?.(job, appearance.person, organizations) === true;
  if (leads && (appearance.roleFirst === true || tied === undefined)) {
    const titled = `${job} ${nameOf(appearance)}`;
    return tied === undefined || from === undefined
      ? whole(inBracketsAfter(titled, undefined, organizations), false)
      : whole(`${titled} ${from}`, false);
  }
  return tied === undefined
    ? whole(inBracketsAfter(nameOf(appearance), job, organizations), false)
    : whole(`${name}, ${tied}`, true);
}

function phrase(party: Party, ties: Ties, list: List): Subject {
  const { people, organizations } = party;
  const [only, ...others] = people;
  if (only !== undefined && others.length === 0) {
    return phraseOfOne(only, organizations, ties, list);
  }
  const subject = (text: string): Subject => ({ text, plural: true, open: false });
  const from = ties.from(organizations, list);
  if (people.every(({ jobTitle }) => jobTitle === undefined)) {
    return subject(
      from === undefined ? bracketed(party, ties, list) : `${names(party, list)} ${from}`,
    );
  }
  return subject(
    from === undefined
      ? inBrackets([party], list)
      : `${inBrackets([{ people, organizations: [] }], list)} ${from}`,
  );
}

/** The people of one or more organizations as the subject of a sentence. */
export function subjectOf(given: readonly Party[], ties: Ties, list: List): Subject {
  const parties = alike(given);
  const [first] = parties;
  if (first !== undefined && parties.length === 1) {
    return phrase(first, ties, list);
  }
  const people = parties.flatMap((party) => party.people);
  const short =
    parties.length === 2 &&
    people.length <= MOST_PEOPLE_IN_PHRASES &&
    people.every(({ jobTitle }) => jobTitle === undefined) &&
    parties.every(
      ({ organizations }) =>
        organizations.length === 0 ||
        (organizations.length === 1 && ties.from(organizations, list) !== undefined),
    );
  return {
    text: short
      ? list(parties.map((party) => phrase(party, ties, list).text))
      : inBrackets(parties, list),
    plural: true,
    open: false,
  };
}

/** Somebody from the organization that the paragraph is about: `A (Leiterin), ebenfalls von der Muster GmbH,`. */
function subjectFromSame(party: Party, ties: Ties, list: List): Subject {
  const { people, organizations } = party;
  const plural = people.length > 1;
  const from = ties.from(organizations, list);
  const jobs = people.some(({ jobTitle }) => jobTitle !== undefined);
  const who = jobs ? inBrackets([{ people, organizations: [] }], list) : names(party, list);
  if (from !== undefined) {
    return { text: `${who}, ${ties.also} ${from},`, plural, open: false };
  }
  const where = bare(organizations).join(', ');
  const text = where === '' ? who : `${who} (${ties.also} ${where})`;
  return { text: jobs && where !== '' ? inBrackets([party], list) : text, plural, open: false };
}

/** Those who gave a talk, as the paragraph before it has left them. */
export function subjectOfTalk({ parties, joins }: TalkPlan, ties: Ties, list: List): Subject {
  if (joins === 'same-people') {
    const count = parties.reduce((sum, { people }) => sum + people.length, 0);
    return { text: namesAgain(parties, list), plural: count > 1, open: false };
  }
  const [party] = parties;
  return joins === 'same-organization' && parties.length === 1 && party !== undefined
    ? subjectFromSame(alike(parties)[0] ?? party, ties, list)
    : subjectOf(parties, ties, list);
}

/** The subject before its verb: an apposition ends in a comma. */
export const beforeVerb = ({ text, open }: Subject): string => (open ? `${text},` : text);

/** What a choice among ways to say it goes by: who people are in the records, whatever the spelling of their names. */
export const seedOf = (parties: readonly Party[]): string =>
  parties.flatMap(({ people }) => people.map(({ person }) => person.documentId)).join('|');
