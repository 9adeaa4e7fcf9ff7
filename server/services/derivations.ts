import type { Core } from '@strapi/strapi';

import {
  COMPOSITION_UID,
  EVENT_UID,
  ORGANIZATION_UID,
  PUBLIC_UIDS,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
} from '../../content-types';
import type { PublicUid } from '../../content-types';
import { eventTimes } from '../derivation/event-times';
import { personNames } from '../derivation/person-names';
import { children, lookUp, text, time } from '../facts/read';
import { defaultTimeZone } from '../settings/time-zone';
import { rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';

import type { slugs } from './slugs';

type Values = Record<string, unknown>;

const ID = { select: ['id'] };

/** Ids of related rows, each once, in the order of first mention. */
const ids = (related: (Values | undefined)[]): number[] => [
  ...new Set(related.flatMap((row) => (typeof row?.['id'] === 'number' ? [row['id']] : []))),
];

interface Derivation {
  populate?: Record<string, unknown>;
  /** What the attributes should be; relations as ids of rows. */
  derive(row: Row): Promise<Values> | Values;
}

/**
 * Attributes that follow from others. They are derived from stored rows, not from what came in: a change of
 * a component that all languages share reaches the other languages' rows past every middleware.
 */
export const derivations = ({ strapi }: { strapi: Core.Strapi }) => {
  const slugService = () => strapi.plugin('newsroom').service('slugs') as ReturnType<typeof slugs>;

  /** Rows of the named documents, in the language and state of the recap where they have such. */
  const find = async (uid: string, documentIds: unknown, like: Row): Promise<number[]> => {
    const wanted = Array.isArray(documentIds) ? documentIds : [];
    if (wanted.length === 0) {
      return [];
    }
    const found = await rows(strapi, uid).findMany({
      where: {
        documentId: { $in: wanted },
        ...(uid === TALK_UID
          ? { locale: like.locale, publishedAt: like.publishedAt ? { $notNull: true } : null }
          : {}),
      },
      select: ['id', 'documentId'],
    });
    const byDocument = new Map(found.map((row) => [row.documentId, row.id]));
    return wanted.flatMap((documentId: string) => byDocument.get(documentId) ?? []);
  };

  const all: Record<string, Derivation> = {
    [EVENT_UID]: {
      populate: { involvements: { populate: { organization: ID } }, organizations: ID },
      derive: async (event) => ({
        ...eventTimes(event, await defaultTimeZone(strapi)),
        organizations: ids(
          children(event, 'involvements').map((involvement) => lookUp(involvement, 'organization')),
        ),
      }),
    },
    [TALK_UID]: {
      populate: {
        contributions: {
          populate: {
            speaker: { select: ['id'], populate: { organization: ID } },
            organizations: ID,
          },
        },
        speakers: ID,
        organizations: ID,
      },
      derive: (talk) => {
        const present = children(talk, 'contributions').filter(
          (contribution) => contribution['absent'] !== true,
        );
        return {
          speakers: ids(present.map((contribution) => lookUp(contribution, 'speaker'))),
          organizations: ids(
            present.flatMap((contribution) => {
              const ofThatDay = children(contribution, 'organizations');
              const speaker = lookUp(contribution, 'speaker');
              // What is published says what was true that day; a draft says "as today" where it says nothing.
              return ofThatDay.length > 0 || !speaker || talk.publishedAt
                ? ofThatDay
                : [lookUp(speaker, 'organization')];
            }),
          ),
        };
      },
    },
    [SPEAKER_UID]: { derive: personNames },
    [RECAP_UID]: {
      populate: { speakers: ID, organizations: ID, talks: ID },
      derive: async (recap) => {
        const composition = await rows(strapi, COMPOSITION_UID).findOne({
          where: { recapDocumentId: recap.documentId, localeCode: recap.locale ?? '' },
          select: ['mentions'],
        });
        const mentions = (composition?.['mentions'] ?? {}) as Values;
        return {
          speakers: await find(SPEAKER_UID, mentions['speakers'], recap),
          organizations: await find(ORGANIZATION_UID, mentions['organizations'], recap),
          talks: await find(TALK_UID, mentions['talks'], recap),
        };
      },
    },
  };

  return {
    /**
     * Derives the attributes of every version of a document and writes those that are not as they should be.
     *
     * @returns what was derived, by the id of the row
     */
    async document(uid: string, documentId: string): Promise<Map<number, Values>> {
      const derivation = all[uid];
      const derived = new Map<number, Values>();
      if (!derivation) {
        return derived;
      }
      const versions = await rows(strapi, uid).findMany({
        where: { documentId },
        ...(derivation.populate ? { populate: derivation.populate } : {}),
      });
      for (const version of versions) {
        const values = await derivation.derive(version);
        derived.set(version.id, values);
        const changed = Object.entries(values).filter(
          ([name, value]) => !isSame(version, name, value),
        );
        if (changed.length > 0) {
          await rows(strapi, uid).update({
            where: { id: version.id },
            data: Object.fromEntries(changed),
          });
        }
      }
      return derived;
    },

    /**
     * Derives everything anew, slugs too where there are none: after an import or a change that went past Strapi's documents.
     * In a project: `npx strapi console`, then
     * `await strapi.plugin('newsroom').service('derivations').all()`.
     *
     * @returns the number of documents looked at
     */
    async all(): Promise<number> {
      let count = 0;
      for (const uid of PUBLIC_UIDS) {
        const found = await rows(strapi, uid).findMany({ select: ['documentId'] });
        for (const documentId of new Set(found.map((row) => row.documentId))) {
          await strapi.db.transaction(async () => {
            await takeTurn(strapi);
            await slugService().ensure(uid as PublicUid, documentId);
            await this.document(uid, documentId);
          });
          count += 1;
        }
      }
      return count;
    },
  };
};

/** Whether the row has the value already. */
function isSame(row: Row, name: string, value: unknown): boolean {
  if (Array.isArray(value)) {
    return JSON.stringify(ids(children(row, name))) === JSON.stringify(value);
  }
  if (name === 'endsAtEffective') {
    return (time(row, name) ?? null) === value;
  }
  return (text(row, name) ?? null) === (value || null);
}
