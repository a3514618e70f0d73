import { readFileSync } from 'node:fs';
import { comparePair, type Finding, resolveSettings } from '@dadeumi/rules';
import { describe, expect, test } from 'vitest';
import { growth, LINEAR } from '../harness/growth.ts';

const BODY = `# 위치정보사업 사업계획서

주식회사 온길위치 대표이사 김온길 (인)

# 요약문

매출은 2019년 14억 4,000만 원입니다. 대표이사는 김온길입니다.

| 연도 | 투자(백만 원) |
|---|---:|
| 2019 | 3,100 |
| 2020 | 2,900 |

위치정보ㆍ개인정보를 보호합니다.
`;
const ORIGINAL = `---
dadeumi:
  profile: location-permit-2018
---

원본

위 사업계획서는 원본임이 틀림없습니다.

${BODY}`;
const COPY = `사본 (사본번호: 3)\n\n위 사업계획서는 원본과 동일합니다.\n\n${BODY}`;

function pair(original: string, copy: string, profile = 'location-permit-2018'): Finding[] {
  const { settings } = resolveSettings({ documents: [], command: { profile } });
  return comparePair([{ id: '원본.md', text: original }], [{ id: '사본.md', text: copy }], settings);
}

describe('a copy that says what a copy must, and else the same, is clean', () => {
  test.each([
    ['as it is', COPY],
    ['CRLF and a byte order mark', `\uFEFF${COPY.replaceAll('\n', '\r\n')}`],
    ['decomposed', COPY.normalize('NFD')],
    ['other dots and spaces', COPY.replace('ㆍ', '·').replaceAll('.\n', '.  \n')],
    [
      'lines broken elsewhere, tables drawn otherwise',
      COPY.replace('입니다. 대표', '입니다.\n대표').replaceAll(' | ', '|').replace('---:', ':-----'),
    ],
    ['number in a table', COPY.replace('사본 (사본번호: 3)', '사본\n\n| 사본번호 | 3 |\n|---|---|')],
    ['mark in the title', COPY.replace('사업계획서\n\n주식', '사업계획서(사본 3/15)\n\n주식')],
    ['with settings of its own', `---\ndadeumi:\n  profile: general\n---\n\n${COPY}`],
    ['sentence over two lines', COPY.replace('원본과 동일합니다.', '원본과\n동일함을 확인합니다.')],
  ])('%s', (_, copy) => {
    const original = copy.includes('(사본 3/15)') ? ORIGINAL.replace('사업계획서\n\n주식', '사업계획서(원본)\n\n주식') : ORIGINAL;
    expect(pair(original, copy)).toEqual([]);
  });
});

describe('marks of a cover are no difference, however they are written', () => {
  test.each([
    ['[ 원 본 ]', '[ 사 본 ] (사본번호 제1호)'],
    ['<p align="right"><b>[ 원 본 ]</b></p>', '<p align="right"><b>[ 사 본 ] (사본번호 제1호)</b></p>'],
    ['**원본**', '**사본(15부 중 제3부)**'],
    ['원본', '사본 No. 3'],
    ['원본', '사본 (총 15부 중 3부)'],
    ['| 원본 |\n|---|', '| 사본 | 3 |\n|---|---|'],
    ['| 구분 | 원본 |\n|---|---|', '| 구분 | 사본 | 제3호 |\n|---|---|---|'],
    ['| 구분 | 원 본 |\n|---|---|', '| 구분 | 사 본 | No. 3 |\n|---|---|---|'],
  ])('%s -> %s', (one, other) => {
    const [original, copy] = [ORIGINAL.replace('원본\n', `${one}\n`), COPY.replace('사본 (사본번호: 3)\n', `${other}\n`)];
    expect([original, copy].map((text) => text.length)).not.toEqual([ORIGINAL.length, COPY.length]);
    expect(pair(original, copy)).toEqual([]);
    expect(pair(original.normalize('NFD'), copy.normalize('NFD'))).toEqual([]);
  });

  test('other words on a line of marks are still compared', () => {
    const [original, copy] = [
      ORIGINAL.replace('원본\n', '| 온길 | 원본 |\n'),
      COPY.replace('사본 (사본번호: 3)\n', '| 새길 | 사본 | 3 |\n'),
    ];
    expect(pair(original, copy)).toMatchObject([{ message: 'changed', data: { before: '온길', after: '새길' } }]);
  });
});

test('the golden plan of the permit becomes a copy by its cover alone', () => {
  const original = readFileSync(new URL('../plans/golden/location-permit-2018.md', import.meta.url), 'utf8');
  const cover = original.replace('>원본<', '>사본 제2호<');
  const copy = cover.replace('원본임이 틀림없습니다', '원본과 같습니다');
  expect(new Set([original, cover, copy]).size).toBe(3);
  expect(pair(original, copy)).toEqual([]);
  expect(pair(original, cover)).toMatchObject([{ message: 'original', data: { words: '이 사업계획서는 원본임이 틀림없습니다.' } }]);
});

describe('what differs is found at its words', () => {
  const changed = (from: string, to: string) => {
    expect(COPY).toContain(from);
    return COPY.replace(from, to);
  };
  test.each([
    ['4,000만', '5,000만', 'changed', '5,000만'],
    ['3,100', '3,200', 'changed', '3,200'],
    ['대표이사는 김온길입니다.', '대표이사는 ○○○입니다.', 'hidden', '○○○입니다.'],
    [' 대표이사는 김온길입니다.', '', 'missing', ''],
    ['보호합니다.', '더욱 보호합니다.', 'added', '더욱'],
    ['사본 (사본번호: 3)', '사본', 'unstated', undefined],
    ['원본과 동일합니다', '원본임이 틀림없습니다', 'original', undefined],
    ['| 2020 | 2,900 |\n', '', 'missing', ''],
  ])('%s -> %s', (from, to, id, words) => {
    const copy = changed(from, to);
    const found = pair(ORIGINAL, copy);
    expect(found.map(({ message }) => message)).toEqual([id]);
    if (words !== undefined) expect(copy.slice(...found[0]!.at.range)).toBe(words);
  });

  test('a sentence of the plan that speaks of originals is compared as any other', () => {
    const [one, other] = ['백업 자료는 원본과 동일하게 둡니다.', '백업 자료는 원본과 같게 두지 않습니다.'];
    expect(pair(`${ORIGINAL}\n${one}\n`, `${COPY}\n${other}\n`)).toMatchObject([{ message: 'changed' }]);
    const lacking = COPY.replace('위 사업계획서는 원본과 동일합니다.\n\n', '');
    expect(pair(`${ORIGINAL}\n${one}\n`, `${lacking}\n${one}\n`)).toMatchObject([{ message: 'unstated' }]);
  });

  const ROWS = ['| 2019 | 3,100 |', '| 2020 | 2,900 |', '| 2021 | 2,700 |', '| 2022 | 2,500 |'];
  const tabled = (cover: string, rows: readonly string[]) => cover.replace(/\| 2019 .*\n\| 2020 .*\n/, `${rows.join('\n')}\n`);
  test.each([
    ['two rows', [1, 0, 2, 3], [['moved', 1]]],
    [
      'the first and the last',
      [3, 1, 2, 0],
      [
        ['moved', 1],
        ['moved', 1],
      ],
    ],
    [
      'a row that changed besides',
      [1, 0, 2, -1],
      [
        ['moved', 1],
        ['changed', 1],
      ],
    ],
    ['two together', [2, 3, 0, 1], [['moved', 2]]],
  ])('what stands in another order is told as that: %s', (_, order, told) => {
    const copy = tabled(
      COPY,
      order.map((at) => ROWS[at] ?? '| 2022 | 1 |'),
    );
    const found = pair(tabled(ORIGINAL, ROWS), copy);
    expect(found.map(({ message, data }) => [message, (data as { lines: number }).lines])).toEqual(told);
    const [{ at, related }] = found as [Finding];
    const original = tabled(ORIGINAL, ROWS);
    expect(original.slice(...related[0]!.range)).toBe(copy.slice(...at.range));
  });

  test('a mask is a question, for no instruction is known', () => {
    expect(pair(ORIGINAL, COPY.replace('김온길입니다', '***입니다'))).toMatchObject([{ message: 'hidden', severity: 'warning' }]);
  });

  test('under a guideline that says nothing of copies, nothing is asked of them but to be the same', () => {
    expect(pair(BODY, `사본\n\n${BODY}`, 'kstartup-pre-2026')).toEqual([]);
    expect(pair(BODY, BODY.replace('3,100', '3,101'), 'general')).toMatchObject([
      { message: 'changed', severity: 'error', basis: { certainty: 'author' } },
    ]);
  });
});

describe('long texts', () => {
  const compare = (original: string, copy: string) => pair(original, copy, 'general').map(({ message }) => message);
  const words = (count: number) => Array.from({ length: count }, (_, at) => `낱말${at}`);

  test('one long line takes time with its length', () => {
    const run = (count: number) => {
      const line = words(count);
      expect(compare(line.join(' '), line.with(count / 2, '다름').join(' '))).toEqual(['changed']);
    };
    expect(growth(6_000, run)).toBeLessThan(LINEAR);
  });

  test('what has nothing in common, or the same words over and over, ends', () => {
    expect(compare('가\n'.repeat(100_000), '나\n'.repeat(100_000))).toEqual(['changed']);
    const shuffled = compare(words(20_000).join('\n\n'), words(20_000).reverse().join('\n\n'));
    expect(shuffled.length).toBeGreaterThan(0);
    const apart = (mark: string) =>
      words(2000)
        .flatMap((word) => [word, mark])
        .join('\n');
    expect(compare(apart('가'), apart('나'))).toHaveLength(501);
    expect(compare(apart('가'), apart('나')).at(-1)).toBe('many-more');
  });
});
