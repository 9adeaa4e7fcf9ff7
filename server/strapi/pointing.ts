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
 * The rows from which a way leads to one of these documents, each once; of all languages and states.
 *
 * One query from the documents backwards: a filter of Strapi's own over relations is made of outer joins, for which
 * SQLite reads the whole table.
 */
export const rowsPointingTo = (
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
        query.where(`${link}.${column}`, value);
      }
      end = `${link}.${joinColumn.name}`;
    }
    return query
      .join({ entry: tableOf(strapi, uid) }, 'entry.id', end)
      .distinct({ id: 'entry.id', documentId: 'entry.document_id' }) as Promise<Pointing[]>;
  });

/** The documentIds of these, each once. */
export const pointingTo = async (
  strapi: Core.Strapi,
  way: Way,
  documentIds: Iterable<string>,
): Promise<string[]> => [
  ...new Set((await rowsPointingTo(strapi, way, documentIds)).map(({ documentId }) => documentId)),
];
