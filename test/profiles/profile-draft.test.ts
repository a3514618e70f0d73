import { expect, test } from 'vitest';
import { fold } from '../../rules/src/document/fold.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { readProfile } from '../../rules/src/engine/settings/profile.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import { profileDraftOf } from '../../rules/src/profiles/profile-draft.ts';
import type { Requirement } from '../../rules/src/profiles/schema.ts';
import { skeletonOf } from '../../rules/src/profiles/skeleton.ts';

const TEMPLATE =
  '# 마을 창업 지원 사업계획서\n\n## □ 일반현황\n\n## 1. 사업 개요\n\n안내: 쓰지 마세요\n\n### 가. 필요성: 왜 하나\n\n### 나. 목표\n\n## 2. 자금 계획 #1\n\n- 하나\n- 둘\n';

const drafted = (text: string) => profileDraftOf(parseMarkdown(text, '양식.md'), { id: 'own-form', file: '양식.md' });

/** Titles with their numbers, the tree over. */
const outline = (sections: readonly Requirement[], depth = 0): string[] =>
  sections.flatMap(({ number, title, children }) => [`${'-'.repeat(depth)}${number}|${title}`, ...outline(children, depth + 1)]);

test('has the headings of a template with their numbers and levels, the lone top one as its name, and nothing else', () => {
  const { profile, problems } = readProfile(drafted(TEMPLATE)!, 'own.yaml');
  expect(problems).toEqual([]);
  expect(profile!.name.ko).toBe('마을 창업 지원 사업계획서');
  expect(outline(profile!.sections)).toEqual(['□|일반현황', '1.|사업 개요', '-가.|필요성: 왜 하나', '-나.|목표', '2.|자금 계획 #1']);
  expect(profile).toMatchObject({ attachments: [], questions: [], criteria: [], limits: { summaryPages: null, bodyPages: null } });
});

test('is checked against as any other: the template itself lacks nothing, a draft that cuts a section does', () => {
  const { settings } = resolveSettings({ command: { profile: './own.yaml' }, read: () => drafted(TEMPLATE)! });
  const missing = (text: string) =>
    lint({ documents: [parseMarkdown(text, 'plan.md')] }, settings)
      .findings.filter(({ rule, message }) => rule === 'required-sections' && message === 'missing')
      .map(({ data }) => (data as { title: string }).title);
  expect(missing(TEMPLATE)).toEqual([]);
  expect(missing(TEMPLATE.replace('### 나. 목표\n', ''))).toEqual(['나. 목표']);
});

test.each(profiles.filter(({ sections }) => sections.length > 0))(
  'of the skeleton of $id has its sections again',
  ({ sections, ...profile }) => {
    const { profile: own, problems } = readProfile(drafted(skeletonOf({ ...profile, sections }))!, 'own.yaml');
    expect(problems).toEqual([]);
    expect(outline(own!.sections)).toEqual(outline(sections).map(fold));
  },
);

test('there is none of a text without headings', () => {
  expect(drafted('빵을 굽습니다.\n\n- 하나\n- 둘\n')).toBeUndefined();
});
