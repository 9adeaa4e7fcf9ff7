import { resolveText } from '../../composer/localized-text';
import {
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
  TOPIC_UID,
} from '../../content-types';
import type { PublicUid } from '../../content-types';

type Values = Record<string, unknown>;

interface SlugSource {
  /** Attributes that the slug is made from. */
  attributes: string[];
  /** The text that the slug is made from; blank where there is none. */
  text(row: Values, language: string): string;
}

const join = (row: Values, names: string[]): string =>
  names
    .map((name) => row[name])
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .join(' ');

const from = (...attributes: string[]): SlugSource => ({
  attributes,
  text: (row) => join(row, attributes),
});

const TITLE = from('title');

/** What the slug of each type is made from: names without academic titles, headlines. */
export const SLUG_SOURCES: Record<PublicUid, SlugSource> = {
  [EVENT_UID]: TITLE,
  [TALK_UID]: TITLE,
  [RECAP_UID]: TITLE,
  [SPEAKER_UID]: from('givenName', 'namePrefix', 'familyName'),
  [ORGANIZATION_UID]: from('name'),
  [TOPIC_UID]: {
    attributes: ['name'],
    text: (row, language) =>
      resolveText(row['name'], language) ??
      Object.values((row['name'] as Values | null) ?? {}).find(
        (text): text is string => typeof text === 'string',
      ) ??
      '',
  },
};
