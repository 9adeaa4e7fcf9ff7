import { builtinModules } from 'node:module';

/**
 * Who may import whom: content-types ← composer ← contracts ← server, admin, client.
 * tests/unit/import-rules.test.ts proves every one of these rules.
 */

/** The folders that the package is made of, each with the folders that it may import. */
const MAY_IMPORT = {
  'content-types': [],
  composer: ['content-types'],
  contracts: ['content-types', 'composer'],
  client: ['content-types', 'composer', 'contracts'],
  server: ['content-types', 'composer', 'contracts'],
  admin: ['content-types', 'composer', 'contracts'],
};

export const PACKAGE_FOLDERS = Object.keys(MAY_IMPORT);

/** What is no part of the package, so that nothing of it may reach an integrator. */
const OUTSIDE = ['tests', 'playground', 'scripts', 'examples', 'dist'];

const zones = [
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
    target: `./${folder}`,
    from: [...PACKAGE_FOLDERS, ...OUTSIDE]
      .filter((other) => other !== folder && !allowed.includes(other))
      .map((other) => `./${other}`),
    message: `${folder} may import ${allowed.join(', ') || 'no other folder'}.`,
  })),
  {
    target: ['./playground', './examples'],
    from: [...PACKAGE_FOLDERS, 'tests'].map((folder) => `./${folder}`),
    message: 'A project uses the plugin as every project does: through its package.',
  },
];

const NODE = {
  regex: `^(node:.*|(${builtinModules.join('|')})(/.*)?)$`,
  message: 'Nothing of Node here: it runs in browsers too.',
};

/** Files of a dependency that it does not export on purpose change without notice. */
const PRIVATE_FILES = {
  regex: '^@strapi/[^/]+/(dist|src|lib)/',
  message: 'Import what Strapi exports, not its files.',
};

const OTHER_ZOD = {
  regex: '^zod(?!/v4$)',
  message: "Import 'zod/v4': the copy whose errors Strapi recognizes.",
};

/** In these folders every package is refused, but those named. */
const onlyPackages = (...names) => ({
  regex: names.length === 0 ? '^[^.]' : `^(?!(${names.join('|')})$)[^.]`,
  message:
    'No package is imported here, nothing of Strapi, React or Node: plain code that runs anywhere.',
});

/** Constants without a dependency may reach a browser; of the rest only the types, which are erased. */
const SCHEMAS_AS_TYPES = {
  regex: '^(\\.\\./)+content-types(?!/uids$)',
  allowTypeImports: true,
  message:
    'Only types, content-types/uids and, loaded lazily, its labels: no schema reaches a browser.',
};

const CONTRACTS_AS_TYPES = {
  regex: '^(\\.\\./)+contracts(?!/permissions$)',
  allowTypeImports: true,
  message: 'Only types and contracts/permissions: zod does not reach a browser.',
};

const SERVER_PACKAGES_AS_TYPES = {
  regex: '^(zod|slugify|@strapi/utils|@strapi/strapi|koa)(?!/admin$)(/.*)?$',
  allowTypeImports: true,
  message: 'Only types of what belongs to the server: it does not run in a browser.',
};

const BROWSER_PACKAGES = {
  regex: '^(react|react-dom|react-intl|react-router-dom|styled-components)(/.*)?$',
  message: 'The server draws nothing.',
};

const BROWSER_STRAPI = {
  regex: '^@strapi/(design-system|icons|strapi/admin|admin(/.*)?|content-manager)(/.*)?$',
  message: 'The server draws nothing.',
};

/** `import()` and `require()` are not seen by the rule for packages, so they are refused by their syntax. */
const DYNAMIC = [
  {
    selector: 'ImportExpression',
    message: 'Import at the top of the file, where the import rules see it.',
  },
  {
    selector: "CallExpression[callee.name='require']",
    message: 'Import at the top of the file, where the import rules see it.',
  },
];

const DYNAMIC_IN_ADMIN = [
  {
    selector: 'ImportExpression > Literal[value=/^[^.]/]',
    message: 'Import packages at the top of the file, where the import rules see it.',
  },
  {
    selector:
      'ImportExpression > Literal[value=/^(\\.\\.\\x2F)+(contracts|content-types(?!\\x2Flabels\\x2F))/]',
    message: 'Import types at the top of the file: neither zod nor a schema reaches a browser.',
  },
  {
    selector: "CallExpression[callee.name='require']",
    message: 'Import at the top of the file, where the import rules see it.',
  },
];

/** The same facts give the same article: no clock, no chance. */
const IMPURE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock in the composer: take the time as a fact.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock in the composer: take the time as a fact.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'No clock in the composer: take the time as a fact.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance in the composer: the same facts give the same article.',
  },
];

const IO = ['process', 'fetch', 'console', 'window', 'document', 'setTimeout', 'setInterval'];

const files = (...folders) => folders.map((folder) => `${folder}/**/*.{ts,tsx}`);

const packages = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

/** The import rules as ESLint configuration; the plugins are those of eslint.config.mjs. */
export const importRules = [
  {
    name: 'newsroom/folders',
    files: files(...PACKAGE_FOLDERS, 'playground', 'examples'),
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  {
    name: 'newsroom/content-types',
    files: files('content-types'),
    rules: { ...packages(onlyPackages()), 'no-restricted-syntax': ['error', ...DYNAMIC] },
  },
  {
    name: 'newsroom/composer',
    files: files('composer'),
    rules: {
      ...packages(onlyPackages('node-diff3'), SCHEMAS_AS_TYPES),
      'no-restricted-syntax': ['error', ...DYNAMIC, ...IMPURE],
      'no-restricted-globals': ['error', ...IO],
    },
  },
  {
    name: 'newsroom/contracts',
    files: files('contracts'),
    rules: { ...packages(onlyPackages('zod/v4')), 'no-restricted-syntax': ['error', ...DYNAMIC] },
  },
  {
    name: 'newsroom/client',
    files: files('client'),
    rules: {
      ...packages(onlyPackages(), SCHEMAS_AS_TYPES, CONTRACTS_AS_TYPES),
      'no-restricted-syntax': ['error', ...DYNAMIC],
    },
  },
  {
    name: 'newsroom/server',
    files: files('server'),
    rules: packages(BROWSER_PACKAGES, BROWSER_STRAPI, OTHER_ZOD, PRIVATE_FILES),
  },
  {
    name: 'newsroom/admin',
    files: files('admin'),
    rules: {
      ...packages(
        NODE,
        SERVER_PACKAGES_AS_TYPES,
        SCHEMAS_AS_TYPES,
        CONTRACTS_AS_TYPES,
        PRIVATE_FILES,
      ),
      'no-restricted-syntax': ['error', ...DYNAMIC_IN_ADMIN],
    },
  },
  {
    name: 'newsroom/what-is-bundled',
    files: files(...PACKAGE_FOLDERS),
    rules: {
      // The SDK bundles what is only a devDependency; the package's own copy of React would break the panel.
      'import-x/no-extraneous-dependencies': [
        'error',
        { devDependencies: false, optionalDependencies: false },
      ],
      'import-x/no-cycle': 'error',
    },
  },
];
