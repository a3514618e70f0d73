import { readTitle } from '../titles/titles.ts';
import { periodOf } from './periods.ts';

/** A row or column that says it adds up others. */
export interface TotalLabel {
  /** 1 소계, 2 계, 3 합계, 4 총계: what adds up takes in what stands below it. */
  readonly level: number;
  /** It names what it adds up (`투자비 소계`, `자산총계`), which need not be all that stands above it. */
  readonly named: boolean;
}

const LEVELS: ReadonlyMap<string, number> = new Map([
  ...['소계', '중계', '부분합', '부분합계', 'subtotal', 'sub-total'].map((word) => [word, 1] as const),
  ['계', 2],
  ...['합계', '합', '총합', '합계금액', '합계액', 'total', 'sum'].map((word) => [word, 3] as const),
  ...['총계', '총합계', '전체합계', 'grandtotal'].map((word) => [word, 4] as const),
]);
const SUFFIXES = ['소계', '총합계', '합계', '총계'] as const;

/** A letter of every word for a total. */
const TOTAL = /[계합]|[ts][\s*·:]{0,9}[ou]/i;

/** Whether a label says that its row or column is a total. */
export function totalOf(label: string): TotalLabel | undefined {
  if (label.length > 40 || !TOTAL.test(label)) return undefined;
  const outside = label.replaceAll(/\([^()]{0,30}\)|\[[^[\]]{0,30}\]/g, '').trim();
  const plain = outside
    .replace(/^(?:\d{1,2}[.)]|[ⅠⅡⅢⅣⅤⅥⅦ]\.?|[가-하]\.) {0,2}/, '')
    .replaceAll(/[\s*·:]/g, '')
    .toLowerCase();
  const level = LEVELS.get(plain);
  if (level !== undefined) return { level, named: false };
  const suffix = SUFFIXES.find((word) => plain.endsWith(word));
  if (suffix !== undefined) return { level: LEVELS.get(suffix)!, named: true };
  // 설계, 통계 and 단계 end in 계 too.
  return / 계$/.test(outside) ? { level: 1, named: true } : undefined;
}

/** Rows that show what another holds, are taken off, stand for others, or are no amount to be added. */
const DOUBTFUL =
  /^[├└┣┗│∟↳➔→⇒ㄴ⎿·•◦\-–―*+]|^\(.{0,38}\)$|그 ?중|이 ?중| 중 |포함|제외|공제|차감|할인|감면|환급|\(-\)|\(△\)|…|\.\.|생략|중략|이하|주요|평균|누계|누적|비율|비중|구성비|증감|차액|잔액|단가|최대|최소|전체|[율률](?:$|\()|%|^총|^순|이익|손실|average/i;

/** Whether it is uncertain that a row or column is a part of the total around it. */
export function isDoubtful(label: string): boolean {
  return DOUBTFUL.test(label.trim());
}

/** Columns whose numbers are not for adding up: prices, rates, ranks, times. */
const UNSUMMABLE =
  /단가|평균|[율률](?:$|[ (])|증감|증가|성장|누적|누계|잔액|기말|기초|순위|번호|연번|순번|^No\.?$|당(?:$|[ (])|기간|개월|일수|연도|환율|시점|점수|목표|최대|최소|실인원|CAGR/i;
/** What others are multiplied with. */
const FACTOR = /단가|수량|요율|개월|기간|횟수|단위|물량|규모|면적|투입률|참여율|×/;

/** Shares of a whole, which add up to a hundred. */
const SHARES = /지분|소유|비율|비중|구성비|점유율|배점|가중치/;

/** Whether a column is not for adding up. */
export const isUnsummable = (header: string): boolean =>
  UNSUMMABLE.test(header.trim()) && !isShares(header) && periodOf(header) === undefined;
export const isShares = (label: string): boolean => SHARES.test(label);
/** Whether a column is multiplied with others. */
export const isFactor = (header: string): boolean => FACTOR.test(header);

/** Rank of a label's numbering, 0 for none; two ranks among the parts of a total mean that some are parts of others. */
export const rankOf = (label: string): number => readTitle(label).level;
