import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { EVENT_UID, ORGANIZATION_UID, SPEAKER_UID, TALK_UID, TOPIC_UID } from '../../content-types';

/** What of a page the caller's role may read. */
export interface Readable {
  event: boolean;
  talks: boolean;
  speakers: boolean;
  organizations: boolean;
  topics: boolean;
}

const TYPES: Record<keyof Readable, string> = {
  event: EVENT_UID,
  talks: TALK_UID,
  speakers: SPEAKER_UID,
  organizations: ORGANIZATION_UID,
  topics: TOPIC_UID,
};

interface Authorization {
  verify(auth: unknown, config: { scope: string }): Promise<void>;
}

/**
 * Asks Strapi which of the types the caller may list, as its own routes do for what they populate.
 *
 * @param auth `ctx.state.auth` of the request
 */
export async function readableBy(strapi: Core.Strapi, auth: unknown): Promise<Readable> {
  const { verify } = strapi.get('auth') as Authorization;
  const readable: Readable = {
    event: false,
    talks: false,
    speakers: false,
    organizations: false,
    topics: false,
  };
  for (const [name, uid] of Object.entries(TYPES)) {
    try {
      await verify(auth, { scope: `${uid}.find` });
      readable[name as keyof Readable] = true;
    } catch (error) {
      const refused =
        error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError;
      if (!refused) {
        throw error;
      }
    }
  }
  return readable;
}
