import { quiet } from './app';
import type { TestApp } from './app';
import { currentDatabase } from './databases';
import { settle } from './page-changes';

/** A query as Knex announces it. */
interface Sent {
  sql: string;
  bindings?: unknown[];
}

interface Connection {
  client: {
    acquireConnection(): Promise<unknown>;
    releaseConnection(connection: unknown): Promise<void>;
    _query(connection: unknown, query: object): Promise<{ response: unknown }>;
  };
  on(event: 'query', listener: (query: Sent) => void): void;
  off(event: 'query', listener: (query: Sent) => void): void;
}

/**
 * The ways in which the database would read tables from end to end for what a call asks of it, and for what is checked,
 * rendered and told afterwards.
 *
 * PostgreSQL is told to avoid that, as it does by itself when tables are large.
 *
 * @param tables the large ones
 * @returns one line of the plan for each of them, with its query; empty where everything is found by an index
 */
export async function scansOf(
  app: TestApp,
  tables: readonly string[],
  call: () => Promise<unknown>,
): Promise<string[]> {
  const knex = app.strapi.db.connection as unknown as Connection;
  const sent: Sent[] = [];
  const onQuery = ({ sql, bindings = [] }: Sent) => sent.push({ sql, bindings });
  knex.on('query', onQuery);
  try {
    await call();
    await settle(app);
    await quiet(app.strapi);
  } finally {
    knex.off('query', onQuery);
  }
  const queries = sent.filter(
    ({ sql }) =>
      /^\s*(select|with|update|delete)/i.test(sql) &&
      tables.some((table) => sql.includes(table)) &&
      // Strapi's way to ask for none.
      !/\b(where|and) \(?(1 = (\?|\$\d+)|false)/.test(sql),
  );
  const connection = await knex.client.acquireConnection();
  const ask = async (query: Sent) => (await knex.client._query(connection, query)).response;
  try {
    if (currentDatabase() === 'postgres') {
      await ask({ sql: 'set enable_seqscan = off' });
    }
    const scans: string[] = [];
    for (const { sql, bindings } of queries) {
      const command = currentDatabase() === 'sqlite' ? 'explain query plan' : 'explain';
      const lines = linesOf(await ask({ sql: `${command} ${sql}`, bindings: bindings ?? [] }));
      scans.push(
        ...lines
          .filter((line) => readsAll(line, tables) || readsNearlyAll(line, { sql, bindings }))
          .map((line) => `${line.trim()} · ${sql.slice(0, 400)}`),
      );
    }
    return scans;
  } finally {
    if (currentDatabase() === 'postgres') {
      await ask({ sql: 'reset enable_seqscan' });
    }
    await knex.client.releaseConnection(connection);
  }
}

/** The steps of a plan, one a line, as each database words them. */
function linesOf(response: unknown): string[] {
  const found = response as { rows?: object[] } | object[] | [object[]];
  const list = Array.isArray(found) ? (Array.isArray(found[0]) ? found[0] : found) : found.rows;
  return (list as Record<string, unknown>[]).map((row) =>
    'QUERY PLAN' in row
      ? String(row['QUERY PLAN'])
      : 'detail' in row
        ? String(row['detail'])
        : Object.entries(row)
            .map(([name, value]) => `${name}=${String(value)}`)
            .join(' '),
  );
}

/**
 * By an index, and yet nearly everything: pages that need not be rendered, components in the one field that they are
 * for. SQLite knows nothing of how many there are. What Strapi populates for two entries at once is read so, by itself.
 */
const readsNearlyAll = (line: string, { sql, bindings = [] }: Sent): boolean =>
  (/_stale_made_by \(stale=\?\)/.test(line) && bindings.includes(0)) ||
  (/_field_idx \(field=\?\)/.test(line) && !sql.includes('__strapi'));

/** The languages of the project: a handful. */
const SMALL = 'i18n_locale';

function readsAll(line: string, tables: readonly string[]): boolean {
  if (line.includes(SMALL)) {
    return false;
  }
  switch (currentDatabase()) {
    case 'sqlite':
      // `SCAN p`: the queries name their tables by letters. `b`, `leading`, `r` and `s` are what was found before. A list
      // is counted by an index that has all that it asks for.
      return (
        /^SCAN (?!\(|CONSTANT|(b|leading|r|s)\b)/.test(line) &&
        !line.includes('COVERING INDEX newsroom_pages')
      );
    case 'postgres':
      return tables.some((table) => line.includes(`Seq Scan on ${table} `));
    case 'mariadb':
      // It goes by how many rows there are: whether it would have an index is what counts here.
      return /\btype=ALL possible_keys=null\b/.test(line) && !/table=(<|s\b)/.test(line);
  }
}
