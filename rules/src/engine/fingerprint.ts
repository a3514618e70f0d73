import { fold } from '../document/fold.ts';
import type { Finding, Plan, Section } from '../types.ts';
import { digest } from './digest.ts';
import { lastStarting } from './lines.ts';

/** A finding before it has its fingerprint. */
export type Unsigned = Omit<Finding, 'fingerprint'> & { readonly subject?: string };

/**
 * Signs findings, in their order: the mark of one is made of its rule, its words (or its subject), its section's title, and how many
 * alike came before it in that section. So it outlives edits elsewhere, and two sections of one title may share it.
 */
export function sign(plan: Plan, findings: readonly Unsigned[], sections: (document: string) => readonly Section[]): Finding[] {
  const texts = new Map(plan.documents.map(({ id, text }) => [id, text]));
  const seen = new Map<string, number>();

  return findings.map(({ subject, ...finding }) => {
    const { document, range } = finding.at;
    const section = sectionAt(sections(document), range[0]);
    const words = subject ?? withoutSpaces(fold(texts.get(document)!.slice(range[0], range[1])));
    const alike = `${finding.rule}\n${words}\n${section?.key ?? ''}`;
    const here = `${document}\n${section?.range[0] ?? -1}\n${alike}`;
    const ordinal = seen.get(here) ?? 0;
    seen.set(here, ordinal + 1);
    return { ...finding, fingerprint: digest(`${alike}\n${ordinal}`) };
  });
}

const withoutSpaces = (words: string): string => (/\s/u.test(words) ? words.replaceAll(/\s+/gu, '') : words);

/** The innermost section that owns an offset. */
function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let section = sections[lastStarting(sections, ({ range }) => range[0], offset)];
  while (section && section.range[1] <= offset) section = section.parent;
  return section;
}
