// npm test: everything that can be checked, on the databases that TEST_DATABASES names.
import { readFileSync } from 'node:fs';

import { buildPanel, buildPlugin, compilePlayground } from './lib/build.mjs';
import { reachDatabase, wantedDatabases } from './lib/databases.mjs';
import { Failure } from './lib/failure.mjs';
import { checkSqlite, installExample, installPackages, isInstalled } from './lib/install.mjs';
import { hasTests, runJest } from './lib/jest.mjs';
import { checkNode, findChromium } from './lib/machine.mjs';
import { bold, box, duration, green, print, red, table, yellow } from './lib/output.mjs';
import { inRoot } from './lib/paths.mjs';
import { checkExampleTypes } from './lib/example.mjs';
import { execute } from './lib/run.mjs';
import { explain, Steps } from './lib/steps.mjs';

const patterns = process.argv.slice(2).filter((argument) => argument !== '--');
const from = Date.now();
const steps = new Steps();
const total = { passed: 0, failed: 0, skipped: 0 };
const notRun = [];
/** So long all of it may take, in minutes: then what comes last is left out, loudly. For `.ci/run`. */
const limit = Number(process.env.TEST_MINUTES ?? Infinity);
/** Milliseconds that the API tests took on the first database: how fast this machine is. */
let pace = 0;
/** How long each test file took, on each database. */
const times = [];
const SLOWEST = 10;

/** A step that the later ones do not need: what fails in it is counted, and the run goes on. */
async function check(title, task, options) {
  try {
    await steps.run(title, task, options);
  } catch (error) {
    total.failed += 1;
    explain(error);
  }
}

async function tests(title, name, options) {
  if (patterns.length > 0 && !(await hasTests(options.project, patterns))) {
    return;
  }
  await steps.run(
    title,
    async () => {
      const result = await runJest(name, { patterns, ...options });
      for (const key of Object.keys(total)) {
        total[key] += result[key];
      }
      times.push(...result.files.map(({ file, time }) => ({ title, file, time })));
      const words = `${result.passed} passed, ${result.failed} failed`;
      return result.failed > 0 ? red(words) : words;
    },
    { quiet: false },
  );
}

async function prepare() {
  await steps.run('Check Node', checkNode);
  await steps.run(
    isInstalled() ? 'Packages' : 'Packages: npm ci, 2 to 4 minutes on a fresh clone',
    installPackages,
  );
  await steps.run('Build the plugin', buildPlugin);
  await steps.run('Compile the playground', compilePlayground);
}

const hasScript = (name) =>
  name in JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).scripts;

/** Linter, formatter, types, or those that TEST_CHECKS names. Not where a pattern asks for some tests only. */
async function checkSources() {
  if (patterns.length > 0 || !hasScript('check')) {
    return;
  }
  const groups = process.env.TEST_CHECKS?.split(',') ?? [];
  await check(
    `${groups.join(', ') || 'Linter, formatter, types'} (npm run check)`,
    async () => {
      const { code } = await execute('npm', ['run', '--silent', 'check', '--', ...groups], {
        name: 'check',
        show: true,
        shell: process.platform === 'win32',
      });
      if (code !== 0) {
        throw new Failure('npm run check found something', {
          advice: ['Formatting is mended by npx prettier --write, the rest by hand.'],
        });
      }
    },
    { quiet: false },
  );
}

/**
 * Whether there is time left for something; says so, where not.
 *
 * @param {number} estimate milliseconds that it may take
 */
function hasTimeFor(what, estimate) {
  const isTime = (Date.now() - from + estimate) / 60_000 < limit;
  if (!isTime) {
    notRun.push(`NO TIME LEFT FOR: ${what}. Run it on a faster machine, or without TEST_MINUTES.`);
  }
  return isTime;
}

/** What runs on the further databases too, as far as it has waited for what is more important. */
async function testDatabasesOnceMore() {
  if (patterns.length > 0) {
    return;
  }
  for (const database of wantedDatabases()
    .slice(1)
    .filter((name) => reachable.has(name))) {
    const title = `Further API tests on ${database}`;
    if (hasTimeFor(title, 0.4 * pace)) {
      await tests(title, `api-${database}-rest`, {
        project: 'api',
        env: { TEST_DATABASE: database, TEST_DATABASE_AGAIN: 'rest' },
      });
    }
  }
}

const reachable = new Set();

async function testDatabases() {
  if (!(await hasTests('api', patterns))) {
    return;
  }
  for (const [index, database] of wantedDatabases().entries()) {
    const isAgain = index > 0 && patterns.length === 0;
    let reached = false;
    await check(`Reach ${database}`, async () => {
      await reachDatabase(database);
      reached = true;
    });
    if (reached) {
      reachable.add(database);
      const began = Date.now();
      await tests(`API tests on ${database}`, `api-${database}`, {
        project: 'api',
        env: { TEST_DATABASE: database, TEST_DATABASE_AGAIN: isAgain ? 'first' : '' },
      });
      pace ||= Date.now() - began;
    }
  }
}

/** What is left for later, while there is time. */
const later = [];

/** Where time is limited, the ways of an editor first; the rest and the example site when all else has run. */
async function testBrowser() {
  const [panel, example] = await Promise.all(
    ['e2e', 'examples'].map((project) => hasTests(project, patterns)),
  );
  if (!panel && !example) {
    return;
  }
  const chromium = findChromium();
  if (!chromium) {
    // Where they have to run, as in .ci/run, their absence is a failure.
    total.failed += process.env.TEST_BROWSER === 'required' ? 1 : 0;
    notRun.push(
      'THE BROWSER TESTS DID NOT RUN: no Chromium was found.',
      'Debian, Ubuntu: sudo apt-get install -y chromium',
      'Elsewhere: CHROMIUM_PATH=/path/to/chromium npm test',
    );
    return;
  }
  const env = { CHROMIUM_PATH: chromium };
  if (panel) {
    await steps.run('Build the admin panel (1 to 2 minutes when something changed)', buildPanel);
    if (limit === Infinity || patterns.length > 0) {
      await tests('Browser tests', 'e2e', { project: 'e2e', env });
    } else {
      const began = Date.now();
      await tests('Browser tests', 'e2e', {
        project: 'e2e',
        env: { ...env, TEST_BROWSER_PART: 'first' },
      });
      // The two parts take about the same time.
      const took = Date.now() - began;
      const title = 'Further browser tests';
      later.push(async () => {
        if (hasTimeFor(title, took)) {
          await tests(title, 'e2e-rest', {
            project: 'e2e',
            env: { ...env, TEST_BROWSER_PART: 'rest' },
          });
        }
      });
    }
  }
  if (example) {
    later.push(async () => {
      if (hasTimeFor('The example site', 0.4 * pace)) {
        await steps.run('Packages of the example site', installExample);
        await check('Types of the example site', checkExampleTypes);
        await tests('Example site', 'examples', { project: 'examples', env });
      }
    });
  }
}

try {
  print(bold('strapi-plugin-newsroom: all tests'));
  wantedDatabases();
  await prepare();
  await checkSources();
  await steps.run('SQLite', checkSqlite);
  await tests('Unit tests', 'unit', { project: 'unit' });
  await testDatabases();
  await testBrowser();
  await tests('Install tests', 'install', { project: 'install' });
  for (const task of later) {
    await task();
  }
  await testDatabasesOnceMore();
} catch (error) {
  total.failed += 1;
  explain(error);
}

print();
print(steps.summary());
print(`All together: ${duration(Date.now() - from)}`);
const slowest = times.sort((one, other) => other.time - one.time).slice(0, SLOWEST);
if (slowest.length > 0) {
  print();
  print('The slowest test files:');
  print(table(slowest.map(({ title, file, time }) => [file, title, duration(time)])));
}
if (notRun.length > 0) {
  print();
  print(box(notRun, yellow));
}
if (total.passed + total.failed === 0) {
  print(red(`No test matches ${patterns.join(' ')}`));
  total.failed = 1;
}
print();
print(total.failed === 0 ? green('All is well.') : red('Something failed, see above.'));
print(
  [
    `${total.passed} passed`,
    `${total.failed} failed`,
    ...(total.skipped > 0 ? [`${total.skipped} skipped`] : []),
  ].join(', '),
);
process.exitCode = total.failed === 0 ? 0 : 1;
