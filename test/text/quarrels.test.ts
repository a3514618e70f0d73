import { expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import rule from '../../rules/src/rules/consistent-terms.ts';
import { growth, LINEAR } from '../harness/growth.ts';

function foundIn(...texts: readonly string[]) {
  const documents = texts.map((text, index) => parseMarkdown(text, `제${index + 1}권.md`));
  const { settings } = resolveSettings({ documents: documents.map(({ id }) => id), rules: [rule] });
  return lint({ documents }, settings, { rules: [rule] });
}

test('volumes of a plan are read together, and a quarrel names both places', () => {
  const { findings } = foundIn('인공지능(AI)을 씁니다.', '에이아이(AI)를 씁니다.');
  expect(findings).toMatchObject([
    {
      at: { document: '제2권.md', range: [0, 8] },
      related: [{ document: '제1권.md', range: [0, 8] }],
      data: { term: 'AI', here: '에이아이(AI)', elsewhere: '인공지능(AI)' },
    },
  ]);
});

test('all that differ from the first are one finding', () => {
  const { findings } = foundIn('기업 공개(IPO)와 주식 상장(IPO)과 아이피오(IPO)와 주식 상장(IPO)');
  expect(findings).toHaveLength(1);
  expect(findings[0]!.related).toHaveLength(3);
});

test('one Hangul with two abbreviations has no fix: only the author knows which is meant', () => {
  const { findings } = foundIn('핵심 성과 지표(KPI)를 세웁니다. 부서는 핵심 성과 지표(KIP)를 냅니다.');
  expect(findings).toMatchObject([
    { message: 'abbreviations', fixes: [], data: { term: '핵심 성과 지표', here: 'KIP', elsewhere: 'KPI' } },
  ]);
});

test('says how many glosses it has compared', () => {
  expect(foundIn('인공지능(AI)과 사물 인터넷(IoT), 맨 약어 API').examined).toEqual({ 'consistent-terms': 2 });
});

test('many glosses take linear time', () => {
  const text = (size: number) => '인공지능(AI)과 에이아이(AI), 사물 인터넷(IoT)을 씁니다. '.repeat(size);
  expect(growth(400, (size) => foundIn(text(size)))).toBeLessThan(LINEAR);
});
