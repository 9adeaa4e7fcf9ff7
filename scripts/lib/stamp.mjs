import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { CACHE, inRoot } from './paths.mjs';

/** Folders that no result depends on. */
const IGNORED = new Set(['node_modules', '.DS_Store']);

function addTo(hash, place, skip) {
  const full = inRoot(place);
  if (!existsSync(full) || skip.includes(place)) {
    return;
  }
  if (statSync(full).isDirectory()) {
    const names = readdirSync(full).filter((name) => !IGNORED.has(name));
    for (const name of names.sort()) {
      addTo(hash, path.posix.join(place, name), skip);
    }
    return;
  }
  hash.update(`${place}\0`).update(readFileSync(full)).update('\0');
}

/** A digest of files and folders (names and contents), by their paths in the repository. */
export function digest(places, { skip = [], more = '' } = {}) {
  const hash = createHash('sha256').update(more);
  for (const place of places) {
    addTo(hash, place, skip);
  }
  return hash.digest('hex');
}

/**
 * Runs a task unless what goes into it and what came out of it is the same as after its last success.
 * The result counts as well, so that one that was deleted or made by hand from other sources is made anew.
 *
 * @param {string} name
 * @param {object} what
 * @param {string[]} what.inputs files and folders that go in
 * @param {string[]} what.outputs files and folders that come out; each has to be there
 * @param {string[]} [what.skip] files and folders below them that do not count
 * @param {string} [what.more] anything else that goes in, such as environment variables
 * @param {() => Promise<unknown>} task
 * @returns {Promise<'up to date' | 'built'>}
 */
export async function whenChanged(name, { inputs, outputs, skip = [], more = '' }, task) {
  const file = path.join(CACHE, 'stamps', name);
  const complete = () => outputs.every((place) => existsSync(inRoot(place)));
  // Before the task: what is edited while it runs did not go into it.
  const given = digest(inputs, { skip, more });
  const state = () => `${given} ${digest(outputs, { skip })}\n`;
  if (existsSync(file) && complete() && readFileSync(file, 'utf8') === state()) {
    return 'up to date';
  }
  rmSync(file, { force: true });
  await task();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, state());
  return 'built';
}
