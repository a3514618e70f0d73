import type { Block, Document, Range, Text } from '../types.ts';

/** What a comment to the engine may ask for. */
export const KINDS = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const;

/** What stands for a reason until the author has written one. */
export const REASON_TO_WRITE: Text = { ko: '이유를 적으세요', en: 'say why' };

/** A comment to the engine: `<!-- dadeumi-disable-next-line metric-units: why -->`. */
export interface Directive {
  /** Absent: a word that there is not. */
  readonly kind: (typeof KINDS)[number] | undefined;
  readonly word: Name;
  /** Of rules; none for all of them. */
  readonly names: readonly Name[];
  /** Where only `REASON_TO_WRITE` stands for a reason. */
  readonly unfinished?: Range;
  readonly range: Range;
}

/** A word of a comment, and where it stands. */
interface Name {
  readonly name: string;
  readonly range: Range;
}

/** The comments of a document, in order. */
export function directivesOf({ text, blocks, starts }: Document): Directive[] {
  const found: Directive[] = [];
  if (!text.includes('<!--')) return found;
  for (const [index, block] of blocks.entries()) {
    if (block.text.includes('<!--')) for (const one of directivesIn(block)) found.push(moved(one, starts[index]!));
  }
  return found;
}

function moved({ kind, word, names, unfinished, range }: Directive, by: number): Directive {
  const along = ([start, end]: Range): Range => [start + by, end + by];
  const move = (name: Name): Name => ({ ...name, range: along(name.range) });
  return { kind, word: move(word), names: names.map(move), ...(unfinished && { unfinished: along(unfinished) }), range: along(range) };
}

const remembered = new WeakMap<Block, readonly Directive[]>();

function directivesIn(block: Block): readonly Directive[] {
  const known = remembered.get(block) ?? [...readDirectives(block)];
  remembered.set(block, known);
  return known;
}

function* readDirectives({ text, parts }: Block): Generator<Directive> {
  let end = -1;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', Math.max(start + 4, end))) {
    if (end < start + 4) end = text.indexOf('-->', start + 4);
    if (end < 0) return;
    const code = parts.find((part) => (part.kind === 'code' || part.kind === 'front') && part.range[0] <= start && start < part.range[1]);
    if (code?.kind === 'code' || code?.kind === 'front') {
      end = code.range[1];
      continue;
    }

    const [word, ...names] = namesIn(text, start + 4, end);
    if (!word?.name.startsWith('dadeumi-') || /`[ \t]?$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
    const unfinished = unfinishedIn(text, start + 4, end);
    yield {
      kind: KINDS.find((kind) => word.name === `dadeumi-${kind}`),
      ...{ word, names, range: [start, end + 3] },
      ...(unfinished && { unfinished }),
    };
  }
}

/** The reason, where it is none yet. */
function unfinishedIn(text: string, start: number, end: number): Range | undefined {
  const colon = text.slice(start, end).indexOf(':');
  const reason = colon < 0 ? '' : text.slice(start + colon + 1, end).trim();
  if (!Object.values(REASON_TO_WRITE).includes(reason.normalize('NFC'))) return undefined;
  const from = text.indexOf(reason, start + colon);
  return [from, from + reason.length];
}

/** The words before the colon; what comes after it is the author's reason. */
function namesIn(text: string, start: number, end: number): Name[] {
  const [said = ''] = text.slice(start, end).split(':', 1);
  return [...said.matchAll(/[^\s,]+/gu)].map(({ 0: name, index }) => ({ name, range: [start + index, start + index + name.length] }));
}
