import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { PUBLIC_UIDS } from '../../content-types';
import { documents } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/documents';
import { databaseModel } from '../visitors/reading';
import { privatePaths } from '../visitors/private-input';
import type { AttributesOf } from '../visitors/private-input';
import { reaches } from '../visitors/reach';
import { isGuarded } from '../visitors/rules';
import { isVisitorRequest } from '../visitors/trust';

type Values = Record<string, unknown>;

const WRITES = ['create', 'update', 'clone'];

/**
 * For visitors whose role may write: private attributes are refused, and the answer shows what they may
 * read of the entry, or else what they wrote. Strapi's own answer has all that was asked to be populated.
 */
export const visitorWrites =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (context, next) => {
    if (!WRITES.includes(context.action) || !isVisitorRequest(strapi)) {
      return next();
    }
    const { uid } = context;
    const { populate, ...params } = context.params;
    const isOurs = (PUBLIC_UIDS as readonly string[]).includes(uid);
    if (isOurs) {
      refusePrivate(strapi, uid, params['data']);
    }
    const leadsToOurs = populate && reaches(uid, (type) => databaseModel(strapi, type), isGuarded);
    if (!isOurs && !leadsToOurs) {
      return next();
    }
    context.params = params;
    const written = (await next()) as Values | null;
    if (!written?.['documentId']) {
      return written;
    }
    const shown = await documents(strapi, uid).findOne({
      documentId: written['documentId'] as string,
      ...(typeof written['locale'] === 'string' ? { locale: written['locale'] } : {}),
      ...(params.status ? { status: params.status } : {}),
      fields: params.fields,
      populate,
    });
    return shown ?? whatTheyWrote(written, params.data, isOurs);
  };

const attributesIn = (model: unknown): ReturnType<AttributesOf> =>
  (model as { attributes?: ReturnType<AttributesOf> } | undefined)?.attributes;

function refusePrivate(strapi: Core.Strapi, uid: string, data: unknown): void {
  const attributesOf = (type: string) => attributesIn(strapi.getModel(type as never));
  const paths = privatePaths(data, uid, attributesOf);
  if (paths.length > 0) {
    throw new errors.ValidationError(
      `${paths.map((path) => path.join('.')).join(', ')} cannot be written by visitors`,
      {
        errors: paths.map((path) => ({
          path,
          message: 'cannot be written by visitors',
          name: 'ValidationError',
        })),
      },
    );
  }
}

function whatTheyWrote(written: Values, data: unknown, isOurs: boolean): Values {
  if (!isOurs) {
    return written;
  }
  const shown = ['id', 'documentId', 'locale', ...Object.keys((data ?? {}) as Values)];
  return Object.fromEntries(Object.entries(written).filter(([name]) => shown.includes(name)));
}
