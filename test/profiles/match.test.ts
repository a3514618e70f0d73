import { describe, expect, test } from 'vitest';
import { planOf } from '../../rules/src/document/document.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { parseFields, parsePlain } from '../../rules/src/document/plain.ts';
import { outlineFor } from '../../rules/src/engine/sections.ts';
import ict from '../../rules/src/profiles/ict-temporary-permit.ts';
import permit from '../../rules/src/profiles/location-permit-2018.ts';
import registration from '../../rules/src/profiles/location-registration-2026.ts';
import { matchSections } from '../../rules/src/profiles/match.ts';
import onestop from '../../rules/src/profiles/pipc-onestop.ts';
import { recognise } from '../../rules/src/profiles/recognise.ts';
import { isSummaryTitle } from '../../rules/src/profiles/summary.ts';
import { NEAR } from '../../rules/src/profiles/titles.ts';
import { lettersDistance, titleKey, titleLetters } from '../../rules/src/text/titles/titles.ts';
import type { Plan, Profile } from '../../rules/src/types.ts';

const titleDistance = (a: string, b: string) => lettersDistance(titleLetters(a), titleLetters(b));

const plan = (...texts: string[]): Plan => ({ documents: texts.map((text, index) => parseMarkdown(text, `제${index + 1}권.md`)) });

/** Headings by the requirement that they answer; what has no answer is left out. */
function answers(draft: Plan, profile: Profile): Record<string, string[]> {
  const found = matchSections(draft, profile, (document) => outlineFor(document, profile));
  return Object.fromEntries(
    [...found]
      .filter(([, sections]) => sections.length > 0)
      .map(([id, sections]) => [id, sections.map(({ document, number, title }) => `${document.slice(0, 3)} ${number} ${title}`)]),
  );
}

describe('a title repeated in several volumes', () => {
  const text = '# 제2권 영업계획서\n\n## 다. 그 밖의 사항\n\n가\n\n# 제3권 기술계획서\n\n## 다. 그 밖의 사항\n\n나\n';

  test('matches under its own parent', () => {
    expect(answers(plan(text), permit)).toEqual({
      business: ['제1권 제2권 영업계획서'],
      'business.other': ['제1권 다. 그 밖의 사항'],
      technology: ['제1권 제3권 기술계획서'],
      'technology.other': ['제1권 다. 그 밖의 사항'],
    });
    const found = matchSections(plan(text), permit, (document) => outlineFor(document, permit));
    expect(found.get('business.other')![0]!.heading[0]).toBeLessThan(found.get('technology.other')![0]!.heading[0]);
  });

  test('matches in its own file', () => {
    const found = answers(plan('# 영업계획서\n\n## 그 밖의 사항\n', '# 기술계획서\n\n## 그 밖의 사항\n'), permit);
    expect(found).toMatchObject({ 'business.other': ['제1권  그 밖의 사항'], 'technology.other': ['제2권  그 밖의 사항'] });
  });
});

test('a file may be a volume without its heading', () => {
  const found = answers(plan('# 제1권 허가신청법인에 관한 기본사항\n', '# 가. 사업분석 및 재무계획\n\n## (1) 사업개요\n'), permit);
  expect(found).toEqual({
    company: ['제1권 제1권 허가신청법인에 관한 기본사항'],
    'business.analysis': ['제2권 가. 사업분석 및 재무계획'],
    'business.overview': ['제2권 (1) 사업개요'],
  });
});

test('one heading answers several sections', () => {
  expect(answers(plan('# 사업범위ㆍ추진방법ㆍ추진일정\n'), ict)).toMatchObject({
    plan: [expect.any(String)],
    'plan.scope': [expect.any(String)],
    'plan.schedule': [expect.any(String)],
  });
  expect(answers(plan('# 신청인 및 서비스 개요\n'), onestop)).toEqual({
    applicant: ['제1권  신청인 및 서비스 개요'],
    service: ['제1권  신청인 및 서비스 개요'],
  });
  const measures =
    '# 제2권 영업계획서\n\n## 위치정보의 관리적ㆍ기술적 보호조치 계획\n\n# 제3권 기술계획서\n\n## 위치정보의 관리적ㆍ기술적 보호조치 계획\n';
  expect(answers(plan(measures), permit)).toMatchObject({
    'business.protection': [expect.any(String)],
    'technology.protection': [expect.any(String)],
  });
});

test('words that dots join are the same title in another order', () => {
  const fields = (label: string) => answers(parseFields([{ label, text: '열쇠로 잠근다.' }]), permit);
  expect(fields('기술적·관리적 보호조치')).toMatchObject({ 'technology.protection': [expect.any(String)] });
  const orders = '**서비스의 개요**\n\n글\n\n**네트워크ㆍ시스템 보안 및 장애대책**\n\n글\n';
  expect(answers(plan(orders), permit)).toMatchObject({ 'technology.security': [expect.stringContaining('네트워크')] });
});

test('a title written so comes before another title in another order', () => {
  const [first, second] = onestop.sections as [Profile['sections'][number], Profile['sections'][number]];
  const sections = [
    { ...first, title: '수집·제공', synonyms: [] },
    { ...second, title: '제공·수집', synonyms: [] },
  ];
  const orders: Profile = { ...onestop, sections };
  expect(answers(plan('# 수집ㆍ제공\n\n글\n\n# 제공ㆍ수집\n\n글\n'), orders)).toEqual({
    [first.id]: ['제1권  수집·제공'],
    [second.id]: ['제1권  제공·수집'],
  });
});

test('a heading that is divided among its sections answers none of them', () => {
  expect(answers(plan('# 사업범위ㆍ추진방법ㆍ추진일정\n\n## 가. 사업범위\n\n글\n'), ict)).toEqual({
    plan: ['제1권  사업범위·추진방법·추진일정'],
    'plan.scope': ['제1권 가. 사업범위'],
  });
});

test('the headings of a summary answer nothing else', () => {
  expect(answers(plan('# 요약문\n\n## 1. 법인요건\n\n## 2. 사업개요\n'), registration)).toEqual({ summary: ['제1권  요약문'] });
});

test('levels may be skipped, and numbered otherwise', () => {
  const found = answers(plan('# 제3권 기술계획서\n\n## 1) 시스템 품질보증\n\n## 2) 인적보안\n'), permit);
  expect(found).toEqual({
    technology: ['제1권 제3권 기술계획서'],
    'technology.quality': ['제1권 1) 시스템 품질보증'],
    'business.people': ['제1권 2) 인적보안'],
  });
});

test('a volume may have a number and no title', () => {
  expect(answers(plan('# 제 2 권\n\n# 제Ⅲ권\n'), permit)).toMatchObject({ business: ['제1권 제2권 '], technology: ['제1권 제Ⅲ권 '] });
});

test('plain text and form fields', () => {
  const plain = planOf(parsePlain('제1권 법인요건\n\n자본금은 5억 원입니다.\n\n제2권 사업개요\n\n버스를 보냅니다.\n', '제0권.txt'));
  expect(Object.keys(answers(plain, registration))).toEqual(['company', 'business']);
  const fields = parseFields([
    { label: '서비스 개요', text: '버스를 보냅니다.' },
    { label: '질의내용', text: '기록이 개인정보인지 묻습니다.' },
  ]);
  expect(Object.keys(answers(fields, onestop))).toEqual(['service', 'question']);
});

test('a form field by the label that the agency gives it', () => {
  const labelled: Profile = { ...onestop, fieldLabels: { question: ['궁금한 점'], service: ['서비스'] } };
  const fields = parseFields([
    { label: '② 궁금한 점', text: '기록이 개인정보인지 묻습니다.\n\n서비스\n\n없습니다.' },
    { label: '붙임', text: '' },
  ]);
  expect(answers(fields, labelled)).toEqual({ question: ['② 궁 ② 궁금한 점'], enclosures: ['붙임  붙임'] });
  expect(answers(plan('# 궁금한 점\n'), labelled)).toEqual({});
});

test.each([
  ['인적보안', '인적보완'],
  ['사업개요', '사업의 개요'],
  ['시스템 체계', '시스탬 체계'],
  ['자금조달계획', '자금 조달의 계획'],
  ['보호계획의 수립 및 관리', '보호계획 수립과 관리'],
])('%s and %s are the same', (a, b) => {
  expect(titleDistance(titleKey(a), titleKey(b))).toBeLessThan(NEAR);
});

test.each([
  ['시장 분석', '시장 규모'],
  ['사업화 전략', '사업 전략'],
  ['사업개요', '사업내용'],
  ['시스템의 구성', '시스템의 구축'],
  ['추진방법', '추진일정'],
  ['허가신청법인의 명세 및 조직', '허가신청법인의 명세'],
])('%s and %s are not', (a, b) => {
  expect(titleDistance(titleKey(a), titleKey(b))).toBeGreaterThanOrEqual(NEAR);
});

test.each([
  ['요약문', true],
  ['요약', true],
  ['요 약 문', true],
  ['요약서', true],
  ['개요(요약)', true],
  ['사업계획서 요약(요약문)', true],
  ['Executive Summary', true],
  ['연구개발 요약문', false],
  ['재무제표(요약)', false],
  ['개요', false],
])('%s means a summary: %s', (title, is) => {
  expect(isSummaryTitle(title)).toBe(is);
});

test('a plan is recognised by two headings', () => {
  expect(recognise(plan('# 제1권 법인요건\n\n글\n\n# 제3권 시스템의 구성\n'))?.id).toBe('location-registration-2026');
  expect(recognise(plan('# 영업계획서\n\n글\n\n# 기술계획서\n'))?.id).toBe('location-permit-2018');
  expect(recognise(plan('# 영업계획서\n', '# 기술계획서\n'))?.id).toBe('location-permit-2018');
  expect(recognise(plan('# 요약\n\n글\n\n# 설치\n\n글\n\n# 기타\n'))).toBeUndefined();
});

test('English headings make no plan, though a form has them beside its Korean ones', () => {
  expect(recognise(plan('# Problem\n\n글\n\n# Solution\n\n글\n\n# Team\n'))).toBeUndefined();
  expect(recognise(plan('# 문제 인식 (Problem)\n\n글\n\n# 팀 구성 (Team)\n'))?.id).toMatch(/^kstartup-/);
});

test('of two guidelines with the same headings, the plan is for the one of which it lacks less', () => {
  expect(recognise(plan('# 명칭 및 내용\n\n글\n\n# 사업범위ㆍ추진방법ㆍ추진일정\n'))?.id).toBe('ict-temporary-permit');
  expect(recognise(plan('# 명칭 및 내용\n\n글\n\n# 사업범위ㆍ추진방법ㆍ추진일정\n\n글\n\n# 재정적ㆍ기술적 능력\n'))?.id).toBe(
    'ict-demonstration',
  );
});

test.each([
  ['# 예비창업패키지 사업계획서\n\n', '', 'kstartup-pre-2026'],
  ['# 초기창업패키지 사업계획서\n\n', '', 'kstartup-early-2026'],
  ['2026년도 예비 창업 패키지에 신청합니다.\n\n', '', 'kstartup-pre-2026'],
  ['예비창업패키지를 마치고 초기창업패키지에 신청합니다.\n\n', '', 'kstartup-early-2026'],
  ['', '\n\n글\n\n# 예비창업패키지 집행 계획\n', 'kstartup-pre-2026'],
  ['', '\n\n예비창업패키지를 마쳤습니다.'.padStart(700, '글'), 'kstartup-early-2026'],
])('of two forms with the same sections, the plan is for the one that ‘%s’ or its headings name', (before, after, id) => {
  expect(recognise(plan(`${before}## 1. 문제 인식\n\n글\n\n## 2. 실현 가능성\n\n글\n\n## 4. 팀 구성${after}`))?.id).toBe(id);
});

test('headings at the top say more than many below', () => {
  const text =
    '# 제1권 법인요건\n\n## 가. 법인의 명세\n\n글\n\n## 나. 법인의 조직\n\n글\n\n# 제2권 사업개요\n\n## 가. 조직도\n\n글\n\n## 나. 투자계획\n';
  expect(recognise(plan(text))?.id).toBe('location-registration-2026');
});
