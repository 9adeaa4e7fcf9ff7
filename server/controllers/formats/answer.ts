import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../content-types';
import { readPageQuery } from '../../query/page';
import type { Answer, pages } from '../../services/pages';
import type { ListState } from '../../stored-pages/find';
import { hash } from '../../stored-pages/render';

export type Context = Parameters<Core.ControllerHandler>[0];

export const pagesOf = (strapi: Core.Strapi): ReturnType<typeof pages> =>
  strapi.plugin(PLUGIN_ID).service('pages');

/** A title for the head of what is fetched, apart from the parameters of the list. @throws ValidationError */
export function withTitle(ctx: Context): {
  title: string | undefined;
  query: Record<string, unknown>;
} {
  const { title: typed, ...query } = ctx.query;
  const { title } = readPageQuery(typed === undefined ? {} : { title: typed }, ['title']);
  return { title, query };
}

/** Where this answer is, as the world knows the server. */
export const ownUrl = (strapi: Core.Strapi, ctx: Context): string =>
  `${strapi.config.get<string>('server.absoluteUrl')}${ctx.path}${ctx.search}`;

interface Written {
  body: string;
  type: string;
  state: ListState;
  tags: string;
}

/** An answer that is made of a list: it is as old as the list, and holds as long. */
export const answerOfList = ({ body, type, state, tags }: Written): Answer => ({
  body,
  type,
  etag: hash(body),
  modifiedAt: state.changedAt,
  validUntil: state.nextEmbargo,
  tags,
  access: state.access,
});
