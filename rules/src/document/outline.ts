import { readTitle } from '../text/titles/titles.ts';
import type { Document, Range, Section } from '../types.ts';
import { type BlockTitle, readContents, type TitleTest, titleWalk } from './titles.ts';

/** What decides which of two titles stands above the other. */
type Standing = Pick<BlockTitle, 'depth' | 'level'> & { readonly form: Section['form'] };

interface Open {
  readonly standing: Standing;
  readonly section: Section & { readonly range: [start: number, end: number]; readonly children: Section[] };
}

/** Volumes, parts, chapters and Roman numerals stand above other titles however they are marked up; see `Title.level`. */
const CHAPTER = 30;

const RANK: Readonly<Record<Section['form'], number>> = { label: 0, heading: 1, bold: 2, item: 3 };

/**
 * The sections of a Document in order, linked as a tree. Headings always count; lines in bold, list items, numbered lines and first cells where
 * the test knows their key; lines of a table of contents never. A form field's label titles a section that owns all.
 */
export function outline(document: Document, test: TitleTest): readonly Section[] {
  const sections: Section[] = [];
  const open: Open[] = [];
  const close = (end: number): void => {
    open.pop()!.section.range[1] = end;
  };
  const add = (
    { title, number, key }: Pick<Section, 'title' | 'number' | 'key'>,
    standing: Standing,
    heading: Range,
    from: number,
  ): void => {
    while (open.length > 0 && !isAbove(open.at(-1)!.standing, standing)) close(from);
    const parent = open.at(-1)?.section;
    const section: Open['section'] = {
      document: document.id,
      title,
      number,
      key,
      depth: open.length + 1,
      form: standing.form,
      heading,
      range: [from, from],
      parent,
      children: [],
    };
    parent?.children.push(section);
    sections.push(section);
    open.push({ standing, section });
  };

  if (document.label !== undefined) {
    const title = readTitle(document.label);
    add(title, { form: 'label', depth: 0, level: title.level }, [0, 0], 0);
  }
  const addTitle = (start: number, title: BlockTitle): void => {
    const { form, depth, level, heading, line } = title;
    if (form === 'bare' && document.kind === 'markdown') return;
    const at: Range = [start + heading[0], start + heading[1]];
    add(title, standsAs(title) ? title : { form: 'item', depth, level }, at, start + line);
  };
  /** Keys listed under 목차 so far; none outside of it. */
  let contents: Set<string> | undefined;
  const walk = titleWalk(test);
  for (let index = 0; index < document.blocks.length; index++) {
    const block = document.blocks[index]!;
    const start = document.starts[index]!;
    const { titles, opensContents } = walk.ask(block);
    if (opensContents || contents) contents = readContents(block, test, contents, (title) => addTitle(start, title));
    else for (const title of titles) addTitle(start, title);
  }
  while (open.length > 0) close(document.text.length);
  return sections;
}

/** A title as its section stands among others; a bare one stands as an item does. */
const standsAs = (title: BlockTitle): title is BlockTitle & Standing => title.form !== 'bare';

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
