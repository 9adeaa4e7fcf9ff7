import { containing } from '../strapi/like';

/** A condition in SQL, with `?` for values and `??` for names, as knex takes it. */
export interface Condition {
  sql: string;
  bindings: string[];
}

/** More words than this narrow nothing down. */
const MAX_WORDS = 10;

/** Letters whose case the databases may not know: SQLite's `lower()` is for ASCII, PostgreSQL's depends on its locale. */
function otherCases(word: string): [upper: string, lower: string][] {
  return [...new Set(word)].flatMap((lower): [string, string][] => {
    const upper = lower === 'ß' ? 'ẞ' : lower.toUpperCase();
    const isAscii = lower.charCodeAt(0) < 128;
    return isAscii || upper === lower || [...upper].length !== 1 ? [] : [[upper, lower]];
  });
}

function contains(column: string, word: string, client: string): Condition {
  // MariaDB's usual collations take "u" for "ü"; a binary one answers as the others do.
  const isMysql = client === 'mysql';
  let sql = isMysql ? 'lower(convert(?? using utf8mb4))' : 'lower(??)';
  const bindings = [column];
  for (const [upper, lower] of otherCases(word)) {
    sql = `replace(${sql}, ?, ?)`;
    bindings.push(upper, lower);
  }
  return {
    sql: `${sql}${isMysql ? ' collate utf8mb4_bin' : ''} like ? escape '!'`,
    bindings: [...bindings, containing(word)],
  };
}

/**
 * The condition under which a row has every word of the search in one of its columns, whatever their case.
 * The same on SQLite, PostgreSQL and MariaDB, umlauts included.
 *
 * @param columns names of columns, qualified where they must be
 * @param client Strapi's name of the database: `sqlite`, `postgres`, `mysql`
 * @returns null where there is nothing to search for
 */
export function searchCondition(
  search: string,
  columns: string[],
  client: string,
): Condition | null {
  const words = search.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return null;
  }
  const conditions = words.slice(0, MAX_WORDS).map((word) => {
    const anywhere = columns.map((column) => contains(column, word, client));
    return {
      sql: `(${anywhere.map(({ sql }) => sql).join(' or ')})`,
      bindings: anywhere.flatMap(({ bindings }) => bindings),
    };
  });
  return {
    sql: conditions.map(({ sql }) => sql).join(' and '),
    bindings: conditions.flatMap(({ bindings }) => bindings),
  };
}

/** How German lists are sorted (DIN 5007-1): ä as a, ß as ss. */
const FOLDED: [letter: string, as: string][] = [
  ['Ä', 'a'],
  ['ä', 'a'],
  ['Ö', 'o'],
  ['ö', 'o'],
  ['Ü', 'u'],
  ['ü', 'u'],
  ['ẞ', 'ss'],
  ['ß', 'ss'],
];

/** A collation that compares letter by letter, so that the databases agree. */
const BINARY: Record<string, string> = {
  sqlite: 'binary',
  postgres: '"C"',
  mysql: 'utf8mb4_bin',
};

/**
 * SQL by which texts are sorted as in a German index, whatever their case; the same on SQLite, PostgreSQL and
 * MariaDB.
 *
 * @param column name of a column that we chose: it goes into the SQL as it is
 * @param client Strapi's name of the database
 */
export function sortKey(column: string, client: string): string {
  const text = client === 'mysql' ? `convert(${column} using utf8mb4)` : column;
  const folded = FOLDED.reduce(
    (sql, [letter, as]) => `replace(${sql}, '${letter}', '${as}')`,
    // Folded as bytes: MariaDB's usual collations take "a" for "ä".
    client === 'mysql' ? `${text} collate utf8mb4_bin` : text,
  );
  return `lower(${folded}) collate ${BINARY[client] ?? 'binary'}`;
}
