const transform = {
  '\\.(ts|tsx)$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
  ],
};
const common = { transform, transformIgnorePatterns: ['/node_modules/'] };

/** What no database can make different: run on the first of several, and on each where it is asked for by name. */
const ON_ONE_DATABASE = [
  // What is decided before a query, or made of its answer.
  'copies',
  'editions-languages',
  'facts',
  'formats',
  'languages',
  'newsroom-recap',
  'openapi',
  'public-foreign',
  'public-leaks',
  'public-page',
  'public-writes',
  'publication-checks',
  'publication-languages',
  'settings',
  'structured-data',
  'validation',
  // What lives in memory, and what tells others of it.
  'front',
  'page-changes',
  'page-changes-caches',
  // What goes through the same queries as others.
  'capture',
  'client',
  'playground-seed',
  'playground-seed-broken',
  'preview',
  'published-names',
  'setup',
];

/** Of what runs on the further databases, what runs there first: all the rest waits for what is more important. */
const FIRST_ON_EACH = [
  'pages',
  'plans',
  'publication',
  'schema',
  'servers',
  'slugs',
  'transactions',
];

/** The ways of an editor from the first page to a publication; the other browser tests can wait for a faster machine. */
const FIRST_IN_BROWSER = [
  'actions',
  'builder',
  'builder-languages',
  'capture',
  'first-run',
  'newsroom',
  'publishing',
];

const NOT_ON_SQLITE = ['servers'];

const fileOf = (name) => `/tests/api/${name}\\.test\\.ts$`;

/** All files of a folder but these. */
const allBut = (folder, names) => `/tests/${folder}/(?!(${names.join('|')})\\.test\\.ts$)`;

/**
 * `TEST_DATABASE_AGAIN`: `first` or `rest` of what runs on a further database; all runs on the first one.
 * `TEST_BROWSER_PART`: `first` or `rest` of the browser tests; all, where it is not set.
 */
const ignored = (name) => {
  if (name === 'e2e') {
    const part = process.env.TEST_BROWSER_PART;
    return [
      ...(part === 'first' ? [allBut('e2e', FIRST_IN_BROWSER)] : []),
      ...(part === 'rest' ? FIRST_IN_BROWSER.map((file) => `/tests/e2e/${file}\\.test\\.ts$`) : []),
    ];
  }
  if (name !== 'api') {
    return [];
  }
  const again = process.env.TEST_DATABASE_AGAIN;
  return [
    ...(again === 'first' ? [allBut('api', FIRST_ON_EACH)] : []),
    ...(again === 'rest' ? [...ON_ONE_DATABASE, ...FIRST_ON_EACH].map(fileOf) : []),
    ...((process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite' ? NOT_ON_SQLITE.map(fileOf) : []),
  ];
};

module.exports = {
  projects: ['unit', 'api', 'install', 'e2e', 'examples'].map((name) => ({
    ...common,
    displayName: name,
    rootDir: __dirname,
    testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
    testPathIgnorePatterns: ['/node_modules/', ...ignored(name)],
    testEnvironment: name === 'unit' ? 'node' : '<rootDir>/tests/support/environment.cjs',
  })),
  testSequencer: '<rootDir>/tests/support/sequencer.cjs',
  // Long enough for a slow machine on which two Strapis start at once.
  testTimeout: 300_000,
  // What Strapi leaves behind in a process makes each start slower than the one before.
  workerIdleMemoryLimit: '1200MB',
};
