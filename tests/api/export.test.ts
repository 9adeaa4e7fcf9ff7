import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf } from '../support/content';

const run = promisify(execFile);
const STRAPI = path.resolve(__dirname, '../../node_modules/@strapi/strapi/bin/strapi.js');

let app: TestApp;
let folder: string;

beforeAll(async () => {
  app = await startApp();
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-export-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app.stop();
});

describe('an export of the project', () => {
  it('carries the addresses and what recaps were composed from, with the entries', async () => {
    const event = await documentsOf(app, 'event').create({
      data: { title: 'Exported', startsAt: '2026-03-12T09:00:00Z' },
    });
    await app.strapi
      .plugin('newsroom')
      .service('recaps')
      .build({ eventDocumentId: event.documentId, locale: 'en' });

    const file = path.join(folder, 'backup');
    await run(
      process.execPath,
      [STRAPI, 'export', '--no-encrypt', '--no-compress', '--only', 'content', '--file', file],
      // Jest has an environment of its own, which names the test's database.
      { cwd: process.cwd(), env: { ...process.env } },
    );
    await run('tar', ['-xf', `${file}.tar`, '-C', folder]);
    const entities = path.join(folder, 'entities');
    const lines = readdirSync(entities).flatMap((name) =>
      readFileSync(path.join(entities, name), 'utf8').split('\n').filter(Boolean),
    );
    const types = new Set(lines.map((line) => (JSON.parse(line) as { type: string }).type));
    expect([...types]).toEqual(
      expect.arrayContaining([
        'plugin::newsroom.event',
        'plugin::newsroom.recap',
        'plugin::newsroom.slug',
        'plugin::newsroom.composition',
      ]),
    );
  });
});
