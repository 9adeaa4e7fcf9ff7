import { z } from 'zod/v4';

/** Erasing a person: everything that the plugin keeps about them, without the texts that editors wrote. */

/** A recap, in one language, in which the person is named or kept. */
export interface ErasedFromRecap {
  documentId: string;
  locale: string;
  title: string | null;
  /** Whether readers see it. */
  published: boolean;
  /** Whether its text has the name: that is left to an editor, in the draft as in what is public. */
  named: boolean;
}

/** A talk, as the caller knows it by: in their language, or else in the default one, or in one that there is. */
export interface ErasedFromTalk {
  documentId: string;
  title: string | null;
  /** The language of the title. */
  locale: string;
  /** Title of its event, and the first day in the event's zone (ISO 8601); null where there is none. */
  event: string | null;
  date: string | null;
}

/** What an erasure touches; nothing of it is a copy of what it erases but the name. */
export interface Erasure {
  documentId: string;
  /** As it has to be given back, so that nobody erases somebody else. */
  name: string;
  /** Talks that lose the contribution, and what was noted as said by the person. */
  talks: ErasedFromTalk[];
  recaps: ErasedFromRecap[];
}

/** `GET /newsroom/speakers/:documentId/erasure` */
export interface GetErasureResponse {
  data: Erasure;
}

/** `POST /newsroom/speakers/:documentId/erasure` — 400 at `name` where it is another one. */
export const eraseBody = z.object({ name: z.string().max(1000) });

/** What was touched; recaps with `named` are to be edited. */
export interface EraseResponse {
  data: Erasure;
}
