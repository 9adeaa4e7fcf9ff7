import { isRecord } from '../visitors/model';

import { refuse } from './refusal';
import type { Path } from './refusal';
import { MISSING } from './schemas';
import type { Schemas } from './schemas';
import { kindOf, problemOf } from './values';
import type { ValueKind } from './values';

/**
 * Relations in the filters and the sorting of one list. Each is up to four tables to be joined, and MariaDB
 * joins 61, SQLite 64.
 */
export const MAX_RELATIONS = 12;

/** Further down than anybody writes; each level is a parenthesis in SQL. */
const MAX_DEPTH = 20;

/** What attributes can be compared by; the OpenAPI document reads it too. */
export const LISTS = ['$in', '$notIn'];
export const PRESENCE = ['$null', '$notNull'];
export const COMPARISONS = ['$eq', '$eqi', '$ne', '$nei', '$gt', '$gte', '$lt', '$lte'];
export const TEXT_ONLY = [
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
  '$contains',
  '$containsi',
  '$notContains',
  '$notContainsi',
];
const OPERATORS = [...LISTS, ...PRESENCE, ...COMPARISONS, ...TEXT_ONLY, '$between', '$not'];

const isScalar = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;

/** Counts relations over the filters and the sorting of one list. */
export interface Budget {
  relations: number;
}

export function spend(budget: Budget, path: Path): void {
  budget.relations -= 1;
  if (budget.relations < 0) {
    refuse(path, `at most ${MAX_RELATIONS} relations can be asked about at once`);
  }
}

/**
 * Refuses filters that would be an error of the database or of the query engine: JSON attributes, values of
 * another type, misplaced operators. Attributes that do not exist or are private are refused by Strapi.
 *
 * @throws ValidationError
 */
export function checkFilters(
  filters: unknown,
  uid: string,
  { schemas, budget }: { schemas: Schemas; budget: Budget },
  path: Path,
): void {
  const group = (parts: unknown, type: string, here: Path): void => {
    if (!Array.isArray(parts)) {
      refuse(here, 'must be a list');
    }
    parts.forEach((part, index) => node(part, type, [...here, String(index)]));
  };

  const node = (value: unknown, type: string, here: Path): void => {
    if (!isRecord(value)) {
      refuse(here, 'must be made of attributes and operators');
    }
    if (here.length > MAX_DEPTH) {
      refuse(here, 'is too deep');
    }
    for (const [key, inner] of Object.entries(value)) {
      const below = [...here, key];
      if (key === '$and' || key === '$or') {
        group(inner, type, below);
      } else if (key === '$not') {
        node(inner, type, below);
      } else if (key.startsWith('$')) {
        refuse(below, 'this operator needs an attribute');
      } else {
        attribute(inner, type, key, below);
      }
    }
  };

  const attribute = (value: unknown, type: string, name: string, here: Path): void => {
    const known = schemas.attribute(type, name);
    if (!known) {
      return;
    }
    if (known.type === MISSING) {
      refuse(here, 'does not exist');
    }
    const target = schemas.target(known);
    if (target) {
      spend(budget, here);
      relation(value, target, here);
      return;
    }
    const kind = kindOf(known.type);
    if (kind) {
      scalar(value, kind, here);
    }
  };

  const relation = (value: unknown, target: string, here: Path): void => {
    if (!isRecord(value)) {
      comparison(value, 'integer', here);
      return;
    }
    const operators = Object.keys(value).filter((key) => key.startsWith('$'));
    if (operators.length === 0) {
      node(value, target, here);
      return;
    }
    const [operator = ''] = operators;
    if (Object.keys(value).length > 1) {
      refuse(here, 'takes one operator, and no attributes beside it');
    }
    if (operator === '$and' || operator === '$or') {
      node(value, target, here);
    } else if (operator === '$not' && !isScalar(value[operator])) {
      refuse([...here, operator], 'takes an id here');
    } else {
      scalar(value, 'integer', here);
    }
  };

  const scalar = (value: unknown, kind: ValueKind, here: Path): void => {
    if (!isRecord(value)) {
      comparison(value, kind, here);
      return;
    }
    for (const [operator, operand] of Object.entries(value)) {
      const below = [...here, operator];
      if (!OPERATORS.includes(operator)) {
        refuse(below, 'is no operator for an attribute');
      }
      if (PRESENCE.includes(operator)) {
        if (!isScalar(operand)) {
          refuse(below, 'must be true or false');
        }
      } else if (TEXT_ONLY.includes(operator)) {
        if (kind !== 'text') {
          refuse(below, 'is for texts alone');
        }
        comparison(operand, kind, below);
      } else if (operator === '$between') {
        if (!Array.isArray(operand) || operand.length !== 2 || operand.includes(null)) {
          refuse(below, 'takes two values');
        }
        comparison(operand, kind, below);
      } else if (operator === '$not' && isRecord(operand)) {
        scalar(operand, kind, below);
      } else {
        comparison(operand, kind, below);
      }
    }
  };

  const comparison = (value: unknown, kind: ValueKind, here: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        if (Array.isArray(item)) {
          refuse([...here, String(index)], 'is a list within a list');
        }
        comparison(item, kind, [...here, String(index)]);
      });
      return;
    }
    if (!isScalar(value)) {
      refuse(here, 'takes a value, not attributes or operators');
    }
    if (kind === 'json') {
      refuse(here, 'this attribute cannot be filtered by');
    }
    const problem = value === null ? null : problemOf(value, kind);
    if (problem) {
      refuse(here, problem);
    }
  };

  node(filters, uid, path);
}
