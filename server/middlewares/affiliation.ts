import type { Core } from '@strapi/strapi';

import { TALK_UID } from '../../content-types';
import { openValues, publishedPeople } from '../derivation/affiliation';
import { children } from '../facts/read';
import { documents, rows } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/documents';
import { localeCondition } from '../strapi/locales';

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
    const talk = String(params.documentId);
    const known = (await publishedPeople(strapi, [talk])).get(talk) ?? new Set();
    // All languages share the contributions, so one update serves them all.
    const draft = drafts[0];
    const contributions = draft ? children(draft, 'contributions') : [];
    const filledIn = contributions.map((contribution) => {
      const values = openValues(contribution, known);
      return (
        values && {
          ...values,
          ...(values.organizations
            ? {
                organizations: {
                  set: values.organizations.map(({ documentId }) => ({ documentId })),
                },
              }
            : {}),
        }
      );
    });
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
