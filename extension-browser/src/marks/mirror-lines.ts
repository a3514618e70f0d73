import { changeBetween, type TextRange } from './carry';

/** A text laid out by lines, each in a box of its own, so that a key has one line laid out anew and not the whole text. */
export interface MirrorLines {
  /** `apart`: whether its lines may stand in boxes of their own; where they may not, all of it stands in one. */
  set(text: string, apart: boolean): void;
  /** DOM ranges of the words between two offsets, one for each line. */
  rangesOf(range: TextRange): Range[];
}

/** Makes them in `box`. */
export function createMirrorLines(box: HTMLElement): MirrorLines {
  let text = '';
  let apart = false;
  let lines: Text[] = [];

  const lineOf = (words: string): Text => document.createTextNode(words);
  const boxed = (line: Text): HTMLElement => {
    const made = document.createElement('div');
    made.append(line);
    return made;
  };

  /** The line that holds an offset, and where it begins. */
  const lineAt = (offset: number): { readonly index: number; readonly start: number } => {
    let start = 0;
    let index = 0;
    while (index < lines.length - 1 && start + lines[index]!.length <= offset) start += lines[index++]!.length;
    return { index, start };
  };

  const replace = (from: number, to: number, words: string): void => {
    const made = (apart ? words.split(/(?<=\n)/) : [words]).map(lineOf);
    const before = lines[to]?.parentElement ?? null;
    for (const line of lines.slice(from, to)) line.parentElement!.remove();
    for (const line of made) box.insertBefore(boxed(line), before);
    lines = [...lines.slice(0, from), ...made, ...lines.slice(to)];
  };

  return {
    set(now, mayStandApart) {
      if (mayStandApart !== apart || lines.length === 0) {
        apart = mayStandApart;
        replace(0, lines.length, now);
        text = now;
        return;
      }
      const change = changeBetween(text, now);
      if (!change) return;
      const { at, removed, added } = change;
      const first = lineAt(at);
      const last = lineAt(at + removed);
      const isWithin = first.index === last.index && !(apart && (added.includes('\n') || text.slice(at, at + removed).includes('\n')));
      if (isWithin) lines[first.index]!.replaceData(at - first.start, removed, added);
      else {
        const end = last.start + lines[last.index]!.length;
        replace(first.index, last.index + 1, text.slice(first.start, at) + added + text.slice(at + removed, end));
      }
      text = now;
    },
    rangesOf([start, end]) {
      if (end > text.length || start >= end) return [];
      const ranges: Range[] = [];
      for (let { index, start: from } = lineAt(start); index < lines.length && from < end; from += lines[index++]!.length) {
        const line = lines[index]!;
        const range = document.createRange();
        range.setStart(line, Math.max(0, start - from));
        range.setEnd(line, Math.min(line.length, end - from));
        ranges.push(range);
      }
      return ranges;
    },
  };
}
