import type { Range } from '../types.ts';

/** The lines of a text, without their ends. */
export function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push([start, index]);
    start = index + end.length;
  }
  return [...lines, [start, text.length]];
}

/** Index of the last item that starts at or before an offset; -1 for none. The items are in the order of their starts. */
export function lastStarting<T>(items: readonly T[], startOf: (item: T) => number, offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
