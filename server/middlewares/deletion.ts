import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { COMPOSITION_UID, RECAP_UID, SPEAKER_UID } from '../../content-types';
import { findUses, namesOfUses } from '../deletion/uses';
import { translate } from '../messages';
import { rows } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/documents';
import { localeCondition } from '../strapi/locales';
import { isOurs } from '../strapi/writes';
import { isVisitorRequest } from '../visitors/trust';

/** Refuses to delete what is in use, with the list of uses; takes a recap's compositions along. */
export function deletion(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    if (!isOurs(uid) || action !== 'delete') {
      return next();
    }
    const condition = await localeCondition(strapi, context);
    const uses = await findUses(strapi, uid, { documentId: params.documentId }, condition);
    if (uses.length > 0 && isVisitorRequest(strapi)) {
      // Who uses it may be a draft.
      throw new errors.ValidationError(translate(strapi, 'in-use-somewhere'));
    }
    if (uses.length > 0) {
      throw new errors.ValidationError(
        translate(strapi, uid === SPEAKER_UID ? 'person-in-use' : 'in-use', {
          uses: namesOfUses(strapi, uses),
        }),
        { uses },
      );
    }
    const result = await next();
    if (uid === RECAP_UID) {
      await rows(strapi, COMPOSITION_UID).deleteMany({
        where: {
          recapDocumentId: params.documentId,
          ...('locale' in condition ? { localeCode: condition['locale'] } : {}),
        },
      });
    }
    return result;
  };
}
