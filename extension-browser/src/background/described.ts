import { type Document, describe, describeFix, type Finding, type Place } from '@dadeumi/rules';
import type { FieldFinding } from '../messages/finding';

/** What findings are told from. */
export interface Told {
  readonly documents: ReadonlyMap<string, Document>;
  /** What the page calls its fields, by id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Longest words of a related place that are told. */
const MOST_WORDS = 80;

/** A finding in the reader's language, with those of its fixes that stay in its field. */
export function describeFinding(finding: Finding, id: string, locale: 'ko' | 'en', told: Told): FieldFinding {
  const { at, rule, severity, related, fixes } = finding;
  const { message, title, why, basis, certainty } = describe(finding, locale);
  return {
    ...{ id, field: at.document, range: [...at.range], rule, severity, message, title, why },
    ...(basis !== undefined && { basis }),
    ...(certainty !== undefined && { certainty }),
    related: related.map((place) => ({ label: told.labels.get(place.document) ?? '', words: wordsAt(place, told) })),
    fixes: fixes
      .filter(({ edits }) => edits.length > 0 && edits.every((edit) => edit.at.document === at.document))
      .map((fix) => ({
        kind: fix.kind,
        title: describeFix(fix, locale).title,
        edits: fix.edits.map((edit) => ({ range: [...edit.at.range], text: edit.text })),
      })),
  };
}

function wordsAt({ document, range: [start, end] }: Place, { documents }: Told): string {
  const words = documents.get(document)?.text.slice(start, end) ?? '';
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1)}…` : words;
}
