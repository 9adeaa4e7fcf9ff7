import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { PLUGIN_ID } from '../../content-types';
import type { NewsroomConfig } from '../config';
import { checkQuery } from '../query/check';
import { checkNames } from '../query/names';
import { schemasOf } from '../query/schemas';
import { checkCharacters, MAX_QUERY_LENGTH } from '../query/text';

/** Named in routes as `plugin::newsroom.query-guard`. */
export interface QueryGuardConfig {
  /** Type that the route answers with. */
  uid: string;
}

/** Stands before the public routes and answers 400 to queries that would be an error of the server. */
export const queryGuard: Core.MiddlewareFactory<QueryGuardConfig> = ({ uid }, { strapi }) => {
  const schemas = schemasOf(strapi);
  return async (ctx, next) => {
    const { querystring } = ctx.request;
    const { length } = querystring;
    if (length > MAX_QUERY_LENGTH) {
      throw new errors.ValidationError(
        `The query has ${length} characters, and may have ${MAX_QUERY_LENGTH}`,
      );
    }
    checkNames(querystring);
    checkCharacters(ctx['params'], ['path']);
    const maxPopulateDepth = strapi
      .plugin(PLUGIN_ID)
      .config<NewsroomConfig['maxPopulateDepth']>('maxPopulateDepth');
    checkQuery(ctx.query, uid, { schemas, maxPopulateDepth });
    return next();
  };
};
