import { CHECKS } from './codes';
import type { CheckSeverities } from './codes';
import { Context } from './context';
import { checkAttendance, checkTalkCount } from './numbers';
import { checkDates } from './dates';
import { checkLanguages, checkOutdated, checkQuotes, checkRelated } from './entries';
import { checkFields } from './fields';
import type { Finding } from './findings';
import type { CheckInput } from './input';
import { checkLinks } from './links';
import { checkEvent, checkOmittedTalks } from './omitted-talks';
import { checkOrganizations } from './organizations';
import { checkMissingPeople, checkOmittedPeople, checkSpelling } from './people';
import { checkPictures } from './pictures';
import { readInput } from './read';
import { checkStructure } from './structure';
import { checkTitles } from './titles';
import { checkUnknownPeople } from './unknown-people';
import { checkWeekdays } from './weekdays';
import { checkWording } from './wording';

export { CHECKS, isWrongWhenPublic } from './codes';
export type { CheckCode, CheckSeverities } from './codes';
export { FIELD_LIMITS, SEARCH_LIMITS } from './fields';
export type * from './findings';
export { applyFix } from './fix';
export type * from './input';
export { checkInputOf } from './of-recap';
export type * from './of-recap';
export { pathOfPlace } from './place-path';

const RULES: readonly ((context: Context) => void)[] = [
  checkFields,
  checkEvent,
  checkOutdated,
  checkMissingPeople,
  checkSpelling,
  checkTitles,
  checkOmittedPeople,
  checkOmittedTalks,
  checkUnknownPeople,
  checkOrganizations,
  checkAttendance,
  checkTalkCount,
  checkDates,
  checkWeekdays,
  checkQuotes,
  checkPictures,
  checkLinks,
  checkStructure,
  checkWording,
  checkRelated,
  checkLanguages,
];

/**
 * What is wrong with a recap, or would embarrass the house: errors first, then in the order of the table `CHECKS`, each
 * in the order of reading. No input makes it throw; parts of another shape than {@link CheckInput} count as absent.
 *
 * @param severities what the house wants otherwise than {@link CHECKS} says
 */
export function check(
  input: CheckInput,
  { severities = {} }: { severities?: CheckSeverities } = {},
): Finding[] {
  const context = new Context(readInput(input), severities);
  for (const rule of RULES) {
    rule(context);
  }
  const order = Object.keys(CHECKS);
  const weight = ({ severity, code }: Finding): number =>
    (severity === 'error' ? 0 : order.length) + order.indexOf(code);
  return context.findings.sort((one, other) => weight(one) - weight(other));
}
