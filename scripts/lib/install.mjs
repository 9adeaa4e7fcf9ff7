import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { Failure } from './failure.mjs';
import { EXAMPLE, ROOT } from './paths.mjs';
import { execute, run } from './run.mjs';

const COMPILER_ADVICE = [
  'SQLite (better-sqlite3) is compiled when it is installed. That needs Python 3, make and a C++ compiler:',
  '  Debian, Ubuntu:  sudo apt-get install -y python3 make g++',
  '  macOS:           xcode-select --install',
  '  Windows:         the C++ build tools of Visual Studio',
  'Then run the command again.',
];

const NETWORK = /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/;

function installAdvice(output) {
  if (/gyp ERR|better-sqlite3/.test(output)) {
    return COMPILER_ADVICE;
  }
  if (/EUSAGE|in sync/.test(output)) {
    return [
      'package.json and package-lock.json do not fit together: run npm install, commit both.',
    ];
  }
  if (/ENOSPC/.test(output)) {
    return ['The disk is full: the packages need about 1 GB.'];
  }
  if (NETWORK.test(output)) {
    return [
      'The package registry could not be reached: check the network and run the command again.',
    ];
  }
  return [];
}

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * Whether node_modules holds what package-lock.json names. npm writes down what it has installed when all of
 * it is there (`node_modules/.package-lock.json`), so an install that broke off is found too.
 *
 * @param {string} [folder] of the project
 */
export function isInstalled(folder = ROOT) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'));
  const present = readPackages(path.join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !present) {
    return false;
  }
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    // The project itself, and a folder beside it that is linked.
    if (place === '' || place.startsWith('..')) {
      return true;
    }
    // Optional packages are missing where they are made for another system.
    const installed = present[place];
    return installed ? installed.version === version : Boolean(optional || devOptional);
  });
}

function npm(args, options) {
  // Started by npm, its own file is known and needs no shell.
  const file = process.env.npm_execpath;
  return file?.endsWith('.js')
    ? run(process.execPath, [file, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Compiling takes as long as all the rest, on one core: it goes on while others work, up to `checkSqlite`. */
let compiling;

/**
 * Installs what package-lock.json names where it is not there yet. What is compiled is ready after `checkSqlite`.
 *
 * @throws {Failure} with what to do
 */
export async function installPackages() {
  if (isInstalled()) {
    return 'up to date';
  }
  const folder = path.join(ROOT, 'node_modules');
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) {
    throw new Failure('node_modules is a link, and does not hold what package-lock.json names', {
      advice: ['Run npm ci in the folder that it leads to, or remove the link.'],
    });
  }
  await npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    name: 'install',
    advice: installAdvice,
  });
  compiling = npm(['rebuild'], { name: 'compile', advice: () => COMPILER_ADVICE });
  // Whoever waits for it hears of it.
  compiling.catch(() => {});
  return 'installed';
}

/**
 * Installs the packages of the example site where they are not there yet.
 *
 * @throws {Failure} with what to do
 */
export async function installExample() {
  if (isInstalled(EXAMPLE)) {
    return 'up to date';
  }
  await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
    name: 'install-example',
    cwd: EXAMPLE,
    advice: installAdvice,
  });
  return 'installed';
}

const SQLITE_WORKS = "new (require('better-sqlite3'))(':memory:').close()";

/**
 * Makes sure that SQLite's native part loads in this Node; compiles it anew where Node has changed since.
 *
 * @throws {Failure} with what to do
 */
export async function checkSqlite() {
  await compiling;
  const works = async () =>
    (await execute(process.execPath, ['-e', SQLITE_WORKS], { name: 'sqlite' })).code === 0;
  if (await works()) {
    return 'works';
  }
  await npm(['rebuild', 'better-sqlite3'], { name: 'sqlite-build', advice: () => COMPILER_ADVICE });
  if (!(await works())) {
    throw new Failure('SQLite (better-sqlite3) does not load', { advice: COMPILER_ADVICE });
  }
  return 'compiled for this Node';
}
