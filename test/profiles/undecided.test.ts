import { expect, test } from 'vitest';
import { draftOf as draft } from '../../rules/src/engine/coverage.ts';
import { fulfilments } from '../../rules/src/profiles/fulfilment.ts';
import { isLeftOpen } from '../../rules/src/profiles/undecided.ts';
import { draftOf } from '../harness/settings.ts';

test.each([
  ['추정현금흐름표는 작성하지 않았습니다.', '추정현금흐름표', true],
  ['침입탐지시스템은 두지 않으며, 방화벽을 둡니다.', '침입탐지시스템', true],
  ['침입탐지시스템은 두지 않으며, 방화벽을 둡니다.', '방화벽', false],
  ['교육은 계획하지 않습니다.', '교육', true],
  ['교육: 없음', '교육', true],
  ['교육의 일정은 추후 정합니다.', '교육', true],
  ['여러분의 관심에 감사합니다.', '감사', true],
  ['회계법인이 해마다 감사합니다.', '감사', false],
  ['교육은 빠짐없이 합니다.', '교육', false],
  ['교육을 받지 않은 직원은 들어가지 못합니다.', '교육', false],
  ['접근권한이 없는 직원은 들어갈 수 없습니다.', '접근권한', false],
  ['점검 결과 이상 없음', '점검', false],
  ['서버는 두 대이며, 추후 정하는 대로 늘립니다.', '서버', false],
])('‘%s’ leaves %s open: %s', (text, word, open) => {
  const at = text.indexOf(word);
  expect(isLeftOpen(text, [at, at + word.length])).toBe(open);
});

const stateOf = (words: string) => {
  const text = `---\ndadeumi:\n  profile: location-registration-2026\n---\n\n# 제4권 위치정보의 관리적ㆍ기술적 보호조치 계획\n\n${words}\n`;
  const { plan, settings } = draftOf(text);
  return fulfilments(draft(plan, settings)).find(({ obligation }) => obligation.id === 'protection/6')!.state;
};

test.each([
  ['교육은 계획하지 않습니다.', 'open'],
  ['교육은 계획하지 않습니다. 다만 교육을 달마다 듣게 합니다.', 'mentioned'],
  ['| 항목 | 주기 | 방법 |\n|---|---|---|\n| 교육 | | |', 'open'],
  ['| 항목 | 주기 | 방법 |\n|---|---|---|\n| 교육 | 추후 정함 | 미정 |', 'open'],
  ['| 항목 | 주기 | 방법 |\n|---|---|---|\n| 교육 | 연 2회 | |', 'mentioned'],
  ['| 할 일 | 비고 |\n|---|---|\n| 교육을 연 2회 합니다 | |', 'mentioned'],
  ['| 번호 | 할 일 | 담당 |\n|---|---|---|\n| 1 | 교육 | |', 'mentioned'],
  ['회의를 합니다.', 'missing'],
])('‘%s’ is %s', (words, state) => {
  expect(stateOf(words)).toBe(state);
});

test.each([
  ['차입금의 이자율은 연 4.6%입니다.', 'mentioned'],
  ['차입금의 이자율은 연 4.6 퍼센트입니다.', 'mentioned'],
  ['| 차입금 | 이자율 | 4.6% |\n|---|---|---|\n| 은행 | 연리 | 고정 |', 'mentioned'],
  ['차입금의 이자율은 연 3.2%입니다.', 'open'],
  ['차입금의 이자율은 연 14.6%입니다.', 'open'],
  ['차입금을 빌립니다.', 'missing'],
  ['자본으로 합니다.', 'not-applicable'],
])('of the rate that a guideline sets, ‘%s’ is %s', (words, state) => {
  const { plan, settings } = draftOf(`---\ndadeumi:\n  profile: location-permit-2018\n---\n\n# 제2권 영업계획서\n\n${words}\n`);
  const rate = fulfilments(draft(plan, settings)).find(({ obligation }) => obligation.id === 'assumptions/lending-rate')!;
  expect(rate.state).toBe(state);
});
