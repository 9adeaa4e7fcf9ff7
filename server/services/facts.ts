import type { Core } from '@strapi/strapi';

import { FACTS_VERSION } from '../../composer/facts';
import type { Facts, InvolvementFacts } from '../../composer/facts';
import { EVENT_UID } from '../../content-types';
import { Collection } from '../facts/collection';
import { eventFacts, themesOf } from '../facts/event';
import { findNextEvent } from '../facts/next-event';
import { children, lookUp, text } from '../facts/read';
import { readProgramme } from '../facts/programme';
import { defaultTimeZone } from '../settings/time-zone';
import { readDocument } from '../strapi/read-documents';

const ORGANIZATION = { populate: { links: true } };
const PERSON = { populate: { links: true } };
const PEOPLE = {
  speaker: { populate: { links: true, organization: ORGANIZATION } },
  organizations: ORGANIZATION,
};

export interface LoadFacts {
  eventDocumentId: string;
  /** A language that the event has. */
  locale: string;
}

/** Reads what is known of an event, as plain data. */
export const facts = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The facts of an event in one language, from its drafts: what an editor sees in the forms.
   * The number of queries does not depend on the number of talks.
   *
   * @returns null where the event does not exist in that language
   */
  async load({ eventDocumentId, locale }: LoadFacts): Promise<Facts | null> {
    const event = await readDocument(strapi, EVENT_UID, {
      documentId: eventDocumentId,
      locale,
      status: 'draft',
      populate: {
        topics: true,
        involvements: { populate: { organization: ORGANIZATION } },
        talks: {
          populate: {
            contributions: { populate: PEOPLE },
            quotes: { populate: { speaker: PERSON } },
          },
        },
      },
    });
    if (!event) {
      return null;
    }
    const collection = new Collection(locale);
    const involvements: InvolvementFacts[] = children(event, 'involvements')
      .map((involvement) => ({ involvement, organization: lookUp(involvement, 'organization') }))
      .sort((a, b) => rank(a.involvement) - rank(b.involvement))
      .flatMap(({ involvement, organization }) =>
        organization
          ? [
              {
                organization: collection.organization(organization),
                role: text(involvement, 'role') ?? 'partner',
                level: text(involvement, 'level'),
              },
            ]
          : [],
      );
    const talks = readProgramme(children(event, 'talks'), collection);
    const timeZone = await defaultTimeZone(strapi);
    const nextEvent = await findNextEvent(strapi, event, {
      locale,
      defaultTimeZone: timeZone,
      now: new Date(),
    });
    return {
      version: FACTS_VERSION,
      language: locale,
      event: { ...eventFacts(event, timeZone), themes: themesOf(event, locale) },
      involvements,
      talks,
      nextEvent,
      ...collection.result(),
    };
  },
});

const rank = (involvement: Record<string, unknown>): number =>
  typeof involvement['rank'] === 'number' ? involvement['rank'] : Number.MAX_SAFE_INTEGER;
