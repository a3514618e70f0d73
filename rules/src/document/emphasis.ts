/** A run of `*` or `_`, of which pairs take marks off: closers from its start, openers from its end. */
export interface Run {
  readonly marker: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** What is left of it. */
  start: number;
  end: number;
  /** Marks (1 or 2) of each pair that it closes and that it opens, inner pairs first. */
  readonly closing: number[];
  readonly opening: number[];
}

/** Pairs the runs of a text, or of the label of a link, as micromark does: multiples of three are counted by what is left of a run. */
export function pairRuns(runs: readonly Run[]): void {
  const open: Run[] = [];
  /** Below this height of `open` a closer of the same kind found nothing. */
  const floors = new Map<number, number>();
  for (const run of runs) {
    while (run.closes && run.start < run.end) {
      const kind = run.marker * 8 + (length(run) % 3) * 2 + (run.opens ? 1 : 0);
      const floor = floors.get(kind) ?? 0;
      let at = open.length - 1;
      while (at >= floor && !fits(open[at]!, run)) at--;
      if (at < floor) {
        floors.set(kind, open.length);
        break;
      }
      const opener = open[at]!;
      const marks = length(opener) > 1 && length(run) > 1 ? 2 : 1;
      opener.end -= marks;
      opener.opening.push(marks);
      run.start += marks;
      run.closing.push(marks);
      open.length = opener.start < opener.end ? at + 1 : at;
      for (const [other, height] of floors) if (height > at) floors.set(other, at);
    }
    if (run.opens && run.start < run.end) open.push(run);
  }
}

const length = ({ start, end }: Run): number => end - start;

/** CommonMark 0.31, section 6.2, rules 9 and 10. */
function fits(opener: Run, closer: Run): boolean {
  if (opener.marker !== closer.marker) return false;
  const both = opener.closes || closer.opens;
  return !(both && length(closer) % 3 !== 0 && (length(opener) + length(closer)) % 3 === 0);
}
