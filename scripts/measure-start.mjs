// npm run bench:start [-- <starts>]: what the plugin adds to Strapi's start. Boots the playground in turns
// with and without the plugin, each on a SQLite database of its own that the start before has left ready,
// and compares the medians. The first start of each, which makes the tables, is told apart.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import { bold, duration, print, red, table } from './lib/output.mjs';
import { CACHE, inRoot, PLAYGROUND } from './lib/paths.mjs';

const starts = Number(process.argv[2] ?? 9);
const WITH = path.join(PLAYGROUND, 'dist');
const WITHOUT = path.join(CACHE, 'bench/without');

const secret = () => randomBytes(24).toString('base64url');

/** The playground's configuration without the plugin. */
function prepareWithout() {
  rmSync(WITHOUT, { recursive: true, force: true });
  cpSync(WITH, WITHOUT, { recursive: true });
  const original = path.join(WITH, 'config/plugins.js');
  writeFileSync(
    path.join(WITHOUT, 'config/plugins.js'),
    `const { default: plugins } = require(${JSON.stringify(original)});
module.exports = (context) => {
  const { newsroom, ...others } = plugins(context);
  return others;
};
`,
  );
}

function boot(configuration, database) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot('scripts/lib/boot-once.mjs'), configuration], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEWSROOM_SEED: 'false',
        STRAPI_TELEMETRY_DISABLED: 'true',
        DATABASE_CLIENT: 'sqlite',
        DATABASE_FILENAME: database,
        APP_KEYS: `${secret()},${secret()}`,
        ADMIN_JWT_SECRET: secret(),
        API_TOKEN_SALT: secret(),
        TRANSFER_TOKEN_SALT: secret(),
        ENCRYPTION_KEY: secret(),
        JWT_SECRET: secret(),
      },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => {
      const last = output.trimEnd().split('\n').at(-1) ?? '';
      if (code === 0 && last.startsWith('{')) {
        resolve(JSON.parse(last));
      } else {
        reject(new Error(`Strapi did not start:\n${output}`));
      }
    });
  });
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;
const spread = (numbers) => `${duration(Math.min(...numbers))} – ${duration(Math.max(...numbers))}`;

async function measure(folder) {
  const kinds = [
    { name: 'without the plugin', configuration: WITHOUT, plugin: false, results: [] },
    { name: 'with the plugin', configuration: WITH, plugin: true, results: [] },
  ];
  for (let turn = 0; turn <= starts; turn += 1) {
    for (const kind of kinds) {
      const result = await boot(kind.configuration, path.join(folder, `${kind.plugin}.db`));
      if (result.plugin !== kind.plugin) {
        throw new Error(`A start ${kind.name} was none.`);
      }
      kind.results.push(result);
      print(
        `${turn === 0 ? 'first start' : `start ${turn} of ${starts}`} ${kind.name}: ${duration(result.milliseconds)}`,
      );
    }
  }
  return kinds.map(({ name, results: [first, ...warm] }) => ({
    name,
    types: first.types,
    first: first.milliseconds,
    warm: warm.map(({ milliseconds }) => milliseconds),
    rss: median(warm.map(({ rss }) => rss)),
  }));
}

if (!Number.isInteger(starts) || starts < 1) {
  print(red('How many starts? npm run bench:start -- 9'));
  process.exit(1);
}
if (!existsSync(inRoot('dist/server/index.js')) || !existsSync(path.join(WITH, 'config'))) {
  print(red('Nothing to start yet: run `npm start` once.'));
  process.exit(1);
}

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'));
try {
  prepareWithout();
  const [without, withPlugin] = await measure(folder);
  const adds = {
    name: 'the plugin adds',
    types: withPlugin.types - without.types,
    first: withPlugin.first - without.first,
    median: median(withPlugin.warm) - median(without.warm),
    rss: withPlugin.rss - without.rss,
  };
  print();
  print(
    bold(`Starts of Strapi, Node ${process.versions.node}, SQLite, ${cpus().length} processors`),
  );
  print(
    table([
      ['', 'content types', 'first start', `median of ${starts}`, 'from – to', 'memory'],
      ...[without, withPlugin].map(({ name, types, first, warm, rss }) => [
        name,
        String(types),
        duration(first),
        duration(median(warm)),
        spread(warm),
        megabytes(rss),
      ]),
      [
        adds.name,
        String(adds.types),
        duration(adds.first),
        `${Math.round(adds.median)} ms`,
        '',
        megabytes(adds.rss),
      ],
    ]),
  );
} catch (error) {
  print(red(error.message));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
