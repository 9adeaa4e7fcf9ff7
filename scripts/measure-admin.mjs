// npm run bench:admin: what the plugin adds to the admin panel's first load. Builds the playground's panel
// without and with the plugin (some minutes), and adds up what the browser must have before anything shows:
// the entry and all that it imports, gzipped. What is loaded when a page asks for it does not count.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { bold, print, red, table } from './lib/output.mjs';
import { inRoot, PLAYGROUND } from './lib/paths.mjs';

const BUDGET = 15_000;
const BUILD = path.join(PLAYGROUND, 'dist/build');

function build(enabled) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRoot('node_modules/@strapi/strapi/bin/strapi.js'), 'build'],
    {
      cwd: PLAYGROUND,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEWSROOM_ENABLED: String(enabled),
        STRAPI_TELEMETRY_DISABLED: 'true',
      },
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    throw new Error(`strapi build failed:\n${stdout}\n${stderr}`);
  }
}

const IMPORT =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{},\s$]+?\s*from\s*)?["'](\.{1,2}\/[^"']+)["']/g;

/** The files that the browser loads before the first page, and their size gzipped. */
function firstLoad() {
  const html = readFileSync(path.join(BUILD, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="\/admin\/([^"]+\.js)"/g)].map(
    ([, file]) => file,
  );
  const files = new Set();
  const visit = (file) => {
    if (files.has(file)) {
      return;
    }
    files.add(file);
    const source = readFileSync(path.join(BUILD, file), 'utf8');
    for (const [, imported] of source.matchAll(IMPORT)) {
      visit(path.join(path.dirname(file), imported));
    }
  };
  entries.forEach(visit);
  const sizes = [...files].map((file) =>
    gzipSync(readFileSync(path.join(BUILD, file)), { level: 9 }),
  );
  return { files: files.size, bytes: sizes.reduce((sum, { length }) => sum + length, 0) };
}

print('Building the panel without the plugin …');
build(false);
const without = firstLoad();
print('Building the panel with the plugin …');
build(true);
const withPlugin = firstLoad();
const adds = withPlugin.bytes - without.bytes;

const row = (name, { files, bytes }) => [name, String(files), `${bytes.toLocaleString('en')} B`];
print();
print(bold('First load of the admin panel, JavaScript, gzip -9'));
print(
  table([
    ['', 'files', 'size'],
    row('without the plugin', without),
    row('with the plugin', withPlugin),
    row('the plugin adds', { files: withPlugin.files - without.files, bytes: adds }),
  ]),
);
if (without.files === 0 || adds <= 0) {
  print(red('Nothing was measured: the panel is not built as it was.'));
  process.exitCode = 1;
} else if (adds > BUDGET) {
  print(red(`More than the ${BUDGET.toLocaleString('en')} B that it may add.`));
  process.exitCode = 1;
}
