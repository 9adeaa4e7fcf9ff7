import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { inRoot } from './paths.mjs';

/**
 * An empty database for one measurement.
 *
 * @param {'sqlite' | 'postgres'} name
 * @returns {Promise<{ env: Record<string, string>, drop(): Promise<void> }>} the environment of a playground
 *   that uses it
 */
export async function createDatabase(name) {
  return name === 'postgres' ? createPostgres() : createSqlite();
}

async function createSqlite() {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'));
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function createPostgres() {
  const { Client } = createRequire(inRoot('package.json'))('pg');
  const server = {
    host: process.env.POSTGRES_HOST ?? '127.0.0.1',
    port: Number(process.env.POSTGRES_PORT ?? 5432),
    user: process.env.POSTGRES_USER ?? 'root',
    password: process.env.POSTGRES_PASSWORD ?? '',
  };
  const database = `newsroom_bench_${process.pid}`;
  const execute = async (sql) => {
    const client = new Client({ ...server, database: 'postgres' });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await execute(`CREATE DATABASE ${database}`);
  return {
    env: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_HOST: server.host,
      DATABASE_PORT: String(server.port),
      DATABASE_NAME: database,
      DATABASE_USERNAME: server.user,
      DATABASE_PASSWORD: server.password,
    },
    drop: () => execute(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  };
}
