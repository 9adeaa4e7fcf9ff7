// npm run bench:newsroom [-- --events 10000 --talks 5 --databases sqlite,postgres]: what the newsroom's pages
// cost with many events. Fills an empty database, asks as the pages do, and prints medians and queries.
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { fill } from './lib/large-newsroom.mjs';
import { bold, duration, print, red, table } from './lib/output.mjs';
import { PLAYGROUND } from './lib/paths.mjs';
import { createDatabase } from './lib/temporary-database.mjs';

const TURNS = 15;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '10000' },
    talks: { type: 'string', default: '5' },
    databases: { type: 'string', default: 'sqlite,postgres' },
  },
});
const size = { events: Number(values.events), talks: Number(values.talks) };

/** What the pages ask for, by its name. */
const ASK = {
  'what needs attention': (newsroom) => newsroom.overview(5),
  'list, as it opens': (newsroom) => newsroom.list({ page: 1, pageSize: 20 }),
  'list, its last page': (newsroom) =>
    newsroom.list({ page: Math.ceil(size.events / 20), pageSize: 20 }),
  'list, by title': (newsroom) => newsroom.list({ page: 1, pageSize: 20, sort: 'title:ASC' }),
  'list, by date': (newsroom) => newsroom.list({ page: 1, pageSize: 20, sort: 'date:DESC' }),
  'list, a year and a kind': (newsroom) =>
    newsroom.list({ page: 1, pageSize: 20, year: new Date().getFullYear() - 2, kind: 'workshop' }),
  'list, recap missing': (newsroom) => newsroom.list({ page: 1, pageSize: 20, recap: 'missing' }),
  'list, recap published': (newsroom) =>
    newsroom.list({ page: 1, pageSize: 20, recap: 'published' }),
  'list, gaps in the programme': (newsroom) =>
    newsroom.list({ page: 1, pageSize: 20, programme: 'gaps' }),
  'list, a search': (newsroom) => newsroom.list({ page: 1, pageSize: 20, search: 'kältetag 9' }),
  'list, 100 events': (newsroom) => newsroom.list({ page: 1, pageSize: 100 }),
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(strapi) {
  const newsroom = strapi.plugin('newsroom').service('newsroom');
  const results = [];
  for (const [name, ask] of Object.entries(ASK)) {
    let queries = 0;
    const onQuery = () => (queries += 1);
    strapi.db.connection.on('query', onQuery);
    const answer = await ask(newsroom);
    strapi.db.connection.off('query', onQuery);
    const times = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const from = performance.now();
      await ask(newsroom);
      times.push(performance.now() - from);
    }
    results.push({ name, queries, found: answer.pagination?.total, milliseconds: median(times) });
  }
  return results;
}

async function run(name) {
  const database = await createDatabase(name);
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEWSROOM_SEED: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    APP_KEYS: 'bench',
    ADMIN_JWT_SECRET: 'bench',
    API_TOKEN_SALT: 'bench',
    TRANSFER_TOKEN_SALT: 'bench',
    ENCRYPTION_KEY: 'bench',
    JWT_SECRET: 'bench',
    ...database.env,
  });
  process.chdir(PLAYGROUND);
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = createStrapi({ appDir: PLAYGROUND, distDir: 'dist', serveAdminPanel: false });
  strapi.log.level = 'error';
  try {
    await strapi.load();
    const from = performance.now();
    await fill(strapi, size);
    const filling = performance.now() - from;
    const results = await measure(strapi);
    print();
    print(
      bold(
        `${name}, ${size.events} events with ${size.talks} talks each (filled in ${duration(filling)}), ` +
          `Node ${process.versions.node}, ${cpus().length} processors`,
      ),
    );
    print(
      table([
        ['', 'events found', 'queries', `median of ${TURNS}`],
        ...results.map((result) => [
          result.name,
          result.found === undefined ? '' : String(result.found),
          String(result.queries),
          `${Math.round(result.milliseconds)} ms`,
        ]),
      ]),
    );
  } finally {
    await strapi.destroy();
    await database.drop();
  }
}

try {
  for (const name of values.databases.split(',')) {
    await run(name);
  }
  process.exit(0);
} catch (error) {
  // An insert that fails has all its rows in its message.
  print(red(error.message.slice(-2_000)));
  process.exit(1);
}
