import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/re2/**', 'test/runtimes/**', '**/node_modules/**'],
    testTimeout: 60_000,
    setupFiles: ['test/support/property-seed.ts'],
    pool: 'threads',
    maxWorkers: 2,
  },
});
