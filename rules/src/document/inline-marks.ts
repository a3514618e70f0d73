import {
  classifyCharacter,
  isCjk,
  isNonCjkPunctuation,
  isSpaceOrPunctuation,
  isUnicodeWhitespace,
} from 'micromark-extension-cjk-friendly-util';
import type { Run } from './emphasis.ts';
import type { Lines } from './inline-pieces.ts';

const UNDERSCORE = 95;
/** What the parser lets open and close beside anything. */
const ATTENTION = new Set([42, 95, 126]);
const SPACE = 32;

/** The run of `*` or `_` at `start`; `undefined` beside a character that takes two code units or none of its own. `from` and `to` bound its line. */
export function runAt(source: string, start: number, from: number, to: number): Run | undefined {
  const marker = source.charCodeAt(start);
  let end = start + 1;
  while (end < to && source.charCodeAt(end) === marker) end++;
  const previous = start > from ? source.charCodeAt(start - 1) : SPACE;
  const next = end < to ? source.charCodeAt(end) : SPACE;
  if (isOdd(previous) || isOdd(next)) return undefined;

  const before = classifyCharacter(previous);
  const after = classifyCharacter(next);
  const markBefore = isNonCjkPunctuation(before);
  const markAfter = isNonCjkPunctuation(after);
  const noWordBefore = markBefore || isUnicodeWhitespace(before);
  const noWordAfter = markAfter || isUnicodeWhitespace(after);
  const opens = !noWordAfter || (markAfter && (noWordBefore || isCjk(before))) || ATTENTION.has(next);
  const closes = !noWordBefore || (markBefore && (noWordAfter || isCjk(after))) || ATTENTION.has(previous);
  return {
    marker,
    start,
    end,
    opens: marker === UNDERSCORE ? opens && (isSpaceOrPunctuation(before) || !closes) : opens,
    closes: marker === UNDERSCORE ? closes && (isSpaceOrPunctuation(after) || !opens) : closes,
    closing: [],
    opening: [],
  };
}

/** Halves of surrogate pairs, variation selectors. */
const isOdd = (code: number): boolean => (code >= 0xd800 && code <= 0xdfff) || (code >= 0xfe00 && code <= 0xfe0f);

/** How a small part of a line reads: where it ends, -1 where it is nothing but words, `undefined` where only the parser knows. */
type Found = number | undefined;

/** The resource of a link, `(address "title")`, that begins at `start`; where there is `more` behind the line, it may go on there. */
export function resourceEnd(source: string, start: number, to: number, more: boolean): Found {
  const ranOut = more ? undefined : -1;
  let at = skipBlanks(source, start + 1, to);
  if (source[at] === '<') return undefined;
  if (source[at] !== ')') {
    const end = addressEnd(source, at, to);
    if (end === -1) return at >= to ? ranOut : -1;
    at = skipBlanks(source, end, to);
    const quote = source[at]!;
    if (at > end && at < to && `"'(`.includes(quote)) {
      const close = source.indexOf(quote, at + 1);
      if (quote === '(' || source.slice(at + 1, Math.min(to, close < 0 ? to : close)).includes('\\')) return undefined;
      if (close < 0 || close >= to) return ranOut;
      at = skipBlanks(source, close + 1, to);
    }
  }
  if (at >= to) return ranOut;
  return source[at] === ')' ? at + 1 : -1;
}

/** Parentheses that an address may hold, one in the other. */
const DEEPEST = 32;

function addressEnd(source: string, start: number, to: number): number {
  let depth = 0;
  let at = start;
  for (; at < to; at++) {
    const character = source[at]!;
    if (character === '\\') at += /[\\()]/.test(source[at + 1] ?? '') ? 1 : 0;
    else if (character === '(') {
      if (++depth > DEEPEST) return -1;
    } else if (character === ')') {
      if (--depth < 0) break;
    } else if (character === ' ' || character === '\t') break;
    else if (source.charCodeAt(at) < SPACE || source.charCodeAt(at) === 127) return -1;
  }
  return depth > 0 || at === start ? -1 : Math.min(at, to);
}

function skipBlanks(source: string, start: number, to: number): number {
  let at = start;
  while (at < to && (source[at] === ' ' || source[at] === '\t')) at++;
  return at;
}

const TAG = /<(?:\/[a-z][a-z0-9-]{0,99}[ \t]{0,9}|[a-z][a-z0-9-]{0,99}[ \t]{0,9}\/?)>/iy;
const AUTOLINK = /<[a-z][a-z0-9+.-]{1,31}:[!-;=?-~\u0080-\uFFFF]{0,2000}>/iy;

/** A tag without attributes, or a comment, that begins with the `<` at `start`. */
export function htmlEnd(source: string, start: number, to: number): Found {
  const next = source[start + 1] ?? '';
  if (!/[a-z/!?]/i.test(next)) return -1;
  if (source.startsWith('<!--', start)) {
    const end = source.indexOf('-->', start + 4);
    return end < 0 || end + 3 > to || /^-?>/.test(source.slice(start + 4, start + 6)) ? undefined : end + 3;
  }
  return stickyEnd(TAG, source, start, to);
}

/** `<https://…>`. */
export function autolinkEnd(source: string, start: number, to: number): Found {
  return stickyEnd(AUTOLINK, source, start, to);
}

function stickyEnd(pattern: RegExp, source: string, start: number, to: number): Found {
  pattern.lastIndex = start;
  return pattern.test(source) && pattern.lastIndex <= to ? pattern.lastIndex : undefined;
}

const ENTITY = /&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z0-9]{1,31});/iy;

/** What looks like a character reference at `start`; -1 for none. */
export function entityEnd(source: string, start: number, to: number): number {
  return stickyEnd(ENTITY, source, start, to) ?? -1;
}

/** Length of `://`. */
export const PROTOCOL = 3;
const WWW = 4;

/** How much of what follows begins a bare address: `://` behind `http`, or `www.`; 0 for none. */
export function bareAddressStart(before: string, after: string): number {
  if (after.startsWith('://')) return /(?:^|[^a-z])https?$/i.test(before) ? PROTOCOL : 0;
  return /^www\./i.test(after) ? WWW : 0;
}

/** Where a bare address, marks behind it included, ends. */
export function bareAddressEnd(source: string, start: number, to: number): number {
  let end = start;
  while (end < to && !/[\s<]/.test(source[end]!)) end++;
  return end;
}

export const hasMarks = (address: string): boolean => /[\\`*_[&~]/.test(address);

/** Whether all of it is an address: a plain host, and at its end nothing that the parser may leave out. Brackets depend on what follows. */
export function isSureAddress(address: string): boolean {
  const host = /^[a-z0-9.-]{1,99}(?=[/?#:])/i.exec(address)?.[0] ?? '';
  return /^[a-z0-9]/i.test(host) && !host.endsWith('.') && !address.includes(']') && !/[!"'),.:;?\]*_~&]$/.test(address);
}

/** Where the last run of backticks of each length begins. */
export function lastBackticks(source: string, lines: Lines): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (let n = 0; n < lines.length; n += 2) {
    for (let at = source.indexOf('`', lines[n]!); at >= 0 && at < lines[n + 1]!; ) {
      let end = at + 1;
      while (source[end] === '`') end++;
      last.set(end - at, at);
      at = source.indexOf('`', end);
    }
  }
  return last;
}
