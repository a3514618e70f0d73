import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale, type Notice, profiles, type Rule, type Source } from '@dadeumi/rules';
import { sourceList } from './explain-lists.ts';
import { explainWords } from './explain-words.ts';

/** The rule's page (why, what it says, options, guidelines), then the sources behind it. */
export function ruleText(rule: Rule, locale: Locale): string {
  const words = explainWords[locale];
  const sources = new Map<string, Source>();
  for (const { rules: authority, sources: known } of profiles) {
    const basis = authority[rule.id]?.basis;
    const source = basis && 'source' in basis ? known[basis.source] : undefined;
    if (source) sources.set(source.url ?? source.title, source);
  }
  const page =
    pageOf(rule, locale) ??
    [`## ${rule.title[locale]}`, rule.why[locale], `${words.severityLabel}: ${words.severity[rule.severity]}`].join('\n\n');
  return [`# ${rule.id}`, page, ...sourceList([...sources.values()], locale)].join('\n\n');
}

/** What a finding is about that no rule yields. */
export function noticeText({ id, title, why }: Notice, locale: Locale): string {
  return [`# ${id}`, `## ${title[locale]}`, why[locale], explainWords[locale].noRule].join('\n\n');
}

/** The part of a rule's generated page that is in a language; the pages lie beside the command. */
function pageOf({ id }: Rule, locale: Locale): string | undefined {
  const file = path.join(import.meta.dirname, 'docs', `${id}.md`);
  if (!existsSync(file)) return undefined;
  const [korean = '', english = ''] = readFileSync(file, 'utf8').split('\n---\n');
  const part = locale === 'ko' ? korean.slice(korean.indexOf('\n## ') + 1) : english;
  return listsForTables(part.trim());
}

/** A terminal does not draw tables: each row as an item, its first cell before a colon, a bare value after its column's title. */
function listsForTables(page: string): string {
  let titles: readonly string[] = [];
  let fence = '';
  return page
    .split('\n')
    .flatMap((line) => {
      // An example may be a row of a table: it stays as a plan has it.
      const mark = /^`{3,4}/.exec(line)?.[0] ?? '';
      if (fence === '') fence = mark;
      else if (mark === fence) fence = '';
      if (fence !== '' || mark !== '') return [line];
      if (!line.startsWith('|')) titles = [];
      if (line.startsWith('>')) return [line.replaceAll(/\\([~*_<$])/gu, '$1')];
      if (!line.startsWith('|') || line.startsWith('|---')) return line.startsWith('|') ? [] : [line];
      // A bar within a cell has a backslash before it.
      const cells = line.slice(2, -2).split(' | ');
      if (titles.length === 0) {
        titles = cells;
        return [];
      }
      const [first, ...rest] = cells.map((cell, index) => (index > 0 && isBareValue(cell) ? `${titles[index]}: ${cell}` : cell.trim()));
      return [`- ${[first, rest.filter(Boolean).join('; ')].join(': ')}`.replaceAll('\\|', '|')];
    })
    .join('\n');
}

const isBareValue = (cell: string): boolean => /^`[^`]*`$/u.test(cell);
