import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { RECAP_UID } from '../../content-types';
import type { PublicationRefusal } from '../../contracts';
import { time } from '../facts/read';
import { translate } from '../messages';
import { fieldError } from '../errors';
import { isReady, toRefusal, toRefusals } from '../publication/answer';
import { planPublication } from '../publication/plan';
import type { PlannedEntry, PublicationPlan, PublicationTarget } from '../publication/plan';
import { documents, rows } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';
import { retrying } from '../strapi/retry';

export interface PublishOptions {
  /** Of a recap: ISO 8601, or null to let visitors see it at once. Without it, it stays as it is stored. */
  embargoUntil?: string | null;
  /** The administrator who publishes. */
  userId?: number;
}

/** Publishes recaps and events with what they depend on. */
export const publication = ({ strapi }: { strapi: Core.Strapi }) => {
  const refusal = (problems: PublicationRefusal[]): Error =>
    new errors.ValidationError(translate(strapi, 'publication-refused'), {
      code: 'publication-refused',
      errors: problems,
    });

  /** Strapi's own rules, and those of the project, say at which field, but not of which entry. */
  const ofEntry = (entry: PlannedEntry, error: unknown): unknown => {
    if (!(error instanceof errors.ValidationError)) {
      return error;
    }
    const { errors: found = [] } = error.details as {
      errors?: { path?: unknown[]; message: string }[];
    };
    const problems = found.length > 0 ? found : [{ message: error.message }];
    return refusal(
      problems.map(({ path = [], message }: { path?: unknown[]; message: string }) =>
        toRefusal(entry, { code: 'not-valid', path: path.map(String), message }),
      ),
    );
  };

  const publishAll = async (entries: PlannedEntry[]): Promise<void> => {
    for (const entry of entries) {
      const { documentId, locale } = entry.draft;
      try {
        await documents(strapi, entry.uid).publish({ documentId, locale: String(locale) });
      } catch (error) {
        throw ofEntry(entry, error);
      }
    }
  };

  /** A field that all languages share: those that are public already are published along, as the plan says. */
  const setEmbargo = async (
    { uid, documentId, locale }: PublicationTarget,
    { embargoUntil, userId }: PublishOptions,
  ): Promise<void> => {
    const draft = await rows(strapi, uid).findOne({
      where: { documentId, locale, publishedAt: null },
      select: ['id', 'embargoUntil'],
    });
    const wanted = embargoUntil ? new Date(embargoUntil).toISOString() : null;
    // Where there is no draft, the plan says so.
    if (draft && (time(draft, 'embargoUntil') ?? null) !== wanted) {
      await documents(strapi, uid).update({
        documentId,
        locale,
        data: { embargoUntil: wanted, ...(userId === undefined ? {} : { updatedBy: userId }) },
      });
    }
  };

  return {
    /**
     * What `publish` would publish and what stands in its way; writes nothing.
     *
     * @throws NotFoundError where the entry does not exist, or not in that language
     */
    async plan(target: PublicationTarget): Promise<PublicationPlan> {
      return planPublication(strapi, target);
    },

    /**
     * Publishes an event with its talks, or a recap with its event and talks, in one language and one
     * transaction: those that are drafts or have changes. What is pointed at comes first, because Strapi
     * leaves out relations to what is not public.
     *
     * A second call finds all of it public, and publishes nothing.
     *
     * @returns what was published
     * @throws as `plan`
     * @throws ValidationError (400) with every problem of every entry and every error of the checks, or for an embargo
     *   that is over; nothing is published
     */
    async publish(
      target: PublicationTarget,
      options: PublishOptions = {},
    ): Promise<PublicationPlan> {
      const { embargoUntil } = options;
      if (embargoUntil && Date.parse(embargoUntil) <= Date.now()) {
        // Somebody who picked last year by mistake would publish at once.
        throw fieldError([{ path: ['embargoUntil'], message: translate(strapi, 'embargo-over') }]);
      }
      const publishOnce = async (): Promise<PublicationPlan> => {
        await takeTurn(strapi);
        if (embargoUntil !== undefined) {
          await setEmbargo(target, options);
        }
        const plan = await planPublication(strapi, target);
        if (!plan.entries.every(isReady)) {
          throw refusal(plan.entries.flatMap((entry) => toRefusals(strapi, entry)));
        }
        await publishAll(plan.entries);
        if (plan.entries.some(({ uid }) => uid === RECAP_UID) || target.uid !== RECAP_UID) {
          return plan;
        }
        // A recap that was published before the event it points at: what pointed at nothing can now point.
        const { entries } = await planPublication(strapi, target);
        await publishAll(entries);
        return { ...plan, entries: [...plan.entries, ...entries] };
      };
      return retrying(strapi, () => strapi.db.transaction(publishOnce));
    },
  };
};
