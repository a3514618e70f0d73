/** Titles of a table of contents, as `titleKey` leaves them. */
export const CONTENTS: ReadonlySet<string> = new Set(['목차', '차례', 'contents', 'tableofcontents', 'toc']);

export const isContentsTitle = (key: string): boolean => CONTENTS.has(key);

/** How many dots a character draws. */
const DOTS: Readonly<Record<string, number>> = { '.': 1, '·': 1, '․': 1, '‥': 2, '…': 3, '⋯': 3 };

/** Whether dots lead to a page number: `제1권 사업개요 ········ 12`. */
export function hasLeader(line: string): boolean {
  const text = line.trimEnd();
  let at = text.length;
  while (at > 0 && text.length - at < 5 && isOfPageNumber(text.charCodeAt(at - 1))) at--;
  if (at === text.length) return false;
  let dots = 0;
  for (; at > 0; at--) {
    const character = text[at - 1]!;
    if (character !== ' ' && !(character in DOTS)) break;
    dots += DOTS[character] ?? 0;
  }
  return dots >= 3 && at > 0;
}

const isOfPageNumber = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x2170 && code <= 0x217b) || code === PAGE;

const PAGE = '쪽'.charCodeAt(0);

/** Whether `source.slice(from, to)` is the text of a link into the same page and has its line to itself. */
export function isLink(source: string, from: number, to: number): boolean {
  if (source[from - 1] !== '[' || !source.startsWith('](#', to)) return false;
  const end = source.indexOf(')', to);
  return end > 0 && /^[ \t]*(?:[\r\n]|$)/.test(source.slice(end + 1, end + 99));
}
