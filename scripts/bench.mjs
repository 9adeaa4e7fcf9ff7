// npm run bench [-- --databases sqlite,postgres --large --json file --rounds 5 --seconds 1]: what the pages and lists
// of the public API cost beside Strapi's own answers of the same facts, a constant and a bare Node server; and
// what they cost when the archive grows. See docs/benchmarks.md.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { measure, measureOnce, median } from './lib/bench/load.mjs';
import { startProcess } from './lib/bench/process.mjs';
import { printGrowth, printRows } from './lib/bench/report.mjs';
import { freshRows, growthRowsOf, rowsOf } from './lib/bench/rows.mjs';
import { buildPlugin, compilePlayground } from './lib/build.mjs';
import { duration, print, red } from './lib/output.mjs';
import { createDatabase } from './lib/temporary-database.mjs';

/** Articles that are published at each size. */
const PUBLISHED = 7;
/** Addresses that are asked for once each. */
const FRESH = 40;

const { values } = parseArgs({
  options: {
    databases: { type: 'string', default: 'sqlite,postgres' },
    large: { type: 'boolean', default: false },
    json: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
  },
});
const time = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const sizes = [100, 20_000, ...(values.large ? [100_000] : [])];

const ENVIRONMENT = {
  NODE_ENV: 'production',
  NEWSROOM_SEED: 'false',
  SITE_URL: '',
  STRAPI_TELEMETRY_DISABLED: 'true',
  APP_KEYS: 'bench',
  ADMIN_JWT_SECRET: 'bench',
  API_TOKEN_SALT: 'bench',
  TRANSFER_TOKEN_SALT: 'bench',
  ENCRYPTION_KEY: 'bench',
  JWT_SECRET: 'bench',
};

/** What is sent and expected of a row: one answer is looked at before it is measured. */
async function prepare(row, url, server) {
  const answer = await fetch(`${url}${row.path}`);
  const body = await answer.text();
  if (answer.status !== 200) {
    throw new Error(`${row.name}: ${answer.status} ${body.slice(0, 500)}`);
  }
  return {
    ...row,
    url: `${url}${row.path}`,
    bytes: row.conditional ? 0 : Buffer.byteLength(body),
    status: row.conditional ? 304 : 200,
    headers: row.conditional ? { 'If-None-Match': answer.headers.get('etag') } : {},
    cpu: () => server.ask('cpu'),
  };
}

const resultOf = ({ name, key, comparedTo, isLarger, isFront, bytes }, measured) => ({
  name,
  ...(isFront ? { isFront } : {}),
  ...(key ? { key } : {}),
  ...(comparedTo ? { comparedTo } : {}),
  ...(isLarger ? { isLarger } : {}),
  bytes,
  ...measured,
});

/** How many times the CPU of another row goes into each; for the large event the other way round. */
function compare(rows) {
  return rows.map((row) => {
    const other = rows.find(({ key }) => key !== undefined && key === row.comparedTo);
    if (!other) {
      return row;
    }
    const ratio = row.isLarger ? row.cpu / other.cpu : other.cpu / row.cpu;
    return { ...row, comparedTo: other.name, ratio };
  });
}

/** What is there to be asked: the playground with articles, and the constants, as long as the page of one. */
async function start(strapi, bare) {
  const { url, frontUrl, constant } = await strapi.ask('start');
  const { slugs, next } = await strapi.ask('fill');
  const text = await (await fetch(`${url}${rowsOf(slugs, '')[0].path}`)).text();
  await strapi.ask('answerConstantly', text);
  const { url: bareUrl } = await bare.ask('start', text);
  return {
    url,
    slugs,
    next,
    constant: `/api${constant}`,
    prepareAll: async (rows) => {
      const prepared = [];
      for (const row of rows) {
        const address = row.isBare ? bareUrl : row.isFront ? frontUrl : url;
        prepared.push(await prepare(row, address, row.isBare ? bare : strapi));
      }
      return prepared;
    },
  };
}

async function measureRows(strapi, { slugs, constant, prepareAll }) {
  const rows = await prepareAll(rowsOf(slugs, constant));
  const measured = await measure(rows, time);
  const results = [];
  for (const [index, row] of rows.entries()) {
    const queries = row.isBare ? undefined : await strapi.ask('countQueries', row.url);
    results.push({ ...resultOf(row, measured[index]), queries });
  }
  return compare(results);
}

async function measureGrowth(strapi, { url, slugs, next, constant, prepareAll }) {
  const results = [];
  for (const size of sizes) {
    await strapi.ask('grow', { slug: slugs.recap, size });
    const rows = await prepareAll(growthRowsOf(slugs, constant));
    const measured = await measure(rows, time);
    const fresh = [];
    for (const { name, pathOf } of freshRows()) {
      const urls = Array.from({ length: FRESH }, (_, index) => `${url}${pathOf(index)}`);
      fresh.push({ name, isOnce: true, ...(await measureOnce(urls, () => strapi.ask('cpu'))) });
    }
    const publishing = await strapi.ask('publish', { ...next, count: PUBLISHED });
    results.push({
      size,
      rows: [...rows.map((row, index) => resultOf(row, measured[index])), ...fresh],
      publishing: {
        published: median(publishing.map(({ published }) => published)),
        shown: median(publishing.map(({ shown }) => shown)),
      },
    });
  }
  return results;
}

async function run(name) {
  const database = await createDatabase(name);
  try {
    const bare = startProcess('bare.mjs');
    const strapi = startProcess('strapi.mjs', { ...ENVIRONMENT, ...database.env });
    try {
      const content = await start(strapi, bare);
      const rows = await measureRows(strapi, content);
      printRows(`${name}: 10 connections, ${machine}`, rows);
      const growth = await measureGrowth(strapi, content);
      printGrowth(`${name}: as the archive grows`, growth);
      return { database: name, rows, growth };
    } finally {
      await Promise.all([strapi.stop(), bare.stop()]);
    }
  } finally {
    await database.drop();
  }
}

const machine = `Node ${process.versions.node}, ${cpus().length} processors`;
const from = performance.now();
try {
  await buildPlugin();
  await compilePlayground();
  const results = [];
  for (const name of values.databases.split(',')) {
    results.push(await run(name));
  }
  if (values.json !== undefined) {
    const report = {
      date: new Date().toISOString(),
      node: process.versions.node,
      processors: cpus().length,
      results,
    };
    writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  print();
  print(`Took ${duration(performance.now() - from)}.`);
} catch (error) {
  print(red(error.message));
  process.exitCode = 1;
}
