import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { globalSetup: 'test/build-first.ts', include: ['test/**/*.test.{ts,tsx}'], testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: 2 },
})
