import { citing } from './define.ts';
import type { Basis } from './schema.ts';

export const { stated, derived } = citing('guideline');

/** What the guideline asks for at a place of its annex 1. */
export const asks = (where: string, ko: string, en: string): Basis => stated(`별표 1 ${where}`, ko, en);

/** The copy that was read has lost its numbers: levels are put together from its syllable marks and from sister notices. */
export const placeBasis = derived(
  '별표 1',
  '번호의 층위는 남은 가나다와 형제 고시의 관례로 다시 세웠습니다',
  'The levels are put together from the marks that are left and from sister notices',
);

/** A heading that many plans use for the measures of both volumes. */
export const BOTH_MEASURES = [
  '위치정보의 관리적ㆍ기술적 보호조치 계획',
  '위치정보의 기술적ㆍ관리적 보호조치 계획',
  '위치정보 보호조치 계획',
  '관리적ㆍ기술적 보호조치',
];

/** Short forms of 그 밖의 사항. */
export const ANYTHING_ELSE = ['기타 사항', '기타', '그 밖에'];
