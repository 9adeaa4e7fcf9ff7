import path from 'node:path';

import type { Core } from '@strapi/strapi';

type Database = Core.Config.Database;

/** SQLite, or what DATABASE_CLIENT names: `postgres` or `mysql` (MariaDB too). */
const config = ({ env }: Core.Config.Shared.ConfigParams): Database => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  const server = {
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', client === 'postgres' ? 5432 : 3306),
    database: env('DATABASE_NAME', 'newsroom'),
    user: env('DATABASE_USERNAME', 'root'),
    password: env('DATABASE_PASSWORD', ''),
  };
  const pool = { min: 0, max: env.int('DATABASE_POOL_MAX', 10) };
  switch (client) {
    case 'postgres':
      return { connection: { client: 'postgres', connection: server, pool } } as Database;
    case 'mysql':
      return {
        connection: { client: 'mysql', connection: { ...server, charset: 'utf8mb4' }, pool },
      } as Database;
    default:
      return {
        connection: {
          client: 'sqlite',
          connection: {
            filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db')),
          },
          useNullAsDefault: true,
        },
      } as Database;
  }
};

export default config;
