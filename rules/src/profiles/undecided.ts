import type { Prose, Range } from '../types.ts';

/** Ends the clause that a word stands in. */
const CLAUSE_END = /[.,;\n。]|(?:[고며나]|지만)(?=[ ,.])/;
/** A clause is no longer. */
const LONGEST = 60;

/** What a clause says of a thing that is not there, or not yet: `작성하지 않았습니다`, `두지 않으며`, `없음`, `추후 정함`. What is forbidden or goes well is none. */
const LEFT_OPEN =
  /지(?:는|도)? ?(?:않|못)(?:습니다|았|했|음|으[며나]|고|는다|다)|미정|미작성|(?:추후|나중에|향후)에? ?(?:정|결정|확정|작성|검토|협의|수립|제출|기재|보완|마련)|작성 ?예정/;

const IS_NONE = /없(?:음|습니다|다|으[며나])/;
/** What can be not, or is no fault: `접근할 수 없습니다`, `이상 없음`. */
const OF_NO_FAULT = /(?:수|수[는가도]|이상|문제|차질|장애|지체|빠짐|예외)[이가은는]? ?$/;

/** Thanks, in which 감사 is no auditor. */
const THANKS = /^감사(?:드[리립]|의 ?(?:뜻|말씀|마음)|합니다)/;
const THANKED = /(?:[에께]|셔서|히|으로) ?$/;

/** Whether the clause of a word says that the thing is not there or not decided, or means something else by it. */
export function isLeftOpen(text: string, [start, end]: Range): boolean {
  const behind = text.slice(end, end + LONGEST);
  const to = CLAUSE_END.exec(behind);
  const clause = to ? behind.slice(0, to.index + to[0].length) : behind;
  const none = clause.search(IS_NONE);
  if (LEFT_OPEN.test(clause) || (none >= 0 && !OF_NO_FAULT.test(clause.slice(0, none)))) return true;
  return THANKS.test(text.slice(start, end + 4)) && THANKED.test(text.slice(Math.max(0, start - 4), start));
}

/** Cells that say nothing. */
const OPEN_CELL = /^(?:[\s.…·-]*|(?:추후|향후) ?[가-힣 ]{1,8}|미정|없음|작성 ?(?:중|예정)|미작성|TB[DA])$/;
/** Columns that may be empty. */
const REMARKS = /^(?:비고|참고|기타|메모|특이 ?사항|설명)/;

/** Whether the words of a column may be left out. */
export const isRemarks = (header: string): boolean => REMARKS.test(header);

/** Whether a row has a label in the cell at `index` and no word behind it. A last cell has nothing behind it: it is no label. */
export function isRowLeftOpen(row: readonly Prose[], index: number, header: readonly Prose[]): boolean {
  const behind = row.slice(index + 1).filter((_, at) => row === header || !isRemarks(header[index + 1 + at]?.text ?? ''));
  return behind.length >= (index === 0 ? 1 : 2) && behind.every(({ text }) => OPEN_CELL.test(text.trim()));
}
