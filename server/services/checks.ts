import type { Core } from '@strapi/strapi';

import type { Finding } from '../../composer';
import { CHECK_UID, RECAP_UID } from '../../content-types';
import { affectedRecaps } from '../checks/affected';
import type { Changed } from '../checks/affected';
import { findingsOfRecap } from '../checks/find';
import { ChangeQueue } from '../checks/queue';
import { recheck } from '../checks/store';
import { rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';

/** Rows that are read at a time, where all recaps are checked. */
const PAGE = 100;

/** What the checks find in recaps, and what is kept of it for those that are public. */
export const checks = ({ strapi }: { strapi: Core.Strapi }) => {
  /** One that cannot be checked keeps no other from it. */
  const recheckSafely = async (documentId: string): Promise<boolean> => {
    try {
      await recheck(strapi, documentId);
      return true;
    } catch (error) {
      strapi.log.error(`newsroom: recap ${documentId} could not be checked`);
      strapi.log.error(error);
      return false;
    }
  };

  const recheckAffected = async (changed: Changed): Promise<void> => {
    try {
      for (const documentId of await affectedRecaps(strapi, changed)) {
        if (!isStopping) {
          await recheckSafely(documentId);
        }
      }
    } catch (error) {
      strapi.log.error(error);
    }
  };

  let isStopping = false;
  const queue = new ChangeQueue(recheckAffected);

  return {
    /** What the checks find in the draft of a recap; null where there is none. A constant number of queries. */
    find: (documentId: string, locale: string): Promise<Finding[] | null> =>
      findingsOfRecap(strapi, { documentId, locale, status: 'draft' }),

    /** The recaps that are about an entry. */
    affected: (uid: string, documentId: string): Promise<string[]> =>
      affectedRecaps(strapi, new Map([[uid, new Set([documentId])]])),

    /** Says that entries changed: the recaps that are about them are checked a moment later. */
    changed: (uid: string, ...documentIds: string[]): void =>
      queue.add(...documentIds.map((documentId) => ({ uid, documentId }))),

    /** Checks at once what is waiting for it. */
    flush: (): Promise<void> => queue.flush(),

    /** Waits for what has begun, and begins nothing more. */
    async stop(): Promise<void> {
      isStopping = true;
      await queue.stop();
    },

    /**
     * Checks everything that is public anew, page by page: after an import, or a server that was killed.
     * In a project: `npx strapi console`, then `await strapi.plugin('newsroom').service('checks').all()`.
     *
     * @returns how many recaps were checked, and how many could not be
     */
    async all(): Promise<{ checked: number; failed: number }> {
      const done = new Set<string>();
      let failed = 0;
      let page: Row[] = [];
      do {
        page = await rows(strapi, RECAP_UID).findMany({
          where: { publishedAt: { $notNull: true }, id: { $gt: page.at(-1)?.id ?? 0 } },
          select: ['id', 'documentId'],
          orderBy: { id: 'asc' },
          limit: PAGE,
        });
        for (const { documentId } of page) {
          if (!done.has(documentId)) {
            done.add(documentId);
            failed += (await recheckSafely(documentId)) ? 0 : 1;
          }
        }
      } while (page.length === PAGE);
      for (const { recapDocumentId } of await rows(strapi, CHECK_UID).findMany({
        select: ['id', 'recapDocumentId'],
      })) {
        // Its recap is not public any more, and nobody said so.
        if (!done.has(String(recapDocumentId))) {
          await recheckSafely(String(recapDocumentId));
        }
      }
      return { checked: done.size - failed, failed };
    },
  };
};
