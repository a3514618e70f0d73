/** Half-open, in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];

/** One replacement that makes a text of another. */
export interface TextChange {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** The least single replacement that makes `after` of `before`; undefined where they are the same. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  let same = 0;
  while (same < shorter - at && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  return { at, removed: before.length - at - same, added: after.slice(at, after.length - same) };
}

/** Where the words of a range stand after a change; undefined when the change touched them, since then nobody knows what they are. */
export function carried([start, end]: TextRange, { at, removed, added }: TextChange): TextRange | undefined {
  if (end <= at) return [start, end];
  const moved = added.length - removed;
  return start >= at + removed ? [start + moved, end + moved] : undefined;
}
