import { UnanswerableError } from './guard-where';
import type { Source, WhereGuard } from './guard-where';
import { isRecord, targetOf } from './model';

interface Place extends Source {
  path: string[];
}

/** What the query engine takes for "draft, modified or published"; it is no attribute. */
const STATE = 'status';

const entriesOf = (orderBy: unknown): (readonly [string, unknown])[] =>
  isRecord(orderBy) ? Object.entries(orderBy) : [];

/**
 * Refuses to sort by what visitors may not see: the place in a list tells of a hidden entry as well as its
 * content does. Relations that lead to visible entries alone may be sorted by.
 *
 * @param orderBy sorting in the form of the query engine: `{ event: { startsAt: 'asc' } }`, or a list of such
 * @throws UnanswerableError where hidden entries would decide the order
 */
export function guardOrder(orderBy: unknown, source: Source, guard: WhereGuard): void {
  guardNode(orderBy, { ...source, path: [] }, guard);
}

function guardNode(orderBy: unknown, place: Place, guard: WhereGuard): void {
  if (Array.isArray(orderBy)) {
    orderBy.forEach((part) => guardNode(part, place, guard));
    return;
  }
  const entries = typeof orderBy === 'string' ? [[orderBy, 'asc'] as const] : entriesOf(orderBy);
  for (const [key, value] of entries) {
    if (key === STATE && !guard.modelOf(place.uid)?.attributes[STATE]) {
      throw new UnanswerableError([...place.path, key], 'entries cannot be sorted by their state');
    }
    const target = targetOf(guard.modelOf(place.uid), key);
    if (!target) {
      continue;
    }
    const path = [...place.path, key];
    const safe = place.published && guard.publishedLeadOnlyToVisible(target);
    if (guard.ruleOf(target) && !safe) {
      throw new UnanswerableError(path, 'entries cannot be sorted by this relation');
    }
    guardNode(value, { uid: target, published: guard.showsPublishedOnly(target), path }, guard);
  }
}
