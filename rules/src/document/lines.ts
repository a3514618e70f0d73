/** A line of text; `start` and `end` without its line end, `next` behind it, `body` without its indent. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** In columns; a tab counts as four at least. */
  readonly indent: number;
  readonly blank: boolean;
  readonly body: string;
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/** The line that starts at `start`. */
export function lineAt(text: string, start: number): Line {
  const end = lineEnd(text, start);
  let at = start;
  let indent = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) indent = Math.max(indent, 4);
    else if (code === SPACE) indent++;
    else break;
  }
  return { start, end, next: behindLineEnd(text, end), indent, blank: at === end, body: text.slice(at, end) };
}

/** The lines of a text, without their indents: pairs of offsets. */
export function bodiesOf(text: string): number[] {
  const bodies: number[] = [];
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    bodies.push(start, end);
    start = behindLineEnd(text, end);
  }
  return bodies;
}

function lineEnd(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); end < text.length && code !== LF && code !== CR; code = text.charCodeAt(end)) end++;
  return end;
}

function behindLineEnd(text: string, end: number): number {
  if (end === text.length) return end;
  return end + (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1);
}

/** Without the blanks around it: spaces and tabs are all that Markdown knows. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

const isBlank = (code: number): boolean => code === SPACE || code === TAB;

/** What a line may begin: `html` runs to a blank line, `until` to its own end mark, `tag` is HTML that interrupts no paragraph. */
export type Opening = 'heading' | 'fence' | 'rule' | 'item' | 'quote' | 'until' | 'html' | 'tag' | 'note' | 'words';

/** Names that begin an HTML block: CommonMark 0.31, section 4.6, start condition 6. */
const HTML_BLOCK =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t]|\/?>|$)/i;
/** Start and end of the HTML blocks that have an end mark: the same section, conditions 1 to 5. */
const UNTIL: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

/** What a line begins, its indent taken off. */
export function opening(body: string): Opening {
  if (body.charCodeAt(0) > 127) return 'words';
  switch (body[0]) {
    case '#':
      return /^#{1,6}(?:[ \t]|$)/.test(body) ? 'heading' : 'words';
    case '`':
      return body.startsWith('```') && !body.slice(fenceOf(body).length).includes('`') ? 'fence' : 'words';
    case '~':
      return body.startsWith('~~~') ? 'fence' : 'words';
    case '-':
    case '*':
    case '_':
      if (isRule(body)) return 'rule';
      return itemMark(body) === '' ? 'words' : 'item';
    case '>':
      return 'quote';
    case '<':
      if (UNTIL.some(([start]) => start.test(body))) return 'until';
      if (HTML_BLOCK.test(body)) return 'html';
      return isTag(body) ? 'tag' : 'words';
    case '[':
      return noteMark(body) === '' ? 'words' : 'note';
    default:
      return itemMark(body) === '' ? 'words' : 'item';
  }
}

/** What ends whatever is open, be it a paragraph or a container. */
export function interrupts(what: Opening): boolean {
  return what !== 'words' && what !== 'item' && what !== 'tag';
}

/** One HTML tag and nothing else. */
function isTag(body: string): boolean {
  return /^<\/?[a-z]/i.test(body) && trimBlanks(body).endsWith('>') && !body.includes('<', 1);
}

/** The label that a footnote's definition begins with, its colon included; empty for none. */
function noteMark(body: string): string {
  const end = body.startsWith('[^') ? body.indexOf(']:') : -1;
  return end > 2 && !/[\s\]]/.test(body.slice(2, end)) ? body.slice(0, end + 2) : '';
}

function isRule(body: string): boolean {
  let marks = 0;
  for (const character of body) {
    if (character === body[0]) marks++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return marks >= 3;
}

/** The run of fence characters that a line begins with. */
export function fenceOf(body: string): string {
  let end = 1;
  while (body[end] === body[0]) end++;
  return body.slice(0, end);
}

/** Whether a line closes the fence. */
export function closesFence(line: Line, fence: string): boolean {
  if (line.indent >= 4 || !line.body.startsWith(fence)) return false;
  return trimBlanks(line.body.slice(fenceOf(line.body).length)) === '';
}

/** What ends an HTML block that begins with this line. */
export function untilMark(body: string): RegExp {
  return UNTIL.find(([start]) => start.test(body))![1];
}

/** The list mark that a line begins with, told by its codes since every line of a plan is asked; empty for none. */
export function itemMark(body: string): string {
  const first = body.charCodeAt(0);
  if (first === 42 || first === 43 || first === 45) return endsMark(body, 1) ? body[0]! : '';
  let digits = 0;
  while (digits < 9 && isDigit(body.charCodeAt(digits))) digits++;
  const closing = digits === 0 ? 0 : body.charCodeAt(digits);
  return (closing === 41 || closing === 46) && endsMark(body, digits + 1) ? body.slice(0, digits + 1) : '';
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const endsMark = (body: string, at: number): boolean => at === body.length || isBlank(body.charCodeAt(at));

/** Whether an item with words begins here, and may interrupt a paragraph if it has the number 1. */
export function isItem(body: string, { interrupts }: { readonly interrupts: boolean }): boolean {
  const mark = itemMark(body);
  return mark !== '' && trimBlanks(body.slice(mark.length)) !== '' && !(interrupts && mark.length > 1 && !/^1[.)]$/.test(mark));
}

/** Whether a line begins an empty container, or one that holds what may be another container, a table, HTML or a definition. */
export function isShaky(body: string): boolean {
  const mark = itemMark(body) || (body.startsWith('>') ? '>' : noteMark(body));
  if (mark === '') return false;
  const inner = trimBlanks(body.slice(mark.length));
  if (inner === '' || itemMark(inner) !== '') return true;
  return '>|<'.includes(inner[0]!) || inner.startsWith('-') || inner.startsWith(':-') || (inner.startsWith('[') && inner.includes(']:'));
}

/** Whether a line may be the row under a table's header. */
export function isDelimiterRow(body: string): boolean {
  if (!body.includes('-')) return false;
  const cells = trimBlanks(body).split('|');
  if (trimBlanks(cells[0]!) === '') cells.shift();
  if (cells.length > 0 && trimBlanks(cells.at(-1)!) === '') cells.pop();
  return cells.length > 0 && cells.every((cell) => /^:?-{1,9999}:?$/.test(trimBlanks(cell)));
}

/** Cells of a header or of a delimiter row; bars without a backslash part them. */
export function cellCount(body: string): number {
  const row = trimBlanks(body);
  if (row === '|') return 0;
  let count = 1;
  for (let at = row.startsWith('|') ? 1 : 0; at < row.length; at++) {
    if (row[at] === '\\') at++;
    else if (row[at] === '|' && at < row.length - 1) count++;
  }
  return count;
}

/** Whether a line underlines a setext heading. */
export function isUnderline(body: string): boolean {
  if (!body.startsWith('=') && !body.startsWith('-')) return false;
  const line = trimBlanks(body);
  return fenceOf(line) === line;
}
