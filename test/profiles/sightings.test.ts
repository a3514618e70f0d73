import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import { sightingsIn, signsIn } from '../../rules/src/profiles/sightings.ts';
import { signsOf } from '../../rules/src/profiles/signs.ts';
import type { Profile } from '../../rules/src/types.ts';
import { growth, LINEAR } from '../harness/growth.ts';

const permit = profiles.find(({ id }) => id === 'location-permit-2018')!;
const registration = profiles.find(({ id }) => id === 'location-registration-2026')!;
const startup = profiles.find(({ id }) => id === 'kstartup-pre-2026')!;

/** What is seen in a text: the sign, and the words in which it stands. */
function seen(text: string, profile: Profile): [sign: string, words: string][] {
  const { all } = signsOf(profile);
  return parseMarkdown(text, 'plan.md').blocks.flatMap((block) =>
    sightingsIn(block, profile).map(({ sign, range }): [string, string] => {
      const found = all[sign]!;
      return [found.kind === 'word' ? found.word.letters : found.shape, block.text.slice(...range)];
    }),
  );
}

const words = (text: string, profile = permit): string[] => seen(text, profile).map(([sign]) => sign);

test.each([
  ['내부 관리\n계획을 세웁니다.', ['내부관리계획', '내부 관리\n계획']],
  ['**취급**대장입니다.', ['취급대장', '취급**대장']],
  ['gps로 잽니다.', ['gps', 'gps']],
  ['위ㆍ변조를 막습니다.', ['위변조', '위ㆍ변조']],
  ['위변조를 막습니다.', ['위변조', '위변조']],
])('in ‘%s’ a word stands, however it is written', (text, found) => {
  expect(seen(text, permit)).toContainEqual(found);
});

test('a short word is no other word with a space in it', () => {
  expect(words('이 사업은 감 사합니다.')).not.toContain('이사');
  expect(words('이사 세 명')).toContain('이사');
});

test('a word that is part of a longer one says of which', () => {
  const { all } = signsOf(permit);
  const [block] = parseMarkdown('대표이사는 이사를 부릅니다.', 'plan.md').blocks;
  const letters = (sign: number): string => {
    const { kind, ...rest } = all[sign]!;
    return kind === 'word' && 'word' in rest ? rest.word.letters : '';
  };
  const found = sightingsIn(block!, permit).map(({ sign, within }) => [letters(sign), within.map(letters)]);
  expect(found).toEqual([
    ['대표이사', []],
    ['이사', ['대표이사']],
    ['이사', []],
  ]);
});

test('a heading that the guideline asks for says nothing, any other does', () => {
  expect(words('### (2) 소요설비 및 투자계획\n')).toEqual([]);
  expect(words('#### 취급대장의 관리\n')).toContain('취급대장');
});

test('comments, front matter, addresses and code in a line say nothing; blocks of code and HTML do', () => {
  expect(words('---\ntitle: 취급대장\n---\n\n<!-- 취급대장 -->\n\n[그림](취급대장.png)\n')).toEqual([]);
  expect(words('```\n취급대장\n```\n')).toContain('취급대장');
  expect(words('<p>취급<br>대장<!-- 방화벽 --></p>\n')).toEqual(expect.arrayContaining(['취급대장']));
  expect(words('<p>취급<br>대장<!-- 방화벽 --></p>\n')).not.toContain('방화벽');
});

test.each([
  ['| 가 | 나 |\n|---|---|\n| 1 | 2 |\n', ['table']],
  ['<table><tr><td>가</td></tr></table>\n', ['table']],
  ['![시제품](a.png)\n', ['figure']],
  ['<img src="a.png">\n', ['figure']],
  ['그림 1. 시제품의 모습\n', ['figure']],
  ['`![시제품](a.png)`\n', []],
  ['그림을 붙입니다.\n', []],
])('‘%s’ shows %j', (text, shapes) => {
  expect(words(text, startup).filter((sign) => sign === 'table' || sign === 'figure')).toEqual(shapes);
});

test('the figure of a word may stand behind it in its row, in the next sentence or in the next item', () => {
  const figures = (text: string) =>
    parseMarkdown(text, 'plan.md').blocks.flatMap((block) =>
      sightingsIn(block, registration).flatMap(({ figure }) =>
        figure === undefined || figure === 'enough' ? (figure ?? []) : block.text.slice(...figure),
      ),
    );
  expect(figures('| 기록 | 보존 기간 |\n|---|---|\n| 취급대장 | 2개월 |\n| 취급대장 | 7개월 |\n')).toEqual(['2개월', 'enough']);
  expect(figures('취급대장을 둡니다. 7개월 보존합니다.')).toEqual(['enough']);
  expect(figures('취급대장을 둡니다. 2개월 보존합니다.')).toEqual([]);
  expect(figures('- 취급대장\n- 보존 기간: 7개월\n')).toEqual(['enough']);
});

const golden = new URL('../plans/golden/', import.meta.url);

test.each(readdirSync(golden))(
  'the signs that may stand in each Block of %s are those that do, and shapes that a table may have',
  (name) => {
    const { blocks } = parseMarkdown(readFileSync(new URL(name, golden), 'utf8'), 'plan.md');
    for (const profile of profiles) {
      const { all } = signsOf(profile);
      for (const block of blocks.filter(({ parts }) => parts.every(({ kind }) => kind !== 'heading'))) {
        const seen = new Set(sightingsIn(block, profile).map(({ sign }) => sign));
        const may = new Set(signsIn(block, profile));
        const shape = (sign: number) => all[sign]!.kind === 'shape';
        expect([...may].filter((sign) => seen.has(sign) || !shape(sign)).sort()).toEqual([...seen].sort());
      }
    }
  },
);

test.each([
  ['대표이사', permit],
  ['접근권한을 3개월 보관하고 ', registration],
  ['보호 조 ', permit],
])('‘%s’ again and again takes no more than linear time', (piece, profile) => {
  const blockOf = (size: number) => parseMarkdown(piece.repeat(size), 'plan.md').blocks[0]!;
  const blocks = new Map([1000, 8000].map((size) => [size, blockOf(size)]));
  expect(growth(1000, (size) => sightingsIn(blocks.get(size)!, profile))).toBeLessThan(LINEAR);
});
