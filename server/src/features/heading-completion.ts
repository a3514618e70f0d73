import { type CoveredSection, gapFor, insertionOf, type Locale, named, type SectionState } from '@dadeumi/rules';
import { type CompletionItem, CompletionItemKind, type Range as LspRange } from 'vscode-languageserver';
import type { Checked } from '../checked.ts';
import { flat, planCoverage } from './coverage.ts';
import { aboutSection } from './hover-section.ts';
import type { Markup } from './markup.ts';

const STATES: Readonly<Record<Locale, Readonly<Record<SectionState, string>>>> = {
  ko: {
    missing: '빠진 절',
    unanswered: '답에 따라 필요함',
    optional: '선택',
    empty: '비어 있음',
    done: '이미 있음',
    'not-applicable': '해당 없음',
  },
  en: {
    missing: 'missing',
    unanswered: 'depends on an answer',
    optional: 'optional',
    empty: 'empty',
    done: 'already there',
    'not-applicable': 'not applicable',
  },
};

/** What is missing comes first. */
const RANK: Readonly<Record<SectionState, number>> = { missing: 0, unanswered: 1, optional: 2, empty: 3, done: 3, 'not-applicable': 3 };

/** The titles of the guideline's sections for a line that begins as a heading, each as the draft writes its headings. */
export function headingCompletions(
  checked: Checked,
  line: { readonly marks: string; readonly range: LspRange },
  markup: Markup,
): CompletionItem[] {
  const coverage = planCoverage(checked);
  return flat(coverage.sections).map((covered, index) => {
    const { requirement, state } = covered;
    const title = named(requirement);
    const { text, here } = headingText(checked, covered, line.marks);
    return {
      label: title,
      kind: CompletionItemKind.Reference,
      detail: STATES[checked.locale][state],
      documentation: { kind: markup.kind, value: markup.join(aboutSection(covered, checked.settings, checked.locale, markup)) },
      // Editors hold this against what stands in the range, so it begins as the line does.
      filterText: `${line.marks}${title} ${requirement.title}`,
      sortText: `${RANK[state]}${here ? 0 : 1}${String(index).padStart(3, '0')}`,
      textEdit: { range: line.range, newText: text },
    };
  });
}

/** The first heading of what would be inserted for a section, and whether it belongs in this document. */
function headingText(
  checked: Checked,
  { requirement, parent }: CoveredSection,
  marks: string,
): { readonly text: string; readonly here: boolean } {
  const { draft } = planCoverage(checked);
  const gap = gapFor(draft, requirement, parent);
  const inserted = insertionOf(draft, requirement, parent, gap)
    ?.text.trim()
    .split(/\r\n\r\n|\n\n|\r\r/, 1)[0];
  return { text: inserted ?? `${marks}${named(requirement)}`, here: gap.document.id === checked.document.id };
}
