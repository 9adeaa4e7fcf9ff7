// What the plugin adds to the first load of the admin panel: two builds of the playground's panel, with the
// plugin and without, measured and compared. Ends with 1 when the plugin adds more than it may.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { buildPanel, buildPlugin, compilePlayground } from './lib/build.mjs';
import { bin, CACHE, PLAYGROUND } from './lib/paths.mjs';
import { node } from './lib/run.mjs';

/** Bytes, gzip. */
const BUDGET = 15_000;

// Inside the repository, so that Node finds the packages; a project of its own, so that neither build spoils the other.
const WITHOUT = path.join(CACHE, 'panel-without');

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const IN_PAGE = /(?:src|href)="[^"]*?\/([^"/]+\.js)"/g;

/** Every script that the page loads before it does anything, by its path. */
function firstLoad(folder) {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const found = new Set();
  const waiting = [...page.matchAll(IN_PAGE)].map(([, name]) => path.join(folder, name));
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (!found.has(file) && existsSync(file)) {
      found.add(file);
      const code = readFileSync(file, 'utf8');
      waiting.push(
        ...[...code.matchAll(STATIC_IMPORT)].map(([, name]) => path.join(path.dirname(file), name)),
      );
    }
  }
  if (found.size === 0) {
    throw new Error(`${folder}/index.html names no script`);
  }
  return found;
}

/** Bytes as they are, and as they are sent. The latter vary by some hundred with the names that a build chooses. */
function weigh(folder) {
  const files = [...firstLoad(folder)].map((file) => readFileSync(file));
  return {
    raw: files.reduce((sum, { length }) => sum + length, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  };
}

async function buildWithout() {
  rmSync(WITHOUT, { recursive: true, force: true });
  mkdirSync(path.join(WITHOUT, 'src'), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json', 'config', 'src/admin']) {
    cpSync(path.join(PLAYGROUND, name), path.join(WITHOUT, name), { recursive: true });
  }
  writeFileSync(path.join(WITHOUT, 'config/plugins.ts'), 'export default {};\n');
  await node([bin('@strapi/strapi/bin/strapi.js'), 'build'], {
    name: 'panel-without',
    cwd: WITHOUT,
    env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
}

await buildPlugin();
await compilePlayground();
await buildPanel();
await buildWithout();

const without = weigh(path.join(WITHOUT, 'dist/build'));
// Jest would find two projects of one name.
rmSync(WITHOUT, { recursive: true, force: true });
const present = weigh(path.join(PLAYGROUND, 'dist/build'));
const added = present.gzip - without.gzip;
const bytes = (count) => count.toLocaleString('en').padStart(11);
console.log('First load of the admin panel, bytes    gzip         raw');
console.log(`  without the plugin           ${bytes(without.gzip)} ${bytes(without.raw)}`);
console.log(`  with the plugin              ${bytes(present.gzip)} ${bytes(present.raw)}`);
console.log(`  added                        ${bytes(added)} ${bytes(present.raw - without.raw)}`);
console.log(`  allowed                      ${bytes(BUDGET)}`);
process.exitCode = added > BUDGET ? 1 : 0;
