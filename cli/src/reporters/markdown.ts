import { visible } from '../terminal/width.ts';

/** Words as a cell of a table in GitHub's Markdown shows them letter by letter; line ends are breaks. */
export function cell(words: string): string {
  return words
    .split(/\r\n?|\n/)
    .map((line) => visible(line.replaceAll('\t', ' ')).replace(/[\\`*_[\]<>|~&#$]/g, '\\$&'))
    .join('<br>');
}

/** A row of a table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
