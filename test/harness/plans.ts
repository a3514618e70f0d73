import fc from 'fast-check';

/** Plans in kind, put together from the pieces that plans are made of. All text is NFC, with LF. */

const PROFILES = ['general', 'location-permit-2018', 'location-registration-2026', 'ict-temporary-permit', 'pipc-onestop'] as const;

const TITLES = [
  '제1권 허가신청법인에 관한 기본사항',
  '제Ⅱ권 사업계획서',
  '요약문',
  'Executive Summary',
  '1. 명칭 및 내용',
  '가. 서비스 개요 및 시장 전망',
  '(1) 시장분석',
  '1-1. 기술적 보호조치',
  '① 설비 구성',
  '추진배경(필요성)',
  'Ⅳ. 재무계획',
  '그 밖의 사항',
  '목차',
  '부록 A. 증빙자료',
] as const;

const NUMBERS = ['45', '3만', '1,200', '서', '1.5', '12', '1억 2,000만', '200 만', '3만 5천', '４５', '3~4', '0.8'] as const;
const UNITS = [
  '평',
  ' 평',
  '에이커',
  ' inch',
  '인치',
  '마일',
  '근',
  '돈',
  '톤',
  '㎡',
  'km',
  ' lb',
  '파운드',
  '마력',
  '자',
  '개월',
  '명',
] as const;
const MONEY = [
  '$3,220만',
  'US$1.2M',
  '100만불',
  '200 만 달러',
  '€1,000',
  '5천 엔',
  '￥300',
  '300만 원',
  '1억 2천만 원',
  '100만 달러(약 14억 원)',
  '$1 = 1,400원',
  '￦5,000',
] as const;
const TERMS = [
  'CCTV',
  'MQTT',
  '인공지능(AI)',
  'AI(인공지능)',
  '전방향 안테나(omni antenna)',
  'SLA',
  'R&D',
  'iPhone 15',
  '등全기술',
  'SK텔레콤',
  'Wi-Fi',
  '시장(TAM)',
  'GPS/BLE',
  'API 서버',
  '데이터베이스(database, DB)',
] as const;
const WORDS = [
  '서비스는',
  '설비를',
  '위치정보를',
  '고객에게',
  '가입자',
  '안전하게',
  '2027년까지',
  '운영하며',
  '관리합니다.',
  '전송한다',
  '😀',
  'é',
  '&amp;',
  '\\*',
  '`code`',
  '[자료](https://example.kr/a_b)',
  '~3~4개월',
  '· 그리고 ㆍ',
] as const;
const PARTICLES = ['', '을', '를', '이', '은', '로', '으로', '과', '의', ' '] as const;

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...TERMS) },
  { weight: 2, arbitrary: fc.constantFrom(...MONEY) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...UNITS)).map(([number, unit]) => number + unit) },
);
const marked = fc
  .tuple(piece, fc.constantFrom(...PARTICLES), fc.constantFrom('', '', '', '**', '*', '‘', '“'))
  .map(([words, particle, mark]) => `${mark}${words}${mark.replace('‘', '’').replace('“', '”')}${particle}`);
const sentence = fc.array(marked, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const cell = marked.map((words) => words.replaceAll('|', '\\|'));

const heading = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...TITLES), fc.constantFrom('hash', 'hash', 'bold', 'item', 'bare'))
  .map(
    ([depth, title, form]) =>
      ({ hash: `${'#'.repeat(depth)} ${title}`, bold: `**${title}**`, item: `- ${title}`, bare: `□ ${title}` })[form],
  );
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const list = fc
  .tuple(fc.constantFrom('- ', '1. ', '* ', '○ '), fc.array(sentence, { minLength: 1, maxLength: 4 }))
  .map(([mark, items]) => items.map((item) => mark + item).join('\n'));
const table = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }))
  .map(
    ([unit, rows]) =>
      `${unit ? '(단위: 천 달러)\n\n' : ''}| 구분 | 규모(평) | 금액 |\n|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
  );
const other = fc.oneof(
  sentence.map((words) => `> ${words}`),
  sentence.map((words) => `\`\`\`\n${words}\n\`\`\``),
  sentence.map((words) => `<div>${words}</div>`),
  fc.constantFrom(
    '<!-- dadeumi-disable-next-line metric-units: 원문 인용 -->',
    '<!-- dadeumi-disable foreign-term-gloss -->',
    '<!-- dadeumi-enable -->',
  ),
  fc.constantFrom('---', '[^1]: 출처: 통계청, 2025', '[자료]: https://example.kr', '<!-- 메모 -->'),
);

/** One construct of a plan. */
const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: heading },
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: other },
);

const front = fc
  .tuple(fc.constantFrom(...PROFILES), fc.boolean(), fc.boolean())
  .map(([profile, rate, incorporated]) =>
    [
      '---',
      'dadeumi:',
      `  profile: ${profile}`,
      ...(rate ? ['  exchangeRates: { USD: { rate: 1385.2, date: 2026-09-30 } }'] : []),
      ...(incorporated && profile === 'location-permit-2018' ? ['  applicant: { incorporated: true }'] : []),
      '---',
    ].join('\n'),
  );

/** The text of a plan: front matter or none, then constructs with blank lines between them. */
export function draft({
  minLength = 1,
  maxLength = 10,
}: {
  readonly minLength?: number;
  readonly maxLength?: number;
} = {}): fc.Arbitrary<string> {
  return fc
    .tuple(fc.option(front, { nil: undefined }), fc.array(block, { minLength, maxLength }))
    .map(([settings, blocks]) => `${[...(settings ? [settings] : []), ...blocks].join('\n\n')}\n`.normalize('NFC'));
}

/** Text that no plan looks like: the marks of Markdown, numbers and letters in any order. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        '# ',
        '- ',
        '| ',
        '|-|',
        '> ',
        '```',
        '<!--',
        '-->',
        '(',
        ')',
        '**',
        '~',
        '\\',
        '&',
        '$',
        '　',
        '\t',
        '1. ',
        '[',
        ']: ',
        '：',
        '\r\n',
        '\r',
        '\0',
        '\uFEFF',
      ),
      piece,
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

/** A change to a text, as someone types or pastes it: where it starts and ends, in parts of the whole, and what is put there. */
export interface Change {
  readonly at: number;
  readonly span: number;
  readonly text: string;
}

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  span: fc.constantFrom(0, 0, 0, 1, 2, 5, 30),
  text: fc.oneof(fc.constantFrom('', '가', ' ', '\n', '\n\n', '|', '# ', '`', '**', '평', '달러'), piece, block),
});
