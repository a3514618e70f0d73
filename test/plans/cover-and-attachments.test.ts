import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { parseFields } from '../../rules/src/document/plain.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { isAsked } from '../../rules/src/profiles/applicant.ts';
import attachmentsRule from '../../rules/src/rules/attachments.ts';
import coverRule from '../../rules/src/rules/cover-statements.ts';
import type { Finding, Plan, Settings } from '../../rules/src/types.ts';
import { draftOf } from '../harness/settings.ts';

const folder = new URL('./golden/', import.meta.url);
const golden = (name: string): string => readFileSync(new URL(`${name}.md`, folder), 'utf8');
const rules = [coverRule, attachmentsRule];

/** The text without words that must stand in it. */
function without(text: string, ...cuts: readonly (readonly [words: string, instead?: string])[]): string {
  return cuts.reduce((rest, [words, instead = '']) => {
    expect(rest).toContain(words);
    return rest.replaceAll(words, instead);
  }, text);
}

/** Ids of what is missed, by rule. */
function missed({ findings }: { readonly findings: readonly Finding[] }): string[] {
  return findings.flatMap(({ rule, message, data, subject = '' }: Finding & { readonly subject?: string }): string[] => {
    const told = data as { id?: string; ids?: readonly string[]; lacks?: readonly { what: { ko: string } }[] };
    if (rule === 'cover-statements') return (told.lacks ?? [{ what: { ko: `${message}${subject}` } }]).map(({ what }) => what.ko);
    return told.ids ? [...told.ids] : [told.id ?? message];
  });
}

const missedIn = (text: string): string[] => {
  const { plan, settings } = draftOf(text);
  return missed(lint(plan, settings, { rules }));
};

describe('cover of the golden permit plan', () => {
  const permit = golden('location-permit-2018');
  const company = '주식회사 온길위치(설립예정)';
  const cuts: Readonly<Record<string, readonly (readonly [string, string?])[]>> = {
    '표지 오른쪽 위에 원본임을 표시': [['<div align="right">원본</div>\n']],
    '원본임이 틀림없다는 내용': [['이 사업계획서는 원본임이 틀림없습니다.\n']],
    허가신청법인명: [[`\n${company}\n`], [`| 허가신청법인 | ${company} |\n`]],
    대표자명: [['| 대표자 | 김온길 (인) |', '| 서명 | (인) |']],
    '대표자의 서명ㆍ날인(인감)': [[' (인) |', ' |']],
  };
  const copy = without(permit, ['>원본<', '>사본 제3호<'], ['원본임이 틀림없습니다', '원본과 동일합니다']);

  test('lacks nothing, and so does a copy', () => {
    expect([missedIn(permit), missedIn(copy)]).toEqual([[], []]);
  });

  test('is taken apart by everything that the guideline asks of an original', () => {
    const [original] = draftOf(permit).settings.profile.statements!;
    expect(Object.keys(cuts)).toEqual(original!.needs.map(({ what }) => what.ko));
  });

  test.each(Object.keys(cuts))('without ‘%s’ that one is missed, and nothing else', (what) => {
    expect(missedIn(without(permit, ...cuts[what]!))).toEqual([what]);
  });

  test.each([
    ['사본번호', [['사본 제3호', '사본']]],
    ['원본과 동일하다는 내용', [['이 사업계획서는 원본과 동일합니다.\n']]],
    ['표지 오른쪽 위에 사본임을 표시', [['>사본 제3호<', '>제3호<']]],
  ] as const)('of a copy without ‘%s’ that is missed', (what, gone) => {
    expect(missedIn(without(copy, ...gone))).toContain(what);
  });

  test('may be a file of its own, and is asked of no other volume', () => {
    const { settings } = draftOf(permit);
    const at = permit.indexOf('# 요약문');
    const second = permit.indexOf('# 제2권');
    const volumes = [permit.slice(0, at), permit.slice(at, second), permit.slice(second)];
    const parts = volumes.map((text, index) => parseMarkdown(text, `${index}.md`));
    expect(missed(lint({ documents: parts }, settings, { rules: [coverRule] }))).toEqual([]);
    expect(missed(lint({ documents: parts.slice(1) }, settings, { rules: [coverRule] }))).toEqual(['absent']);
    expect(missed(lint({ documents: parts.slice(2) }, settings, { rules: [coverRule] }))).toEqual([]);
  });

  test('is asked of no form on a page', () => {
    const { settings } = draftOf(permit);
    const fields = parseFields([{ label: '요약문', text: '위치를 제공합니다.' }]);
    expect(lint(fields, settings, { rules }).findings).toEqual([]);
  });
});

/** What is taken out of a golden plan for each of its attachments. */
const ENCLOSED: Readonly<Record<string, Readonly<Record<string, readonly (readonly [string, string?])[]>>>> = {
  'location-permit-2018': {
    'form-1': [['1. [양식 1] 허가신청법인의 명세서 1부\n']],
    'form-2': [['2. [양식 2] 최근 3개년 주요 재무지표(주식회사 한빛계측) 1부\n']],
    'form-3': [['3. [양식 3] 최근 3개년 주요 재무수치(주식회사 한빛계측) 1부\n']],
    'missing-accounts': [['4. 재무자료를 내지 못하는 사유와 근거자료(발기인 총회 의사록) 1부\n']],
    'shareholder-means': [['5. 개인 주주의 자금조달능력 증명서류(예금 잔액 증명서) 1부\n']],
    'shareholder-contract': [['6. 구성주주간 계약서 1부\n']],
    'seal-certificate': [['7. 인감증명서 1부\n']],
  },
  'location-registration-2026': {
    'form-1': [['| 1 | [양식 1] 등록신청법인의 명세서 | 1 |\n']],
    'form-2': [['| 2 | [양식 2] 최근 3개년 주요 재무수치 | 1 |\n']],
    'form-3': [['| 3 | [양식 3] 주요 재무수치 | 1 |\n']],
  },
  'ict-temporary-permit': {
    ground: [['## 붙임 1. 해당함을 설명하는 자료', '## 붙임 1. 법령의 목록']],
    safety: [['## 붙임 2. 안전성 검증 자료 및 이용자 보호방안', '## 붙임 2. 로봇의 사진']],
  },
  'ict-demonstration': {
    ground: [['## 붙임 1. 해당함을 설명하는 자료', '## 붙임 1. 법령의 목록']],
    users: [['## 붙임 2. 이용자 보호방안', '## 붙임 2. 판매기의 사진']],
  },
  'pipc-prior-adequacy': {
    application: [['사전적정성 검토 신청서와 장치의', '장치의']],
    materials: [['사전적정성 검토 신청서와 장치의 설계서, 안내문의 안을', '사전적정성 검토 신청서를']],
  },
};

describe.each(readdirSync(folder).map((file) => file.replace('.md', '')))('attachments of %s', (name) => {
  const text = golden(name);
  const { plan, settings } = draftOf(text);
  const cuts = ENCLOSED[name] ?? {};

  test('are all there, and all of them are taken out below', () => {
    expect(missed(lint(plan, settings, { rules: [attachmentsRule] }))).toEqual([]);
    const asked = settings.profile.attachments.filter((one) => isAsked(one, settings.applicant) === true);
    expect(asked.map(({ id }) => id)).toEqual(Object.keys(cuts));
  });

  test.each(Object.keys(cuts))('without %s that one is missed, and nothing else', (id) => {
    expect(missedIn(without(text, ...cuts[id]!))).toEqual([id]);
  });
});

describe('attachments that the settings name', () => {
  const text = golden('location-registration-2026');
  const bare = draftOf(text.slice(0, text.indexOf('# 부속서류 목록')));
  const found = (attachments: readonly string[], plan: Plan = bare.plan): string[] => {
    const settings: Settings = { ...bare.settings, attachments };
    return missed(lint(plan, settings, { rules: [attachmentsRule] }));
  };

  test('count as they stand, by name, by path and by the number of the form', () => {
    expect(found(['부속서류/양식 1.hwp', '최근 3개년 주요 재무수치.pdf', '[양식 3] 주요 재무수치'])).toEqual([]);
    expect(found(['양식 1~3.hwp'])).toEqual([]);
    expect(found(['forms/등록신청법인의_명세서.hwp', '양식2.hwp'])).toEqual(['form-3']);
    expect(found(['회사 소개서.pdf'])).toEqual(['form-1', 'form-2', 'form-3']);
  });

  test('have numbers that the plan may refer to', () => {
    const referring = draftOf(`${text.slice(0, text.indexOf('# 부속서류 목록'))}\n도면은 붙임 2와 같고 계약서는 붙임 5와 같습니다.\n`).plan;
    const all = ['양식 1~3.hwp', '시스템 도면.pdf', '붙임 5 계약서.pdf'];
    expect(found(all, referring)).toEqual([]);
    expect(found(all.slice(0, 2), referring)).toEqual(['dangling']);
  });
});
