import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../content-types';
import type { PageScope } from '../../contracts/site';
import { tellFront, tellingFront } from '../front/told';
import { readListQuery } from '../query/list';
import { PAGE_PARAMETERS, readPageQuery } from '../query/page';
import { refuse } from '../query/refusal';
import type { pages } from '../services/pages';
import { isSlug } from '../slugs/slugify';

import { respond } from './respond';

type Context = Parameters<Core.ControllerHandler>[0];

/** Pages of one kind by their addresses, and their lists. */
const pagesOf =
  (scope: PageScope) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const service = () => strapi.plugin(PLUGIN_ID).service('pages') as ReturnType<typeof pages>;
    return tellingFront({
      /**
       * `GET /api/newsroom/<kind>s/by-slug/:slug?locale=&fallback=&redirect=`
       *
       * A former slug is answered with the page; with `redirect=true` and 301, for those who follow.
       *
       * @throws ValidationError for what is no slug or no language, and for unknown parameters
       * @throws NotFoundError where visitors may see no such page
       */
      async findOne(ctx: Context): Promise<void> {
        const { slug = '' } = ctx['params'] as { slug?: string };
        const { locale, fallback, redirect } = readPageQuery(ctx, PAGE_PARAMETERS.page);
        if (!isSlug(slug)) {
          refuse(['slug'], 'must be small letters, digits and hyphens');
        }
        const answer = await respond(
          strapi,
          ctx,
          { right: `${scope}-page.findOne`, missing: `There is no ${scope} at this address` },
          async (readable) => {
            const page = await service().bySlug({ scope, slug, locale, fallback, readable });
            return page && redirect === 'true' && page.slug !== slug
              ? // To be resolved by the caller: what is before it, a proxy may have changed.
                {
                  ...page,
                  movedTo: `${ctx.path.endsWith('/') ? '../' : ''}${page.slug}${ctx.search}`,
                }
              : page;
          },
        );
        tellFront(ctx, answer);
      },

      /**
       * `GET /api/newsroom/pages/<kind>s`
       *
       * @throws ValidationError that names the parameter
       */
      async find(ctx: Context): Promise<void> {
        const query = readListQuery(scope, ctx);
        const answer = await respond(
          strapi,
          ctx,
          { right: `${scope}-page.find`, missing: 'There is no such list' },
          (readable) => service().list(query, readable),
        );
        tellFront(ctx, answer);
      },
    });
  };

export const recapPage = pagesOf('recap');
export const eventPage = pagesOf('event');
export const speakerPage = pagesOf('speaker');
export const organizationPage = pagesOf('organization');
