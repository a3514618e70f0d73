import type { FieldFix } from '../messages/finding';

export type Edit = FieldFix['edits'][number];

/** Edits of one text, first to last. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** The text with the edits in it; they must be in order and not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { range, text: words } of edits) {
    done += text.slice(at, range[0]) + words;
    at = range[1];
  }
  return done + text.slice(at);
}

/** Several edits as one that replaces everything from the first to the last. */
export function joined(text: string, edits: readonly Edit[]): Edit {
  const range = [edits[0]!.range[0], edits.at(-1)!.range[1]] as const;
  const within = edits.map((edit) => moved(edit, -range[0]));
  return { range, text: edited(text.slice(...range), within) };
}

/**
 * Edits of `checked`, moved to where the same words stand in `now`: beside what was typed since, or else where the same words are nearest.
 * `undefined`: the words are no longer there.
 */
export function placedAnew(edits: readonly Edit[], checked: string, now: string): readonly Edit[] | undefined {
  const ordered = inOrder(edits);
  if (checked === now) return ordered;
  const start = ordered[0]!.range[0];
  const end = ordered.at(-1)!.range[1];
  const same = sameEnds(checked, now);
  if (end <= same.before) return ordered;
  if (start >= checked.length - same.after) return ordered.map((edit) => moved(edit, now.length - checked.length));

  // An insertion has no words of its own: those on both sides tell its place.
  const around = start === end ? 12 : 0;
  const from = Math.max(0, start - around);
  const found = nearest(now, checked.slice(from, end + around), from);
  return found === undefined ? undefined : ordered.map((edit) => moved(edit, found - from));
}

function moved({ range, text }: Edit, by: number): Edit {
  return { range: [range[0] + by, range[1] + by], text };
}

/** How much of two texts is the same at their beginning and at their end, without overlap. */
function sameEnds(a: string, b: string): { readonly before: number; readonly after: number } {
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before++;
  let after = 0;
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  return { before, after };
}

function nearest(text: string, words: string, to: number): number | undefined {
  if (!words) return undefined;
  const before = text.lastIndexOf(words, to);
  const after = text.indexOf(words, to);
  if (before < 0 || after < 0) return [before, after].find((at) => at >= 0);
  return to - before < after - to ? before : after;
}
