import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describe as describeFinding } from '../../rules/src/engine/describe.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import planAmounts from '../../rules/src/rules/plan-amounts.ts';
import yearlyBasis from '../../rules/src/rules/yearly-basis.ts';
import { readFixture } from '../harness/fixture.ts';
import { draftOf } from '../harness/settings.ts';

/** What findings on amounts say, word for word: which amount it is, who asks for a year, what follows from it. */

function saidOf(fixture: string): readonly string[] {
  const rules = [planAmounts, yearlyBasis].filter(({ id }) => fixture.startsWith(id));
  const { text } = readFixture(readFileSync(new URL(`../fixtures/${fixture}.md`, import.meta.url), 'utf8'));
  const { plan, settings } = draftOf(text, rules);
  return lint(plan, settings, { rules }).findings.map((finding) => describeFinding(finding, 'ko', rules).message);
}

test.each([
  [
    'plan-amounts/funding-total',
    /^‘투자비’의 3개년 합계 금액이 계획끼리 다릅니다\. .*에는 ‘합계’ 8,140백만원으로 적었습니다\. 금액을 맞추세요\.$/,
  ],
  ['plan-amounts/system-total', /^2019년 합계 금액이 계획끼리 다릅니다\. ‘시스템 관리·운영’에는 4,180백만원으로, /],
  ['plan-amounts/same-items-grand-total-of-all-years', /^3개년 합계 금액이 계획끼리 다릅니다\./],
  ['plan-amounts/sums-that-follow-from-one-cell', /^2019년 ‘위치정보시스템’ 금액이 .* 이 차이로 합계 3곳도 다릅니다\. 금액을 맞추세요\.$/],
  ['plan-amounts/tax-in-the-label', /한쪽은 ‘부가세 포함’ 금액입니다\. .* 같은 조건의 금액 3개도 다릅니다\./],
  [
    'yearly-basis/years-that-the-plan-states',
    /2023년이 없습니다\. 이 계획서는 5년을 계획한다고 적었습니다\. .* ‘연도별 예상 매출액’을 해마다 적게 합니다\./,
  ],
  ['yearly-basis/years-that-the-author-states', /없습니다\. 설정에 계획이 \d년이라고 적었습니다\. ‘/],
])('%s', (fixture, words) => expect(saidOf(fixture)).toEqual([expect.stringMatching(words)]));
