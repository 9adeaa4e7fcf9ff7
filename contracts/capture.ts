import { z } from 'zod/v4';

import { TALK_STATUSES } from '../content-types/talk';

import { documentIdSchema, localeCode } from './locale';

/** What the capture page and the server say to each other: what was said in the talks of an event, taken down there. */

export type TalkStatus = (typeof TALK_STATUSES)[number];

/** Somebody's words. All languages of a talk share its quotes. */
export interface CapturedQuote {
  text: string;
  /** documentId of the person; null where nobody has been named yet. */
  speaker: string | null;
  approved: boolean;
}

/** What an editor takes down about a talk. */
export interface Captured {
  /** One sentence a line. */
  takeaways: string;
  quotes: CapturedQuote[];
  talkStatus: TalkStatus;
}

export interface CapturedTalk extends Captured {
  documentId: string;
  locale: string;
  title: string | null;
  kind: string | null;
  /** ISO 8601, UTC. */
  startsAt: string | null;
  durationMinutes: number | null;
  room: string | null;
  /** Who can be quoted: those who took part, and whoever is quoted already. */
  people: { documentId: string; name: string }[];
  /** Names what is stored now. A save says which one it is based on. */
  version: string;
  /** ISO 8601. */
  updatedAt: string | null;
  /** Name of the administrator who saved last. */
  updatedBy: string | null;
}

export interface EventCapture {
  documentId: string;
  locale: string;
  /** Every language that the event exists in. */
  locales: string[];
  title: string | null;
  /** IANA name. */
  timeZone: string;
  /** In the order of the programme. */
  talks: CapturedTalk[];
}

/** `GET /newsroom/events/:documentId/capture` */
export const captureQuery = z.object({ locale: localeCode });

export interface CaptureEventResponse {
  data: EventCapture;
}

const quote = z.object({
  text: z.string().trim().min(1).max(600),
  speaker: documentIdSchema.nullable(),
  approved: z.boolean(),
});

/**
 * `PUT /newsroom/talks/:documentId/capture` — what is left out stays as it is; 409 where something else is stored than
 * `version` names.
 */
export const captureTalkBody = z.object({
  locale: localeCode,
  version: z.string().min(1).max(100),
  takeaways: z.string().max(3000).optional(),
  quotes: z.array(quote).max(100).optional(),
  talkStatus: z.enum(TALK_STATUSES).optional(),
});

export type CaptureTalkBody = z.input<typeof captureTalkBody>;

export interface CaptureTalkResponse {
  data: CapturedTalk;
}

/** Details of the 409: what is stored now, so that both can be seen. */
export interface CaptureConflict {
  code: 'talk-changed';
  current: CapturedTalk;
}
