import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

const FOLDERS = 'import-x/no-restricted-paths';
const PACKAGES = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const CYCLE = 'import-x/no-cycle';
const BUNDLED = 'import-x/no-extraneous-dependencies';

interface Case {
  file: string;
  text: string;
  /** The rule that refuses it; null where it is fine. */
  rule: string | null;
}

const refused = (rule: string, file: string, ...texts: string[]): Case[] =>
  texts.map((text) => ({ file, text, rule }));
const fine = (file: string, ...texts: string[]): Case[] =>
  texts.map((text) => ({ file, text, rule: null }));

const value = (from: string) => `import { x } from '${from}';\nexport const y = x;`;
const type = (from: string) => `import type { X } from '${from}';\nexport type Y = X;`;
const passOn = (from: string) => `export { x } from '${from}';`;
const lazy = (from: string) => `export const load = () => import('${from}');`;
const required = (from: string) => `export const x = require('${from}');`;

const betweenFolders: Case[] = [
  ...refused(
    FOLDERS,
    'content-types/example.ts',
    type('../composer/facts'),
    type('../contracts/pages'),
    type('../server/config'),
    type('../admin'),
  ),
  ...refused(
    FOLDERS,
    'composer/example.ts',
    type('../contracts/pages'),
    value('../contracts/permissions'),
    passOn('../contracts'),
    type('../server/config'),
    type('../admin'),
    type('../tests/support/app'),
  ),
  ...fine('composer/recipes/example.ts', type('../facts'), type('../../content-types')),
  ...refused(
    FOLDERS,
    'contracts/example.ts',
    value('../server/config'),
    type('../server/config'),
    value('../admin'),
  ),
  ...fine('contracts/example.ts', type('../composer/draft'), value('../content-types/uids')),
  ...refused(
    FOLDERS,
    'server/services/example.ts',
    value('../../admin'),
    type('../../admin'),
    lazy('../../admin'),
    value('../../tests/support/app'),
    value('../../playground/config/api'),
  ),
  ...fine(
    'server/services/example.ts',
    value('../../composer/facts'),
    value('../../contracts'),
    value('../../content-types'),
    value('../config'),
  ),
  ...refused(
    FOLDERS,
    'admin/pages/Example.tsx',
    value('../../server/config'),
    type('../../server/config'),
    lazy('../../server/config'),
    passOn('../../server/config'),
  ),
  ...refused(FOLDERS, 'client/example.ts', type('../server/config'), value('../admin')),
  ...refused(
    FOLDERS,
    'playground/src/example.ts',
    value('../../server/config'),
    type('../../contracts/pages'),
  ),
];

const examples: Case[] = [
  ...refused(
    FOLDERS,
    'examples/astro/src/example.ts',
    value('../../../client'),
    type('../../../contracts'),
  ),
  ...fine('examples/astro/src/example.ts', value('strapi-plugin-newsroom/client')),
];

const packagesInPlainFolders: Case[] = [
  ...['content-types', 'composer', 'contracts', 'client'].flatMap((folder) => [
    ...refused(
      PACKAGES,
      `${folder}/example.ts`,
      value('@strapi/strapi'),
      type('@strapi/strapi'),
      value('@strapi/utils'),
      value('react'),
      value('node:fs'),
      value('path'),
      value('slugify'),
      value('zod'),
      passOn('@strapi/utils'),
    ),
    ...refused(SYNTAX, `${folder}/example.ts`, lazy('react'), required('fs')),
  ]),
  ...['content-types', 'composer', 'client'].flatMap((folder) =>
    refused(PACKAGES, `${folder}/example.ts`, value('zod/v4')),
  ),
  ...fine('contracts/example.ts', "import { z } from 'zod/v4';\nexport const id = z.string();"),
  ...refused(
    PACKAGES,
    'composer/example.ts',
    value('../content-types'),
    value('../content-types/event'),
  ),
  ...fine('composer/example.ts', value('../content-types/uids'), type('../content-types/event')),
  ...refused(
    PACKAGES,
    'client/example.ts',
    value('../contracts/pages'),
    value('../content-types/event'),
    passOn('../contracts'),
  ),
  ...fine('client/example.ts', type('../contracts/pages'), type('../content-types/event')),
];

const purity: Case[] = [
  ...refused(
    SYNTAX,
    'composer/example.ts',
    'export const now = new Date();',
    'export const now = Date.now();',
    'export const now = Date();',
    'export const chance = Math.random();',
  ),
  ...refused('no-restricted-globals', 'composer/example.ts', 'export const env = process.env;'),
  ...fine('composer/example.ts', "export const day = new Date('2025-03-20T11:00:00Z');"),
];

const admin: Case[] = [
  ...refused(
    PACKAGES,
    'admin/pages/Example.tsx',
    value('../../contracts'),
    value('../../contracts/newsroom'),
    passOn('../../contracts/newsroom'),
    value('../../content-types'),
    value('../../content-types/event'),
    value('zod/v4'),
    value('slugify'),
    value('@strapi/utils'),
    value('@strapi/strapi'),
    value('node:path'),
    value('fs'),
    value('fs/promises'),
    type('node:fs'),
    value('@strapi/content-manager/dist/admin/index.js'),
  ),
  ...refused(
    PACKAGES,
    'admin/index.tsx',
    value('../contracts/newsroom'),
    value('../content-types'),
    // In the panel's first load, in all languages.
    value('../content-types/labels/de.json'),
  ),
  ...refused(
    SYNTAX,
    'admin/pages/Example.tsx',
    lazy('zod/v4'),
    lazy('../../contracts/newsroom'),
    lazy('../../content-types'),
    lazy('../../content-types/event'),
    required('react'),
  ),
  ...fine(
    'admin/pages/Example.tsx',
    type('../../contracts/newsroom'),
    type('../../contracts'),
    value('../../contracts/permissions'),
    value('../../content-types/uids'),
    type('../../content-types'),
    value('../../composer/facts'),
    value('@strapi/strapi/admin'),
    value('@strapi/design-system'),
    value('@strapi/icons'),
    value('react-intl'),
    value('react'),
    lazy('../index'),
    lazy('../../content-types/labels/de.json'),
  ),
  ...refused(BUNDLED, 'admin/pages/Example.tsx', value('axe-core')),
];

const server: Case[] = [
  ...refused(
    PACKAGES,
    'server/services/example.ts',
    value('react'),
    value('@strapi/design-system'),
    value('@strapi/strapi/admin'),
    value('zod'),
    value('@strapi/utils/dist/errors'),
  ),
  // register.ts imports this file.
  ...refused(CYCLE, 'server/strapi/components.ts', value('../register')),
  ...refused(BUNDLED, 'server/services/example.ts', value('fast-check')),
  ...fine(
    'server/services/example.ts',
    value('@strapi/strapi'),
    value('@strapi/utils'),
    value('zod/v4'),
    value('slugify'),
    value('node:crypto'),
  ),
];

const title = ({ file, text, rule }: Case) =>
  `${file} ${rule === null ? 'may' : 'may not'}: ${text.split('\n')[0]}`;

const groups = { betweenFolders, examples, packagesInPlainFolders, purity, admin, server };
const cases = Object.values(groups).flat();

describe('the import rules', () => {
  let messages: Map<Case, { ruleId: string | null; message: string }[]>;

  beforeAll(() => {
    const lint = spawnSync(process.execPath, [path.join(ROOT, 'tests/support/lint-texts.mjs')], {
      cwd: ROOT,
      input: JSON.stringify(cases),
      encoding: 'utf8',
    });
    if (lint.status !== 0) {
      throw new Error(lint.stderr);
    }
    const results = JSON.parse(lint.stdout) as { ruleId: string | null; message: string }[][];
    messages = new Map(cases.map((each, index) => [each, results[index] ?? []]));
  });

  describe.each(Object.entries(groups))('%s', (_group, list) => {
    it.each(list.map((each) => [title(each), each] as const))('%s', (_title, each) => {
      const rules = (messages.get(each) ?? []).map(({ ruleId }) => ruleId);
      if (each.rule === null) {
        expect(rules).toEqual([]);
      } else {
        expect(rules).toContain(each.rule);
      }
    });
  });
});
