import { defineConfig } from 'vitest/config'

const results = process.env.MDE_IOS_TEST_RESULTS

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/build-first.ts',
    // Generous: a test that waits too short on a busy machine tells nothing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
})
