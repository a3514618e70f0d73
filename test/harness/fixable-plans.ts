import fc from 'fast-check';
import { PARTICLES, particleFor, type SpokenParticle } from './spoken.ts';

/** One line of a plan: words with something to fix and the particle that its words ask for. */
interface FixableLine {
  readonly before: string;
  readonly words: string;
  readonly particle: SpokenParticle;
  readonly after: string;
}

/** A plan of such lines, each a line of its text. */
export interface FixablePlan {
  readonly text: string;
  /** What each line of the text holds; `undefined` where there is nothing to fix. */
  readonly lines: readonly (FixableLine | undefined)[];
}

const NUMBERS = ['5', '12', '45', '100', '1,200', '3만', '3만 5천', '200', '7', '36', '820', '2.5', '10~20', '약 60'] as const;
/** What tells the unit, and the unit. */
const UNITS: readonly (readonly [context: string, unit: string])[] = [
  ['부지 ', '평'],
  ['창고 ', ' 평'],
  ['구간 ', '마일'],
  ['농지 ', '에이커'],
  ['무게 ', '파운드'],
  ['통 ', '갤런'],
  ['원유 ', '배럴'],
  ['밭 ', '야드'],
  ['상자 ', '인치'],
  ['통로 ', '피트'],
  ['도로 ', ' ft'],
  ['순금 ', '돈'],
  ['엔진 ', '마력'],
  ['수압 ', 'psi'],
  ['시속 ', ' mph'],
  ['연비 ', ' mpg'],
  ['토크 ', ' lb-ft'],
  ['풍량 ', ' CFM'],
  ['온도 ', '°F'],
  ['건물 ', '제곱피트'],
  ['냉방 열량 ', 'BTU'],
  ['화면 ', '인치'],
  ['항로 ', '해리'],
];
const quantity = fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom(...NUMBERS)).map(([[context, unit], number]) => ({
  context: number.startsWith('약 ') ? `${context}약 ` : context,
  words: number.replace('약 ', '') + unit,
}));

const amount = fc
  .tuple(
    fc.constantFrom('$%', 'US$%', '%달러', '%만 달러', '€%', '%유로', '%엔', '%만 위안', '£%만'),
    fc.constantFrom('3', '25', '120', '1,480', '70'),
  )
  .map(([form, number]) => ({ context: '비용 ', words: form.replace('%', number) }));

/** Each is explained where it stands first, so that a plan has each once. */
const TERMS = [
  'AI',
  'MQTT',
  'CCTV',
  'IoT',
  'GPS',
  'API',
  'VPN',
  'SLA',
  'KPI',
  'BLE',
  'RFID',
  'AI(인공지능)',
  'IoT(사물인터넷)',
  'GPS(위성항법장치)',
  'CRM',
  'ERP',
  'URL',
  'Cloud',
  'Platform',
] as const;
const term = fc.constantFrom(...TERMS).map((words) => ({ context: '기술 ', words }));

const MARKS = ['', '', '', '**', '*', '‘’', '“”', '「」'] as const;
const SHAPES = ['prose', 'list', 'numbered', 'row', 'quoted'] as const;

const line = fc.record({
  thing: fc.oneof({ weight: 3, arbitrary: quantity }, { weight: 2, arbitrary: amount }, { weight: 2, arbitrary: term }),
  mark: fc.constantFrom(...MARKS),
  particle: fc.constantFrom(...PARTICLES),
  shape: fc.constantFrom(...SHAPES),
});

const HEAD: Readonly<Record<(typeof SHAPES)[number], string>> = { prose: '', list: '- ', numbered: '1. ', row: '| 가 | ', quoted: '> ' };

const FRONT = `---
dadeumi:
  exchangeRates:
    USD: { rate: 1385.2, date: 2026-09-30 }
    EUR: { rate: 1500, date: 2026-09-30 }
    JPY: { rate: 9.3, date: 2026-09-30 }
    CNY: { rate: 190.4, date: 2026-09-30 }
    GBP: { rate: 1800, date: 2026-09-30 }
---
`;

/** Plans of `count` lines, each with a finding of one of the language rules that has a fix. */
export function fixablePlan(count: number): fc.Arbitrary<FixablePlan> {
  return fc
    .uniqueArray(line, { minLength: count, maxLength: count, selector: ({ thing }) => thing.words.replace(/\(.*/u, '') })
    .map((drawn) => {
      const front = FRONT.split('\n').slice(0, -1);
      const text = [...front, ''];
      const lines: (FixableLine | undefined)[] = text.map(() => undefined);
      for (const { thing, mark, particle, shape } of drawn) {
        const [open, close] = mark.length === 2 && mark !== '**' ? [mark[0]!, mark[1]!] : [mark, mark];
        const before = `${HEAD[shape]}새 ${thing.context}`;
        const words = open + thing.words + close;
        const after = shape === 'row' ? ' 봅니다 |' : ' 봅니다.';
        const head = shape === 'row' ? ['| 항목 | 내용 |', '|---|---|'] : [];
        text.push(...head, before + words + particleFor(words, particle) + after, '');
        lines.push(...head.map(() => undefined), { before, words, particle, after }, undefined);
      }
      return { text: `${text.join('\n')}\n`, lines };
    });
}
