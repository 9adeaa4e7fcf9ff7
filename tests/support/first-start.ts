import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { outside } from './outside';

/**
 * What a first start leaves in an empty SQLite database, for the later starts of the same worker: making all tables
 * takes three times as long as all the rest of a start. The other databases start with nothing, each time.
 */

const KEY = Symbol.for('newsroom.tests.first-start');

/** Kept by the worker, beyond the test file. */
const worker = outside.process as NodeJS.Process & { [KEY]?: string };

function folder(): string {
  if (!worker[KEY]) {
    const made = mkdtempSync(path.join(tmpdir(), 'newsroom-first-start-'));
    worker[KEY] = made;
    worker.once('exit', () => rmSync(made, { recursive: true, force: true }));
  }
  return worker[KEY];
}

/** The file to begin with, where there is one by now. */
export function firstStart(): string | undefined {
  const file = path.join(folder(), 'data.db');
  return existsSync(file) ? file : undefined;
}

/** Keeps the database of a Strapi that has just started on an empty one. */
export async function keepFirstStart(strapi: Core.Strapi): Promise<void> {
  if (!firstStart()) {
    await strapi.db.connection.raw('VACUUM INTO ?', [path.join(folder(), 'data.db')]);
  }
}
