import { fold } from '../../document/fold.ts';
import type { Range } from '../../types.ts';

/** Words of a text one after another, each as it is compared and where it stands. */
export interface Words {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** No words to a reader: byte order marks and characters without width, as word processors leave them. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/g;

/** The rule under a table's header, however long it is drawn. */
const DELIMITER = /^:?-{3,}:?$/;

/**
 * Words of the ranges of a text, parted by spaces, line ends and the bars of tables; in one form however they were typed (`fold`). Bars are
 * words of their own, so that a cell stays in its column.
 */
export function wordsOf(text: string, ranges: Iterable<Range>): Words {
  const [texts, starts, ends]: [string[], number[], number[]] = [[], [], []];
  for (const [from, to] of ranges) {
    for (let at = from; at < to; ) {
      const end = wordEnd(text, at, to);
      const word = end === at ? '' : compared(text.slice(at, end));
      if (word !== '') {
        texts.push(word);
        starts.push(at);
        ends.push(end);
      }
      at = Math.max(end, at + 1);
    }
  }
  return { texts, starts, ends };
}

/** Where the word that begins at `at` ends; `at` itself where a space stands there. */
function wordEnd(text: string, at: number, to: number): number {
  if (text[at] === '|') return at + 1;
  let end = at;
  while (end < to && text[end] !== '|' && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}

/** A word in the form that it is compared in. */
function compared(word: string): string {
  const folded = fold(word).replace(UNSEEN, '');
  return DELIMITER.test(folded) ? '---' : folded;
}
