import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../content-types';
import type { PageScope } from '../../contracts/site';
import { readListQuery } from '../query/list';
import { isLocaleCode } from '../query/check';
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
    return {
      /**
       * `GET /api/newsroom/<kind>s/by-slug/:slug?locale=&fallback=`
       *
       * @throws ValidationError for what is no slug or no language, and for unknown parameters
       * @throws NotFoundError where visitors may see no such page
       */
      async findOne(ctx: Context): Promise<void> {
        const { slug = '' } = ctx['params'] as { slug?: string };
        const { locale, fallback, ...unknown } = ctx.query;
        const [name] = Object.keys(unknown);
        if (name !== undefined) {
          refuse([name], 'is unknown here');
        }
        if (!isSlug(slug)) {
          refuse(['slug'], 'must be small letters, digits and hyphens');
        }
        const request = {
          scope,
          slug,
          locale: languageFrom('locale', locale),
          fallback: languageFrom('fallback', fallback),
        };
        await respond(
          strapi,
          ctx,
          { right: `${scope}-page.findOne`, missing: `There is no ${scope} at this address` },
          (readable) => service().bySlug({ ...request, readable }),
        );
      },

      /**
       * `GET /api/newsroom/pages/<kind>s`
       *
       * @throws ValidationError that names the parameter
       */
      async find(ctx: Context): Promise<void> {
        const query = readListQuery(scope, ctx.query);
        await respond(
          strapi,
          ctx,
          { right: `${scope}-page.find`, missing: 'There is no such list' },
          (readable) => service().list(query, readable),
        );
      },
    };
  };

function languageFrom(name: string, value: unknown): string | undefined {
  if (value !== undefined && !isLocaleCode(value)) {
    refuse([name], 'must be the code of a language, for example de or en-GB');
  }
  return value;
}

export const recapPage = pagesOf('recap');
export const eventPage = pagesOf('event');
export const speakerPage = pagesOf('speaker');
export const organizationPage = pagesOf('organization');
