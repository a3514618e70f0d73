import type { Edit, Fix, Locale } from '@dadeumi/rules';
import { diffArrays } from 'diff';
import { type Lines, lineText, positionAt } from '../lines.ts';
import type { Entry, FileReport, Report, Source } from '../report.ts';
import { singleEdit } from './edits.ts';
import { cell, tableRow } from './markdown.ts';

const ko = {
  title: '수정 전·후 대조표',
  columns: ['번호', '위치', '수정 전', '수정 후', '수정 사유'],
  counts: (safe: number, open: number) => `뜻이 그대로인 수정 ${safe}건, 확인하고 고르는 수정 ${open}건. 파일은 고치지 않았습니다.`,
  kinds: { safe: '뜻이 그대로인 수정', suggestion: '확인하고 고르는 수정' },
  nothing: '고칠 것이 없습니다. 파일은 그대로입니다.',
  line: (line: number) => `${line}행`,
  none: '(없음)',
  basis: '근거',
  unread: (name: string, reason: string) => `점검하지 못함: ${name}. ${reason}`,
};

const words: Readonly<Record<Locale, typeof ko>> = {
  ko,
  en: {
    title: 'Changes, before and after',
    columns: ['No.', 'Place', 'Before', 'After', 'Reason'],
    counts: (safe, open) => `Changes that keep the meaning: ${safe}; to be checked by the author: ${open}. No file was changed.`,
    kinds: { safe: 'Changes that keep the meaning', suggestion: 'Changes to be checked by the author' },
    nothing: 'There is nothing to change. No file was changed.',
    line: (line) => `line ${line}`,
    none: '(nothing)',
    basis: 'basis',
    unread: (name, reason) => `Not checked: ${name}. ${reason}`,
  },
};

/**
 * Tables of what could be changed, before and after, in GitHub's Markdown: one of the fixes that would be made, one of those that the author may
 * choose. Each finding with a fix is a row, with the fix that would be made or else the first to choose. Findings that a baseline knows are left
 * out.
 */
export function changes(report: Report): string {
  const { locale, files, failures } = report;
  const text = words[locale];
  const rows = files.flatMap((file) =>
    file.entries.flatMap((entry) => {
      const fix = entry.baselined ? undefined : chosen(entry.finding.fixes);
      return fix === undefined ? [] : [{ kind: fix.kind, cells: cellsOf(entry, fix, file, locale) }];
    }),
  );
  const kinds = (['safe', 'suggestion'] as const).map((kind) => ({ kind, own: rows.filter((row) => row.kind === kind) }));
  const [safe, open] = kinds.map(({ own }) => own.length) as [number, number];
  const tables = kinds.flatMap(({ kind, own }) => {
    if (own.length === 0) return [];
    // Rows are numbered on, so that a number means one of them.
    const first = kind === 'safe' ? 1 : safe + 1;
    const numbered = own.map(({ cells }, at) => tableRow([String(first + at), ...cells]));
    return [`## ${text.kinds[kind]}`, [tableRow(text.columns), tableRow(['---:', '---', '---', '---', '---']), ...numbered].join('\n')];
  });
  const notes = failures.map(({ path, reason }) => `- ${cell(text.unread(path, reason))}`);
  const body = rows.length === 0 ? [text.nothing] : [text.counts(safe, open), ...tables];
  return `${[`# ${text.title}`, ...body, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')}\n`;
}

function chosen(fixes: readonly Fix[]): Fix | undefined {
  return fixes.find(({ kind }) => kind === 'safe') ?? fixes[0];
}

function cellsOf({ finding, words: said }: Entry, fix: Fix, { sources, titleAt }: FileReport, locale: Locale): string[] {
  const text = words[locale];
  const edits = editsByDocument(fix, sources);
  const places = edits.map(({ at: { document, range } }) => {
    const { path, lines } = sources.get(document)!;
    const title = document === finding.at.document ? (titleAt?.(range[0]) ?? '') : '';
    return [path, ...(title === '' ? [] : [title]), text.line(positionAt(lines, range[0]).line)].map(cell).join('<br>');
  });
  const sides = edits.map((edit) => sidesOf(edit, sources.get(edit.at.document)!.lines));
  const shown = (side: 'before' | 'after') => sides.map((one) => one[side] || cell(text.none)).join('<br>');
  const reason = [said.message, ...(said.basis === undefined ? [] : [`${text.basis}: ${said.basis}`])];
  return [places.join('<br>'), shown('before'), shown('after'), reason.map(cell).join('<br>')];
}

/** A fix as one replacement in each document that it touches. */
function editsByDocument(fix: Fix, sources: ReadonlyMap<string, Source>): Edit[] {
  const documents = new Set(fix.edits.map(({ at }) => at.document));
  return [...documents].flatMap((document) => {
    const own = { ...fix, edits: fix.edits.filter(({ at }) => at.document === document) };
    const text = sources.get(document)?.lines.text;
    return text === undefined ? [] : (singleEdit(own, text) ?? []);
  });
}

/** So many characters of a line are shown on each side of a change. */
const AROUND = 60;

/** What stands before and after a change, in whole words, with those that change in bold, and some of the line around them. */
function sidesOf({ at: { range }, text }: Edit, lines: Lines): { readonly before: string; readonly after: string } {
  // Whole lines are put in: the word that follows is no part of them.
  const end = range[0] === range[1] && /\n$/.test(text) ? range[1] : wordEnd(lines.text, range[1]);
  const start = wordStart(lines.text, range[0]);
  const [head, tail] = [lines.text.slice(start, range[0]), lines.text.slice(range[1], end)];
  const [lead, trail] = [leadOf(lines, start), trailOf(lines, end)];
  const side = (words: string, was: string) => {
    const marked = emphasised(words, was);
    return withoutBreaks(`${cell(lead)}${marked}${cell(trail)}`);
  };
  const [before, after] = [head + lines.text.slice(...range) + tail, head + text + tail];
  return { before: side(before, after), after: side(after, before) };
}

/** A cell's words without breaks at its ends. */
function withoutBreaks(words: string): string {
  const lines = words.split('<br>');
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines
    .slice(Math.max(0, first), last + 1)
    .join('<br>')
    .trim();
}

function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < AROUND && !/[\s|]/.test(text[at - 1]!)) at--;
  return at;
}

function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && at - offset < AROUND && !/[\s|]/.test(text[at]!)) at++;
  return at;
}

function leadOf(lines: Lines, start: number): string {
  const { column } = positionAt(lines, start);
  const lead = Array.from(lines.text.slice(start - Math.min(column - 1, 4 * AROUND), start));
  return column - 1 > AROUND && lead.length > AROUND ? `…${lead.slice(-AROUND).join('')}` : lead.join('');
}

function trailOf(lines: Lines, end: number): string {
  const { line, column } = positionAt(lines, end);
  const rest = lineText(lines, line).slice(column - 1, column - 1 + 4 * AROUND);
  const trail = Array.from(rest);
  return trail.length > AROUND ? `${trail.slice(0, AROUND).join('')}…` : rest;
}

/** More words are not compared one by one: they are shown as changed. */
const MOST_WORDS = 400;

/** Words of one side; those that the other side does not have in that place are in bold, line by line. */
function emphasised(words: string, other: string): string {
  const [own, others] = [words.split(/(\s+)/), other.split(/(\s+)/)];
  const parts =
    own.length + others.length > MOST_WORDS
      ? [{ value: own, added: words !== other, removed: false }]
      : diffArrays(others, own).filter(({ removed }) => !removed);
  return parts.map(({ value, added }) => (added ? bold(value.join('')) : cell(value.join('')))).join('');
}

function bold(words: string): string {
  return words
    .split(/(\r\n?|\n)/)
    .map((line) => {
      const bare = line.trim();
      if (bare === '') return cell(line);
      const at = line.indexOf(bare);
      return `${cell(line.slice(0, at))}**${cell(bare)}**${cell(line.slice(at + bare.length))}`;
    })
    .join('');
}
