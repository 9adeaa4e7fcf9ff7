import { isRecord } from '../visitors/model';

import { isBlank } from './blank';
import { checkFilters, MAX_RELATIONS } from './filters';
import type { Budget } from './filters';
import { isInherited } from './names';
import { checkNumbers } from './numbers';
import { refuse } from './refusal';
import type { Path } from './refusal';
import { MISSING } from './schemas';
import type { Schemas } from './schemas';
import { checkSort } from './sort';

export interface CheckOptions {
  schemas: Schemas;
  /** Relations, components and pictures within each other. */
  maxPopulateDepth: number;
}

/** Where a part of the query is, and how many relations down. */
interface Level {
  path: Path;
  depth: number;
}

/**
 * Checks what a query and each thing that it populates have alike: filters, sort, fields, populate. Takes `fields` out where
 * they are left empty: Strapi takes an empty text for a name, and answers 500.
 *
 * @throws ValidationError
 */
export function checkSelection(
  query: Record<string, unknown>,
  uid: string,
  options: CheckOptions,
  { path, depth }: Level,
): void {
  const { filters, sort, fields, populate } = query;
  const budget: Budget = { relations: MAX_RELATIONS };
  if (!isBlank(filters)) {
    checkFilters(filters, uid, { schemas: options.schemas, budget }, [...path, 'filters']);
  }
  if (!isBlank(sort)) {
    checkSort(sort, uid, { schemas: options.schemas, budget }, [...path, 'sort']);
  }
  if (isBlank(fields)) {
    delete query.fields;
  } else {
    checkFields(fields, uid, options, [...path, 'fields']);
  }
  if (!isBlank(populate)) {
    checkPopulate(populate, uid, options, { path: [...path, 'populate'], depth: depth + 1 });
  }
}

function checkFields(fields: unknown, uid: string, { schemas }: CheckOptions, path: Path): void {
  if (typeof fields !== 'string' && !isListOfTexts(fields)) {
    refuse(path, 'must be names of attributes');
  }
  for (const name of [fields].flat().flatMap((names) => names.split(','))) {
    const attribute = name.trim();
    // Strapi takes the inherited ones for attributes, and the database has no such column.
    if (isInherited(attribute) || schemas.attribute(uid, attribute)?.type === MISSING) {
      refuse(path, `${attribute} does not exist`);
    }
  }
}

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function checkPopulate(
  populate: unknown,
  uid: string,
  options: CheckOptions,
  { path, depth }: Level,
): void {
  const tooDeep = (levels: number): void => {
    if (levels > options.maxPopulateDepth) {
      refuse(path, `goes deeper than ${options.maxPopulateDepth} levels`);
    }
  };
  if (typeof populate === 'boolean') {
    tooDeep(depth);
    return;
  }
  if (typeof populate === 'string' || isListOfTexts(populate)) {
    for (const name of [populate].flat().flatMap((names) => names.split(','))) {
      tooDeep(depth - 1 + name.split('.').length);
    }
    return;
  }
  if (!isRecord(populate)) {
    refuse(path, 'must be names of relations, or relations with options');
  }
  tooDeep(depth);
  for (const [name, value] of Object.entries(populate)) {
    checkPopulated(value, { uid, name }, options, { path: [...path, name], depth });
  }
}

function checkPopulated(
  value: unknown,
  { uid, name }: { uid: string; name: string },
  options: CheckOptions,
  level: Level,
): void {
  const { path, depth } = level;
  if (['string', 'boolean'].includes(typeof value) || value === null) {
    return;
  }
  if (!isRecord(value)) {
    refuse(path, 'must be true, or options');
  }
  const attribute = options.schemas.attribute(uid, name);
  const target = attribute && options.schemas.target(attribute);
  const { on, count, ordering } = value;
  if (
    !isBlank(count) &&
    !['true', 'false', 't', 'f', '1', '0', true, false].includes(count as string)
  ) {
    refuse([...path, 'count'], 'must be true or false');
  }
  if (!isBlank(ordering) && !['asc', 'desc'].includes(String(ordering).toLowerCase())) {
    refuse([...path, 'ordering'], 'must be asc or desc');
  }
  checkNumbers(value, path);
  if (target) {
    checkSelection(value, target, options, level);
  } else if (!isBlank(value['populate'])) {
    // A relation to entries of any type: what is below it is not known, only how deep it goes.
    checkPopulate(value['populate'], '', options, {
      path: [...path, 'populate'],
      depth: depth + 1,
    });
  }
  if (isRecord(on)) {
    for (const [type, below] of Object.entries(on)) {
      if (isRecord(below)) {
        checkSelection(below, type, options, { path: [...path, 'on', type], depth });
      }
    }
  } else if (!isBlank(on)) {
    refuse([...path, 'on'], 'must be options by type');
  }
}
