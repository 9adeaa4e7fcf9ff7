import { isRecord } from '../visitors/model';

import { spend } from './filters';
import type { Budget } from './filters';
import { refuse } from './refusal';
import type { Path } from './refusal';
import type { Schemas } from './schemas';
import { kindOf } from './values';

interface Context {
  schemas: Schemas;
  budget: Budget;
}

/**
 * Refuses to sort by what has no order. Strapi takes `title:asc,city`, a list of such texts, or nested
 * objects.
 *
 * @throws ValidationError
 */
export function checkSort(sort: unknown, uid: string, context: Context, path: Path): void {
  if (typeof sort === 'string') {
    for (const part of sort.split(',')) {
      const [name = ''] = part.split(':');
      checkSortPath(name.trim().split('.'), uid, context, path);
    }
  } else if (Array.isArray(sort)) {
    const kinds = new Set(sort.map((part) => typeof part));
    if (kinds.size > 1) {
      refuse(path, 'must be all texts, or all attributes with a direction');
    }
    sort.forEach((part, index) => checkSort(part, uid, context, [...path, String(index)]));
  } else if (isRecord(sort)) {
    for (const [name, value] of Object.entries(sort)) {
      checkSortEntry(name, value, uid, context, [...path, name]);
    }
  } else {
    refuse(path, 'must be names of attributes');
  }
}

function checkSortEntry(
  name: string,
  value: unknown,
  uid: string,
  context: Context,
  path: Path,
): void {
  if (typeof value === 'string') {
    checkSortPath([name], uid, context, path);
    return;
  }
  const attribute = context.schemas.attribute(uid, name);
  const target = attribute && context.schemas.target(attribute);
  if (!isRecord(value)) {
    refuse(path, 'must be asc or desc');
  }
  if (target) {
    spend(context.budget, path);
    checkSort(value, target, context, path);
  } else if (attribute) {
    refuse(path, 'must be asc or desc');
  }
}

/** A relation itself has no order, only its attributes have. */
function checkSortPath(names: string[], uid: string, context: Context, path: Path): void {
  const [name = '', ...rest] = names;
  const attribute = context.schemas.attribute(uid, name);
  if (!attribute) {
    return;
  }
  const target = context.schemas.target(attribute);
  if (target && rest.length > 0) {
    spend(context.budget, path);
    checkSortPath(rest, target, context, path);
  } else if (target || rest.length > 0 || kindOf(attribute.type) === undefined) {
    refuse(path, `${names.join('.')} cannot be sorted by`);
  }
}
