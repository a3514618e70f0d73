import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { ComplianceReport } from '../../rules/src/engine/compliance/schema.ts';
import { flawedPlan, runIn } from '../cli/report-run.ts';

/** The report of a flawed permit plan, byte for byte: `UPDATE=1 npx vitest run test/plans/report.test.ts` writes it anew. */
const golden = (format: Format) => new URL(`./report/report.${format}`, import.meta.url);
const FORMATS = ['json', 'md', 'csv', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** The plan with all of its volumes to be read. */
function wholePlan(): string {
  const cwd = flawedPlan();
  const settings = path.join(cwd, 'dadeumi.yaml');
  rmSync(path.join(cwd, '부속서류.hwp'));
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(', 부속서류.hwp', ''));
  return cwd;
}

type Plan = ComplianceReport['plans'][number];

/** The report of the plan as it is; the first test holds it against what the command writes. */
const partOf = (format: Format): string => readFileSync(golden(format), 'utf8');
const planIn = (json: string): Plan => (JSON.parse(json) as ComplianceReport).plans[0]!;

async function wholeOf(format: Format): Promise<string> {
  const { code, stdout } = await runIn(wholePlan(), ['report', '--format', format]);
  expect(code).toBe(0);
  return stdout;
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
    const { rows, amounts, lengths, attachments, complete, sections } = planIn(await wholeOf('json'));
    const state = (id: string) => rows.find((row) => row.id === id)?.state;
    expect(complete).toBe(true);
    expect(sections.filter((section) => section.state === 'missing').map(({ id }) => id)).toContain('business.access');
    expect(sections.filter((section) => section.state === 'empty').map(({ id }) => id)).toEqual(['company.officers']);
    expect(amounts.flatMap(({ differences }) => differences.filter((one) => one !== '0'))).toEqual(['200000000', '200000000']);
    expect(lengths.find(({ name }) => name === 'summaryPages')?.verdict).toBe('over');
    expect(attachments.filter((one) => one.state === 'missing').map(({ id }) => id)).toEqual(['seal-certificate', 'translations']);
    expect(state('attachments/seal-certificate')).toBe('missing');
    expect(state('rules/metric-units')).toBe('violated');
    expect(state('rules/body-length')).toBe('unchecked');
  });
});

describe('while part of a plan is unread', () => {
  test('nothing is said to be nowhere, or to be right in all of it', async () => {
    const [part, whole] = [planIn(partOf('json')), planIn(await wholeOf('json'))];
    const because = ({ rows }: Plan, reason: string) => rows.filter((row) => row.because === reason).length;
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
    const at = partOf(format).indexOf('계획서를 모두 읽지 못했습니다');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(partOf(format).indexOf('한눈에 보기'));
    expect(await wholeOf(format)).not.toContain('읽지 못했습니다');
  });

  test('csv says so in every line', async () => {
    const linesOf = (csv: string) => csv.split('\r\n').slice(1, -1);
    for (const line of linesOf(partOf('csv'))) expect(line).toMatch(/^[^,]*,일부,\d+,/);
    for (const line of linesOf(await wholeOf('csv'))) expect(line).toMatch(/^[^,]*,모두,\d+,/);
  });
});
