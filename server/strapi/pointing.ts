import type { Core } from '@strapi/strapi';

import { tableOf, withKnex } from './knex';

interface Step {
  target: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
    /** For components: which attribute of the entry they belong to. */
    on?: Record<string, string>;
  };
}

/** A way from a type over components and relations: `['contributions', 'speaker']`. */
export interface Way {
  uid: string;
  path: readonly string[];
}

interface Pointing {
  id: number;
  documentId: string;
}

/**
 * The rows from which ways lead to one of these documents; of all languages and states. One that several ways lead from
 * is there several times.
 *
 * One query a way, from the documents backwards: a filter of Strapi's own over relations is made of outer joins, for which
 * SQLite reads the whole table.
 */
export async function rowsPointingTo(
  strapi: Core.Strapi,
  ways: readonly Way[],
  documentIds: Iterable<string>,
): Promise<Pointing[]> {
  const found: Pointing[] = [];
  // One after the other: a transaction has one connection.
  for (const way of ways) {
    found.push(...(await rowsOfWay(strapi, way, documentIds)));
  }
  return found;
}

const rowsOfWay = (
  strapi: Core.Strapi,
  { uid, path }: Way,
  documentIds: Iterable<string>,
): Promise<Pointing[]> =>
  withKnex(strapi, async (knex) => {
    let type = uid;
    const links = path.map((name) => {
      const { attributes } = strapi.db.metadata.get(type) as unknown as {
        attributes: Record<string, Step>;
      };
      const { target = '', joinTable } = attributes[name] ?? {};
      if (!joinTable) {
        throw new Error(`${type} has no "${name}" with a table of its own`);
      }
      type = target;
      return joinTable;
    });
    const query = knex({ target: tableOf(strapi, type) }).whereIn('target.document_id', [
      ...documentIds,
    ]);
    let end = 'target.id';
    for (const [index, { name, joinColumn, inverseJoinColumn, on = {} }] of links
      .map((link, place) => [place, link] as const)
      .reverse()) {
      const link = `link${index}`;
      query.join({ [link]: name }, `${link}.${inverseJoinColumn.name}`, end);
      for (const [column, value] of Object.entries(on)) {
        // An expression: SQLite would look up by this what all entries of the type have.
        query.whereRaw(`coalesce(??, '') = ?`, [`${link}.${column}`, value]);
      }
      end = `${link}.${joinColumn.name}`;
    }
    return query
      .join({ entry: tableOf(strapi, uid) }, 'entry.id', end)
      .distinct({ id: 'entry.id', documentId: 'entry.document_id' }) as Promise<Pointing[]>;
  });

/** The same as a condition of Strapi's own queries. */
export async function whereItPoints(
  strapi: Core.Strapi,
  way: Way,
  documentId: string,
): Promise<{ id: { $in: number[] } }> {
  const found = await rowsPointingTo(strapi, [way], [documentId]);
  return { id: { $in: found.map(({ id }) => id) } };
}

/** The documentIds of these, each once. */
export const pointingTo = async (
  strapi: Core.Strapi,
  ways: readonly Way[],
  documentIds: Iterable<string>,
): Promise<string[]> => [
  ...new Set((await rowsPointingTo(strapi, ways, documentIds)).map(({ documentId }) => documentId)),
];
