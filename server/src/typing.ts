import type { Finding } from '@dadeumi/rules';
import type { Typing } from './open-documents.ts';

/** Milliseconds after the last keystroke at which a word counts as written. */
export const PAUSE = 1000;

/** The word that is being written: what stands around the caret without a space between. `undefined` once nobody is writing. */
export function wordBeingTyped(text: string, typing: Typing | undefined, now: number): readonly [start: number, end: number] | undefined {
  if (typing === undefined || now - typing.at >= PAUSE || typing.offset > text.length) return undefined;
  let [start, end] = [typing.offset, typing.offset];
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return [start, end];
}

/** Whether a finding should wait: it touches the word that is being written, and nobody has been shown it yet. */
export function isUnripe({ at, fingerprint }: Finding, word: readonly [number, number], shown: ReadonlySet<string>): boolean {
  return at.range[0] <= word[1] && word[0] <= at.range[1] && !shown.has(fingerprint);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000;
}
