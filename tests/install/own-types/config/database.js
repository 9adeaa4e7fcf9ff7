const CLIENTS = {
  sqlite: (env) => ({
    client: 'sqlite',
    connection: { filename: env('DATABASE_FILENAME') },
    useNullAsDefault: true,
  }),
  postgres: (env) => ({ client: 'postgres', connection: server(env) }),
  mysql: (env) => ({ client: 'mysql', connection: { ...server(env), charset: 'utf8mb4' } }),
};

const server = (env) => ({
  host: env('DATABASE_HOST'),
  port: env.int('DATABASE_PORT'),
  database: env('DATABASE_NAME'),
  user: env('DATABASE_USERNAME'),
  password: env('DATABASE_PASSWORD'),
});

module.exports = ({ env }) => ({ connection: CLIENTS[env('DATABASE_CLIENT', 'sqlite')](env) });
