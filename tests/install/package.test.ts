import { readFileSync, statSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';

import { preProcessFile } from 'typescript';

import { packPackage, ROOT, runBin } from '../support/package';
import type { PackedPackage } from '../support/package';

let packed: PackedPackage;
let manifest: {
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

const read = (file: string) => readFileSync(path.join(packed.folder, file), 'utf8');

beforeAll(async () => {
  packed = await packPackage('package');
  manifest = JSON.parse(read('package.json'));
});

describe('what is in the package', () => {
  it('has its license, its readme and the list of its changes', () => {
    expect(packed.files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md']));
  });

  it('has built files and nothing else', () => {
    const other = packed.files.filter((file) => !file.startsWith('dist/'));
    expect(other).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    expect(packed.files.filter((file) => /\btests?\b|playground|\.tsx?$/.test(file))).toEqual(
      packed.files.filter((file) => file.endsWith('.d.ts')),
    );
  });

  it('names no folder of the machine that it was built on', () => {
    const home = new RegExp(
      [ROOT, process.env['HOME'], '/home/[a-z]+/', '/Users/', 'C:\\\\Users']
        .filter((place) => place && place !== '/')
        .map((place) => (place === ROOT ? place.replaceAll('.', '\\.') : place))
        .join('|'),
    );
    expect(packed.files.filter((file) => home.test(read(file)))).toEqual([]);
  });

  it('is small', () => {
    // Server, composer and the panel's builder each bundle the composer, each for both kinds of modules: a word list in it
    // is here six times.
    expect(statSync(packed.tarball).size).toBeLessThan(1_600_000);
  });

  it('has the files of every export', () => {
    const named = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string'
        ? [target]
        : Object.entries(target).flatMap(([key, file]) => (key === 'source' ? [] : [file])),
    );
    expect(packed.files).toEqual(
      expect.arrayContaining(named.map((file) => file.replace('./', ''))),
    );
  });
});

describe('what is bundled', () => {
  /** Names of packages that a file imports or requires. */
  const importsOf = (file: string) =>
    preProcessFile(read(file), true, true)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => !name.startsWith('.'));
  const bundles = () => packed.files.filter((file) => /\.m?js$/.test(file));
  const packageOf = (name: string) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');

  it('imports only what the package depends on', () => {
    const known = [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.peerDependencies),
    ];
    const others = bundles().flatMap((file) =>
      importsOf(file)
        .filter((name) => !isBuiltin(name) && !known.includes(packageOf(name)))
        .map((name) => `${file}: ${name}`),
    );
    expect(others).toEqual([]);
  });

  it.each(['zod', 'slugify', '@strapi/utils', 'node:'])(
    'takes no %s into the admin panel',
    (name) => {
      const admin = bundles().filter((file) => file.startsWith('dist/admin/'));
      expect(admin.length).toBeGreaterThan(0);
      expect(
        admin.filter((file) => importsOf(file).some((imported) => imported.startsWith(name))),
      ).toEqual([]);
    },
  );

  const TRACES = [
    { name: 'zod', trace: '_zod.parse', file: 'zod/v4/core/schemas.cjs' },
    { name: 'slugify', trace: 'slugify: string argument expected', file: 'slugify/slugify.js' },
    { name: 'React', trace: '__SECRET_INTERNALS', file: 'react/cjs/react.development.js' },
    { name: 'react-intl', trace: 'IntlProvider', file: 'react-intl/src/components/provider.js' },
    {
      name: 'styled-components',
      trace: 'data-styled',
      file: 'styled-components/dist/styled-components.cjs.js',
    },
  ];

  it.each(TRACES)(
    'has no copy of $name, neither in the panel nor on the server',
    ({ trace, file }) => {
      // The library itself has the trace, or its absence would prove nothing.
      expect(readFileSync(path.join(ROOT, 'node_modules', file), 'utf8')).toContain(trace);
      const copies = bundles().filter((bundle) => read(bundle).includes(trace));
      expect(copies).toEqual([]);
    },
  );

  it('takes no schema of a content type into the admin panel', () => {
    expect(read('dist/server/index.js')).toContain('newsroom_events');
    const admin = bundles().filter((file) => file.startsWith('dist/admin/'));
    expect(admin.filter((file) => read(file).includes('newsroom_events'))).toEqual([]);
  });

  it('has no React and nothing of Strapi in what a frontend imports', () => {
    const shared = bundles().filter((file) =>
      /^dist\/(content-types|composer|contracts|client)\//.test(file),
    );
    expect(shared.length).toBeGreaterThan(0);
    const allowed = ['zod', 'node-diff3'];
    expect(shared.flatMap(importsOf).filter((name) => !allowed.includes(packageOf(name)))).toEqual(
      [],
    );
  });
});

describe('what tools say about the package', () => {
  it('publint finds nothing', async () => {
    const { code, output } = await runBin('publint/src/cli.js', ['--strict', packed.tarball]);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('All good!') });
  });

  it('attw finds no wrong types', async () => {
    // false-cjs: the SDK builds one declaration file per export, and as the package is CommonJS, TypeScript
    // takes it for the declaration of index.js in ES modules too. Names come out the same either way. The
    // default exports, where it would matter, are loaded by Strapi alone.
    const { code, output } = await runBin('@arethetypeswrong/cli/dist/index.js', [
      packed.tarball,
      '--ignore-rules',
      'false-cjs',
      '--no-emoji',
    ]);
    expect({ code, output }).toMatchObject({ code: 0 });
  });

  it('strapi-plugin verify is content', async () => {
    const { code, output } = await runBin('@strapi/sdk-plugin/bin/strapi-plugin.js', ['verify']);
    expect({ code, output }).toMatchObject({ code: 0 });
  });
});

describe('one copy of what must not be there twice', () => {
  it.each([
    ['zod/v4', 'whose errors Strapi knows by their class'],
    ['@strapi/utils', 'whose errors become answers'],
  ])('finds the same %s as Strapi, %s', (name) => {
    const plugin = createRequire(path.join(packed.folder, 'dist/server/index.js'));
    // Strapi's own packages look for zod from @strapi/utils, for the others from @strapi/core.
    const strapi = createRequire(
      require.resolve(
        name === 'zod/v4' ? '@strapi/utils/package.json' : '@strapi/core/package.json',
      ),
    );
    expect(plugin.resolve(name)).toBe(strapi.resolve(name));
  });

  it('asks for the version of zod that Strapi brings', () => {
    const utils = JSON.parse(
      readFileSync(require.resolve('@strapi/utils/package.json'), 'utf8'),
    ) as { dependencies: Record<string, string> };
    expect(manifest.dependencies['zod']).toBe(utils.dependencies['zod']);
  });
});
