import { defineConfig } from 'vitest/config'

// Tests run against the sources, so a stale build can never make them pass.
const resolve = { conditions: ['source', 'module', 'node', 'default'] }
const ssr = { resolve: { conditions: ['source', 'module', 'node', 'default'] } }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          setupFiles: ['tools/vitest/fixed-seed.ts'],
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}'],
          exclude: ['**/*.slow.test.ts', '**/node_modules/**', '**/dist/**'],
          // A busy machine is no failure: this only ends tests that hang.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'house', include: ['tools/**/*.test.ts'] } },
      {
        resolve,
        ssr,
        test: {
          name: 'slow',
          setupFiles: ['tools/vitest/fixed-seed.ts'],
          include: ['packages/*/src/**/*.slow.test.ts', 'apps/*/src/**/*.slow.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
