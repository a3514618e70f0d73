import { describe, expect, test } from 'vitest';
import { fold } from '../../rules/src/document/fold.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { isAsked } from '../../rules/src/profiles/applicant.ts';
import { named } from '../../rules/src/profiles/gaps.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import type { Missing } from '../../rules/src/profiles/missing.ts';
import requiredSections from '../../rules/src/rules/required-sections.ts';
import { draftOf } from '../harness/settings.ts';

const SENTENCE = '마을 어르신을 병원까지 모시는 사업이며, 해마다 늘려 갑니다.';

/** Puts each missing section where its message says, one after the other. */
function obeyed(present: readonly string[], missing: readonly Missing[]): string[] {
  const titles = [...present];
  for (const { title, beside } of missing) {
    if (beside === undefined) titles.push(title);
    else titles.splice(titles.map(fold).indexOf(beside.heading) + (beside.side === 'after' ? 1 : 0), 0, title);
  }
  return titles;
}

function missingFrom(text: string): Missing[] {
  const { plan, settings } = draftOf(text);
  return lint(plan, settings, { rules: [requiredSections] })
    .findings.filter(({ message }) => message === 'missing')
    .map(({ data }) => data as Missing);
}

describe.each(profiles.filter(({ sections }) => sections.length > 0))('$id', (profile) => {
  test('sections put where the messages say stand in the guideline’s order', () => {
    const asked = profile.sections.filter((section) => isAsked(section, {}) === true).map(named);
    for (let subset = 0; subset < 2 ** asked.length; subset += 1) {
      const present = asked.filter((_, index) => subset & (1 << index));
      const text = `---\ndadeumi:\n  profile: ${profile.id}\n---\n${present.map((title) => `\n# ${title}\n\n${SENTENCE}\n`).join('')}`;
      const missing = missingFrom(text).filter(({ parent }) => parent === undefined);
      expect(obeyed(present, missing)).toEqual(asked);
    }
  });
});

test('the first of two goes after the section before them, the other before the one that follows', () => {
  const text =
    '---\ndadeumi:\n  profile: location-registration-2026\n---\n\n# 요약문\n\n가\n\n# 제1권 법인요건\n\n나\n\n# 제4권 위치정보의 관리적·기술적 보호조치 계획\n\n다\n';
  expect(missingFrom(text).map(({ title, beside }) => [title, beside])).toEqual([
    ['제2권 사업개요', { side: 'after', heading: '제1권 법인요건' }],
    ['제3권 시스템의 구성', { side: 'before', heading: '제4권 위치정보의 관리적·기술적 보호조치 계획' }],
  ]);
});
