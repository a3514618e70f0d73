import { parseMarkdown, proseOf } from '@dadeumi/rules';
import { describe, expect, test } from 'vitest';
import { hover } from '../../server/src/features/hover.ts';
import { MARKDOWN, PLAIN } from '../../server/src/features/markup.ts';
import { EVERY_PLACE, SPELLINGS } from './drafts.ts';
import { checkedIn } from './workspace.ts';

async function hoverAt(text: string, words: string, locale: 'ko' | 'en' = 'ko', markup = MARKDOWN) {
  const checked = await checkedIn({ 'plan.md': text }, 'plan.md', locale);
  const found = hover(checked, { position: checked.lines.positionAt(text.indexOf(words) + 1) }, markup);
  return {
    value: found ? (found.contents as { value: string }).value : undefined,
    words: found?.range && text.slice(...checked.lines.offsetsOf(found.range)),
  };
}

describe('on a heading', () => {
  test.each(Object.entries(SPELLINGS))('%s: what the guideline asks, its basis and certainty', async (_name, spell) => {
    const text = spell(EVERY_PLACE);
    const { value, words } = await hoverAt(text, spell('# 제1권 법인요건').replace('\uFEFF', ''));
    expect(value).toContain('**제1권 법인요건** (필수)');
    expect(value).toContain('**적을 것**:');
    expect(value).toMatch(/「개인위치정보사업등록 세부심사기준별 평가방법.*2026-11-21 확인, 원문에서 확인함/);
    expect(words?.normalize('NFC')).toBe('제1권 법인요건');
  });

  test('in English', async () => {
    expect((await hoverAt(EVERY_PLACE, '# 제1권', 'en')).value).toMatch(
      /\(required\)[\s\S]*\*\*Basis\*\*: .*checked 2026-11-21, read in the source/,
    );
  });

  test('a heading that answers nothing says nothing', async () => {
    expect((await hoverAt(`${EVERY_PLACE}\n\n# 우리 이야기\n\n본문입니다.\n`, '우리 이야기')).value).toBeUndefined();
  });
});

describe('on a finding', () => {
  test('why, an example, the basis', async () => {
    const { value, words } = await hoverAt(EVERY_PLACE, 'GPS');
    expect(value).toContain('**까닭**: ');
    expect(value).toContain('**이렇게**: GPS로 → 위성 위치 확인 시스템(GPS)으로');
    expect(value).toContain('**근거**: ');
    expect(words).toBe('GPS');
  });

  test('in front matter and in settings', async () => {
    expect((await hoverAt('---\ndadeumi: { profil: general }\n---\n', 'profil')).value).toContain('**까닭**');
  });
});

describe('on an amount or a quantity', () => {
  const text =
    '---\ndadeumi:\n  exchangeRates: { USD: { rate: 1400, date: 2026-09-30 } }\n---\n# 계획\n\n투자액은 $300,000입니다. 본사는 45평, 화면은 25.4cm(10인치)입니다. €50도 받습니다.\n';
  test.each([
    ['$300,000', '$300,000 = **4억 2,000만 원** (1 USD = 1,400원, 2026-09-30 기준)'],
    ['45평', '45평 = **149㎡** (1평 = 400/121㎡'],
    ['10인치', '10인치 = **25.4cm** (1인치 = 2.54cm)'],
  ])('%s', async (words, expected) => {
    expect((await hoverAt(text, words)).value?.replaceAll('\\', '')).toContain(expected);
  });

  test('no rate, no reading', async () => {
    expect((await hoverAt(text, '€50')).value).not.toContain(' = ');
  });
});

describe('words of a draft', () => {
  const NASTY = [
    '[누르세요](command:x)',
    '![](http://x.test/a.png)',
    '<img src=x>',
    'http://x.test www.x.test a@x.test',
    '`코드` *굵게* _기울임_ ~~삭제~~',
    '&lt;b&gt; | a |',
    '1. 하나',
    '- 하나',
    '# 제목',
    '$x$ \\n',
  ];
  test.each(NASTY)('%j stay words in Markdown', (words) => {
    const document = parseMarkdown(`a ${MARKDOWN.text(words)} b`, 'x');
    const parts = document.blocks.flatMap(({ parts: all }) => all);
    expect(parts.map(({ kind }) => kind)).toEqual(['prose']);
    expect([...proseOf(document)].map(({ prose }) => prose.text).join('')).toBe(`a ${words} b`);
    expect(MARKDOWN.text(words)).not.toMatch(/(?<!\\)(?:https?:\/\/|www\.)/);
    expect(PLAIN.text(words)).toBe(words);
  });

  test('a paragraph begins with none of its own marks', () => {
    for (const words of ['1. 하나', '- 하나', '# 제목', '> 인용', '+ 하나', '| a | b |']) {
      const [part] = parseMarkdown(MARKDOWN.text(words), 'x').blocks[0]!.parts;
      expect(part).toMatchObject({ kind: 'prose', where: 'body', prose: { text: words } });
    }
  });

  test('an address has no way out of its link', () => {
    expect(MARKDOWN.link('a](x)', 'https://x.test/가>)[b](y)')).toBe('[a\\](x)](<https://x.test/%EA%B0%80%3E)%5Bb%5D(y)>)');
    expect(MARKDOWN.link('a', 'command:x')).toBe('a');
  });
});
