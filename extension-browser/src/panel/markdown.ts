import type { Described } from '../background/described';
import { SEVERITIES } from './names';
import type { Say } from './own-page';

/** A part of a text under its heading; nothing where it has no lines. */
export function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${escaped(title)}`, lines.join('\n')];
}

/** A finding with its fixes and its clause; `at` says where it stands. */
export function item({ severity, message, fixes, basis }: Described, say: Say, at?: string): string {
  const more = [
    ...fixes.map(({ title }) => `  - ${escaped(title)}`),
    ...(basis === undefined ? [] : [`  - ${say('basis')}: ${escaped(basis)}`]),
  ];
  return [`- **${say(SEVERITIES[severity])}** ${at === undefined ? '' : `${escaped(at)} `}${escaped(message)}`, ...more].join('\n');
}

/** Words that are not ours, as words: no heading, list, link or markup of theirs. */
export function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~!&]/g, (mark) => `\\${mark}`);
}
