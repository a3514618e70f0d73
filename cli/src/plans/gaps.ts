import {
  rules as builtIn,
  type Document,
  draftOf,
  emptySectionsIn,
  type Plan,
  type Profile,
  type Requirement,
  type Result,
  type Rule,
  type Settings,
} from '@dadeumi/rules';
import type { CommandText } from '../text.ts';

/** What was done with a plan. */
interface Done {
  readonly result: Result;
  /** Rules that were run; not all are where a volume is missing. */
  readonly rules: readonly Rule[];
}

/** Rules that are on and had nothing to look at: of what they would find, a clean result says nothing either. */
export function idleRules({ rules }: Settings, { examined }: Result): string[] {
  return Object.entries(examined).flatMap(([id, count]) => (count === 0 && rules[id]?.severity !== 'off' ? [id] : []));
}

/** Of the idle rules, those that would have looked had there been anything: the others wait for a guideline or a limit, and that is said already. */
export function nothingToJudge(plan: Plan, settings: Settings, result: Result): string[] {
  if (!plan.documents.some(holdsWords)) return [];
  const waiting =
    settings.profile.standing === 'language-only' || !hasLimit(settings)
      ? ['required-content', 'required-sections', 'section-order', 'summary-length']
      : [];
  return idleRules(settings, result).filter((id) => !waiting.includes(id));
}

/** Rules that look at whatever stands in a text: that they did says nothing of it. */
const LOOKS_AT_ANYTHING: ReadonlySet<string> = new Set(['body-length', 'empty-section', 'personal-data', 'placeholder-text']);

/** Whether no rule that was run found anything to look at: a text in a wrong encoding or form reads so, and a very short one. */
export function sawNothing({ examined }: Result): boolean {
  return Object.entries(examined).every(([id, count]) => count === 0 || LOOKS_AT_ANYTHING.has(id));
}

/** What a clean result of a plan does not speak of, in words. */
export function gapsOf(plan: Plan, settings: Settings, { result, rules }: Done, { gap }: CommandText): string[] {
  const { profile } = settings;
  const isOff = (id: string) => settings.rules[id]?.severity === 'off';
  const off = Object.keys(settings.rules).filter(isOff);
  const notRun = builtIn.filter((rule) => !rules.includes(rule) && !isOff(rule.id)).map(({ id }) => id);
  const unread = [...new Set(result.unread.map(({ document }) => document))];
  const empty = plan.documents.filter(({ text }) => text.trim() === '').map(({ id }) => id);
  const bare = plan.documents.every((document) => !holdsWords(document));
  const gaps: string[] = [];

  if (empty.length > 0) gaps.push(gap.empty(empty.join(', ')));
  else if (bare) gaps.push(gap.bare);
  const sections = 'empty-section' in result.examined ? 0 : emptySectionsIn(draftOf(plan, settings)).empty.length;
  if (sections > 0) gaps.push(gap.sections(sections));
  if (profile.standing === 'language-only') gaps.push(gap.profile);
  else if (!hasLimit(settings)) gaps.push(gap.pages);
  const attachments = profile.attachments.filter((one) => isAsked(one, settings)).length;
  if (attachments > 0) gaps.push(gap.attachments(attachments));
  const needs = needsOf(profile, settings);
  if (needs > 0) gaps.push(gap.needs(needs));
  if (off.length > 0) gaps.push(gap.off(off.join(', ')));
  if (notRun.length > 0) gaps.push(gap.notRun(notRun.join(', ')));
  if (unread.length > 0) gaps.push(gap.unread(unread.join(', ')));
  return gaps;
}

function holdsWords({ blocks }: Document): boolean {
  return blocks.some(({ parts }) => parts.some(({ kind }) => kind === 'prose' || kind === 'table' || kind === 'code'));
}

function hasLimit({ profile, limits }: Settings): boolean {
  return (['summaryPages', 'summaryCharacters', 'summaryBytes'] as const).some((key) => (limits[key] ?? profile.limits[key]) != null);
}

type Asked = Pick<Requirement, 'presence' | 'when'>;

function isAsked({ presence, when }: Asked, settings: Settings): boolean {
  return presence === 'required' || (presence === 'conditional' && holds(when, settings));
}

function holds(when: Requirement['when'], { applicant }: Settings): boolean {
  return when.every(({ fact, is }) => applicant[fact] === is);
}

/** Tables, figures and papers that the sections ask for, which no rule looks for yet. */
function needsOf(profile: Profile, settings: Settings): number {
  const count = (sections: readonly Requirement[]): number =>
    sections
      .filter((section) => isAsked(section, settings))
      .reduce((sum, { needs, children }) => sum + needs.filter(({ when }) => holds(when ?? [], settings)).length + count(children), 0);
  return count(profile.sections);
}
