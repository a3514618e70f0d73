import {
  estimatedPages,
  isSummaryTitle,
  type Locale,
  outlineFor,
  type Progress,
  progressIn,
  type Section,
  type Settings,
} from '@dadeumi/rules';
import type { CodeLens } from 'vscode-languageserver';
import type { Checked } from '../checked.ts';
import { planCoverage } from './coverage.ts';
import { limitWords, pageWords } from './page-words.ts';

const WORDS = {
  ko: { plan: '계획서 전체', sections: (done: number, required: number) => `필수 절 ${done}/${required}` },
  en: { plan: 'Whole plan', sections: (done: number, required: number) => `Required sections ${done}/${required}` },
} satisfies Record<Locale, object>;

/** At the first heading how far the plan has come, at each volume how far that one has: sections done, pages against the limit. */
export function codeLenses(checked: Checked): CodeLens[] {
  const { document, plan, settings, lines, locale } = checked;
  const words = WORDS[locale];
  const coverage = planCoverage(checked);
  if (coverage.sections.length === 0) return [];

  const lens = (heading: Section['heading'], parts: readonly string[]): CodeLens => ({
    range: lines.rangeOf(heading),
    command: { title: parts.join(' · '), command: '' },
  });
  const progress = ({ done, required }: Progress, least: number): string[] => (required >= least ? [words.sections(done, required)] : []);

  const first = outlineFor(document, settings.profile)[0]?.heading ?? [document.starts[0] ?? 0, document.starts[0] ?? 0];
  const pages = plan.documents.map((one) => estimatedPages(one, settings));
  const whole = { least: sum(pages.map(({ least }) => least)), most: sum(pages.map(({ most }) => most)) };
  const total = lens(first, [
    ...(plan.documents.length > 1 || coverage.sections.some(({ sections }) => sections.some(({ heading }) => heading === first))
      ? [words.plan]
      : []),
    ...progress(progressIn(coverage.sections), 1),
    pageWords(whole, locale) + limitWords(limitOf(settings, 'bodyPages'), locale),
  ]);
  const volumes = coverage.sections.flatMap((covered) =>
    covered.sections
      .filter((section) => section.document === document.id)
      .map((section) => {
        const summary = isSummaryTitle(covered.requirement.title) ? limitWords(limitOf(settings, 'summaryPages'), locale) : '';
        return lens(section.heading, [
          ...progress(progressIn([covered]), 2),
          pageWords(estimatedPages(document, settings, section), locale) + summary,
        ]);
      }),
  );
  return [total, ...volumes];
}

function limitOf({ limits, profile }: Settings, limit: 'bodyPages' | 'summaryPages'): number | null {
  return limits[limit] ?? profile.limits[limit];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
