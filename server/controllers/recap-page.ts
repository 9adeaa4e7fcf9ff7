import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { PLUGIN_ID } from '../../content-types';
import type { RecapPageResponse } from '../../contracts/pages';
import { readableBy } from '../pages/readable';
import { isLocaleCode } from '../query/check';
import { refuse } from '../query/refusal';
import type { pages } from '../services/pages';
import { isSlug } from '../slugs/slugify';

type Context = Parameters<Core.ControllerHandler>[0];

/** The pages of recaps, by their addresses. */
export const recapPage = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * `GET /api/newsroom/recaps/by-slug/:slug`
   *
   * @throws ValidationError for what is no slug or no language, and for unknown parameters
   * @throws NotFoundError where visitors may see no such recap
   */
  async findOne(ctx: Context): Promise<RecapPageResponse> {
    const { slug = '' } = ctx['params'] as { slug?: string };
    const { locale, ...unknown } = ctx.query;
    const [name] = Object.keys(unknown);
    if (name !== undefined) {
      refuse([name], 'is unknown here');
    }
    if (!isSlug(slug)) {
      refuse(['slug'], 'must be small letters, digits and hyphens');
    }
    if (locale !== undefined && !isLocaleCode(locale)) {
      refuse(['locale'], 'must be the code of a language, for example de or en-GB');
    }
    const service = strapi.plugin(PLUGIN_ID).service('pages') as ReturnType<typeof pages>;
    const readable = await readableBy(strapi, ctx.state['auth']);
    const page = await service.recapBySlug({ slug, locale, readable });
    if (!page) {
      throw new errors.NotFoundError('There is no recap at this address');
    }
    return page;
  },
});
