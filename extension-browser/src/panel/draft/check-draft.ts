import {
  type CoveredSection,
  coverageOf,
  describe,
  draftOf,
  type FileSettings,
  type Finding,
  type Layer,
  lint,
  named,
  type Profile,
  parseMarkdown,
  parsePlain,
  readFrontMatter,
  recognise,
  resolveSettings,
  type Settings,
} from '@dadeumi/rules';
import type { SectionRow } from '../../messages/state';
import type { Locale } from '../../words/words';
import type { Shown } from '../finding-card';
import { lineOf, lineStarts } from '../lines';

/** How the guideline of a draft came to be its guideline. */
export type ChosenBy = 'front-matter' | 'reader' | 'headings' | 'page' | 'nobody';

interface DraftFinding extends Shown {
  /** From 1. */
  readonly line: number;
}

/** What a draft file holds, in the reader's language. */
export interface CheckedDraft {
  readonly lines: number;
  readonly profile: string;
  readonly chosenBy: ChosenBy;
  readonly findings: readonly DraftFinding[];
  readonly sections: readonly SectionRow[];
  /** What no rule saw, and why. */
  readonly unread: readonly string[];
}

interface Checking {
  readonly name: string;
  readonly text: string;
  readonly locale: Locale;
  /** The built-in guidelines and the reader's own. */
  readonly profiles: readonly Profile[];
  /** Terms, rates and rules of the options page; the draft's front matter wins over them. */
  readonly options: FileSettings;
  /** The guideline picked for this draft, which wins over all. */
  readonly picked: string | undefined;
  /** The guideline of the page beside it, for a draft whose headings tell nothing. */
  readonly ofPage: string | undefined;
  /** What the applicant has answered to the questions beside that page. */
  readonly applicant: Settings['applicant'];
}

/** Checks a draft as the command does. Pure. */
export function checkDraft({ name, text, locale, profiles, options, picked, ofPage, applicant }: Checking): CheckedDraft {
  const document = isMarkdown(name) ? parseMarkdown(text, name) : parsePlain(text, name);
  const plan = { documents: [document] };
  const front = isMarkdown(name) ? readFrontMatter(document) : undefined;
  const recognised = recognise(plan, profiles)?.id;
  const fallback = recognised ?? ofPage;
  const { settings, problems, advice } = resolveSettings({
    // The first wins where the two contradict each other.
    frontMatter: [front, layerOf({ ...options, applicant: { ...applicant }, ...(fallback !== undefined && { profile: fallback }) })],
    command: picked === undefined ? {} : { profile: picked },
    documents: [name],
    profiles,
  });
  const result = lint(plan, settings);

  const starts = lineStarts(text);
  const found = [...problems, ...advice, ...result.findings].filter(({ at }) => at.document === name);
  return {
    lines: starts.length,
    profile: settings.profile.id,
    chosenBy: picked !== undefined ? 'reader' : front?.settings.profile !== undefined ? 'front-matter' : by(recognised, ofPage),
    findings: found.map((finding) => shown(finding, starts, text, locale)).sort((a, b) => a.line - b.line),
    sections: rowsOf(coverageOf(draftOf(plan, settings)), 0),
    unread: [...new Set(result.unread.map(({ reason }) => reason[locale]))],
  };
}

/** Whether a name is that of a Markdown file; other texts are read as plain. */
function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

function by(recognised: string | undefined, ofPage: string | undefined): ChosenBy {
  if (recognised !== undefined) return 'headings';
  return ofPage === undefined ? 'nobody' : 'page';
}

/** The options page as one who has a say in the settings. */
function layerOf(settings: FileSettings): Layer {
  const at = { document: 'options', range: [0, 0] } as const;
  return { id: at.document, kind: 'front', settings, problems: [], place: () => at, source: () => '' };
}

function shown(finding: Finding, starts: readonly number[], text: string, locale: Locale): DraftFinding {
  const { fingerprint, rule, severity, at, related, fixes } = finding;
  const { message, title, why, basis, certainty } = describe(finding, locale);
  const line = lineOf(starts, at.range[0]);
  return {
    id: `${fingerprint} ${at.range[0]}`,
    line,
    ...{ rule, severity, message, title, why },
    ...(basis !== undefined && { basis }),
    ...(certainty !== undefined && { certainty }),
    related: related.map((place) => ({
      label: String(lineOf(starts, place.range[0])),
      words: text.slice(...place.range).slice(0, MOST_WORDS),
    })),
    fixes: fixes.map((fix) => ({ kind: fix.kind, title: fix.title[locale], edits: [] })),
  };
}

/** Characters of a related place that are shown: enough to know it by. */
const MOST_WORDS = 40;

function rowsOf(covered: readonly CoveredSection[], depth: number): SectionRow[] {
  return covered.flatMap(({ requirement, state, required, children }) => [
    { id: requirement.id, title: named(requirement), depth, state, required },
    ...rowsOf(children, depth + 1),
  ]);
}
