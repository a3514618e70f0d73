import { carried, changeBetween } from '../marks/carry';
import type { FieldFix } from '../messages/finding';

export type Edit = FieldFix['edits'][number];

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

/** Several edits, in order, as one that replaces everything from the first to the last. */
export function joined(text: string, edits: readonly Edit[]): Edit {
  const range = [edits[0]!.range[0], edits.at(-1)!.range[1]] as const;
  const within = edits.map((edit) => moved(edit, -range[0]));
  return { range, text: edited(text.slice(...range), within) };
}

/**
 * Edits of `checked`, moved to where the same words stand in `now`: beside what was typed since, or else where the same words are nearest
 * between the same neighbours, since `MQTT` in `(MQTT)` may be explained already. `undefined`: the words are no longer there.
 */
export function placedAnew(edits: readonly Edit[], checked: string, now: string): readonly Edit[] | undefined {
  const ordered = edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const change = changeBetween(checked, now);
  if (!change) return ordered;
  const start = ordered[0]!.range[0];
  const end = ordered.at(-1)!.range[1];
  const beside = carried([start, end], change);
  if (beside) return ordered.map((edit) => moved(edit, beside[0] - start));

  // An insertion has no words of its own, so more of what stands around it tells its place.
  const around = start === end ? 12 : 1;
  const from = Math.max(0, start - around);
  const found = nearest(now, checked.slice(from, end + around), from);
  return found === undefined ? undefined : ordered.map((edit) => moved(edit, found - from));
}

/**
 * The same edit, with a neighbour in it where it puts nothing in or takes nothing out: editors are asked to replace words, and take an empty
 * text, or an empty place, for nothing to do.
 */
export function replacing(text: string, edit: Edit): Edit {
  if (edit.range[0] < edit.range[1] && edit.text) return edit;
  const more = withBefore(text, edit);
  return more === edit ? withAfter(text, edit) : more;
}

/** The same edit, with the neighbours on both sides in it. */
export function wider(text: string, edit: Edit): Edit {
  return withAfter(text, withBefore(text, edit));
}

function withBefore(text: string, edit: Edit): Edit {
  const [start, end] = edit.range;
  const before = text.slice(0, start).match(/[^\n]$/u)?.[0];
  return before ? { range: [start - before.length, end], text: before + edit.text } : edit;
}

function withAfter(text: string, edit: Edit): Edit {
  const [start, end] = edit.range;
  const after = text.slice(end).match(/^[^\n]/u)?.[0];
  return after ? { range: [start, end + after.length], text: edit.text + after } : edit;
}

function moved({ range, text }: Edit, by: number): Edit {
  return { range: [range[0] + by, range[1] + by], text };
}

function nearest(text: string, words: string, to: number): number | undefined {
  if (!words) return undefined;
  const before = text.lastIndexOf(words, to);
  const after = text.indexOf(words, to);
  if (before < 0 || after < 0) return [before, after].find((at) => at >= 0);
  return to - before < after - to ? before : after;
}
