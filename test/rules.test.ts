import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describe as describeFinding, describeFix } from '../rules/src/engine/describe.ts';
import { fixPlan } from '../rules/src/engine/fix.ts';
import { lint } from '../rules/src/engine/lint.ts';
import type { Finding, Plan, Rule, Settings } from '../rules/src/types.ts';
import { lineAt, readFixture } from './harness/fixture.ts';
import { planOf } from './harness/settings.ts';

const fixtures = new URL('./fixtures/', import.meta.url);
const LOCALES = ['ko', 'en'] as const;

for (const id of readdirSync(fixtures)) {
  describe(id, async () => {
    const { default: rule } = (await import(new URL(`../rules/src/rules/${id}.ts`, import.meta.url).href)) as { default: Rule };

    for (const name of readdirSync(new URL(`${id}/`, fixtures))) {
      if (!name.endsWith('.md') || name.endsWith('.fixed.md')) continue;
      const file = new URL(`${id}/${name}`, fixtures);
      const { text, expected } = readFixture(readFileSync(file, 'utf8'));
      const { plan, settings } = planOf(text);

      test(`${id}/${name}`, () => {
        const { findings, unread } = lint(plan, settings, { rules: [rule] });
        expect(unread).toEqual([]);
        const found = findings.filter((finding) => finding.rule === id);
        expect(found.map((finding) => said(finding, text))).toEqual(expected);
        for (const finding of found) checkWords(finding, rule);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      });

      const fixed = new URL(file.href.replace(/\.md$/u, '.fixed.md'));
      if (existsSync(fixed)) test(`${id}/${basename(fixed.pathname)}`, () => checkFixes(plan, settings, rule, fixed));
    }
  });
}

function said({ rule, severity, at }: Finding, text: string) {
  return { rule, info: severity === 'info', line: lineAt(text, at.range[0]), text: text.slice(...at.range) };
}

function checkWords(finding: Finding, rule: Rule): void {
  for (const locale of LOCALES) {
    const words = [describeFinding(finding, locale, [rule]), ...finding.fixes.map((fix) => describeFix(fix, locale))];
    expect(JSON.stringify(words)).not.toMatch(/undefined|null|NaN|\[object/u);
  }
}

/** All first fixes of the rule, to the end: nothing fixable is left, and a second run changes nothing. Safe ones bring no new finding. */
function checkFixes(plan: Plan, settings: Settings, rule: Rule, file: URL): void {
  const before = lint(plan, settings, { rules: [rule] }).findings;
  const safe = fixPlan(plan, settings, { rules: [rule], kinds: ['safe'] });
  expect(fingerprints(before)).toEqual(expect.arrayContaining(fingerprints(safe.result.findings)));

  const all = fixPlan(plan, settings, { rules: [rule], kinds: ['safe', 'suggestion'] });
  expect(all.converged).toBe(true);
  expect(all.result.findings.filter(({ fixes }) => fixes.length > 0)).toEqual([]);
  expect(fixPlan(all.plan, settings, { rules: [rule], kinds: ['safe', 'suggestion'] }).plan).toEqual(all.plan);

  const text = all.plan.documents[0]!.text;
  if (process.env['UPDATE']) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

function fingerprints(findings: readonly Finding[]): string[] {
  return findings.map(({ fingerprint }) => fingerprint);
}
