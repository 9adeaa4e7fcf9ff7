import { guardOrder } from './guard-order';
import { guardWhere } from './guard-where';
import type { Source, WhereGuard } from './guard-where';
import { isRecord, targetOf } from './model';
import type { Condition } from './rules';

/** A query as the query engine takes it, as far as it is looked at here. */
export interface Query {
  where?: unknown;
  orderBy?: unknown;
  populate?: unknown;
  /** A condition that the engine adds to the query itself and to each query that it populates from. */
  filters?: unknown;
  [option: string]: unknown;
}

type EngineFilters = (context: { meta: { uid: string } }) => Condition | null;

/**
 * The same query for a visitor's eyes: nothing that they may not see is found, counted, populated (at any
 * depth), matched by a filter or decides an order.
 *
 * @param uid type that is queried
 * @throws UnanswerableError for what cannot be answered without telling of hidden entries
 */
export function guardQuery(query: Query, uid: string, guard: WhereGuard): Query {
  const source = { uid, published: guard.showsPublishedOnly(uid) || asksForPublished(query.where) };
  return { ...guardOptions(query, source, guard), filters: guardFilters(query.filters, guard) };
}

/** Strapi asks for the published entries of a type with drafts in this way. */
const asksForPublished = (where: unknown): boolean =>
  isRecord(where) && isRecord(where['publishedAt']) && where['publishedAt']['$notNull'] === true;

function guardOptions(query: Query, source: Source, guard: WhereGuard): Query {
  const guarded: Query = { ...query };
  if (query.where !== undefined) {
    guarded.where = guardWhere(query.where, source, guard);
  }
  if (query.orderBy !== undefined) {
    guardOrder(query.orderBy, source, guard);
  }
  if (isRecord(query.populate)) {
    guarded.populate = guardPopulate(query.populate, source.uid, guard);
  }
  return guarded;
}

/** What is populated gets its rule from the engine's filters; here are the conditions written by the caller. */
function guardPopulate(populate: Condition, uid: string, guard: WhereGuard): Condition {
  const model = guard.modelOf(uid);
  return Object.fromEntries(
    Object.entries(populate).map(([key, value]) => {
      if (!isRecord(value)) {
        return [key, value];
      }
      const target = targetOf(model, key);
      const guarded = target ? guardOptions(value, rowsOf(target, guard), guard) : { ...value };
      if (isRecord(value['on'])) {
        guarded['on'] = guardFragments(value['on'], guard);
      }
      return [key, guarded];
    }),
  );
}

/** Relations to entries of any type have options for each type. */
const guardFragments = (fragments: Condition, guard: WhereGuard): Condition =>
  Object.fromEntries(
    Object.entries(fragments).map(([uid, options]) => [
      uid,
      isRecord(options) ? guardOptions(options, rowsOf(uid, guard), guard) : options,
    ]),
  );

const rowsOf = (uid: string, guard: WhereGuard): Source => ({
  uid,
  published: guard.showsPublishedOnly(uid),
});

/**
 * Strapi's own filters say which state (draft or published) of each type is read. For our types the rule
 * says it, whatever was asked for; other types stay as they are.
 */
function guardFilters(filters: unknown, guard: WhereGuard): EngineFilters {
  return (context) => {
    const { uid } = context.meta;
    const rule = guard.ruleOf(uid);
    if (rule && guard.showsPublishedOnly(uid)) {
      return rule;
    }
    const own = typeof filters === 'function' ? (filters as EngineFilters)(context) : filters;
    const conditions = [own, rule].filter(
      (condition): condition is Condition =>
        isRecord(condition) && Object.keys(condition).length > 0,
    );
    return conditions.length === 0 ? {} : { $and: conditions };
  };
}
