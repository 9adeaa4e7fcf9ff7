import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';

export type DatabaseName = 'sqlite' | 'postgres' | 'mariadb';

export interface TestDatabase {
  name: DatabaseName;
  /** Environment of the playground that makes it use this database. */
  env: Record<string, string>;
  /** Told to the pool of connections, for settings of a connection. */
  onConnection?(
    connection: unknown,
    done: (error: Error | null, connection: unknown) => void,
  ): void;
  drop(): Promise<void>;
}

/** The database that this run of the tests uses, from `TEST_DATABASE`. */
export const currentDatabase = (): DatabaseName => {
  const name = process.env['TEST_DATABASE'] ?? 'sqlite';
  if (name !== 'sqlite' && name !== 'postgres' && name !== 'mariadb') {
    throw new Error(`TEST_DATABASE must be sqlite, postgres or mariadb, got "${name}"`);
  }
  return name;
};

async function sqlite(from: string | undefined): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-test-'));
  const file = path.join(folder, 'data.db');
  if (from) {
    copyFileSync(from, file);
  }
  return {
    name: 'sqlite',
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
    // What a test writes need not outlive a power cut: nothing waits for the disk.
    onConnection(connection, done) {
      (connection as { pragma(setting: string): void }).pragma('synchronous = OFF');
      done(null, connection);
    },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

const POSTGRES = {
  host: process.env['POSTGRES_HOST'] ?? '127.0.0.1',
  port: Number(process.env['POSTGRES_PORT'] ?? 5432),
  user: process.env['POSTGRES_USER'] ?? 'root',
  password: process.env['POSTGRES_PASSWORD'] ?? '',
};

async function postgres(database: string): Promise<TestDatabase> {
  const execute = async (...statements: string[]) => {
    const client = new Client({ ...POSTGRES, database: 'postgres' });
    await client.connect();
    for (const statement of statements) {
      await client.query(statement);
    }
    await client.end();
  };
  await execute(
    `CREATE DATABASE ${database}`,
    // As with SQLite: nothing waits for the disk.
    `ALTER DATABASE ${database} SET synchronous_commit = off`,
  );
  return {
    name: 'postgres',
    env: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_HOST: POSTGRES.host,
      DATABASE_PORT: String(POSTGRES.port),
      DATABASE_NAME: database,
      DATABASE_USERNAME: POSTGRES.user,
      DATABASE_PASSWORD: POSTGRES.password,
    },
    drop: () => execute(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  };
}

const MARIADB = {
  host: process.env['MARIADB_HOST'] ?? '127.0.0.1',
  port: Number(process.env['MARIADB_PORT'] ?? 3306),
  user: process.env['MARIADB_USER'] ?? 'root',
  password: process.env['MARIADB_PASSWORD'] ?? '',
};

async function mariadb(database: string): Promise<TestDatabase> {
  const execute = async (sql: string) => {
    const connection = await createConnection(MARIADB);
    await connection.query(sql);
    await connection.end();
  };
  await execute(`CREATE DATABASE ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  return {
    name: 'mariadb',
    env: {
      DATABASE_CLIENT: 'mysql',
      DATABASE_HOST: MARIADB.host,
      DATABASE_PORT: String(MARIADB.port),
      DATABASE_NAME: database,
      DATABASE_USERNAME: MARIADB.user,
      DATABASE_PASSWORD: MARIADB.password,
    },
    drop: () => execute(`DROP DATABASE IF EXISTS ${database}`),
  };
}

/**
 * Makes a database of its own; whoever asks for it drops it.
 *
 * @param from a SQLite database to begin with; without it, and on other databases, an empty one
 */
export async function createDatabase(
  name: DatabaseName = currentDatabase(),
  from?: string,
): Promise<TestDatabase> {
  const database = `newsroom_test_${randomBytes(6).toString('hex')}`;
  switch (name) {
    case 'postgres':
      return postgres(database);
    case 'mariadb':
      return mariadb(database);
    default:
      return sqlite(from);
  }
}
