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
        morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
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

/** The table that says which files belong to which entries and components. */
export function fileTable(strapi: Core.Strapi): {
  name: string;
  /** Column with the id of the file. */
  file: string;
  /** Columns with the id and the type of what it belongs to. */
  id: string;
  type: string;
} {
  const { joinTable } = metadata(strapi, 'plugin::upload.file').attributes['related'] ?? {};
  if (!joinTable?.morphColumn) {
    throw new Error('files have no table of what they belong to');
  }
  const { idColumn, typeColumn } = joinTable.morphColumn;
  return {
    name: joinTable.name,
    file: joinTable.joinColumn.name,
    id: idColumn.name,
    type: typeColumn.name,
  };
}

/** A stored time as ISO 8601, UTC. The databases' drivers give it as a Date, a number or a text. */
export const instantFrom = (value: unknown): string =>
  new Date(value as Date | number | string).toISOString();

/**
 * Runs a query on the connection that is right here: inside a transaction its own, or else SQLite, which has
 * one connection, would wait for itself for ever.
 */
export const withKnex = <Result>(
  strapi: Core.Strapi,
  query: (knex: Knex) => Promise<Result>,
): Promise<Result> =>
  strapi.db.inTransaction()
    ? (strapi.db.transaction(({ trx }) => query(trx as unknown as Knex)) as Promise<Result>)
    : query(strapi.db.connection);
