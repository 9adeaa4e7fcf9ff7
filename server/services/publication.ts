import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { RECAP_UID } from '../../content-types';
import type { PublicationRefusal } from '../../contracts';
import { translate } from '../messages';
import { toProblem, toRefusal } from '../publication/answer';
import { planPublication } from '../publication/plan';
import type { PlannedEntry, PublicationPlan, PublicationTarget } from '../publication/plan';
import { documents } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';
import { retrying } from '../strapi/retry';

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
     * @throws ValidationError (400) with every problem of every entry, and nothing published
     */
    async publish(target: PublicationTarget): Promise<PublicationPlan> {
      const publishOnce = async (): Promise<PublicationPlan> => {
        await takeTurn(strapi);
        const plan = await planPublication(strapi, target);
        const problems = plan.entries.flatMap((entry) =>
          entry.problems.map((problem) => toRefusal(entry, toProblem(strapi, problem))),
        );
        if (problems.length > 0) {
          throw refusal(problems);
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
