import type { CoverSign } from '../text/cover/cover-signs.ts';
import type { Document, Edit, Fix, Plan, Profile } from '../types.ts';
import type { Cover, PlacedLine } from './cover.ts';
import { headingFor, styleOf } from './heading-style.ts';
import type { Need } from './schema.ts';

/** What the top right of a cover says; all else stands below the title, or on the page after it. */
const MARKS: Partial<Record<CoverSign, string>> = { 'original-mark': '원본', 'copy-mark': '사본', 'copy-number': '사본번호: 제○○호' };
const PLEDGES: Partial<Record<CoverSign, string>> = {
  'original-pledge': '이 사업계획서는 원본임이 틀림없습니다.',
  'copy-pledge': '이 사업계획서는 원본과 동일합니다.',
};
const SEAL = '(인)';

/** Puts what a cover lacks where it belongs: the mark on top, the rest on the page after it, each beside what is there already. */
export function coverFix(plan: Plan, profile: Profile, cover: Cover): Fix[] {
  const { missing, lines, top: first, seen } = cover;
  const wanted = missing.filter(({ check }) => check?.cover !== undefined && !seen.has(check.cover));
  const document = plan.documents.find(({ id }) => id === cover.end.document)!;
  const lineEnd = /\r\n|\n|\r/.exec((first?.document ?? document).text)?.[0] ?? '\n';
  const gap = lineEnd + lineEnd;
  const marks = marksAmong(wanted);
  const below = pageLines(seen, wanted);
  const edits: Edit[] = [];

  if (first === undefined) {
    const page = document.kind === 'markdown' ? ['---', ...below] : below;
    edits.push({ at: cover.end, text: [...marks, titleLine(document, profile, cover), ...page].join(gap) + gap });
  } else {
    const mark = seen.get('copy-mark');
    if (marks.length > 0 && mark) edits.push(after(lines[mark.line]!, gap + marks.join(gap)));
    else if (marks.length > 0) {
      const offset = lineStart(first.document, first.range[0]);
      edits.push({ at: { document: first.document.id, range: [offset, offset] }, text: marks.join(gap) + gap });
    }
    edits.push(...sealEdit(cover, wanted));
    const last = lines.findLast((_, index) => [...seen].some(([sign, { line }]) => line === index && !(sign in MARKS)));
    if (below.length > 0 && last) edits.push(after(last, gap + below.join(gap)));
    else if (below.length > 0) edits.push({ at: cover.end, text: below.join(gap) + gap });
  }
  if (edits.length === 0) return [];
  const title =
    first === undefined ? { ko: '표지 넣기', en: 'Insert a cover' } : { ko: '표지에 빠진 것 넣기', en: 'Add what the cover lacks' };
  return [{ kind: 'suggestion', title, edits }];
}

/** The cover of an original and the page after it, paragraph by paragraph, for a draft that begins with them; empty where the guideline asks for none. */
export function coverOfOriginal(profile: Profile): readonly string[] {
  const wanted = profile.statements?.find(({ on }) => on === 'original')?.needs.filter(({ check }) => check?.cover !== undefined) ?? [];
  if (wanted.length === 0) return [];
  return [...marksAmong(wanted), `# ${planTitle(profile)}`, '---', ...pageLines(new Map(), wanted), '---'];
}

function marksAmong(wanted: readonly Need[]): string[] {
  return wanted.flatMap(({ check }) => MARKS[check!.cover!] ?? []);
}

/** The pledge, then who makes it; the seal stands behind the representative's name. */
function pageLines(seen: Cover['seen'], wanted: readonly Need[]): string[] {
  const has = (sign: CoverSign): boolean => wanted.some(({ check }) => check!.cover === sign);
  return wanted.flatMap(({ check, what }): string[] => {
    switch (check!.cover) {
      case 'original-pledge':
      case 'copy-pledge':
        // Beside the pledge of the other kind it would contradict it: the author says which is true.
        return seen.has('original-pledge') || seen.has('copy-pledge') ? [] : [PLEDGES[check!.cover]!];
      case 'company':
        return [`${what.ko}: ○○○`];
      case 'representative':
        return [`${what.ko}: ○○○${has('seal') ? ` ${SEAL}` : ''}`];
      default:
        return [];
    }
  });
}

/** Behind the Block that a line stands in. */
function after({ document: { id, starts, blocks }, block }: PlacedLine, text: string): Edit {
  const offset = starts[block]! + blocks[block]!.text.length;
  return { at: { document: id, range: [offset, offset] }, text };
}

function sealEdit({ lines, seen }: Cover, wanted: readonly Need[]): Edit[] {
  const representative = seen.get('representative');
  const line = representative && lines[representative.line];
  if (!line || !wanted.some(({ check }) => check!.cover === 'seal')) return [];
  const offset = line.range[1];
  return [{ at: { document: line.document.id, range: [offset, offset] }, text: ` ${SEAL}` }];
}

/** The plan's name, as the draft writes the heading that follows. */
function titleLine(document: Document, profile: Profile, { first }: Cover): string {
  const title = planTitle(profile);
  const style = first.document === document.id ? styleOf(document, first) : undefined;
  if (document.kind !== 'markdown' || !style) return title;
  return headingFor({ number: '', title }, style, /\r\n|\n|\r/.exec(document.text)?.[0] ?? '\n');
}

function planTitle({ name }: Profile): string {
  return `${name.ko.replace(/\([^()]{0,60}\)/g, '').trim()} 사업계획서`;
}

function lineStart({ text }: Document, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1), text.startsWith('\uFEFF') ? 0 : -1) + 1;
}
