import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod/mini';
import { describe as describeFinding, describeFix } from '../rules/src/engine/describe.ts';
import { fixPlan } from '../rules/src/engine/fix.ts';
import { lint } from '../rules/src/engine/lint.ts';
import type { Finding, Plan, Rule, Settings } from '../rules/src/types.ts';
import { type Expected, lineAt, readFixture } from './harness/fixture.ts';
import { draftOf } from './harness/settings.ts';

const fixtures = new URL('./fixtures/', import.meta.url);
const LOCALES = ['ko', 'en'] as const;

for (const id of readdirSync(fixtures)) {
  describe(id, () => {
    let rule: Rule;
    beforeAll(async () => {
      ({ default: rule } = await import(new URL(`../rules/src/rules/${id}.ts`, import.meta.url).href));
    });

    test('every option says what it does, in both languages', () => {
      const options = Object.keys((rule.options as z.ZodMiniObject).shape);
      expect(Object.keys(rule.optionTexts ?? {})).toEqual(options);
    });

    for (const name of readdirSync(new URL(`${id}/`, fixtures))) {
      if (!name.endsWith('.md') || name.endsWith('.fixed.md')) continue;
      const file = new URL(`${id}/${name}`, fixtures);
      const fixed = new URL(file.href.replace(/\.md$/u, '.fixed.md'));

      test(`${id}/${name}`, () => {
        const { text, expected } = readFixture(readFileSync(file, 'utf8'));
        const { plan, settings } = draftOf(text, [rule]);
        const { findings, unread } = lint(plan, settings, { rules: [rule] });
        const found = findings.filter((finding) => finding.rule === id);

        expect(unread).toEqual([]);
        expect(found.map((finding) => said(finding, text)).sort(byPlace)).toEqual(expected.toSorted(byPlace));
        for (const finding of found) checkWords(finding, rule);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);

        const after = fixedText(plan, settings, rule);
        if (!existsSync(fixed)) return;
        if (process.env.UPDATE) writeFileSync(fixed, after);
        expect(after).toBe(readFileSync(fixed, 'utf8'));
      });
    }
  });
}

function byPlace(a: Expected, b: Expected): number {
  return a.line - b.line || Number(a.info) - Number(b.info) || (a.text < b.text ? -1 : Number(a.text > b.text));
}

function said({ rule, severity, at }: Finding, text: string): Expected {
  return { rule, info: severity === 'info', line: lineAt(text, at.range[0]), text: text.slice(...at.range) };
}

function checkWords(finding: Finding, rule: Rule): void {
  for (const locale of LOCALES) {
    const words = [describeFinding(finding, locale, [rule]), ...finding.fixes.map((fix) => describeFix(fix, locale))];
    expect(JSON.stringify(words)).not.toMatch(/undefined|null|NaN|\[object/u);
  }
}

/** After all first fixes nothing fixable is left, and a second run changes nothing. Safe ones alone bring no new finding. */
function fixedText(plan: Plan, settings: Settings, rule: Rule): string {
  const before = lint(plan, settings, { rules: [rule] }).findings;
  const safe = fixPlan(plan, settings, { rules: [rule], kinds: ['safe'] });
  expect(fingerprints(before)).toEqual(expect.arrayContaining(fingerprints(safe.result.findings)));

  const all = fixPlan(plan, settings, { rules: [rule], kinds: ['safe', 'suggestion'] });
  expect(all.converged).toBe(true);
  expect(all.result.findings.filter(({ fixes }) => fixes.length > 0)).toEqual([]);
  expect(fixPlan(all.plan, settings, { rules: [rule], kinds: ['safe', 'suggestion'] }).applied).toBe(0);
  return all.plan.documents[0]!.text;
}

function fingerprints(findings: readonly Finding[]): string[] {
  return findings.map(({ fingerprint }) => fingerprint);
}
