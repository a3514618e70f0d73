import type { Part } from '@dadeumi/rules';
import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import type { Checked, CheckedSettings } from '../checked.ts';
import { frontOf } from './front-matter.ts';
import { headingCompletions } from './heading-completion.ts';
import { MARKDOWN, type Markup } from './markup.ts';
import { settingsCompletions } from './settings-completion.ts';
import { foreignWordBefore, termCompletions } from './term-completion.ts';

/** Characters after which an editor asks by itself: a heading's mark, a key's colon, and capitals, since editors complete no words in Markdown. */
export const COMPLETION_TRIGGERS: readonly string[] = ['#', ' ', ':', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** In settings their keys and values, at a heading the sections of the guideline, in prose a foreign word with its Hangul. */
export function completions(
  checked: Checked | CheckedSettings,
  { position }: Pick<CompletionParams, 'position'>,
  markup: Markup = MARKDOWN,
): CompletionItem[] {
  const { lines, locale } = checked;
  const offset = lines.offsetAt(position);
  if (checked.kind === 'settings')
    return settingsCompletions({
      text: lines.text,
      offset,
      locale,
      of: 'file',
      profile: checked.resolved.settings.profile,
      rangeOf: lines.rangeOf,
    });

  const { document, settings } = checked;
  const front = frontOf(document);
  if (front && front.start <= offset && offset <= front.start + front.yaml.length) {
    const { start, yaml } = front;
    const rangeOf = ([from, to]: readonly [number, number]) => lines.rangeOf([start + from, start + to]);
    return settingsCompletions({ text: yaml, offset: offset - start, locale, of: 'front', profile: settings.profile, rangeOf });
  }
  if (!isWords(checked, offset)) return [];
  const [start, end] = lines.line(position.line);
  const written = lines.text.slice(start, offset);
  const marks = document.kind === 'markdown' ? /^ {0,3}#{1,6}[ \t]{0,9}/.exec(written)?.[0] : undefined;
  if (marks !== undefined && !/#[^\s#]/.test(written))
    return headingCompletions(checked, { marks, range: lines.rangeOf([start, end]) }, markup);
  const word = foreignWordBefore(written);
  return word === undefined ? [] : termCompletions(word, settings.terms.glossary, lines.rangeOf([offset - word.length, offset]), locale);
}

/** Whether an offset is in no code, HTML or front matter. */
function isWords({ document: { blocks, starts } }: Checked, offset: number): boolean {
  const index = starts.findLastIndex((start) => start <= offset);
  const at = offset - (starts[index] ?? 0);
  const isOther = (part: Part) => 'range' in part && part.kind !== 'rule' && part.range[0] < at && at < part.range[1];
  return !(blocks[index]?.parts.some(isOther) ?? false);
}
