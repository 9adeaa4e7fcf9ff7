import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Everything that can be said about the code without running it: its format, its rules, its types.
 * `node scripts/check.mjs [format|lint|types]…` — without a name, all of them. Runs to the end, so that
 * one run shows all that is wrong; ends with 1 if anything is.
 */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const bin = (name, file) => path.join(ROOT, 'node_modules', name, file);

/**
 * The compiler that Strapi builds with is five times slower than its successor; the playground's settings are Strapi's,
 * which that one does not know any more.
 */
const compilerOf = (folder) => (folder === 'playground' ? 'typescript' : 'typescript-7');

const typed = [
  'content-types',
  'composer',
  'contracts',
  'client',
  'server',
  'admin',
  'tests',
  'playground',
].filter((folder) => existsSync(path.join(ROOT, folder, 'tsconfig.json')));

/** In halves, for two cores: of all the checks it takes the longest. */
const LINTED = [
  { name: 'admin and tests', files: ['admin', 'tests'] },
  {
    name: 'the rest',
    files: ['.', '--ignore-pattern', 'admin/**', '--ignore-pattern', 'tests/**'],
  },
];

/** The longest first, so that the cores end together. */
const CHECKS = [
  ...LINTED.map(({ name, files }) => ({
    group: 'lint',
    name: `lint of ${name}`,
    command: [bin('eslint', 'bin/eslint.js'), ...files, '--max-warnings=0'],
    hint: 'npm run lint -- --fix',
  })),
  {
    group: 'format',
    name: 'format',
    command: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    hint: 'npm run format',
  },
  ...typed.map((folder) => ({
    group: 'types',
    name: `types of ${folder}`,
    command: [bin(compilerOf(folder), 'bin/tsc'), '-p', folder, '--noEmit', '--pretty'],
  })),
];

const run = (command) =>
  new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, command, { cwd: ROOT });
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });

const wanted = process.argv.slice(2);
const unknown = wanted.filter((group) => !CHECKS.some((check) => check.group === group));
if (unknown.length > 0) {
  console.error(`There is no check called ${unknown.join(', ')}: format, lint, types.`);
  process.exit(1);
}

const failed = [];
const waiting = CHECKS.filter(({ group }) => wanted.length === 0 || wanted.includes(group));

async function work() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const start = performance.now();
    const { ok, output } = await run(check.command);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${ok ? '✓' : '✗'} ${check.name} (${seconds} s)`);
    if (!ok) {
      console.log(output.trimEnd());
      failed.push(check);
    }
  }
}

// Each uses one core and prints only when it has ended.
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));

if (failed.length > 0) {
  console.error(`\nNot right yet: ${failed.map(({ name }) => name).join(', ')}.`);
  for (const { name, hint } of failed.filter(({ hint }) => hint)) {
    console.error(`${name}: most of it is put right by \`${hint}\`.`);
  }
  process.exit(1);
}
