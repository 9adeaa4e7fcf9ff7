import { isRecord, targetOf } from './model';
import type { ModelOf } from './model';
import type { Condition } from './rules';

/** Somebody asks what cannot be answered without telling of hidden entries. */
export class UnanswerableError extends Error {
  constructor(
    /** Attributes that lead to the relation, from the type that was asked for. */
    readonly path: string[],
    readonly reason: string,
  ) {
    super(`${path.join('.')}: ${reason}`);
  }
}

export interface WhereGuard {
  modelOf: ModelOf;
  /** What visitors may see of a type; null: everything. */
  ruleOf(uid: string): Condition | null;
  /** Whether the type's rule leaves published entries alone. */
  showsPublishedOnly(uid: string): boolean;
  /** Whether a relation of published entries to that type leads to visible entries alone. */
  publishedLeadOnlyToVisible(target: string): boolean;
}

/** Rows that a condition is about. */
export interface Source {
  uid: string;
  /** All of them are published. */
  published: boolean;
}

interface Place extends Source {
  path: string[];
  /** Below an odd number of `$not`. */
  negated: boolean;
}

/**
 * Makes a condition of the query engine ask about visible entries alone: every relation to a guarded type
 * gets the type's rule beside what is asked about it, in the same joined row. So neither a match nor its
 * absence tells anything of a hidden entry.
 *
 * Below `$not` the rule is the other way round: of `not (asked or not visible)` the answer is
 * `not asked, and visible`, while `not (asked and visible)` would be true for each hidden row.
 *
 * @throws UnanswerableError where "has no such relation" would tell of hidden ones
 */
export function guardWhere(where: unknown, source: Source, guard: WhereGuard): unknown {
  return guardNode(where, { ...source, path: [], negated: false }, guard);
}

function guardNode(where: unknown, place: Place, guard: WhereGuard): unknown {
  if (Array.isArray(where)) {
    return where.map((part) => guardNode(part, place, guard));
  }
  if (!isRecord(where)) {
    return where;
  }
  const model = guard.modelOf(place.uid);
  const rest: Condition = {};
  // Each relation in an entry of its own: Strapi merges the groups of two relations of one object into one,
  // and the second would replace the first.
  const relations: Condition[] = [];
  for (const [key, value] of Object.entries(where)) {
    const target = targetOf(model, key);
    if (key === '$and' || key === '$or') {
      rest[key] = guardNode(value, place, guard);
    } else if (key === '$not') {
      rest[key] = guardNode(value, { ...place, negated: !place.negated }, guard);
    } else if (target) {
      relations.push({ [key]: guardRelation(value, { key, target, place }, guard) });
    } else {
      rest[key] = value;
    }
  }
  if (relations.length === 0) {
    return rest;
  }
  const { $and, ...others } = rest;
  return { ...others, $and: [...(Array.isArray($and) ? $and : []), ...relations] };
}

interface Hop {
  key: string;
  target: string;
  place: Place;
}

function guardRelation(value: unknown, hop: Hop, guard: WhereGuard): unknown {
  const { key, target, place } = hop;
  const path = [...place.path, key];
  const rule = guard.ruleOf(target);
  const asked = onTarget(value);
  const below: Place = { ...place, uid: target, published: guard.showsPublishedOnly(target), path };
  const inner = guardNode(asked, below, guard);
  if (!rule) {
    return inner;
  }
  if (asksForNone(asked) !== place.negated && asksForPresence(asked)) {
    if (!place.published || !guard.publishedLeadOnlyToVisible(target)) {
      throw new UnanswerableError(path, 'entries without this relation cannot be asked for');
    }
    return inner;
  }
  return place.negated ? { $or: [inner, { $not: rule }] } : { $and: [inner, rule] };
}

/** The ways to ask about the identity of the related row, brought to one: a condition on its id. */
function onTarget(value: unknown): unknown {
  if (Array.isArray(value)) {
    return { id: { $in: value } };
  }
  if (!isRecord(value)) {
    return { id: value };
  }
  const keys = Object.keys(value);
  const asksTheRowItself = keys.some(
    (key) => key.startsWith('$') && key !== '$and' && key !== '$or',
  );
  return asksTheRowItself ? { id: value } : value;
}

const NONE: ((id: unknown) => boolean)[] = [
  (id) => id === null,
  (id) => isRecord(id) && (id['$null'] === true || id['$notNull'] === false || id['$eq'] === null),
];

const SOME: ((id: unknown) => boolean)[] = [
  (id) => isRecord(id) && (id['$notNull'] === true || id['$null'] === false || id['$ne'] === null),
];

const idOf = (asked: unknown): unknown => (isRecord(asked) ? asked['id'] : undefined);
const asksForNone = (asked: unknown): boolean => NONE.some((test) => test(idOf(asked)));
const asksForPresence = (asked: unknown): boolean =>
  asksForNone(asked) || SOME.some((test) => test(idOf(asked)));
