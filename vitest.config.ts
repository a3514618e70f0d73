import { defineConfig } from 'vitest/config';

const conditions = ['source', 'module', 'node', 'import', 'default'];
const ignored = ['**/node_modules/**', '**/dist/**'];
const editors = 'test/editors/**/*.test.ts';
const browsers = 'test/browsers/**/*.test.ts';

/** Tests read the sources (the `source` export condition), except those that run a built program. Editors come one at a time, since they are real windows; browsers last, each file with its own. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ['./test/harness/seed.ts'],
    testTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', './test/harness/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'programs', include: ['test/**/*.test.ts'], exclude: [...ignored, editors, browsers], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: { name: 'editors', include: [editors], exclude: ignored, fileParallelism: false, retry: 1, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          hookTimeout: 120_000,
          include: [browsers],
          exclude: ignored,
          retry: 1,
          globalSetup: ['./test/browsers/harness/build.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
