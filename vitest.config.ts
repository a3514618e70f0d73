import { defineConfig } from 'vitest/config';

/** Tests read the sources (the `source` export condition), except those that run a built program. */
export default defineConfig({
  resolve: { conditions: ['source', 'module', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'import', 'default'] } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    setupFiles: ['./test/harness/seed.ts'],
    testTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', './test/harness/closing-line.ts'],
  },
});
