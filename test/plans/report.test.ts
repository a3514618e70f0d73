import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { ComplianceReport } from '../../rules/src/engine/compliance/schema.ts';
import { flawedPlan, runIn } from '../cli/report-run.ts';

/** The report of a flawed permit plan, byte for byte: `UPDATE=1 npx vitest run test/plans/report.test.ts` writes it anew. */
const golden = (format: string) => new URL(`./report/report.${format}`, import.meta.url);
const FORMATS = ['json', 'md', 'csv', 'html'] as const;

/** The plan with all of its volumes to be read. */
function wholePlan(): string {
  const cwd = flawedPlan();
  const settings = path.join(cwd, 'dadeumi.yaml');
  rmSync(path.join(cwd, '부속서류.hwp'));
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(', 부속서류.hwp', ''));
  return cwd;
}

async function jsonOf(cwd: string): Promise<ComplianceReport['plans'][number]> {
  const { stdout } = await runIn(cwd, ['report', '--format', 'json']);
  return (JSON.parse(stdout) as ComplianceReport).plans[0]!;
}

describe('the report of a flawed permit plan', () => {
  test.each(FORMATS)('is what it was, as %s, and says by its exit code that not all was read', async (format) => {
    const { code, stdout, stderr } = await runIn(flawedPlan(), ['report', '제2권.md', '--format', format]);
    if (process.env.UPDATE) writeFileSync(golden(format), stdout);
    expect(stdout).toBe(readFileSync(golden(format), 'utf8'));
    expect(code).toBe(3);
    expect(stderr).toContain('모두 읽지는 못했습니다');
  });

  test('keeps to its published schema', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../rules/schema/report.json', import.meta.url), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    const report = JSON.parse(readFileSync(golden('json'), 'utf8'));
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    report.plans[0].rows[0].state = 'approved';
    expect(validate(report)).toBe(false);
  });

  test('shows every flaw', async () => {
    const { rows, amounts, lengths, attachments, complete, sections } = await jsonOf(wholePlan());
    const state = (id: string) => rows.find((row) => row.id === id)?.state;
    expect(complete).toBe(true);
    expect(sections.filter((section) => section.state === 'missing').map(({ id }) => id)).toContain('business.access');
    expect(sections.filter((section) => section.state === 'empty').map(({ id }) => id)).toEqual(['company.officers']);
    expect(amounts.flatMap(({ differences }) => differences.filter((one) => one !== '0'))).toEqual(['200000000', '200000000']);
    expect(lengths.find(({ name }) => name === 'summaryPages')?.verdict).toBe('over');
    expect(attachments.filter((one) => one.state === 'missing').map(({ id }) => id)).toEqual(['seal-certificate', 'translations']);
    expect(state('attachments/seal-certificate')).toBe('missing');
    expect(state('rules/metric-units')).toBe('missing');
    expect(state('rules/body-length')).toBe('unchecked');
  });
});

describe('while part of a plan is unread', () => {
  test('nothing is said to be nowhere, or to be right in all of it', async () => {
    const [part, whole] = [await jsonOf(flawedPlan()), await jsonOf(wholePlan())];
    const because = ({ rows }: typeof part, reason: string) => rows.filter((row) => row.because === reason).length;
    expect(part.complete).toBe(false);
    expect(part.unread.map(({ document }) => document)).toEqual(['부속서류.hwp']);
    for (const reason of ['no-section', 'rule', 'unlisted']) {
      expect(because(part, reason)).toBe(0);
      expect(because(whole, reason)).toBeGreaterThan(0);
    }
    expect(part.sections.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(part.attachments.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(part.counts.met).toBeLessThan(whole.counts.met);
    expect(part.counts.unchecked).toBeGreaterThan(whole.counts.unchecked);
  });

  test.each(['md', 'html'] as const)('%s says so before all else, and only then', async (format) => {
    const [part, whole] = await Promise.all([flawedPlan(), wholePlan()].map((cwd) => runIn(cwd, ['report', '--format', format])));
    const at = part!.stdout.indexOf('계획서를 모두 읽지 못했습니다');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(part!.stdout.indexOf('한눈에 보기'));
    expect(whole!.stdout).not.toContain('읽지 못했습니다');
    expect(whole!.code).toBe(0);
  });

  test('csv says so in every line', async () => {
    const linesOf = async (cwd: string) => (await runIn(cwd, ['report', '--format', 'csv'])).stdout.split('\r\n').slice(1, -1);
    for (const line of await linesOf(flawedPlan())) expect(line).toMatch(/^[^,]*,일부,\d+,/);
    for (const line of await linesOf(wholePlan())) expect(line).toMatch(/^[^,]*,모두,\d+,/);
  });
});
