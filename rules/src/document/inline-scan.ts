import { decodeString } from 'micromark-util-decode-string';
import { pairRuns, type Run } from './emphasis.ts';
import {
  autolinkEnd,
  bareAddressEnd,
  bareAddressStart,
  entityEnd,
  hasMarks,
  htmlEnd,
  isSureAddress,
  lastBackticks,
  PROTOCOL,
  resourceEnd,
  runAt,
} from './inline-marks.ts';
import type { Lines, Piece } from './inline-pieces.ts';
import { linkLabel, noteLabel } from './labels.ts';

/** `[` or `![` that waits for its end: words until then. */
interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly image: boolean;
  /** Where the words that hold it begin. */
  readonly shown: number;
  /** How many pieces and runs stand before it. */
  readonly pieces: number;
  readonly runs: number;
}

/** What may have a meaning in lines that hold signs. */
const READ = new Uint8Array(128);
for (const sign of '\0\\`*_[]<&~!:wW') READ[sign.charCodeAt(0)] = 1;

/** One pass over lines that hold signs. */
export class InlineScan {
  readonly #source: string;
  readonly #lines: Lines;
  readonly #labels: ReadonlySet<string>;
  readonly pieces: Piece[] = [];
  /** Runs that are not paired yet. */
  readonly #runs: Run[] = [];
  /** Brackets that wait for their end. */
  readonly #brackets: Bracket[] = [];
  /** Where the words begin that are not told yet. */
  #shown = 0;
  /** Index of the line, and its bounds. */
  #line = 0;
  #from = 0;
  #to = 0;
  #backticks: ReadonlyMap<number, number> | undefined;
  /** How many of the brackets have a link inside and so begin none. */
  #inactive = 0;
  /** Up to here a bare address without marks was seen. */
  #address = 0;
  /** Whether an `@` stands in the line. */
  #mail: boolean | undefined;

  constructor(source: string, lines: Lines, labels: ReadonlySet<string>) {
    this.#source = source;
    this.#lines = lines;
    this.#labels = labels;
  }

  /** `false` where only the parser knows. */
  run(): boolean {
    for (this.#enterLine(0); ; this.#enterLine(this.#line + 2)) {
      this.#shown = this.#from;
      for (let at = this.#from; at < this.#to; ) {
        const code = this.#source.charCodeAt(at);
        const next = code > 127 || READ[code] === 0 ? at + 1 : this.#sign(at);
        if (next === undefined) return false;
        at = next;
      }
      this.#show(trimmedEnd(this.#source, this.#shown, this.#to));
      if (this.#line + 2 >= this.#lines.length) break;
      this.pieces.push({ kind: 'lineEnd', start: this.#to, end: this.#to + 1 });
    }
    pairRuns(this.#runs);
    return true;
  }

  #enterLine(line: number): void {
    this.#line = line;
    this.#from = this.#lines[line]!;
    this.#to = this.#lines[line + 1]!;
    this.#mail = undefined;
  }

  /** Reads what stands at `at`, and gives where to go on; `undefined` where only the parser knows. */
  #sign(at: number): number | undefined {
    switch (this.#source[at]) {
      case '\\':
        return this.#escape(at);
      case '`':
        return this.#code(at);
      case '*':
      case '_':
        return this.#emphasis(at);
      case '!':
        return this.#source[at + 1] === '[' && at + 1 < this.#to ? this.#openBracket(at, at + 2) : at + 1;
      case '[':
        return this.#openBracket(at, at + 1);
      case ']':
        return this.#closeBracket(at);
      case '<':
        return this.#angle(at);
      case '&':
        return this.#entity(at);
      case '~':
        return this.#tildes(at);
      case ':':
      case 'w':
      case 'W':
        return this.#bareAddress(at);
      case '\0':
        return undefined;
      default:
        return at + 1;
    }
  }

  #show(upTo: number): void {
    if (upTo > this.#shown) this.pieces.push({ kind: 'words', start: this.#shown, end: upTo });
  }

  /** What stands from `start` to `end` is no word, and may be a piece of another kind. */
  #put(start: number, end: number, kind?: 'hole' | 'comment' | 'escape' | 'entity'): number {
    this.#show(start);
    this.#shown = end;
    if (kind) this.pieces.push({ kind, start, end });
    return end;
  }

  #escape(at: number): number {
    if (at + 1 === this.#to) return this.#to === this.#lines.at(-1) ? at + 1 : this.#put(at, at + 1);
    return /[!-/:-@[-`{-~]/.test(this.#source[at + 1]!) ? this.#put(at, at + 2, 'escape') : at + 1;
  }

  /** A code span may end in another line. */
  #code(start: number): number {
    const open = this.#runEnd(start);
    const length = open - start;
    this.#backticks ??= lastBackticks(this.#source, this.#lines);
    if ((this.#backticks.get(length) ?? -1) < open) return open;
    let at = open;
    let end = open;
    do {
      at = this.#source.indexOf('`', end);
      while (at >= this.#to) this.#enterLine(this.#line + 2);
      end = this.#runEnd(at);
    } while (end - at !== length);
    return this.#put(start, end, 'hole');
  }

  /** Where the run of the character at `start` ends. */
  #runEnd(start: number): number {
    let end = start + 1;
    while (end < this.#to && this.#source[end] === this.#source[start]) end++;
    return end;
  }

  #emphasis(at: number): number | undefined {
    // A mail address would swallow it.
    if (this.#source[at] === '_') {
      this.#mail ??= this.#source.slice(this.#from, this.#to).includes('@');
      if (this.#mail) return undefined;
    }
    const run = runAt(this.#source, at, this.#from, this.#to);
    if (!run) return undefined;
    this.#show(at);
    this.pieces.push({ kind: 'run', run });
    this.#runs.push(run);
    this.#shown = run.end;
    return run.end;
  }

  #openBracket(start: number, end: number): number | undefined {
    const image = end - start === 2;
    if (this.#source[end] === '^' && this.#labels.size > 0) {
      const close = this.#source.indexOf(']', end);
      const label = this.#source.slice(end + 1, close);
      if (close > 0 && close < this.#to && this.#labels.has(noteLabel(label))) {
        return image || /[[\s\\]/.test(label) ? undefined : this.#put(start, close + 1);
      }
    }
    this.#brackets.push({ start, end, image, shown: this.#shown, pieces: this.pieces.length, runs: this.#runs.length });
    return end;
  }

  #closeBracket(at: number): number | undefined {
    const bracket = this.#brackets.pop();
    const inactive = !bracket?.image && this.#brackets.length < this.#inactive;
    this.#inactive = Math.min(this.#inactive, this.#brackets.length);
    if (!bracket || inactive) return at + 1;
    // Labels may hold line ends, and the marks of quotes behind them.
    if (this.#labels.size > 0 && (bracket.start < this.#from || this.#labels.has(linkLabel(this.#source.slice(bracket.end, at)))))
      return undefined;
    const end =
      this.#source[at + 1] === '(' && at + 1 < this.#to
        ? resourceEnd(this.#source, at + 1, this.#to, this.#line + 2 < this.#lines.length)
        : -1;
    if (end === undefined) return undefined;
    if (end === -1) return at + 1;

    pairRuns(this.#runs.splice(bracket.runs));
    if (bracket.image) {
      this.pieces.length = bracket.pieces;
      this.#shown = bracket.shown;
      return this.#put(bracket.start, end, 'hole');
    }
    this.#takeOut(bracket);
    this.#inactive = this.#brackets.length;
    return this.#put(at, end);
  }

  /** The bracket is no word. It may be in a piece already. */
  #takeOut({ start, end, shown, pieces }: Bracket): void {
    const told = this.pieces[pieces];
    if (told?.kind !== 'words') {
      this.#put(start, end);
      return;
    }
    const around = [
      { start: shown, end: start },
      { start: end, end: told.end },
    ];
    this.pieces.splice(pieces, 1, ...around.filter((part) => part.end > part.start).map((part) => ({ kind: told.kind, ...part })));
  }

  #angle(at: number): number | undefined {
    const html = htmlEnd(this.#source, at, this.#to);
    if (html === -1) return at + 1;
    if (html !== undefined) return this.#put(at, html, this.#source.startsWith('<!--', at) ? 'comment' : 'hole');
    const link = autolinkEnd(this.#source, at, this.#to);
    if (link === undefined) return undefined;
    this.#put(at, at + 1);
    return this.#put(link - 1, link);
  }

  #entity(at: number): number {
    const end = entityEnd(this.#source, at, this.#to);
    if (end === -1) return at + 1;
    const entity = this.#source.slice(at, end);
    return entity[1] === '#' || decodeString(entity) !== entity ? this.#put(at, end, 'entity') : at + 1;
  }

  #tildes(at: number): number | undefined {
    const end = this.#runEnd(at);
    return end - at === 2 ? undefined : end;
  }

  /** `https://…` and `www.…` without brackets around them: marks inside are none. */
  #bareAddress(at: number): number | undefined {
    if (at < this.#address || this.#brackets.length > 0) return at + 1;
    const before = this.#source.slice(Math.max(this.#from, at - 6), at);
    const start = bareAddressStart(before, this.#source.slice(at, at + 4));
    if (start === 0) return at + 1;
    const end = bareAddressEnd(this.#source, at + start, this.#to);
    const address = this.#source.slice(at + start, end);
    if (!hasMarks(address)) this.#address = end;
    else if (start === PROTOCOL && isSureAddress(address)) return end;
    else return undefined;
    return at + 1;
  }
}

/** Where a line ends without the blanks at its end. */
export function trimmedEnd(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(source.charCodeAt(end - 1))) end--;
  return end;
}

const isBlank = (code: number): boolean => code === 32 || code === 9;
