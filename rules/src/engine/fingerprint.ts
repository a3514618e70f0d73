import { fold, isFoldable } from '../document/fold.ts';
import type { Finding, Plan, Section } from '../types.ts';
import { Digest } from './digest.ts';

/** A finding that waits for its fingerprint. */
export interface Unsigned {
  readonly finding: { -readonly [Key in keyof Finding]: Finding[Key] };
  /** What it is about, where the words at its place do not say so. */
  readonly subject: string | undefined;
}

/**
 * Signs findings, which stand in order: the mark of one is made of its rule, its words (or its subject), its section's title, and how many
 * alike came before it in that section. So it outlives edits elsewhere, and two sections of one title may share it.
 */
export function sign(plan: Plan, findings: readonly Unsigned[], sections: (document: string) => readonly Section[]): Finding[] {
  const texts = new Map(plan.documents.map(({ id, text }) => [id, text]));
  let document: string | undefined;
  let text = '';
  let sectionAt: (offset: number) => Section | undefined = () => undefined;
  /** How often words of a rule were seen, by where their section starts. */
  const seen = new Map<number, Map<number, number>>();

  const signed = ({ finding, subject }: Unsigned): Finding => {
    const { rule, at } = finding;
    if (at.document !== document) {
      document = at.document;
      text = texts.get(document)!;
      sectionAt = owners(sections(document));
      seen.clear();
    }
    const section = sectionAt(at.range[0]);
    const start = section?.range[0] ?? -1;
    let here = seen.get(start);
    if (!here) {
      here = new Map();
      seen.set(start, here);
    }
    const digest = new Digest().add(rule).add('\n');
    if (subject === undefined) addWords(digest, text, at.range[0], at.range[1]);
    else digest.add(subject);
    const words = digest.number;
    const ordinal = here.get(words) ?? 0;
    here.set(words, ordinal + 1);
    finding.fingerprint = digest
      .add('\n')
      .add(section?.key ?? '')
      .add('\n')
      .add(String(ordinal)).digits;
    return finding;
  };
  return findings.map(signed);
}

/** Adds words as rules see them; nearly all of them stand so in the text. */
function addWords(digest: Digest, text: string, from: number, to: number): void {
  if (!isFoldable(text, from, to)) digest.addWords(text, from, to);
  else {
    const words = fold(text.slice(from, to));
    digest.addWords(words, 0, words.length);
  }
}

/** Gives the innermost section that owns an offset, for offsets that go up. */
function owners(sections: readonly Section[]): (offset: number) => Section | undefined {
  let next = 0;
  return (offset) => {
    while (next < sections.length && sections[next]!.range[0] <= offset) next++;
    let section = sections[next - 1];
    while (section && section.range[1] <= offset) section = section.parent;
    return section;
  };
}
