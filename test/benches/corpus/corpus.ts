import { HEADINGS, ITEMS, MEASURES, MONEY, OBJECTS, OPENINGS, PREDICATES, TERMS } from './words.ts';

/** Draws whole numbers below a bound; the same seed draws the same ones everywhere. */
type Draw = (below: number) => number;

/** The generator of Numerical Recipes (chapter 7): plenty for choosing words. */
function drawing(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Writes as an applicant would. What a seed gives never changes; hardly two sentences are alike, so nothing is remembered from one for another. */
function writerOf(seed: number) {
  const draw = drawing(seed);
  const pick = (words: readonly string[]) => words[draw(words.length)]!;
  const chance = (share: number) => draw(1000) < share * 1000;
  const lines = (least: number, more: number, make: (index: number) => string) =>
    Array.from({ length: least + draw(more) }, (_, index) => make(index)).join('\n');
  const figure = (words: string) => words.replaceAll('#', () => String(2 + draw(900)));
  /** A foreign word in a sentence of five, a measure in one of twelve, money in another. */
  const aside = () => {
    const kind = draw(100);
    if (kind < 22) return `${pick(TERMS)} 방식의 `;
    if (kind < 30) return `${figure(pick(MEASURES))} `;
    return kind < 38 ? `${figure(pick(MONEY))} 규모의 ` : '';
  };
  const sentence = () => {
    const object = chance(0.03) ? pick(OBJECTS).replace(/^(\S+)/, '`$1`') : pick(OBJECTS);
    const predicate = chance(0.08) ? pick(PREDICATES).replace(/^(\S+)/, '**$1**') : pick(PREDICATES);
    const source = chance(0.03) ? ` ([참고](https://example.com/doc/${draw(999)}))` : '';
    return `${pick(OPENINGS)} ${aside()}${object} ${predicate}${source}.`;
  };
  const nested = () => (chance(0.2) ? `\n  - ${sentence()}\n  - ${sentence()}` : '');
  const row = (index: number) =>
    `| ${pick(ITEMS)} ${index + 1} | ${draw(900_000).toLocaleString('en')} | ${figure(pick(MONEY))} | ${draw(9000)}백만 원 | ${pick(OBJECTS)} ${pick(TERMS)} |`;
  return {
    pick,
    chance,
    sentence,
    paragraph: () => Array.from({ length: 2 + draw(4) }, sentence).join(chance(0.5) ? ' ' : '\n'),
    list: () => (chance(0.5) ? lines(3, 5, () => `- ${sentence()}${nested()}`) : lines(3, 4, (index) => `${index + 1}. ${sentence()}`)),
    table: (rows = 4 + draw(8)) =>
      `| 구분 | 1차년도 | 2차년도 | 3차년도 | 비고 |\n| --- | ---: | ---: | ---: | :--- |\n${lines(rows, 1, row)}`,
  };
}

/** A plan of at least so many bytes, under the guideline that its front matter names: headings, paragraphs, lists, tables, quotations, code. */
export function planOf(bytes: number, seed: number, profile = 'location-permit-2018'): string {
  const { pick, chance, sentence, paragraph, list, table } = writerOf(seed);
  const parts: string[] = [];
  let size = 0;
  const add = (part: string) => {
    parts.push(part);
    size += Buffer.byteLength(part) + 2;
  };
  add(`---\ntitle: 사업계획서\ndadeumi:\n  profile: ${profile}\n---`);
  add('# 사업계획서');
  for (let chapter = 1; size < bytes; chapter++) {
    add(`## ${chapter}. ${HEADINGS[(chapter - 1) % HEADINGS.length]}`);
    add(paragraph());
    for (let section = 1; section <= 3 && size < bytes; section++) {
      add(`### ${chapter}.${section} ${pick(HEADINGS)} ${pick(['세부', '현황', '방안'])}`);
      add(paragraph());
      add(list());
      if (chance(0.6)) add(table());
      if (chance(0.2)) add(`> ${sentence()}\n> ${sentence()}`);
      add(paragraph());
      if (chance(0.05)) add('```json\n{"budget": "$1.2M"}\n```');
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** Texts by how large they are to be, in bytes, rows or items: a plan, and forms that hang a reader whose work grows faster than its text. */
export const shapes = {
  plan: (bytes) => planOf(bytes, bytes),
  table: (rows) => `# 표\n\n${writerOf(rows).table(rows)}\n`,
  list: (items) => {
    const { sentence } = writerOf(items);
    return `# 목록\n\n${Array.from({ length: items }, () => `- ${sentence()}`).join('\n')}\n`;
  },
  line: (bytes) => oneLine(bytes, () => ''),
  brackets: (bytes) => oneLine(bytes, () => '['),
  quotes: (bytes) => oneLine(bytes, () => '“'),
  // Runs of every length, so that none closes another.
  backticks: (bytes) => oneLine(bytes, (index) => '`'.repeat(1 + (index % 400))),
} as const satisfies Readonly<Record<string, (size: number) => string>>;

/** Sentences in one line, with a mark before each that is never closed. */
function oneLine(bytes: number, mark: (index: number) => string): string {
  const { sentence } = writerOf(bytes);
  const parts: string[] = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(parts.at(-1)!) + 1) parts.push(mark(parts.length) + sentence());
  return `# 문단\n\n${parts.join(' ')}\n`;
}
