import type { Profile, Requirement, Result, Settings } from '@dadeumi/rules';
import type { CommandText } from '../text.ts';

/** Rules that are on and had nothing to look at: of what they would find, a clean result says nothing either. */
export function idleRules({ rules }: Settings, { examined }: Result): string[] {
  return Object.entries(examined).flatMap(([id, count]) => (count === 0 && rules[id]?.severity !== 'off' ? [id] : []));
}

/** What a clean result of a plan does not speak of, in words. */
export function gapsOf(settings: Settings, result: Result, { gap }: CommandText): string[] {
  const { profile } = settings;
  const off = Object.entries(settings.rules).flatMap(([id, { severity }]) => (severity === 'off' ? [id] : []));
  const unread = [...new Set(result.unread.map(({ document }) => document))];
  const gaps: string[] = [];

  if (profile.standing === 'language-only') gaps.push(gap.profile);
  else if (!hasLimit(settings)) gaps.push(gap.pages);
  const attachments = profile.attachments.filter((one) => isAsked(one, settings)).length;
  if (attachments > 0) gaps.push(gap.attachments(attachments));
  const needs = needsOf(profile, settings);
  if (needs > 0) gaps.push(gap.needs(needs));
  if (off.length > 0) gaps.push(gap.off(off.join(', ')));
  if (unread.length > 0) gaps.push(gap.unread(unread.join(', ')));
  return gaps;
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
