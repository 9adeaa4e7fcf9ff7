const transform = {
  '\\.(ts|tsx)$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
  ],
};
const common = { transform, transformIgnorePatterns: ['/node_modules/'] };

module.exports = {
  projects: ['unit', 'api', 'install', 'e2e', 'examples'].map((name) => ({
    ...common,
    displayName: name,
    rootDir: __dirname,
    testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
    testEnvironment: name === 'unit' ? 'node' : '<rootDir>/tests/support/environment.cjs',
  })),
  // Long enough for a slow machine on which two Strapis start at once.
  testTimeout: 300_000,
  // What Strapi leaves behind in a process makes each start slower than the one before.
  workerIdleMemoryLimit: '800MB',
};
