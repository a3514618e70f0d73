import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the time of each file and one line that any CI reads: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    let skipped = 0;
    for (const module of modules) {
      let count = 0;
      for (const test of module.children.allTests()) {
        count++;
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
        else skipped++;
      }
      // A file that did not load has no tests, yet it failed.
      if (count === 0) failed++;
      console.log(
        `${(module.diagnostic().duration / 1000).toFixed(1).padStart(7)} s  ${String(count).padStart(5)} tests  ${module.relativeModuleId}`,
      );
    }
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
