import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { RecapPage } from '../../../contracts/pages';
import { pageAt } from '../../../contracts/site';
import { surroundingsOf } from '../../config';
import { oEmbed, OEMBED_TYPE, OEMBED_XML_TYPE, oEmbedXml } from '../../formats/oembed';
import { PAGE_PARAMETERS, readPageQuery } from '../../query/page';
import { refuse } from '../../query/refusal';
import { isSlug } from '../../slugs/slugify';
import { hash } from '../../stored-pages/render';
import { respond } from '../respond';

import { pagesOf } from './answer';
import type { Context } from './answer';

const NO_ARTICLE = 'No article is at this address';

/**
 * `GET /api/newsroom/oembed?url=&format=&maxwidth=&maxheight=` (oEmbed 1.0): how another site shows an article
 *
 * @throws ValidationError that names the parameter
 * @throws NotFoundError where the address is no article's on the project's own website
 * @throws NotImplementedError for formats but `json` and `xml` (oEmbed, 2.3.4)
 */
export const oembed =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const { url, format = 'json', ...size } = readPageQuery(ctx, PAGE_PARAMETERS.oembed);
    const surroundings = surroundingsOf(strapi);
    const [maxwidth, maxheight] = [
      pixels('maxwidth', size.maxwidth),
      pixels('maxheight', size.maxheight),
    ];
    if (url === undefined) {
      refuse(['url'], 'must be the address of an article');
    }
    if (format !== 'json' && format !== 'xml') {
      throw new errors.NotImplementedError('The formats are json and xml');
    }
    const at = pageAt(surroundings.site, 'recap', url);
    if (!at || !isSlug(at.slug)) {
      throw new errors.NotFoundError(NO_ARTICLE);
    }
    await respond(
      strapi,
      ctx,
      { right: 'recap-page.findOne', missing: NO_ARTICLE },
      async (readable) => {
        const page = await pagesOf(strapi).bySlug({
          scope: 'recap',
          slug: at.slug,
          locale: at.locale,
          readable,
        });
        if (!page) {
          return null;
        }
        const { data: recap } = JSON.parse(page.body) as { data: RecapPage };
        const embedded = oEmbed(recap, surroundings, { maxwidth, maxheight });
        const made =
          format === 'xml'
            ? { body: oEmbedXml(embedded), type: OEMBED_XML_TYPE }
            : { body: JSON.stringify(embedded), type: OEMBED_TYPE };
        return { ...page, ...made, etag: hash(made.body) };
      },
    );
  };

function pixels(name: string, value: string | undefined): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (!/^[1-9]\d{0,4}$/.test(value)) {
    refuse([name], 'must be a number of pixels from 1 to 99999');
  }
  return Number(value);
}
