import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { parseFields, parsePlain } from '../../rules/src/document/plain.ts';
import { applyFixes } from '../../rules/src/engine/fix.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import { skeletonOf } from '../../rules/src/profiles/skeleton.ts';
import { requirementsOf } from '../../rules/src/profiles/titles.ts';
import rule from '../../rules/src/rules/required-sections.ts';
import type { Document, Finding, Plan, Requirement } from '../../rules/src/types.ts';

const VOLUMES = ['요약문', '제1권 법인요건', '제2권 사업개요', '제3권 시스템의 구성', '제4권 위치정보의 관리적ㆍ기술적 보호조치 계획'];
const REGISTRATION = { profile: 'location-registration-2026', applicant: { incorporated: true } };

function check(documents: readonly Document[], command: Parameters<typeof resolveSettings>[0]['command'] = REGISTRATION): Finding[] {
  const { settings } = resolveSettings({ command, documents: documents.map(({ id }) => id) });
  return [...lint({ documents }, settings, { rules: [rule] }).findings];
}

const fixed = (documents: readonly Document[]): string | undefined =>
  applyFixes({ documents }, check(documents), { kinds: ['suggestion'] }).get(documents[0]!.id);

const draft = (titles: readonly string[]): string => titles.map((title) => `# ${title}\n\n글입니다.\n`).join('\n');

test('an inserted section has the line ends of the draft', () => {
  const text = draft(VOLUMES.toSpliced(2, 1)).replaceAll('\n', '\r\n');
  const after = fixed([parseMarkdown(text, 'plan.md')])!;
  expect(after).toContain('\r\n# 제2권 사업개요\r\n\r\n# 제3권');
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('a draft in decomposed letters, and one with a byte order mark', () => {
  for (const text of [draft(VOLUMES.toSpliced(3, 1)).normalize('NFD'), `\uFEFF${draft(VOLUMES.toSpliced(3, 1))}`]) {
    const documents = [parseMarkdown(text, 'plan.md')];
    expect(check(documents)).toHaveLength(1);
    expect(check([parseMarkdown(fixed(documents)!, 'plan.md')])).toEqual([]);
  }
});

test('plain text gets a line of its own', () => {
  const text = `${VOLUMES.toSpliced(1, 1).join('\n\n글입니다.\n\n')}\n\n글입니다.\n`;
  const after = fixed([parsePlain(text, 'plan.txt')])!;
  expect(after).toContain('\n\n제1권 법인요건\n\n제2권 사업개요\n');
  expect(check([parsePlain(after, 'plan.txt')])).toEqual([]);
});

test('a form has no room for a section: no fix, at the label or the text before it', () => {
  const { documents }: Plan = parseFields(VOLUMES.slice(0, 3).map((label) => ({ label, text: '글입니다.' })));
  const found = check(documents);
  expect(found.map(({ data }) => (data as { title: string }).title)).toEqual(VOLUMES.slice(3));
  expect(found.flatMap(({ fixes }) => fixes)).toEqual([]);
});

test('in a plan of several files the repair goes where the section belongs', () => {
  const documents = VOLUMES.toSpliced(3, 1).map((title, index) => parseMarkdown(draft([title]), `${index}.md`));
  const [finding, ...others] = check(documents);
  expect(others).toEqual([]);
  expect(finding!.at.document).toBe('2.md');
  expect(finding!.fixes[0]!.edits[0]).toEqual({
    at: { document: '2.md', range: [documents[2]!.text.length, documents[2]!.text.length] },
    text: '\n# 제3권 시스템의 구성\n',
  });
});

describe.each(profiles.filter(({ sections }) => sections.length > 0))('$id', (profile) => {
  const text = skeletonOf(profile).replace(/^---\n(?:.*\n)*?---\n/u, '');
  const answers = Object.fromEntries(profile.questions.map(({ id, choices }) => [id, choices?.[0]?.value ?? id !== 'incorporated']));
  const titles = requirementsOf(profile).filter(({ presence }) => presence !== 'optional');

  test.each(titles.map((requirement) => [requirement.title, requirement] as const))(
    'without ‘%s’ one finding, and its fix is enough',
    (_, requirement) => {
      const { id, number, title } = requirement;
      const command = { profile: profile.id, applicant: { ...answers, ...whoIsAsked(profile.sections, requirement) } };
      const heading = `${number} ${title}`.trim();
      const start = text.search(new RegExp(`^#+ ${heading.replace(/[()]/g, '\\$&')}$`, 'mu'));
      const depth = /^#+/.exec(text.slice(start))![0].length;
      const next = text.slice(start + depth).search(new RegExp(`^#{1,${depth}} `, 'mu'));
      const cut = text.slice(0, start) + (next < 0 ? '' : text.slice(start + depth + next));
      const found = check([parseMarkdown(cut, 'plan.md')], command);
      expect(found.map(({ data }) => (data as { title: string }).title)).toEqual([heading]);
      const after = applyFixes({ documents: [parseMarkdown(cut, 'plan.md')] }, found, { kinds: ['suggestion'] }).get('plan.md')!;
      expect(check([parseMarkdown(after, 'plan.md')], command)).toEqual([]);
      expect(after).toContain(`${'#'.repeat(depth)} ${heading}`);
      expect(id).not.toBe('');
    },
  );
});

/** Answers under which a section is asked for: its own conditions and those of what it stands in. */
function whoIsAsked(requirements: readonly Requirement[], wanted: Requirement): Record<string, boolean | string> {
  const above = requirements.find((one) => requirementsOf({ sections: [one] }).includes(wanted));
  if (above === undefined) return {};
  return { ...Object.fromEntries(above.when.map(({ fact, is }) => [fact, is])), ...whoIsAsked(above.children, wanted) };
}
