import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { guardQuery } from './guard-query';
import type { Query } from './guard-query';
import { UnanswerableError } from './guard-where';
import type { WhereGuard } from './guard-where';
import type { Model } from './model';
import { hasDrafts, publishedLeadOnlyToVisible, visitorRule } from './rules';
import { isVisitorRequest } from './trust';

interface Visit {
  at: Date | undefined;
  /** Drafts are read as if they were published. */
  drafts?: boolean;
}

const visitorReads = new AsyncLocalStorage<Visit>();

/**
 * Runs something in which every read of the database, also below `strapi.documents`, obeys the visitors' rules.
 *
 * @param at the moment whose embargoes count; without it, that of each read
 */
export const readAsVisitor = <Result>(read: () => Promise<Result>, at?: Date): Promise<Result> =>
  visitorReads.run({ at }, read);

/**
 * Runs something that reads drafts, and obeys the visitors' rules in all else: what a page will show once everything on it
 * is published. What it gives is for those who may see drafts.
 */
export const readDraftsAsVisitor = <Result>(read: () => Promise<Result>): Promise<Result> =>
  visitorReads.run({ at: undefined, drafts: true }, read);

/** A type or component as Strapi's database sees it. */
export const databaseModel = (strapi: Core.Strapi, uid: string): Model | undefined =>
  strapi.db.metadata.has(uid) ? (strapi.db.metadata.get(uid) as Model) : undefined;

/** Types that Strapi's own public routes read from the database without documents; a project relates them to ours. */
const READ_PAST_DOCUMENTS: ReadonlySet<string> = new Set([
  'plugin::users-permissions.user',
  'plugin::upload.file',
]);

const guardAt = (strapi: Core.Strapi, now: Date): WhereGuard => ({
  modelOf: (uid) => databaseModel(strapi, uid),
  ruleOf: (uid) => visitorRule(uid, now),
  showsPublishedOnly: hasDrafts,
  publishedLeadOnlyToVisible,
});

/** Of types with drafts everything may be read; the caller says which version. */
const draftGuard = (strapi: Core.Strapi, now: Date): WhereGuard => ({
  ...guardAt(strapi, now),
  ruleOf: (uid) => (hasDrafts(uid) ? null : visitorRule(uid, now)),
  showsPublishedOnly: () => false,
  publishedLeadOnlyToVisible: () => false,
});

/**
 * Makes the query engine obey the rules inside {@link readAsVisitor}.
 *
 * The engine is the one place that everything goes through, in one form, with all that is populated below
 * it. It leans on `filters` of a query, which Strapi itself uses to read drafts or published entries, and
 * which is not documented: the tests of the public API fail where Strapi changes it.
 */
export function guardDatabaseReads(strapi: Core.Strapi): void {
  const guardRead = (event: { model: { uid: string }; params: Query }): void => {
    const isReadPastDocuments = READ_PAST_DOCUMENTS.has(event.model.uid);
    const visit = visitorReads.getStore();
    if (!visit && !(isReadPastDocuments && isVisitorRequest(strapi))) {
      return;
    }
    const guardOf = visit?.drafts ? draftGuard : guardAt;
    try {
      Object.assign(
        event.params,
        guardQuery(event.params, event.model.uid, guardOf(strapi, visit?.at ?? new Date())),
      );
    } catch (error) {
      throw error instanceof UnanswerableError ? refusal(error) : error;
    }
  };
  strapi.db.lifecycles.subscribe({
    beforeFindMany: guardRead as never,
    beforeFindOne: guardRead as never,
    beforeCount: guardRead as never,
  });
}

const refusal = ({ message, path, reason }: UnanswerableError): Error =>
  new errors.ValidationError(message, {
    errors: [{ path, message: reason, name: 'ValidationError' }],
  });
