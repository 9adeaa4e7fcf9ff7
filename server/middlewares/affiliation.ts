import type { Core } from '@strapi/strapi';

import { TALK_UID } from '../../content-types';
import { children, lookUp } from '../facts/read';
import { documents, rows } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/documents';
import { localeCondition } from '../strapi/locales';

type Values = Record<string, unknown>;

/**
 * What was true that day stays: publishing a talk writes the job title and the organization that each
 * person has today into the contributions that name none, so that an employer changed later changes no
 * published talk.
 */
export function affiliation(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    if (uid !== TALK_UID || action !== 'publish') {
      return next();
    }
    const drafts = await rows(strapi, TALK_UID).findMany({
      where: {
        documentId: params.documentId,
        publishedAt: null,
        ...(await localeCondition(strapi, context)),
      },
      populate: {
        contributions: {
          populate: {
            speaker: { populate: { organization: { select: ['id', 'documentId'] } } },
            organizations: { select: ['id', 'documentId'] },
          },
        },
      },
    });
    const known = await publishedPeople(strapi, params.documentId);
    // All languages share the contributions, so one update serves them all.
    const draft = drafts[0];
    const contributions = draft ? children(draft, 'contributions') : [];
    const filledIn = contributions.map((contribution) => openValues(contribution, known));
    if (draft && filledIn.some((values) => values !== undefined)) {
      await documents(strapi, TALK_UID).update({
        documentId: draft.documentId,
        ...(draft.locale ? { locale: draft.locale } : {}),
        data: {
          contributions: contributions.map((contribution, index) => ({
            id: contribution['id'],
            ...filledIn[index],
          })),
        },
      });
    }
    return next();
  };
}

/** Who was in the talk when it was published before: what they had none of that day, they get no later. */
async function publishedPeople(
  strapi: Core.Strapi,
  documentId: string | undefined,
): Promise<ReadonlySet<unknown>> {
  const published = await rows(strapi, TALK_UID).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: { contributions: { populate: { speaker: { select: ['id', 'documentId'] } } } },
  });
  return new Set(
    published
      .flatMap((version) => children(version, 'contributions'))
      .map((contribution) => lookUp(contribution, 'speaker')?.documentId),
  );
}

/** What is still open in a contribution and known of the person; undefined where there is no such thing. */
function openValues(contribution: Values, known: ReadonlySet<unknown>): Values | undefined {
  const speaker = lookUp(contribution, 'speaker');
  if (known.has(speaker?.documentId)) {
    return undefined;
  }
  const today = speaker && lookUp(speaker, 'organization');
  const values: Values = {
    ...(children(contribution, 'organizations').length === 0 && today
      ? { organizations: { set: [{ documentId: today.documentId }] } }
      : {}),
    ...(isBlank(contribution['jobTitle']) && speaker && !isBlank(speaker['jobTitle'])
      ? { jobTitle: speaker['jobTitle'] }
      : {}),
  };
  return Object.keys(values).length > 0 ? values : undefined;
}

const isBlank = (texts: unknown): boolean =>
  typeof texts !== 'object' || texts === null || Object.keys(texts).length === 0;
