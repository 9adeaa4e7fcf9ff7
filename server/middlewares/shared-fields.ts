import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { DRAFT_UIDS } from '../../content-types';
import type { DraftUid } from '../../content-types';
import { languagesBehind } from '../publication/languages';
import { defaultLocale, documents } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/documents';

const isDraftUid = (uid: string): uid is DraftUid =>
  (DRAFT_UIDS as readonly string[]).includes(uid);

/** Set while another language is published along, which must not begin the same for its others. */
const alongside = new AsyncLocalStorage<true>();

/**
 * What all languages share changes for visitors of all languages: publishing one publishes the others again
 * that are public, if their drafts differ from what is public in nothing else. A language that is no more
 * than a draft stays one, and one with changes of its own keeps what is public.
 *
 * It stands inside `affiliation`, which fills in the contributions of every language's draft.
 */
export function sharedFields(strapi: Core.Strapi): DocumentMiddleware {
  return async ({ uid, action, params: { documentId, locale } }, next) => {
    if (!isDraftUid(uid) || action !== 'publish' || !documentId || locale === '*') {
      return next();
    }
    if (alongside.getStore()) {
      return next();
    }
    const locales = [locale ?? (await defaultLocale(strapi))].flat();
    // Asked before: Strapi itself carries shared fields over to published rows when the first row that the
    // database finds happens to be an older one, and tells nobody, neither webhooks nor caches.
    const behind = (await languagesBehind(strapi, uid, [documentId], locales)).get(documentId);
    const result = await next();
    for (const other of behind ?? []) {
      if (!other.obstacle) {
        await alongside.run(true, () =>
          documents(strapi, uid).publish({ documentId, locale: other.locale }),
        );
      }
    }
    return result;
  };
}
