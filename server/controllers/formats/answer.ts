import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../content-types';
import type { PageScope } from '../../../contracts/site';
import { mayCall } from '../../pages/readable';
import type { Answer, pages } from '../../services/pages';
import type { ListState } from '../../stored-pages/find';
import { hash } from '../../stored-pages/render';

export type Context = Parameters<Core.ControllerHandler>[0];

export const pagesOf = (strapi: Core.Strapi): ReturnType<typeof pages> =>
  strapi.plugin(PLUGIN_ID).service('pages');

/** Where this answer is, as the world knows the server. */
export const ownUrl = (strapi: Core.Strapi, ctx: Context): string =>
  `${strapi.config.get<string>('server.absoluteUrl')}${ctx.path}${ctx.search}`;

/**
 * Whether the caller may read lists (`find`) or whole pages (`findOne`) of a kind. What is made of a list, for those who
 * may read no pages, is made of what the list shows.
 */
export const mayRead = (
  strapi: Core.Strapi,
  ctx: Context,
  { scope, action }: { scope: PageScope; action: 'find' | 'findOne' },
): Promise<boolean> =>
  mayCall(strapi, ctx.state['auth'], `plugin::${PLUGIN_ID}.${scope}-page.${action}`);

interface Written {
  body: string;
  type: string;
  state: ListState;
  tags: string;
}

/** An answer that is made of a list: it is as old as the list, and holds as long. */
export const answerOfList = ({
  body,
  type,
  state,
  tags,
}: Written): { answer: Answer; state: ListState } => ({
  answer: {
    body,
    type,
    etag: hash(body),
    modifiedAt: state.changedAt,
    validUntil: state.nextEmbargo,
    tags,
    access: state.access,
  },
  state,
});
