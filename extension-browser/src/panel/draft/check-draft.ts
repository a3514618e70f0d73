import {
  coverageOf,
  draftOf,
  type FileSettings,
  type Finding,
  type Layer,
  lint,
  type Place,
  type Profile,
  parseMarkdown,
  parsePlain,
  type Question,
  readFrontMatter,
  recognise,
  resolveSettings,
  type Settings,
} from '@dadeumi/rules';
import { type Described, describeFinding } from '../../background/described';
import { sectionRows } from '../../background/section-rows';
import type { SectionRow } from '../../messages/state';
import { type Locale, word } from '../../words/words';
import { lineOf, lineStarts } from '../lines';

/** How the guideline of a draft came to be its guideline. */
export type ChosenBy = 'front-matter' | 'reader' | 'headings' | 'page' | 'nobody';

interface DraftFinding extends Described {
  /** From 1. */
  readonly line: number;
  /** What to write at the top of the draft, where the finding asks for something that the draft says of itself. */
  readonly frontMatter?: string;
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
  const line = ({ range }: Place) => lineOf(starts, range[0]);
  const told = { documents: new Map([[name, document]]), nameOf: (place: Place) => word(locale, 'file_line', line(place)) };
  const found = [...problems, ...advice, ...result.findings].filter(({ at }) => at.document === name);
  return {
    lines: starts.length,
    profile: settings.profile.id,
    chosenBy: picked !== undefined ? 'reader' : front?.settings.profile !== undefined ? 'front-matter' : by(recognised, ofPage),
    findings: found
      .map((finding) => {
        const { fingerprint, at } = finding;
        const frontMatter = frontMatterFor(finding, locale);
        return {
          ...describeFinding(finding, `${fingerprint} ${at.range[0]}`, locale, told),
          line: line(at),
          ...(frontMatter !== undefined && { frontMatter }),
        };
      })
      .sort((one, other) => one.line - other.line),
    sections: sectionRows(coverageOf(draftOf(plan, settings))),
    unread: [...new Set(result.unread.map(({ reason }) => reason[locale]))],
  };
}

/** What the draft is to say of itself: a limit that no guideline gives, an answer to a question of the guideline. */
function frontMatterFor({ rule, message, data }: Finding, locale: Locale): string | undefined {
  const under = (key: string, line: string) => `---\ndadeumi:\n  ${key}:\n    ${line}\n---`;
  if (rule === 'summary-length' && message === 'unlimited') return under('limits', `summaryPages: (${word(locale, 'file_pages')})`);
  if (rule !== 'required-sections' || message !== 'unanswered') return undefined;
  const { fact, values } = data as Question;
  return under('applicant', `${fact}: ${values[0]}`);
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
