import type { Core } from '@strapi/strapi';

import { useDocumentMiddleware } from '../strapi/documents';

import { affiliation } from './affiliation';
import { articleDate } from './article-date';
import { checks } from './checks';
import { copy } from './copy';
import { deletion } from './deletion';
import { derived } from './derived';
import { input } from './input';
import { names } from './names';
import { newLanguage } from './new-language';
import { pages } from './pages';
import { publishInOne } from './publish-in-one';
import { sharedFields } from './shared-fields';
import { slugs } from './slugs';
import { transaction } from './transaction';
import { validation } from './validation';
import { visitorWrites } from './visitor-writes';
import { visitors } from './visitors';

/**
 * The rules that hold for every way in, from the outside to the inside. What a middleware does after the
 * write happens in the opposite order: first the stored rows are validated, then they get their slugs, then
 * what follows from them is derived.
 *
 * They are registered in `register()`, before Strapi's own i18n registers its middleware in `bootstrap()`:
 * so ours are outside of it, and see what it has copied to the other languages.
 */
const MIDDLEWARES = [
  visitors,
  visitorWrites,
  transaction,
  checks,
  publishInOne,
  pages,
  names,
  articleDate,
  input,
  copy,
  affiliation,
  sharedFields,
  deletion,
  derived,
  slugs,
  validation,
  newLanguage,
];

export function useDocumentMiddlewares(strapi: Core.Strapi): void {
  for (const middleware of MIDDLEWARES) {
    useDocumentMiddleware(strapi, middleware(strapi));
  }
}
