import { cleanLine } from '../clean';
import { SECTION_KINDS } from '../draft';
import {
  checkBoolean,
  checkByLanguage,
  checkChoices,
  checkNames,
  checkWhole,
  inside,
  isRecord,
  quoted,
  shown,
} from './problem';
import type { Report, Values } from './problem';
import { LEAD_FACTS } from './recipe';
import type { RecipeConditions, RecipeSection } from './recipe';

const CONDITIONS = [
  'minTalks',
  'maxTalks',
  'minDays',
  'attendanceKnown',
] as const satisfies readonly (keyof RecipeConditions)[];

const SECTION_OPTIONS = [
  'optional',
  'when',
  'heading',
  'speakers',
  'wants',
] as const satisfies readonly (keyof RecipeSection)[];

/** Options that only some kinds of section have. */
const ONLY_OF: Readonly<Record<string, readonly string[]>> = {
  speakers: ['lead', 'closing'],
  wants: ['lead'],
};

const COUNT: readonly [number, number] = [0, 10_000];
const LONGEST_HEADING = 120;

function checkConditions(value: unknown, path: string, report: Report): void {
  if (!isRecord(value)) {
    report(path, 'wrong-type', `This must be an object of conditions, not ${shown(value)}.`);
    return;
  }
  checkNames(value, CONDITIONS, path, report);
  for (const name of CONDITIONS) {
    const condition = value[name];
    if (condition === undefined) {
      continue;
    }
    if (name === 'attendanceKnown') {
      checkBoolean(condition, inside(path, name), report);
    } else {
      checkWhole(condition, COUNT, inside(path, name), report);
    }
  }
}

function checkHeading(value: unknown, path: string, report: Report): void {
  checkByLanguage(value, path, report, (text, place) => {
    const line = cleanLine(text);
    if (line === undefined) {
      report(place, 'wrong-type', `A heading must be a text, not ${shown(text)}.`);
    } else if (line.length > LONGEST_HEADING) {
      report(
        place,
        'out-of-range',
        `A heading has at most ${String(LONGEST_HEADING)} characters; this one has ${String(line.length)}.`,
      );
    }
  });
}

/** What a section has besides its kind. */
function checkSectionOptions(section: Values, kind: string, path: string, report: Report): void {
  for (const [option, kinds] of Object.entries(ONLY_OF)) {
    if (section[option] !== undefined && !kinds.includes(kind)) {
      report(
        inside(path, option),
        'option-elsewhere',
        `A section “${kind}” has no option “${option}”; only ${quoted(kinds)} has it.`,
      );
    }
  }
  const { optional, when, heading, speakers, wants } = section;
  if (optional !== undefined) {
    checkBoolean(optional, inside(path, 'optional'), report);
  }
  if (speakers !== undefined) {
    checkBoolean(speakers, inside(path, 'speakers'), report);
  }
  if (when !== undefined) {
    checkConditions(when, inside(path, 'when'), report);
  }
  if (heading !== undefined) {
    checkHeading(heading, inside(path, 'heading'), report);
  }
  if (wants !== undefined) {
    checkChoices(wants, LEAD_FACTS, inside(path, 'wants'), report);
  }
}

const isKind = (kind: unknown): kind is string => SECTION_KINDS.some((known) => known === kind);

/** All sections as a list. */
export function checkSections(value: unknown, path: string, report: Report): void {
  if (!Array.isArray(value) || value.length === 0) {
    report(path, 'wrong-type', `This must be a list of at least one section, not ${shown(value)}.`);
    return;
  }
  const seen = new Set<string>();
  value.forEach((section: unknown, index) => {
    const place = `${path}[${String(index)}]`;
    if (!isRecord(section)) {
      report(
        place,
        'wrong-type',
        `A section is an object such as { "kind": "lead" }, not ${shown(section)}.`,
      );
      return;
    }
    const { kind } = section;
    if (!isKind(kind)) {
      report(
        inside(place, 'kind'),
        kind === undefined ? 'missing' : 'unknown-value',
        `There is no section ${shown(kind)}. There are ${quoted(SECTION_KINDS)}.`,
      );
      return;
    }
    if (seen.has(kind)) {
      report(inside(place, 'kind'), 'section-twice', `There is a section “${kind}” already.`);
    }
    seen.add(kind);
    checkNames(section, ['kind', ...SECTION_OPTIONS], place, report);
    checkSectionOptions(section, kind, place, report);
  });
}

/** Changes to sections by their kind: what they change, or false for a section that goes. */
export function checkSectionChanges(value: Values, path: string, report: Report): void {
  for (const [kind, change] of Object.entries(value)) {
    const place = inside(path, kind);
    if (!isKind(kind)) {
      report(
        place,
        'unknown-value',
        `There is no section “${kind}”. There are ${quoted(SECTION_KINDS)}.`,
      );
    } else if (isRecord(change)) {
      checkNames(change, SECTION_OPTIONS, place, report);
      checkSectionOptions(change, kind, place, report);
    } else if (change !== false) {
      report(
        place,
        'wrong-type',
        `This must be an object of options, or false to leave the section out, not ${shown(change)}.`,
      );
    }
  }
}
