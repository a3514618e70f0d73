import { type ConcernedSection, resolveSettings, type Supplement, type Supplements, supplementsOf } from '@dadeumi/rules';
import type { Outcome } from '../plans/check-plan.ts';
import type { Entry, FileReport, Report, Source } from '../report.ts';

/** A section that a line of a request concerns, with what is found in it now. */
export interface SectionNow extends Pick<ConcernedSection, 'by' | 'title' | 'requirement'> {
  /** Absent where the plan lacks it; `entries` then say so. */
  readonly at?: { readonly source: Source; readonly offset: number };
  readonly entries: readonly (Pick<FileReport, 'source' | 'sources'> & { readonly entry: Entry })[];
}

/** A line of a request, and what it concerns. */
export interface Asked extends Omit<Supplement, 'sections'> {
  readonly sections: readonly SectionNow[];
}

/** A request beside the plans that were checked. */
export interface Besides {
  readonly notice: Source;
  readonly report: Report;
  readonly due: Supplements['due'];
  readonly lines: readonly Asked[];
  readonly others: Supplements['others'];
}

const NO_PLAN = { plan: { documents: [] }, settings: resolveSettings({ documents: [] }).settings };

/** Holds a request beside every plan that was checked. A section that one of the plans has is lacked by none. */
export function besides(notice: Source, outcomes: readonly Outcome[], report: Report): Besides {
  const text = notice.lines.text;
  const read = outcomes.flatMap(({ linted, files }) => (linted === undefined ? [] : [{ linted, files: filesOf(files, report) }]));
  // Where no plan could be read, what the request says is told all the same.
  const plans = read.length > 0 ? read : [{ linted: NO_PLAN, files: [] }];
  const found = plans.map(({ linted, files }) => ({ files, ...supplementsOf(text, linted.plan, linted.settings) }));
  const first = found[0]!;
  const lines = first.lines.map((line, at): Asked => {
    const sections = found.flatMap(({ files, lines: own }) => own[at]!.sections.map((section) => nowOf(section, files)));
    const has = new Set(sections.flatMap((section) => (section.at ? (section.requirement ?? []) : [])));
    return { ...line, sections: sections.filter((section) => section.at || !has.has(section.requirement ?? '')) };
  });
  return { notice, report, due: first.due, lines, others: first.others };
}

/** The files of a plan as they are reported: with the marks of the baselines. */
function filesOf(files: readonly FileReport[], report: Report): readonly FileReport[] {
  const own = new Set(files.map(({ source }) => source));
  return report.files.filter(({ source }) => own.has(source));
}

function nowOf({ place, ...section }: ConcernedSection, files: readonly FileReport[]): SectionNow {
  const active = files.flatMap(({ source, sources, entries }) =>
    entries.flatMap((entry) => (entry.baselined ? [] : [{ entry, source, sources }])),
  );
  if (place === undefined) return { ...section, entries: active.filter(({ entry }) => lacks(entry, section.requirement)) };
  const source = files.flatMap(({ sources }) => sources.get(place.document) ?? [])[0];
  const within = active.filter(({ entry: { finding } }) => {
    const [at] = finding.at.range;
    return finding.at.document === place.document && place.range[0] <= at && at < place.range[1];
  });
  return { ...section, ...(source && { at: { source, offset: place.heading[0] } }), entries: within };
}

/** Whether a finding is that a section is missing, or one below it. */
function lacks({ finding: { rule, data } }: Entry, requirement: string | undefined): boolean {
  return rule === 'required-sections' && requirement !== undefined && (data as { readonly section?: unknown }).section === requirement;
}
