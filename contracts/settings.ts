import { z } from 'zod/v4';

import { QUOTATION_MARKS } from '../composer/language/quotes';
import type { QuotationStyle } from '../composer/language/quotes';
import { CREDIT_FORMS, GENDER_FORMS } from '../composer/style';
import type { HouseStyle } from '../composer/style';
import { EVENT_KINDS } from '../content-types/event';

import { localeCode } from './locale';

export type EventKind = (typeof EVENT_KINDS)[number];

/** Longest text about the house, in characters. */
export const MAX_BOILERPLATE = 1500;

/** Not a control character: the composer would take it out, and databases refuse some. */
const plainText = z
  .string()
  .trim()
  .max(MAX_BOILERPLATE)
  .refine((text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text), {
    message: 'no control characters',
  });

/**
 * What an administrator has set in the panel. What is `null`, or not named, is as in the project's configuration.
 *
 * `PUT /newsroom/settings` — replaces all of it; the last one who saves wins.
 */
export const saveSettingsBody = z.strictObject({
  /** By kind of event, the id of its recipe. */
  recipeOfKind: z.partialRecord(z.enum(EVENT_KINDS), z.string().min(1).max(100)),
  genderForm: z.enum(GENDER_FORMS).nullable(),
  /** By language of the project. */
  quotationMarks: z.record(
    localeCode,
    z.enum(Object.keys(QUOTATION_MARKS) as [QuotationStyle, ...QuotationStyle[]]),
  ),
  credit: z.enum(CREDIT_FORMS).nullable(),
  /** IANA name, for events that name none. */
  defaultTimeZone: z.string().max(64).nullable(),
  /** The text below every recap, by language of the project; blank: none, whatever the configuration has. */
  boilerplate: z.record(localeCode, plainText),
});

export type StoredSettings = z.infer<typeof saveSettingsBody>;

export type SaveSettingsBody = z.input<typeof saveSettingsBody>;

/** `GET /newsroom/settings`; saving answers the same. */
export interface NewsroomSettings {
  stored: StoredSettings;
  /** What is where nothing is stored. */
  configured: {
    recipeOfKind: Record<EventKind, string>;
    style: HouseStyle;
    defaultTimeZone: string;
  };
  /** Ids of all recipes that there are to choose. */
  recipes: string[];
  /** Languages of the project that recaps are written in, the default language first. */
  languages: string[];
  /** ISO 8601, and the name of the administrator; null where nothing was ever saved. */
  savedAt: string | null;
  savedBy: string | null;
  /** Whether the caller may change them. */
  mayChange: boolean;
}

export interface SettingsResponse {
  data: NewsroomSettings;
}
