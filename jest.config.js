const transform = {
  '\\.(ts|tsx)$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
  ],
};
const common = { transform, transformIgnorePatterns: ['/node_modules/'] };

/**
 * What no database can make different: run on the first of several (`TEST_DATABASE_AGAIN`), and on each where it is
 * asked for by name.
 */
const ON_ONE_DATABASE = [
  'capture',
  'client',
  'page-changes-caches',
  'playground-seed-broken',
  'preview',
  'published-names',
  'settings',
  'setup',
  'structured-data',
].map((name) => `/tests/api/${name}\\.test\\.ts$`);

const ignored = (name) =>
  name === 'api' && process.env.TEST_DATABASE_AGAIN ? ON_ONE_DATABASE : [];

module.exports = {
  projects: ['unit', 'api', 'install', 'e2e', 'examples'].map((name) => ({
    ...common,
    displayName: name,
    rootDir: __dirname,
    testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
    testPathIgnorePatterns: ['/node_modules/', ...ignored(name)],
    testEnvironment: name === 'unit' ? 'node' : '<rootDir>/tests/support/environment.cjs',
  })),
  // Long enough for a slow machine on which two Strapis start at once.
  testTimeout: 300_000,
  // What Strapi leaves behind in a process makes each start slower than the one before.
  workerIdleMemoryLimit: '800MB',
};
