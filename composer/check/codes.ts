import type { Severity } from './findings';

interface CheckRule {
  severity: Severity;
  /** Names of the placeholders that the message may use. */
  params: readonly string[];
}

const error = (...params: string[]): CheckRule => ({ severity: 'error', params });
const warning = (...params: string[]): CheckRule => ({ severity: 'warning', params });

/**
 * Every check, with what it means for publishing. An error is what is certainly wrong and does harm; whatever a person
 * may have had a reason for is a warning. The codes are stable: settings and translations name them.
 */
export const CHECKS = {
  'title-missing': error(),
  'body-missing': error(),
  'teaser-missing': warning(),
  'field-too-long': warning('field', 'length', 'max'),
  'search-title-long': warning('length', 'max'),
  'search-description-long': warning('length', 'max'),
  'search-description-missing': warning(),

  'person-missing': warning('name'),
  'person-unknown': warning('name'),
  'person-differs': warning('found', 'expected'),
  'person-title-missing': warning('name', 'expected'),
  'person-title-differs': warning('name', 'found', 'expected'),
  'hidden-person-named': error('name'),
  'absent-person-named': warning('name'),
  'organization-differs': warning('found', 'expected'),

  'attendance-differs': warning('found', 'expected'),
  'talk-count-differs': warning('found', 'expected'),
  'date-differs': warning('found', 'expected'),
  'weekday-differs': warning('found', 'expected', 'date'),
  'event-not-held': warning('name', 'reason'),
  'event-changed': warning('count'),
  'talk-not-held-named': warning('name', 'reason'),
  'talk-not-held-person-named': warning('name', 'talk', 'reason'),

  'picture-file-missing': error(),
  'picture-alternative-text-missing': warning(),
  'picture-alternative-text-shared': warning(),
  'picture-caption-missing': warning(),
  'picture-caption-shared': warning(),
  'picture-credit-missing': warning(),

  'quote-not-approved': error('text'),
  'related-draft': warning('name', 'type'),
  'related-modified': warning('name', 'type'),
  'language-missing': warning('language'),
  'language-unpublished': warning('language'),

  'link-unsafe': error('url'),
  'link-broken': warning('url'),
  'link-text-missing': warning('url'),

  'heading-without-text': warning('text'),
  'block-empty': warning(),
  'word-doubled': warning('found'),
  'space-doubled': warning(),
  'space-before-punctuation': warning('found'),
  'punctuation-doubled': warning('found'),
  leftover: warning('found'),
  'quotation-open': warning('found'),
  'quotation-mixed': warning('found'),
} as const satisfies Record<string, CheckRule>;

export type CheckCode = keyof typeof CHECKS;

/**
 * Warnings that a press office wants to hear of when the text is public already, because it says something else than the
 * records, or shows what should have been mended. The others are advice for writing.
 */
const WRONG_WHEN_PUBLIC: ReadonlySet<CheckCode> = new Set<CheckCode>([
  'person-differs',
  'person-title-differs',
  'absent-person-named',
  'organization-differs',
  'attendance-differs',
  'talk-count-differs',
  'date-differs',
  'weekday-differs',
  'event-not-held',
  'talk-not-held-named',
  'talk-not-held-person-named',
  'picture-credit-missing',
  'link-broken',
  'leftover',
]);

/** Whether a finding in a text that readers see already is a problem to correct: every error, and some warnings. */
export const isWrongWhenPublic = ({
  code,
  severity,
}: {
  code: CheckCode;
  severity: Severity;
}): boolean => severity === 'error' || WRONG_WHEN_PUBLIC.has(code);

/** What a house wants of a check: stricter, milder or none. */
export type CheckSeverities = Partial<Record<CheckCode, Severity | 'off'>>;
