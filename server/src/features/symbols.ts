import { type CoveredSection, type Locale, named, outlineFor, type Section } from '@dadeumi/rules';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Checked } from '../checked.ts';
import { planCoverage } from './coverage.ts';

const WORDS = {
  ko: { untitled: '(제목 없음)', required: '필수', optional: '선택', empty: '비어 있음' },
  en: { untitled: '(no title)', required: 'required', optional: 'optional', empty: 'empty' },
} satisfies Record<Locale, object>;

/** The sections of a volume as a tree; beside each the section of the guideline that it answers. */
export function documentSymbols(checked: Checked): DocumentSymbol[] {
  const { document, settings, lines, locale } = checked;
  const words = WORDS[locale];
  const coverage = planCoverage(checked);

  const symbol = (section: Section): DocumentSymbol => {
    const name = named(section) || words.untitled;
    const detail = coverage
      .answeredBy(section)
      .map((covered) => detailOf(covered, name))
      .join(', ');
    return {
      name,
      ...(detail !== '' && { detail }),
      kind: SymbolKind.String,
      range: lines.rangeOf(section.range),
      selectionRange: lines.rangeOf(section.heading),
      children: section.children.map(symbol),
    };
  };
  const detailOf = ({ requirement, state, required }: CoveredSection, name: string): string => {
    const title = named(requirement);
    return [
      required ? words.required : words.optional,
      ...(title === name ? [] : [title]),
      ...(state === 'empty' ? [words.empty] : []),
    ].join(' · ');
  };
  return outlineFor(document, settings.profile)
    .filter(({ parent }) => parent === undefined)
    .map(symbol);
}
