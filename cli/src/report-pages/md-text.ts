/** Characters that mean something to GitHub-flavoured Markdown or HTML. */
const MARKS = /[\\`*_{}[\]<>|~#&$!@]/g;

/** Words of a draft as words of a table cell or a line: nothing in them is a mark, a tag, a link or a line end. */
export function plain(text: string): string {
  const inert = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(MARKS, (mark) => `\\${mark}`)
    // Addresses become links by themselves.
    .replaceAll('://', '\\://')
    .replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
  // At the start of a line, these make a list, a heading or a rule.
  return inert.replace(/^(?=[-+=])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

/** Words of a draft in bold between those around them, with no space that is not there; plain where marks beside them would not be read as bold. */
export function strongIn(before: string, words: string, after: string): string {
  const opens = !NO_LETTER.test(words.slice(0, 1)) || /(?:^|\s)$/.test(before);
  const closes = !NO_LETTER.test(words.slice(-1)) || /^(?:\s|$)/.test(after);
  const mark = words !== '' && opens && closes ? '**' : '';
  return `${spaced(before)}${mark}${plain(words)}${mark}${spaced(after)}`.trim();
}

/** Beside a letter, a mark of bold that touches one of these is none. See https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
const NO_LETTER = /[\p{P}\p{S}\s]/u;

/** Plain words that keep the space at their ends. */
function spaced(text: string): string {
  const inner = plain(text);
  return inner === '' ? text.slice(0, 1) : `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

/** A table; its cells are Markdown already. */
export function tableOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  aligned: readonly ('left' | 'right')[] = [],
): string {
  const lineOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const marks = header.map((_, column) => (aligned[column] === 'right' ? '---:' : '---'));
  return [lineOf(header), lineOf(marks), ...rows.map(lineOf)].join('\n');
}

/** A link; words that are Markdown already, and an address whose steps are escaped. */
export function linkOf(words: string, href: string): string {
  return `[${words}](${href.replaceAll(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))})`;
}
