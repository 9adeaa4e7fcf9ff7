import { QUOTATION_MARKS } from './language/quotes';
import type { QuotationMarks, QuotationStyle } from './language/quotes';
import { baseLanguage } from './localized-text';
import type { LocalizedText } from './localized-text';

/**
 * How a text speaks of groups of people, where its language has two forms: `neutral` (Referierende), `colon`
 * (Referent:innen), `asterisk` (Referent*innen), `pair` (Referentinnen und Referenten).
 */
export const GENDER_FORMS = ['neutral', 'colon', 'asterisk', 'pair'] as const;

export type GenderForm = (typeof GENDER_FORMS)[number];

/** How a picture is signed: `Foto: Eva Muster`, `© Eva Muster`, `Eva Muster`. */
export const CREDIT_FORMS = ['photo', 'copyright', 'bare'] as const;

export type CreditForm = (typeof CREDIT_FORMS)[number];

/** What a newsroom writes its way, whatever the recipe. Plain data, so that a project can keep it with its settings. */
export interface HouseStyle {
  genderForm: GenderForm;
  /** By language (`de`) or by language and country (`de-CH`), which goes first; by default as in the country. */
  quotationMarks: Record<string, QuotationStyle>;
  credit: CreditForm;
  /**
   * What the house says about itself below every recap, by language (`de`) or by language and country; an empty line
   * parts paragraphs. A recipe may name the section `boilerplate`, for a place or a heading of its own.
   */
  boilerplate: LocalizedText;
}

export const DEFAULT_STYLE: HouseStyle = {
  genderForm: 'neutral',
  quotationMarks: {},
  credit: 'photo',
  boilerplate: {},
};

const CHOICES = { genderForm: GENDER_FORMS, credit: CREDIT_FORMS } as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isLanguageTag(code: string): boolean {
  try {
    return new Intl.Locale(code).baseName === code;
  } catch {
    return false;
  }
}

const oneOf = (choices: readonly string[]): string =>
  choices.map((choice) => `"${choice}"`).join(', ');

function checkMarks(value: unknown): string[] {
  if (!isRecord(value)) {
    return ['quotationMarks must be an object, such as { "de": "»«" }'];
  }
  const known = Object.keys(QUOTATION_MARKS);
  return Object.entries(value).flatMap(([code, marks]) => [
    ...(isLanguageTag(code) ? [] : [`quotationMarks: "${code}" is no language, such as "de-CH"`]),
    ...(typeof marks === 'string' && known.includes(marks)
      ? []
      : [`quotationMarks.${code} must be one of ${oneOf(known)}`]),
  ]);
}

function checkBoilerplate(value: unknown): string[] {
  if (!isRecord(value)) {
    return ['boilerplate must be an object of texts by language, such as { de: … }'];
  }
  return Object.entries(value).flatMap(([code, text]) => [
    ...(isLanguageTag(code) ? [] : [`boilerplate: "${code}" is no language, such as "de-CH"`]),
    ...(typeof text === 'string' ? [] : [`boilerplate.${code} must be a text`]),
  ]);
}

/**
 * What is wrong with the house style that a project sets, one sentence each; empty where it can be used. Every setting
 * may be left out.
 */
export function checkStyle(value: unknown): string[] {
  if (!isRecord(value)) {
    return ['The house style must be an object'];
  }
  return Object.entries(value).flatMap(([name, setting]) => {
    if (name === 'quotationMarks') {
      return checkMarks(setting);
    }
    if (name === 'boilerplate') {
      return checkBoilerplate(setting);
    }
    if (name !== 'genderForm' && name !== 'credit') {
      return [`"${name}" is no setting of the house style`];
    }
    const choices: readonly unknown[] = CHOICES[name];
    return choices.includes(setting) ? [] : [`${name} must be one of ${oneOf(CHOICES[name])}`];
  });
}

/** The marks that the house uses in a language, or else those of the country. */
export function quotationMarks(
  locale: string,
  { quotationMarks: chosen }: HouseStyle,
  usual: QuotationStyle,
): QuotationMarks {
  return QUOTATION_MARKS[chosen[locale] ?? chosen[baseLanguage(locale)] ?? usual];
}
