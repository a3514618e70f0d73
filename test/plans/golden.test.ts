import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../rules/src/engine/describe.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { outlineFor } from '../../rules/src/engine/sections.ts';
import { matchSections } from '../../rules/src/profiles/match.ts';
import { recognise } from '../../rules/src/profiles/recognise.ts';
import type { Finding, Requirement, Section, Settings } from '../../rules/src/types.ts';
import { draftOf } from '../harness/settings.ts';

const folder = new URL('./golden/', import.meta.url);
/** See something only in plans that have tables of figures, or whose guideline speaks of covers and attachments. */
const OF_SOME_PLANS = new Set(['table-totals', 'plan-amounts', 'financial-ratios', 'yearly-basis', 'basis-dates', 'cover-statements', 'attachments']);

for (const name of readdirSync(folder)) {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { plan, settings } = draftOf(text);
  const answers = matchSections(plan, settings.profile, (document) => outlineFor(document, settings.profile));
  const demanded = demandedBy(settings.profile.sections, settings.applicant);

  describe(name, () => {
    test('lints with no error and no warning, and every rule saw something', () => {
      const { findings, examined, unread } = lint(plan, settings);
      expect(findings.filter(({ severity }) => severity !== 'info').map(words)).toEqual([]);
      expect(unread).toEqual([]);
      const unseen = Object.entries(examined).flatMap(([rule, count]) => (count === 0 ? [rule] : []));
      expect(unseen.filter((rule) => name.startsWith('location-permit') || !OF_SOME_PLANS.has(rule))).toEqual([]);
    });

    test('answers every section that the profile demands', () => {
      expect(demanded.filter(({ id }) => !answers.get(id)?.length).map(({ id }) => id)).toEqual([]);
      expect(demanded.length).toBeGreaterThan(4);
    });

    test('is recognised by its headings as written for this guideline, or for one that has the same', () => {
      expect(recognise(plan)?.sections.map(({ id, title }) => ({ id, title }))).toEqual(
        settings.profile.sections.map(({ id, title }) => ({ id, title })),
      );
    });

    for (const requirement of demanded) {
      const conditional = requirement.presence === 'conditional';
      test(`without ‘${requirement.title}’ (${requirement.id}) that one is missed, and nothing else`, () => {
        const cut = without(text, answers.get(requirement.id)!);
        expect(missing(cut)).toEqual([requirement.id]);
        if (conditional) expect(missing(cut, opposite(settings, requirement))).toEqual([]);
      });
    }
  });
}

/** Required sections, and conditional ones whose conditions hold, the whole tree over. */
function demandedBy(requirements: readonly Requirement[], applicant: Settings['applicant']): Requirement[] {
  return requirements.flatMap((requirement) => {
    const holds = requirement.when.every(({ fact, is }) => applicant[fact] === is);
    const demanded = requirement.presence === 'required' || (requirement.presence === 'conditional' && holds);
    return demanded ? [requirement, ...demandedBy(requirement.children, applicant)] : [];
  });
}

function without(text: string, sections: readonly Section[]): string {
  const outermost = sections.filter(({ parent }) => !parent || !sections.includes(parent));
  return outermost
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((rest, { range: [start, end] }) => rest.slice(0, start) + rest.slice(end), text);
}

/** The requirements that `required-sections` misses as an error or a warning. */
function missing(text: string, changed?: Partial<Settings>): unknown[] {
  const { plan, settings } = draftOf(text);
  const { findings } = lint(plan, { ...settings, ...changed });
  return findings
    .filter(({ rule, message }) => rule === 'required-sections' && message === 'missing')
    .map(({ data }) => (data as { section: string }).section);
}

/** The applicant whose answers free the plan of a conditional section. */
function opposite({ applicant }: Settings, { when }: Requirement): Partial<Settings> {
  return {
    applicant: { ...applicant, ...Object.fromEntries(when.map(({ fact, is }) => [fact, typeof is === 'boolean' ? !is : 'other'])) },
  };
}

function words(finding: Finding): string {
  return `${finding.rule} ${finding.at.range[0]}: ${describeFinding(finding, 'ko').message}`;
}
