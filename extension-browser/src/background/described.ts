import { type Document, describe, describeFix, type Finding, type Place } from '@dadeumi/rules';
import type { FieldFinding } from '../messages/finding';

/** A finding as a reader is told it, wherever it stands. */
export type Described = Omit<FieldFinding, 'field' | 'range'>;

/** What findings are told from. */
export interface Told {
  readonly documents: ReadonlyMap<string, Pick<Document, 'text'>>;
  /** What a reader calls a place: the label of its field, its line. */
  nameOf(place: Place): string;
}

/** Longest words of a related place that are told. */
const MOST_WORDS = 80;

/** A finding in the reader's language, with those of its fixes that stay in its document. */
export function describeFinding(finding: Finding, id: string, locale: 'ko' | 'en', told: Told): Described {
  const { at, rule, severity, related, fixes } = finding;
  const { message, title, why, basis, certainty } = describe(finding, locale);
  const term = nameIn(finding);
  return {
    ...{ id, rule, severity, message, title, why },
    ...(basis !== undefined && { basis }),
    ...(certainty !== undefined && { certainty }),
    related: related.map((place) => ({ label: told.nameOf(place), words: wordsAt(place, told) })),
    fixes: fixes
      .filter(({ edits }) => edits.length > 0 && edits.every((edit) => edit.at.document === at.document))
      .map((fix) => ({
        kind: fix.kind,
        title: describeFix(fix, locale).title,
        edits: fix.edits.map((edit) => ({ range: [...edit.at.range], text: edit.text })),
      })),
    ...(term !== undefined && { term }),
  };
}

/** The name that nothing explains, where a finding is about one. */
function nameIn({ rule, data }: Finding): string | undefined {
  if (rule !== 'foreign-term-gloss') return undefined;
  const { name, term } = data as { readonly name?: boolean; readonly term?: string };
  return name === true && term !== undefined && term.length <= MOST_WORDS ? term : undefined;
}

function wordsAt({ document, range: [start, end] }: Place, { documents }: Told): string {
  const words = documents.get(document)?.text.slice(start, end) ?? '';
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1)}…` : words;
}
