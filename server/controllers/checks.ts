import type { Core } from '@strapi/strapi';
import { errors, validateZodSchema } from '@strapi/utils';

import { PLUGIN_ID, RECAP_UID } from '../../content-types';
import { getChecksQuery } from '../../contracts';
import type { GetChecksResponse } from '../../contracts';
import { translate } from '../messages';
import { withoutFix } from '../publication/answer';
import { checkCharacters } from '../query/text';
import type { Services } from '../services';
import { rows } from '../strapi/documents';

type Context = Parameters<Core.ControllerHandler>[0];

/** What the checks find; what the route takes and gives stands in `contracts/checks`. */
export const checks = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findForRecap(ctx: Context): Promise<void> {
    checkCharacters({ ...ctx['query'], ...ctx['params'] });
    const { locale } = validateZodSchema(getChecksQuery)(ctx['query']);
    const { documentId } = ctx['params'];
    const service: ReturnType<Services['checks']> = strapi.plugin(PLUGIN_ID).service('checks');
    const findings = await service.find(documentId, locale);
    if (!findings) {
      const exists = (await rows(strapi, RECAP_UID).count({ where: { documentId } })) > 0;
      const code = exists ? 'recap-not-in-language' : 'recap-not-found';
      throw new errors.NotFoundError(translate(strapi, code), { code });
    }
    ctx.body = {
      data: { locale, findings: findings.map(withoutFix) },
    } satisfies GetChecksResponse;
  },
});
