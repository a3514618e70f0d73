/** What the columns of a table of requests hold. */
export interface RowRoles {
  /** Index of the column of numbers; -1 for none. */
  readonly number: number;
  readonly subject: readonly number[];
}

const NUMBER = /^(?:연번|번호|순번|순서|no\.?)$/i;
const SUBJECT =
  /^(?:항목|구분|대상|관련(?:항목|절|부분|페이지)?|해당(?:항목|절|부분)?|목차|절|제목|분야|심사항목|심사사항|위치|쪽|페이지)$/;
const DEMAND = /보완|요구|사항|내용|의견|요청|비고|조치/;

/** The cells of a line that is a row of a table; `undefined` for other lines. */
export function cellsOfRow(line: string): string[] | undefined {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\' && line[at + 1] === '|') {
      cell += '|';
      at++;
    } else if (line[at] === '|') {
      cells.push(cell);
      cell = '';
    } else cell += line[at];
  }
  cells.push(cell);
  if (cells[0]!.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.length < 2 && !line.trim().startsWith('|') ? undefined : cells.map((one) => one.trim());
}

/** Whether a row is the rule below a table's header. */
export function isRuleRow(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell));
}

/** What the columns hold, if a row is a header; `undefined` for a row of the body. */
export function rolesOf(cells: readonly string[]): RowRoles | undefined {
  const names = cells.map((cell) => cell.replace(/\s/g, ''));
  const number = names.findIndex((name) => NUMBER.test(name));
  const subject = names.flatMap((name, at) => (SUBJECT.test(name) ? [at] : []));
  const demands = names.filter((name, at) => at !== number && !subject.includes(at) && name.length <= 12 && DEMAND.test(name));
  const known = (number >= 0 ? 1 : 0) + subject.length + demands.length;
  return known >= 2 ? { number, subject } : undefined;
}
