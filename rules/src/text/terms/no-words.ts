import type { Range } from '../../types.ts';
import { formulaeIn } from '../formulae.ts';
import { amountsInLetters } from './amounts-in-letters.ts';

/** Endings that make a dotted word a host's name; it is written in small letters. */
const TOP_LEVEL = new Set('com net org kr io ai co dev app me gov edu info biz us uk jp cn eu tv xyz site shop tech cloud page'.split(' '));

/** Endings that make a dotted word a file's name. */
const FILE_ENDINGS = new Set(
  (
    'ts js mjs cjs jsx tsx json jsonl md mdx txt csv tsv py ipynb java kt go rs rb php c h cpp cs swift sh bat sql html htm css scss xml yaml yml toml ini env log lock ' +
    'pdf doc docx xls xlsx ppt pptx hwp hwpx odt rtf png jpg jpeg gif svg webp ico mp3 mp4 wav avi mov zip tar gz exe dll apk do jsp php asp'
  ).split(' '),
);

/** Kinds of characters of a chunk: any, and those of which one stands in every chunk that is no word. */
const OF_CHUNK = 1;
const SIGN = 2;
const CHUNK = new Uint8Array(0x1_0000);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  CHUNK[code] = /[#@./]/.test(char) ? OF_CHUNK | SIGN : /[A-Za-z0-9_~:?!$&'*+,;=%-]/.test(char) ? OF_CHUNK : 0;
}
const isChunk = (text: string, at: number): boolean => at < text.length && CHUNK[text.charCodeAt(at)]! !== 0;
const TRAILING = new Set(".,:;!?'*~");
const SPACE_OR_QUOTE = new Set(' \t\n"\'“‘([<|「『');

/** Ranges of `text` that are no words: addresses, mail, paths, file names, hashtags, entities, formulae and money. In order, apart. */
export function rangesWithoutWords(text: string): readonly Range[] {
  const found = skippedChunks(text);
  if (SIGNS.test(text)) found.push(...signed(text));
  found.push(...amountsInLetters(text));
  return found.length > 1 ? merged(found) : found;
}

/** One of these stands in what is no word by a sign of its own. */
const SIGNS = /[$&:\\@]|\[!/;

/** What is no word by such a sign, in no order. */
function signed(text: string): readonly Range[] {
  const found: Range[] = [];
  if (text.includes('$')) found.push(...formulaeIn(text), ...tickers(text));
  if (text.includes('&')) found.push(...entities(text));
  if (MARKED_UP.test(text)) found.push(...markup(text));
  if (text.includes(':') && FILE_OR_ADDRESS.test(text)) found.push(...attachments(text), ...labelsOfFiles(text));
  return found;
}

/** The chunks that are no words: one is looked at where a sign of it stands, and most texts have none but full stops. */
function skippedChunks(text: string): Range[] {
  const found: Range[] = [];
  let until = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (CHUNK[text.charCodeAt(at)]! < SIGN) continue;
    let start = at;
    while (start > until && isChunk(text, start - 1)) start -= 1;
    const isTag = text[start] === '#' && isHangul(text[start + 1] ?? '') && (start === 0 || SPACE_OR_QUOTE.has(text[start - 1]!));
    let end = isTag ? start : at + 1;
    while (!isTag && isChunk(text, end)) end += 1;
    // A full stop between sentences is a chunk of its own.
    const skipped = isTag ? tagAt(text, start) : end - start < 2 ? undefined : skippedChunk(text, start, end);
    if (skipped !== undefined) found.push(skipped);
    until = Math.max(end, skipped?.[1] ?? 0);
    at = until - 1;
  }
  return found;
}

const tagAt = (text: string, start: number): Range => [start, wordEnd(text, start)];

function skippedChunk(text: string, start: number, chunkEnd: number): Range | undefined {
  const opens = start === 0 || SPACE_OR_QUOTE.has(text[start - 1]!);
  const first = text[start]!;
  if ((first === '#' || first === '@') && opens && chunkEnd - start > 1 && text[start + 1] !== '#') return tagAt(text, start);

  let end = chunkEnd;
  while (end > start && TRAILING.has(text[end - 1]!)) end -= 1;
  const chunk = text.slice(start, end);
  const scheme = chunk.indexOf('://');
  if (scheme >= 0) return [start + lettersBefore(chunk, scheme), addressEnd(text, end)];
  const mail = chunk.indexOf('@');
  if (mail > 0 && /^@[A-Za-z0-9-]{1,60}\.[A-Za-z]/.test(chunk.slice(mail, mail + 64))) return [start + mailStart(chunk, mail), end];
  if (isHost(chunk)) return [start, addressEnd(text, end)];
  if (isFile(chunk, start > 0 && isHangul(text[start - 1]!))) return [start, end];
  return isPath(chunk, opens) ? [start, end] : undefined;
}

/** `www.nrich.go.kr/seoul`, `Booking.com`; not `Character.AI`. */
function isHost(chunk: string): boolean {
  const stop = chunk.search(/[/?:#]/);
  const host = stop < 0 ? chunk : chunk.slice(0, stop);
  const dot = host.lastIndexOf('.');
  if (dot <= 0 || host.includes(',')) return false;
  return host.startsWith('www.') || (TOP_LEVEL.has(host.slice(dot + 1)) && /[a-z]/i.test(host.slice(0, dot)));
}

/** `factory.ts`, `docs/plan.md`, `.env`, `계획서.pdf`; not the library `Node.js`. */
function isFile(chunk: string, afterHangul: boolean): boolean {
  const dot = chunk.lastIndexOf('.');
  if (!afterHangul && /^\.[a-z]/.test(chunk)) return true;
  if (dot < 0 || !FILE_ENDINGS.has(chunk.slice(dot + 1).toLowerCase())) return false;
  if (dot === 0) return true;
  return chunk.slice(dot) !== '.js' || !/^[A-Z]/.test(chunk);
}

/** `/api/v1`, `./src`, `src/content/blog`. */
function isPath(chunk: string, opens: boolean): boolean {
  if (opens && /^(?:\.{0,2}|~)\/[a-z]/.test(chunk)) return true;
  const parts = chunk.split('/');
  return parts.length > 2 && parts.every((part) => part !== '' && part === part.toLowerCase() && /^[a-z]/.test(part));
}

/** Where an address ends that goes on in Hangul: `/달러-자금`, but not the particle of `x.kr에서`. */
function addressEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const char = text[end]!;
    const before = text[end - 1]!;
    if (!isChunk(text, end) && !(isHangul(char) && (isHangul(before) || '/-_=+#?&'.includes(before)))) break;
    end += 1;
  }
  while (end > from && TRAILING.has(text[end - 1]!)) end -= 1;
  return end;
}

function mailStart(chunk: string, at: number): number {
  let start = at;
  while (start > 0 && /[A-Za-z0-9._+-]/.test(chunk[start - 1]!)) start -= 1;
  return start;
}

function lettersBefore(chunk: string, at: number): number {
  let start = at;
  while (start > 0 && /[a-z]/i.test(chunk[start - 1]!)) start -= 1;
  return start;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== ' ' && text[end] !== '\n' && text[end] !== ')') end += 1;
  return end;
}

function entities(text: string): Range[] {
  return [...text.matchAll(/&[a-z]{2,8};/g)].map((match): Range => [match.index, match.index + match[0].length]);
}

/** What all signs of other dialects begin with. */
const MARKED_UP = /[\\@]|\[!/;
const CALLOUT = /\[![A-Za-z]{1,20}\]/g;
const COMMAND = /\\[A-Za-z]{2,30}/g;
const PAGE_VARIABLE = /(?:^|\n)@[a-z]{2,20} [a-z_]{1,30} =/g;

/** Signs of other dialects: the kind of a callout (`[!abstract]`), a command (`\tableofcontents`), a variable of the page (`@def title =`). */
function markup(text: string): Range[] {
  return [CALLOUT, COMMAND, PAGE_VARIABLE].flatMap((sign) =>
    [...text.matchAll(sign)].map((match): Range => [match.index, match.index + match[0].length]),
  );
}

/** `$NVDA·$TSLA`: shares by the sign that is put before their code. */
function tickers(text: string): Range[] {
  if (!/\$[A-Z]/.test(text)) return [];
  return [...text.matchAll(/\$[A-Z]{1,5}(?![\w$])/g)].map((match): Range => [match.index, match.index + match[0].length]);
}

/** Without one of these a line names no file and no address. */
const FILE_OR_ADDRESS = /:\/\/|\.(?:hwp|pdf|doc|ppt|xls|zip)/i;

const DOCUMENT_ENDING = /\.(?:hwpx?|pdf|docx?|pptx?|xlsx?)(?![A-Za-z])/g;
const LONGEST_NAME = 160;

/** `첨부: 2026년 AI 계획(안).hwp`: the spaced name of a file, after the colon of its line. */
function attachments(text: string): Range[] {
  return [...text.matchAll(DOCUMENT_ENDING)].flatMap(({ index, 0: ending }): Range[] => {
    const before = text.slice(Math.max(0, index - LONGEST_NAME), index);
    const colon = before.lastIndexOf(':');
    const line = before.lastIndexOf('\n');
    return colon > line && /(?:첨부|붙임|파일|별첨|자료) {0,2}$/.test(before.slice(0, colon))
      ? [[index - before.length + colon, index + ending.length]]
      : [];
  });
}

/** A label of one to three words. */
const LABEL = /^ {0,3}[A-Za-z가-힣]{1,12}(?: [A-Za-z가-힣]{1,12}){0,2} {0,2}$/;
const ADDRESS_ALONE = /^ {0,3}<?https?:\/\/[^\s<>]{1,2000}>?\s{0,4}$/;
const FILE_ALONE = /^ {0,3}[^:\n]{1,160}\.(?:hwpx?|pdf|docx?|pptx?|xlsx?|zip)\s{0,4}$/i;

/** `기사 URL: https://a.kr`, `HWPX 첨부: 보도자료.hwpx`: the label of a line that holds an address or a file and nothing else. */
function labelsOfFiles(text: string): Range[] {
  const found: Range[] = [];
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const colon = text.indexOf(':', start);
    if (colon > start && colon < end && colon - start < 48 && LABEL.test(text.slice(start, colon))) {
      const rest = text.slice(colon + 1, end);
      if (rest.includes('://') ? ADDRESS_ALONE.test(rest) : FILE_ALONE.test(rest)) found.push([start, end]);
    }
    start = end + 1;
  }
  return found;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function merged(ranges: Range[]): Range[] {
  const inOrder = ranges.sort((a, b) => a[0] - b[0]);
  const apart: Range[] = [];
  for (const [start, end] of inOrder) {
    const last = apart.at(-1);
    if (last && start < last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}

function isHangul(char: string): boolean {
  return char >= '가' && char <= '힣';
}
