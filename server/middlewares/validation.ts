import type { Core } from '@strapi/strapi';

import { RECAP_UID, TALK_UID } from '../../content-types';
import { fieldError } from '../errors';
import { translate } from '../messages';
import { rows } from '../strapi/documents';
import type { DocumentContext, DocumentMiddleware, Row } from '../strapi/documents';
import { localeCondition } from '../strapi/locales';
import { populateComponents } from '../strapi/populate';
import { bringsData, documentIdOf, isOurs } from '../strapi/writes';
import { secondRecapProblems } from '../validation/one-recap';
import type { Problem } from '../validation/problem';
import { publishProblems } from '../validation/publish';
import { saveProblems, shapeProblems } from '../validation/save';

/**
 * Refuses what is wrong, at the fields. It looks at what a write has stored, inside its transaction, so
 * that the rules see the same whatever the way in; a refusal takes the write back.
 */
export function validation(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (!isOurs(context.uid)) {
      return next();
    }
    if (context.action === 'publish') {
      const problems = (await drafts(strapi, context, context.params.documentId)).flatMap((draft) =>
        publishProblems(context.uid, draft),
      );
      refuse(strapi, problems);
      return next();
    }
    if (!bringsData(context)) {
      return next();
    }
    refuse(strapi, shapeProblems(strapi, context.uid, context.params.data ?? {}));
    const result = await next();
    const saved = await drafts(strapi, context, documentIdOf(context, result));
    refuse(
      strapi,
      saved.flatMap((draft) => saveProblems(strapi, context.uid, draft)),
    );
    if (context.uid === RECAP_UID) {
      for (const recap of saved) {
        refuse(strapi, await secondRecapProblems(strapi, recap));
      }
    }
    return result;
  };
}

/** The rows that a call is about: drafts, or the only version where the type has none. */
async function drafts(
  strapi: Core.Strapi,
  context: DocumentContext,
  documentId: string | undefined,
): Promise<Row[]> {
  const { uid } = context;
  const hasDrafts = strapi.contentType(uid as never).options?.draftAndPublish;
  return rows(strapi, uid).findMany({
    where: {
      documentId,
      ...(hasDrafts ? { publishedAt: null } : {}),
      ...(context.action === 'clone' ? {} : await localeCondition(strapi, context)),
    },
    populate: populateComponents(
      strapi,
      uid,
      uid === TALK_UID || uid === RECAP_UID ? ['event'] : [],
    ),
  });
}

function refuse(strapi: Core.Strapi, problems: Problem[]): void {
  if (problems.length > 0) {
    throw fieldError(
      problems.map(({ path, code, values }) => ({
        path,
        message: translate(strapi, code, values),
      })),
    );
  }
}
