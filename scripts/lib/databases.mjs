import { createRequire } from 'node:module';

import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';

// Resolved when asked for: the packages may be installed only a moment before.
const load = (name) => createRequire(inRoot('package.json'))(name);

const SERVERS = {
  postgres: {
    prefix: 'POSTGRES',
    port: '5432',
    sample:
      'docker run --rm -p 5432:5432 -e POSTGRES_USER=root -e POSTGRES_PASSWORD=root postgres:15',
    async reach({ host, port, user, password }) {
      const { Client } = load('pg');
      const client = new Client({ host, port, user, password, database: 'postgres' });
      await client.connect();
      await client.end();
    },
  },
  mariadb: {
    prefix: 'MARIADB',
    port: '3306',
    sample: 'docker run --rm -p 3306:3306 -e MARIADB_ROOT_PASSWORD=root mariadb:10.11',
    async reach({ host, port, user, password }) {
      const { createConnection } = load('mysql2/promise');
      const connection = await createConnection({ host, port, user, password });
      await connection.end();
    },
  },
};

/**
 * The databases that TEST_DATABASES names, `sqlite` if it names none.
 *
 * @returns {string[]}
 * @throws {Failure} on a name that is unknown
 */
export function wantedDatabases() {
  const names = (process.env.TEST_DATABASES || 'sqlite')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.filter((name) => name !== 'sqlite' && !SERVERS[name]);
  if (unknown.length > 0) {
    throw new Failure(`TEST_DATABASES names ${unknown.join(', ')}`, {
      advice: ['It takes sqlite, postgres and mariadb, joined by commas.'],
    });
  }
  return [...new Set(names)];
}

/**
 * Signs in to the server of a database.
 *
 * @throws {Failure} with what to do when it cannot be reached
 */
export async function reachDatabase(name) {
  const server = SERVERS[name];
  if (!server) {
    return;
  }
  const { prefix, reach, sample } = server;
  const host = process.env[`${prefix}_HOST`] ?? '127.0.0.1';
  const port = Number(process.env[`${prefix}_PORT`] ?? server.port);
  const user = process.env[`${prefix}_USER`] ?? 'root';
  try {
    await reach({ host, port, user, password: process.env[`${prefix}_PASSWORD`] ?? '' });
  } catch (error) {
    throw new Failure(
      `${name} was asked for and cannot be reached: ${error.message || error.code}`,
      {
        advice: [
          `Tried ${user} at ${host}, port ${port}. The user has to be allowed to create databases.`,
          `Other settings: ${['HOST', 'PORT', 'USER', 'PASSWORD'].map((part) => `${prefix}_${part}`).join(', ')}`,
          `To have one for the tests: ${sample}`,
          `  then: ${prefix}_PASSWORD=root TEST_DATABASES=${name} npm test`,
        ],
      },
    );
  }
}
