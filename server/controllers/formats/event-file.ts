import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { EventPage } from '../../../contracts/pages';
import { readPageQuery } from '../../query/page';
import type { PageAnswer } from '../../services/pages';
import { isSlug } from '../../slugs/slugify';
import { hash } from '../../stored-pages/render';
import { respond } from '../respond';

import { ownUrl, pagesOf } from './answer';
import type { Context } from './answer';

interface Source<Parameter extends string> {
  event: EventPage;
  page: PageAnswer;
  given: Partial<Record<Parameter, string>>;
  /** The address of the file itself. */
  url: string;
}

interface File {
  type: string;
  body: string;
}

interface Files<Parameter extends string> {
  /** What may be asked for. */
  parameters: readonly Parameter[];
  /** How each is written, by the ending of its name; undefined where the event has nothing for it. */
  formats: Record<string, (source: Source<Parameter>) => File | undefined>;
}

const NO_EVENT = 'There is no event at this address';

/**
 * The handler of `…/:file` for files that are made of one event: `<slug>.<ending>`.
 *
 * @throws ValidationError, NotFoundError
 */
export const eventFile =
  <Parameter extends string>({ parameters, formats }: Files<Parameter | 'locale'>) =>
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const { file = '' } = ctx['params'] as { file?: string };
    const [slug = '', ...parts] = file.split('.');
    const ending = parts.at(-1) ?? '';
    const write = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
    const given = readPageQuery(ctx, parameters);
    if (!write) {
      const files = Object.keys(formats).map((known) => `<slug>.${known}`);
      throw new errors.NotFoundError(`There are ${files.join(', ')}`);
    }
    if (!isSlug(slug) || parts.length > 1) {
      throw new errors.NotFoundError(NO_EVENT);
    }
    await respond(
      strapi,
      ctx,
      { right: 'event-page.findOne', missing: NO_EVENT },
      async (readable) => {
        const page = await pagesOf(strapi).bySlug({
          scope: 'event',
          slug,
          locale: given.locale,
          readable,
        });
        if (!page) {
          return null;
        }
        const { data: event } = JSON.parse(page.body) as { data: EventPage };
        const made = write({ event, page, given, url: ownUrl(strapi, ctx) });
        return made ? { ...page, ...made, etag: hash(made.body) } : null;
      },
    );
  };
