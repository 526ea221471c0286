export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tests/tsconfig.jest.json', diagnostics: false }],
    '^.+\\.sql$': '<rootDir>/tests/jest-text-transform.mjs',
  },
  globalSetup: '<rootDir>/tests/jest-setup.mjs',
  setupFiles: ['<rootDir>/tests/jest-seed.mjs'],
  testTimeout: 30_000,
  maxWorkers: 2,
}
