import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { ORGANIZATION_UID, SPEAKER_UID } from '../../content-types';
import type { GetAppearancesResponse } from '../../contracts';
import { translate } from '../messages';
import { findAppearances } from '../newsroom/appearances';
import type { AppearingUid } from '../newsroom/appearances';
import { checkCharacters } from '../query/text';
import { rows } from '../strapi/documents';

type Context = Parameters<Core.ControllerHandler>[0];

/** Where people and organizations appear; what the routes give stands in `contracts/appearances`. */
export const appearances = ({ strapi }: { strapi: Core.Strapi }) => {
  const find = (uid: AppearingUid) => async (ctx: Context) => {
    checkCharacters({ ...ctx['query'], ...ctx['params'] });
    const { documentId } = ctx['params'];
    if ((await rows(strapi, uid).count({ where: { documentId } })) === 0) {
      const code = 'entry-not-found';
      throw new errors.NotFoundError(translate(strapi, code), { code });
    }
    ctx.body = {
      data: await findAppearances(strapi, uid, documentId),
    } satisfies GetAppearancesResponse;
  };

  return { findForSpeaker: find(SPEAKER_UID), findForOrganization: find(ORGANIZATION_UID) };
};
