import { z } from 'zod/v4';

import { localeCode } from './locale';
import type { TalkNotHeld } from './newsroom';

/** An event, with its programme, in another language. */

/** `POST /newsroom/events/:documentId/languages` — 201 where something was made, 200 where all was there. */
export const createLanguageBody = z.object({
  locale: localeCode,
  /** The language that relations are taken from; without, the default language, or else the oldest. */
  from: localeCode.optional(),
});

export type CreateLanguageBody = z.input<typeof createLanguageBody>;

export interface CreatedVersion {
  type: 'event' | 'talk';
  documentId: string;
  /** What the new version's texts are written after: they start empty. */
  from: { locale: string; title: string | null };
}

export interface CreateLanguageResponse {
  data: {
    documentId: string;
    locale: string;
    /** The event, if it was missing, then talks in the order of the programme. */
    created: CreatedVersion[];
  };
}

/** The next edition of an event. */

/** Whether it is a year that every database can store, and nobody's slip. */
const isPlausible = (iso: string): boolean => iso >= '2000' && iso < '2200';

const editionStart = {
  /** A point in time with its offset; for an all-day event its day in the event's zone counts. */
  startsAt: z.iso.datetime({ offset: true }).refine(isPlausible).optional(),
  /** A day; the time of the day stays as it was. */
  startDate: z.iso.date().refine(isPlausible).optional(),
};

const isOneStart = ({ startsAt, startDate }: { startsAt?: string; startDate?: string }): boolean =>
  (startsAt === undefined) !== (startDate === undefined);

const ONE_START = { path: ['startsAt'], message: 'either startsAt or startDate' };

/** `GET /newsroom/events/:documentId/editions` — what the next edition would be; writes nothing. */
export const proposeEditionQuery = z.object(editionStart).refine(isOneStart, ONE_START);

export type ProposeEditionQuery = z.input<typeof proposeEditionQuery>;

/** `POST /newsroom/events/:documentId/editions` — 201 with a new event, 200 with the one of that start. */
export const createEditionBody = z
  .object({
    ...editionStart,
    /** Titles by language; where none is given, the title stays. */
    titles: z.record(localeCode, z.string().trim().min(1).max(255)).optional(),
  })
  .refine(isOneStart, ONE_START);

export type CreateEditionBody = z.input<typeof createEditionBody>;

export interface EditionTitle {
  locale: string;
  title: string | null;
  /** The title with the year and the number of the next edition; null where it names neither. */
  suggestion: string | null;
}

export interface EditionProposal {
  /** ISO 8601, UTC; days in the event's time zone. */
  startsAt: string | null;
  endsAt: string | null;
  startDate: string | null;
  endDate: string | null;
  timeZone: string;
  edition: number | null;
  titles: EditionTitle[];
  /** Number of talks that are copied, each in all of its languages. */
  talkCount: number;
  /** Talks that are not copied. */
  omitted: TalkNotHeld[];
  /** The next edition that begins then, if there is one already. */
  existing: string | null;
}

export interface ProposeEditionResponse {
  data: EditionProposal;
}

export interface CreateEditionResponse {
  data: {
    documentId: string;
    created: boolean;
    titles: EditionTitle[];
    talkCount: number;
    omitted: TalkNotHeld[];
  };
}
