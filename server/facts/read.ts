/** Reads attributes of rows that come from the database without types. */

type Values = Record<string, unknown>;

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** A text, or undefined where it is blank. */
export function text(row: Values, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The lines of a text, without the blank ones. */
export const lines = (row: Values, name: string): string[] =>
  (text(row, name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function number(row: Values, name: string): number | undefined {
  const value = row[name];
  return typeof value === 'number' ? value : undefined;
}

/** A point in time as ISO 8601 in UTC; databases give dates or texts. */
export function time(row: Values, name: string): string | undefined {
  const value = row[name];
  if (value === null || value === undefined || value === '') {
    return undefined;
  }
  const date = new Date(value as string);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** A related row or a component; undefined where there is none. */
export function lookUp(row: Values, name: string): (Values & { documentId?: unknown }) | undefined {
  const value = row[name];
  return isRecord(value) && !Array.isArray(value) ? value : undefined;
}

/** Related rows or repeated components, in their order. */
export function children(row: Values, name: string): Values[] {
  const value = row[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
