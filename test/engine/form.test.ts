import { expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { parseFields } from '../../rules/src/document/plain.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import type { Plan } from '../../rules/src/types.ts';

/** What the language rules find, as `field: words`. */
function found(plan: Plan): string[] {
  const { settings } = resolveSettings({ command: { profile: 'pipc-onestop' } });
  const words = (id: string, range: readonly [number, number]) => plan.documents.find((one) => one.id === id)!.text.slice(...range);
  return lint(plan, settings)
    .findings.filter(({ rule }) => rule !== 'required-sections')
    .map(({ at }) => `${at.document}: ${words(at.document, at.range)}`);
}

const GLOSSED = { label: '서비스 개요', text: '인공지능(AI)이 위치를 셉니다. 서버 값은 1,400만 원($10,000)입니다.' };
const LATER = { label: '질의내용', text: 'AI가 남긴 기록을 묻습니다. $10,000를 씁니다.' };

test('the fields of a form are one volume: what one explains or converts, a later one need not', () => {
  expect(found(parseFields([GLOSSED, LATER]))).toEqual([]);
  expect(found(parseFields([LATER]))).toEqual(['질의내용: AI', '질의내용: $10,000']);
  // The volumes of a plan are read apart.
  const volumes = [GLOSSED, LATER].map(({ label, text }) => parseMarkdown(`# ${label}\n\n${text}\n`, `${label}.md`));
  expect(found({ documents: volumes })).toEqual(['질의내용.md: AI', '질의내용.md: $10,000']);
});

test('a summary in a field of its own is read apart from the others', () => {
  expect(found(parseFields([GLOSSED, { ...LATER, label: '요약문' }]))).toContain('요약문: AI');
});
