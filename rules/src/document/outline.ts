import { readTitle } from '../text/titles/titles.ts';
import type { Document, Range, Section } from '../types.ts';
import { isContentsTitle } from './contents.ts';
import { type TitleLine, titleLines } from './titles.ts';

/** What decides which of two titles stands above the other. */
type Standing = Pick<TitleLine, 'depth' | 'level'> & { readonly form: Section['form'] };

interface Open {
  readonly standing: Standing;
  readonly section: Section & { range: Range; readonly children: Section[] };
}

/** Volumes, parts, chapters and Roman numerals stand above other titles however they are marked up; see `Title.level`. */
const CHAPTER = 30;

const RANK: Readonly<Record<Section['form'], number>> = { label: 0, heading: 1, bold: 2, item: 3 };

/**
 * The sections of a Document in order, linked as a tree. Headings always count; lines in bold, list items, numbered lines and first cells where
 * `isTitle` knows their key; lines of a table of contents never. A form field's label titles a section that owns all.
 */
export function outline(document: Document, isTitle: (key: string) => boolean): readonly Section[] {
  const sections: Section[] = [];
  const open: Open[] = [];
  const close = (end: number): void => {
    const { section } = open.pop()!;
    section.range = [section.range[0], end];
  };
  const add = (title: Pick<Section, 'title' | 'number' | 'key'>, standing: Standing, heading: Range, from: number): void => {
    while (open.length > 0 && !isAbove(open.at(-1)!.standing, standing)) close(from);
    const parent = open.at(-1)?.section;
    const { form } = standing;
    const section = {
      document: document.id,
      ...title,
      depth: open.length + 1,
      form,
      heading,
      range: [from, from] as Range,
      parent,
      children: [],
    };
    parent?.children.push(section);
    sections.push(section);
    open.push({ standing, section });
  };

  if (document.label !== undefined) {
    const { title, number, key, level } = readTitle(document.label);
    add({ title, number, key }, { form: 'label', depth: 0, level }, [0, 0], 0);
  }
  for (const { line, start } of titlesOf(document)) {
    const { title, number, key, level, depth, heading, form } = line;
    if (form !== 'heading' && !isTitle(key)) continue;
    const at: Range = [start + heading[0], start + heading[1]];
    add({ title, number, key }, { form: form === 'bare' ? 'item' : form, depth, level }, at, lineStart(document.text, at[0]));
  }
  while (open.length > 0) close(document.text.length);
  return sections;
}

/** A line that may be a title, and where its Block starts. */
interface PlacedTitle {
  readonly line: TitleLine;
  readonly start: number;
}

const remembered = new WeakMap<Document, readonly PlacedTitle[]>();

/** Lines that may be titles, without those of a table of contents; the same under every profile. */
function titlesOf(document: Document): readonly PlacedTitle[] {
  const titles = remembered.get(document) ?? [...readTitles(document)];
  remembered.set(document, titles);
  return titles;
}

function* readTitles(document: Document): Generator<PlacedTitle> {
  /** Keys listed under 목차 so far; none outside of it. */
  let contents: Set<string> | undefined;
  for (const [index, block] of document.blocks.entries()) {
    for (const line of titleLines(block)) {
      if (line === 'words') {
        contents = undefined;
        continue;
      }
      if (line.contents) continue;
      // A title that was listed comes again: the contents are over.
      if (line.form === 'heading' || contents?.has(line.key)) contents = undefined;
      if (contents) contents.add(line.key);
      else if (line.form !== 'bare' || document.kind !== 'markdown') yield { line, start: document.starts[index]! };
      if (isContentsTitle(line.key)) contents = new Set();
    }
  }
}

/** Whether a section with the first title may hold one with the second. */
function isAbove(upper: Standing, lower: Standing): boolean {
  if (upper.form === 'label') return true;
  const numbered = upper.level > 0 && lower.level > 0;
  const ranks = RANK[upper.form] - RANK[lower.form];
  if (ranks < 0) return !(numbered && lower.level <= CHAPTER && lower.level <= upper.level);
  if (ranks > 0) return numbered && upper.level <= CHAPTER && upper.level < lower.level;
  if (upper.depth !== lower.depth) return upper.depth < lower.depth;
  return numbered ? upper.level < lower.level : upper.form !== 'heading' && upper.level > 0 && lower.level === 0;
}

/** Behind a line end or a BOM. */
const LINE_STARTS: ReadonlySet<number> = new Set([0x0a, 0x0d, 0xfeff]);
const FARTHEST = 1000;

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < FARTHEST && !LINE_STARTS.has(text.charCodeAt(start - 1))) start--;
  return start;
}
