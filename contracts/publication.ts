import { z } from 'zod/v4';

import type { Finding } from '../composer/check';

import { documentIdSchema, localeCode } from './locale';
import type { TalkNotHeld, VersionState } from './newsroom';

/**
 * Publishing a recap or an event with its programme: talks, then the event, then the recap, wholly or not
 * at all.
 */

export type PublicationType = 'talk' | 'event' | 'recap';

/** What would refuse the publication of an entry. */
export interface PublicationProblem {
  code: string;
  /** In the editor's language. */
  message: string;
  /** Where it is: `['contributions', '0', 'speaker']`. */
  path: string[];
}

/** A language that is public already, in which a field that all languages share is not up to date. */
export interface PublicationLanguage {
  locale: string;
  /** Names of the shared attributes. */
  fields: string[];
  /** `republished` along with the entry, or `kept` as it is for the reason that follows. */
  outcome: 'republished' | 'kept';
  /** `own-changes`: it has changes of its own that are not public; `not-ready`: it could not be published. */
  reason: 'own-changes' | 'not-ready' | null;
  /** What the editor must be told, in the editor's language; null where it is republished. */
  message: string | null;
}

export interface PublicationEntry {
  type: PublicationType;
  documentId: string;
  title: string | null;
  /** By what is stored, not by when it was saved. */
  state: VersionState;
  problems: PublicationProblem[];
  /** What the checks find in the text of a recap; of events and talks none. An error refuses the publication. */
  findings: Finding[];
  languages: PublicationLanguage[];
}

/** `GET /newsroom/recaps/:documentId/publication` and the same of events */
export const getPublicationQuery = z.object({ locale: localeCode });

export type GetPublicationQuery = z.input<typeof getPublicationQuery>;

export interface GetPublicationResponse {
  data: {
    locale: string;
    /** What would be published, in this order. Empty: all of it is public as it is. */
    entries: PublicationEntry[];
    /** Talks that are not published along: visitors have never seen them. */
    omitted: TalkNotHeld[];
    /** Whether no entry has a problem, and no check finds an error. */
    isReady: boolean;
    /** ISO 8601; until then visitors see nothing of the recap, published or not. */
    embargoUntil: string | null;
  };
}

/** `POST /newsroom/events/:documentId/publish` */
export const publishBody = z.object({ locale: localeCode });

export type PublishBody = z.input<typeof publishBody>;

/** `POST /newsroom/recaps/:documentId/publish` */
export const publishRecapBody = publishBody.extend({
  /**
   * ISO 8601: when visitors are to see the recap, in all its languages; null: at once. It is saved and published along.
   * Without it the recap's own stays.
   */
  embargoUntil: z.iso.datetime({ offset: true }).nullable().optional(),
});

export type PublishRecapBody = z.input<typeof publishRecapBody>;

export interface PublishResponse {
  data: {
    locale: string;
    /** What was published, in this order; empty where all of it was public already. */
    published: PublicationEntry[];
    omitted: TalkNotHeld[];
    embargoUntil: string | null;
  };
}

/** One of the `details.errors` of a publication that is refused with 400. */
export interface PublicationRefusal extends PublicationProblem {
  name: string;
  entry: { type: PublicationType; documentId: string; title: string | null };
  /** What a check found; the panel has the words for it. */
  finding?: Finding;
}

/** `POST /newsroom/events/publish` — each event in a transaction of its own. */
export const publishEventsBody = z.object({
  documentIds: z.array(documentIdSchema).min(1).max(50),
  locale: localeCode,
});

export type PublishEventsBody = z.input<typeof publishEventsBody>;

export interface PublishedEvent {
  documentId: string;
  outcome: 'published' | 'unchanged' | 'refused';
  published: PublicationEntry[];
  omitted: TalkNotHeld[];
  /** Why it was refused, in the editor's language. */
  message: string | null;
  errors: PublicationRefusal[];
}

export interface PublishEventsResponse {
  data: { locale: string; results: PublishedEvent[] };
}
