const transform = {
  '\\.(ts|tsx)$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
  ],
};
const common = { transform, testEnvironment: 'node', transformIgnorePatterns: ['/node_modules/'] };

module.exports = {
  projects: ['unit', 'api', 'install', 'e2e'].map((name) => ({
    ...common,
    displayName: name,
    rootDir: __dirname,
    testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  })),
  testTimeout: 120_000,
};
