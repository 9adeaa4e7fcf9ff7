import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

import { bin, CACHE, inRoot, ROOT } from './paths.mjs';
import { execute } from './run.mjs';

const JEST = bin('jest/bin/jest.js');

/** Whether a project of jest.config.js has test files that match. */
export async function hasTests(project, patterns) {
  const { output } = await execute(
    process.execPath,
    [JEST, '--listTests', '--selectProjects', project, ...after(patterns)],
    { name: `list-${project}` },
  );
  return output.split('\n').some((line) => line.startsWith(inRoot('tests')));
}

const after = (patterns) => (patterns.length > 0 ? ['--', ...patterns] : []);

/** Test files at the same time; each that boots Strapi does so on a database of its own. */
const WORKERS = Math.min(availableParallelism(), 4);

/**
 * Runs the tests of one project; its output goes to the terminal.
 *
 * @param {string} name of the run, for its result in `.cache`
 * @param {{ project: string, patterns: string[], env?: Record<string, string> }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number, files: { file: string, time: number }[] }>}
 *   a test file that could not even be read, or a crash of jest, counts as one failed test; `time` in milliseconds
 */
export async function runJest(name, { project, patterns, env = {} }) {
  const file = path.join(CACHE, 'results', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { code } = await execute(
    process.execPath,
    [
      JEST,
      ...['--selectProjects', project],
      ...['--json', '--outputFile', file],
      ...['--maxWorkers', String(WORKERS)],
      '--passWithNoTests',
      ...after(patterns),
    ],
    { name, env, show: true },
  );
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { ...count(result, code), files: timesOf(result) };
}

function count(result, code) {
  if (!result) {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

const timesOf = (result) =>
  (result?.testResults ?? []).map(({ name, startTime, endTime }) => ({
    file: path.relative(ROOT, name),
    time: endTime - startTime,
  }));
