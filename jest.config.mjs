import { availableParallelism } from 'node:os';

/**
 * One runner, several projects: pure code and the web app's need no database; the API and the journeys get a clone
 * of a migrated template database for each test file's worker (see test/support).
 */
const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['development', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

const database = {
  testEnvironment: '<rootDir>/test/support/sharing-environment.mjs',
  resolver: '<rootDir>/test/support/bundle-resolver.mjs',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

export default {
  projects: [
    { ...base, displayName: 'domain', testMatch: ['<rootDir>/libs/**/*.test.ts'] },
    { ...base, displayName: 'web', testMatch: ['<rootDir>/apps/web/**/*.test.ts'] },
    { ...base, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.test.ts'] },
    { ...base, ...database, displayName: 'api', testMatch: ['<rootDir>/apps/api/**/*.test.ts'] },
    {
      ...base,
      ...database,
      displayName: 'journeys',
      testMatch: ['journeys', 'faults', 'canaries', 'access'].map(
        (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
      ),
    },
  ],
  // A seventh of a test is waiting for PostgreSQL, a browser or a process, so three keep two processors at work; four of them have
  // taken most of the connections the test server gives.
  maxWorkers: Math.min(4, Math.max(3, availableParallelism() - 1)),
  // Each file's modules stay in the memory of whoever ran it: 150 files took four gigabytes, and the last ones crawled.
  workerIdleMemoryLimit: '1GB',
  // A bound against hanging, not a measure: journeys start whole servers, and machines are noisy.
  testTimeout: 240_000,
};
