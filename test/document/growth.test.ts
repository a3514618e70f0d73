import { expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { growth, LINEAR } from '../harness/growth.ts';

const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length));

const numbered =
  (head: string, unit: (n: number) => string) =>
  (length: number): string =>
    head + Array.from({ length: Math.ceil(length / unit(0).length) }, (_, n) => unit(n)).join('');

/** Texts of any length, most of one paragraph. */
test.each<[string, (length: number) => string]>([
  ['a table', numbered('| 항목 | 금액 |\n|---|---|\n', (n) => `| 항목 ${n} | ${n * 7919} |\n`)],
  ['a list', numbered('', (n) => `- 항목 ${n * 7919}(AI)\n`)],
  ['one line', repeated('위치정보를 수집하는 사업자는 ')],
  ['brackets', repeated('[')],
  ['brackets that close nothing', repeated('가] ')],
  ['links that do not end', repeated('[가](나 ')],
  ['images that do not end', repeated('![가](')],
  ['quotation marks', repeated('"가 “나 ')],
  ['backticks', repeated('가 ` 나 `` ')],
  ['backticks in lines', repeated('가 `\n나 ``\n')],
  ['emphasis that does not close', repeated('**가 *나 ')],
  ['emphasis that was not opened', repeated('가** 나* ')],
  ['addresses', repeated('http://')],
  ['lines', repeated('가나다\n')],
  ['decomposed Hangul', repeated('한글'.normalize('NFD'))],
])('%s is read in linear time', (_, textOf) => {
  expect(growth(20_000, (size) => parseMarkdown(textOf(size), 'plan.md'))).toBeLessThan(LINEAR);
});
