import type { Io } from '../io.ts';

/** A run that is over sooner shows no progress. */
const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;

export interface Progress {
  /** Tells how far the run is; draws at most ten times a second. */
  step(line: string): void;
  /** Takes the line away. */
  done(): void;
}

/** One line on the terminal, drawn over itself. Nothing where standard error is no terminal. */
export function progressOn({ stderr, now, isTTY }: Io): Progress {
  const start = now();
  let drawn: number | undefined;
  return {
    step(line) {
      const time = now();
      if (!isTTY.stderr || time - start < PATIENCE_MS || (drawn !== undefined && time - drawn < INTERVAL_MS)) return;
      stderr(`\r\x1B[K${line}`);
      drawn = time;
    },
    done() {
      if (drawn !== undefined) stderr('\r\x1B[K');
    },
  };
}
