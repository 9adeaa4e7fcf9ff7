import { resolveText } from '../../composer/localized-text';
import { text } from '../facts/read';

/** Rows as the database gives them. */
export type Values = Record<string, unknown>;

/** A text, or null where it is blank. */
export const textOrNull = (row: Values, name: string): string | null => text(row, name) ?? null;

export const numberOrNull = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** A text by language in the page's language or its base language, else null: never in another one. */
export const textIn = (language: string, value: unknown): string | null =>
  resolveText(value, language) ?? null;
