import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../content-types';
import type { Answer, pages } from '../../services/pages';
import type { ListState } from '../../stored-pages/find';
import { hash } from '../../stored-pages/render';

export type Context = Parameters<Core.ControllerHandler>[0];

export const pagesOf = (strapi: Core.Strapi): ReturnType<typeof pages> =>
  strapi.plugin(PLUGIN_ID).service('pages');

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
