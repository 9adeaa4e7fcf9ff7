/**
 * Codes in `details.code` of an error's answer, for what a person can do something about.
 * Plain constants: the admin panel shows its own words for them.
 */
export const ERROR_CODES = {
  /** No event (or recap) of that documentId. */
  notFound: 'newsroom.not-found',
  /** The event exists, but not in the language that was asked for. */
  languageMissing: 'newsroom.language-missing',
  /** Nothing is written about an event that did not take place, or not yet. */
  eventCancelled: 'newsroom.event-cancelled',
  eventPostponed: 'newsroom.event-postponed',
} as const;

export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];
