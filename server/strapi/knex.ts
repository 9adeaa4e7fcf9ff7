import type { Core } from '@strapi/strapi';

/** The query builder of Strapi's database, for what its own queries cannot say (groups, sums, an order by cases). */
export type Knex = Core.Strapi['db']['connection'];

interface RelationTable {
  /** Table that joins the two. */
  name: string;
  /** Column with the id of the type that has the relation. */
  owner: string;
  /** Column with the id of the target. */
  target: string;
}

interface Metadata {
  tableName: string;
  attributes: Record<
    string,
    {
      columnName?: string;
      joinTable?: {
        name: string;
        joinColumn: { name: string };
        inverseJoinColumn: { name: string };
      };
    }
  >;
}

const metadata = (strapi: Core.Strapi, uid: string): Metadata =>
  strapi.db.metadata.get(uid) as unknown as Metadata;

/** The table of a type. */
export const tableOf = (strapi: Core.Strapi, uid: string): string =>
  metadata(strapi, uid).tableName;

/** The table behind a relation of a type. Names are Strapi's: it shortens them where a database wants that. */
export function relationTable(strapi: Core.Strapi, uid: string, attribute: string): RelationTable {
  const table = metadata(strapi, uid).attributes[attribute]?.joinTable;
  if (!table) {
    throw new Error(`${uid} has no relation "${attribute}" with a table of its own`);
  }
  return {
    name: table.name,
    owner: table.joinColumn.name,
    target: table.inverseJoinColumn.name,
  };
}

/**
 * Runs a read on the connection that is right here: inside a transaction its own, or else SQLite, which has
 * one connection, would wait for itself for ever.
 */
export const read = <Result>(
  strapi: Core.Strapi,
  query: (knex: Knex) => Promise<Result>,
): Promise<Result> =>
  strapi.db.inTransaction()
    ? (strapi.db.transaction(({ trx }) => query(trx as unknown as Knex)) as Promise<Result>)
    : query(strapi.db.connection);
