export type RecipeProblemCode =
  | 'wrong-type'
  | 'missing'
  | 'unknown-option'
  | 'unknown-value'
  | 'section-twice'
  | 'option-elsewhere'
  | 'out-of-range'
  | 'unknown-recipe'
  | 'recipe-twice';

/** What is wrong with a recipe that a project wrote. */
export interface RecipeProblem {
  /** Where: `sections[2].kind`; empty for the whole. */
  path: string;
  code: RecipeProblemCode;
  /** In plain English, for the one who wrote it. */
  message: string;
}

export type Report = (path: string, code: RecipeProblemCode, message: string) => void;

/** Collects problems, so that one look shows all that is wrong. */
export function collect(look: (report: Report) => void): RecipeProblem[] {
  const problems: RecipeProblem[] = [];
  look((path, code, message) => problems.push({ path, code, message }));
  return problems;
}

export type Values = Record<string, unknown>;

export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const quoted = (values: readonly string[]): string =>
  values.map((value) => `“${value}”`).join(', ');

/** A value as the message shows it, short enough to be read. */
export function shown(value: unknown): string {
  // undefined, functions and symbols have no JSON.
  const text = (JSON.stringify(value) as string | undefined) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export const inside = (path: string, name: string): string =>
  path === '' ? name : `${path}.${name}`;

/** Says of every name that is none of the known ones; undefined counts as left out. */
export function checkNames(
  value: Values,
  known: readonly string[],
  path: string,
  report: Report,
): void {
  for (const name of Object.keys(value)) {
    if (!known.includes(name) && value[name] !== undefined) {
      report(
        inside(path, name),
        'unknown-option',
        `There is no option “${name}” here. There are ${quoted(known)}.`,
      );
    }
  }
}

export function checkBoolean(value: unknown, path: string, report: Report): void {
  if (typeof value !== 'boolean') {
    report(path, 'wrong-type', `This must be true or false, not ${shown(value)}.`);
  }
}

export function checkWhole(
  value: unknown,
  [least, most]: readonly [number, number],
  path: string,
  report: Report,
): void {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    report(path, 'wrong-type', `This must be a whole number, not ${shown(value)}.`);
  } else if (value < least || value > most) {
    report(
      path,
      'out-of-range',
      `This must be from ${String(least)} to ${String(most)}, not ${String(value)}.`,
    );
  }
}

/** One of a list of choices, which may be in it once. */
export function checkChoice(
  item: unknown,
  known: readonly string[],
  { path, twice }: { path: string; twice: boolean },
  report: Report,
): void {
  if (!known.some((choice) => choice === item)) {
    report(
      path,
      'unknown-value',
      `${shown(item)} is none of the choices. There are ${quoted(known)}.`,
    );
  } else if (twice) {
    report(path, 'unknown-value', `${shown(item)} is in the list twice.`);
  }
}

/** A list of different values out of those that are known. */
export function checkChoices(
  value: unknown,
  known: readonly string[],
  path: string,
  report: Report,
): void {
  if (!Array.isArray(value)) {
    report(path, 'wrong-type', `This must be a list of ${quoted(known)}, not ${shown(value)}.`);
    return;
  }
  value.forEach((item: unknown, index) => {
    const at = { path: `${path}[${String(index)}]`, twice: value.indexOf(item) < index };
    checkChoice(item, known, at, report);
  });
}

/** `{ "de": "Ausblick", "en": "Outlook" }`, or another value by language. */
export function checkByLanguage(
  value: unknown,
  path: string,
  report: Report,
  check: (item: unknown, place: string) => void,
): void {
  if (!isRecord(value)) {
    report(
      path,
      'wrong-type',
      `This must be an object by language, such as { "de": … }, not ${shown(value)}.`,
    );
    return;
  }
  for (const [language, item] of Object.entries(value)) {
    const place = inside(path, language);
    if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language)) {
      report(place, 'unknown-option', `“${language}” is no language, such as “de”.`);
    } else {
      check(item, place);
    }
  }
}
