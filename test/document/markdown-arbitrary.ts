import fc from 'fast-check';

/** Pieces of a line: words of plans, and what Markdown gives a meaning to. */
const piece = fc.constantFrom(
  '시장',
  '사업의 개요',
  'AI',
  '**시장(TAM)**은',
  '**“굵게”**라고',
  '3~4개월',
  'a_b_c',
  '_기울임_',
  '*강조*',
  '`코드 x`',
  '`',
  '[붙임]',
  '[표](http://a.kr/b_c)',
  '[a]',
  '[^1]',
  '![그림](x.png)',
  '<br>',
  '<표 1>',
  '<b>',
  '</b>',
  '<!-- 말 -->',
  '&amp;',
  '&nbsp;',
  'R&D',
  '\\*',
  '\\|',
  '~~취소~~',
  'https://a.kr/x?a&b*c',
  'www.a.kr',
  'a@b.kr',
  '(단위: 원)',
  '**',
  '***',
  '１２３％',
  '￦5,000',
  '위치ㆍ정보',
  '2024. 3. 1.',
  '가)',
  '①',
  'tCO₂',
  '10⁶',
  'Ⅲ',
  '½',
  '□',
  '\uF06C',
  '|',
  '\t',
  '😀',
  '\u1112\u1161\u11AB\u1100\u1173\u11AF',
  'e\u0301',
  '  ',
  '~',
  '\u00A0',
  '\u3000',
  '\u000B',
  '~~',
  '[참고](https://a.kr/b "제목")',
  '![[a]](</x y>)',
  '](x)',
  '[',
  '<https://a.kr/?a_b>',
  '(https://a.kr/a_b)',
  'WWW.A.KR/_x_',
  '*“가”*',
  '__굵게__',
  '葛\uDB40\uDD00',
  '\uFE0F',
);
const words = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .chain((pieces) => fc.constantFrom(' ', '').map((between) => pieces.join(between)));

const indent = fc.constantFrom('', '', '', '', '', ' ', '  ', '   ', '    ', '\t');
const lead = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '# ',
    '### ',
    '#',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '10) ',
    '> ',
    '>',
    '- > ',
    '- - ',
    '```',
    '~~~',
    '<div>',
    '<span>',
  ],
  ...[
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '[a]: ',
    '[^1]: ',
    '- [ ] ',
    '| ',
    '-',
    '1.',
    '- # ',
    '> - ',
    '> ```',
    '- [x] ',
    '1. 2. ',
    '\u00A0',
    '> [^1]: ',
    '| a | b |\n|---|---|\n| ',
  ],
);
const mark = fc.constantFrom(
  ...['---', '===', '***', '- - -', '|---|---|', '---|---', ':-', '-', '|-|', '```', '~~~', '-->', '| a | b |', 'a | b', '| a \\| b |'],
  ...['||', '| a', '    code', ' ', '-\t', '# #', '## 제목 ##', '2. 항목', '10. 항목', '</div>'],
);
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(indent, lead, words).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.tuple(indent, mark).map((parts) => parts.join('')) },
);

/** Any Markdown, most of it hostile. */
export const hostile = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .chain((lines) => fc.constantFrom('\n', '\n', '\n', '\r\n').map((lineEnd) => lines.join(lineEnd)));

const sentence = fc
  .array(
    fc.constantFrom(
      '위치정보를 수집한다.',
      '**GPS**로 본다.',
      '월 3~4만 건이다.',
      '서버(AWS)를 쓴다.',
      '매출은 $1,200이다.',
      '[붙임 1] 참조.',
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((sentences) => sentences.join(' '));
const block = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 2, arbitrary: fc.constantFrom('# 제1권 사업 개요', '## 가. 목적', '### (1) 배경', '**소제목**', '시장\n===', '---') },
  { weight: 2, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 12 }).map((items) => items.map((item) => `- ${item}`).join('\n')) },
  {
    weight: 1,
    arbitrary: fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((items) => items.map((item, n) => `${n + 1}. ${item}\n   - 세부`).join('\n')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.nat(99), { minLength: 1, maxLength: 40 })
      .map((rows) => `(단위: 백만원)\n\n| 항목 | 금액 |\n|---|---:|\n${rows.map((n) => `| 항목 ${n} | ${n}0 |`).join('\n')}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '> 인용한 글',
      '```\ncode\n```',
      '<!-- dadeumi-disable -->',
      '[^1]: 각주',
      '[붙임 1]: http://a.kr',
      '<div>\n\n글\n\n</div>',
    ),
  },
);

/** A plan in kind. */
export const plan = fc
  .tuple(
    fc.constantFrom('', '---\ndadeumi:\n  profile: general\n---\n\n'),
    fc.array(block, { minLength: 2, maxLength: 7 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([front, blocks, lineEnd]) => (front + blocks.join('\n\n')).replaceAll('\n', lineEnd));

/** What an author may type or paste, or what would change how all that follows is read. */
const typed = fc.oneof(
  fc.constantFrom('가', '나다', 'AI', ' ', '45평', '한\u1112\u1161\u11AB', '😀', '', ''),
  fc
    .array(
      fc.constantFrom(
        ...[
          '\n',
          '\n\n',
          '\r\n',
          '\r',
          '- ',
          '# ',
          '> ',
          '```\n',
          '```',
          '|',
          '\n---\n',
          '---\n',
          '===',
          '    ',
          '\t',
          '**',
          '`',
          '[a]: /x\n',
          '[^1]: 각주\n',
        ],
        ...[
          '[a]',
          '[^1]',
          '<!--',
          '-->',
          '<div>\n',
          '1. ',
          '2. ',
          '| a | b |\n|---|---|\n| 1 | 2 |\n',
          '\\',
          '&amp;',
          '\uFEFF',
          '\n| 행 | 하나 |\n',
          '\n- 항목\n',
          '글',
        ],
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((pieces) => pieces.join('')),
);

/** An edit of any text: where as a share of its length, how much is taken out, what is put in. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(200) }),
  text: typed,
});
