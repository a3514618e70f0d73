import { expect, test } from 'vitest';
import { describe as told } from '../../rules/src/engine/describe.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import summaryLength from '../../rules/src/rules/summary-length.ts';
import { draftOf } from '../harness/settings.ts';

/** What is said of a summary of so many lines, each as long as a line of print. */
function said(lines: number, limits = ''): { readonly ko: string; readonly en: string } | undefined {
  const { plan, settings } = draftOf(
    `---\ndadeumi:\n  profile: location-registration-2026\n${limits}---\n\n# 요약문\n\n${`${'위치를 모아 알리는 사업입니다. '.repeat(2)}\n\n`.repeat(lines)}# 제1권 법인요건\n\n가\n`,
  );
  const [finding] = lint(plan, settings, { rules: [summaryLength] }).findings;
  return finding && { ko: told(finding, 'ko').message, en: told(finding, 'en').message };
}

test('an empty summary has no length: another rule tells that it is empty', () => {
  expect(said(0)).toBeUndefined();
  expect(said(0, '  limits: { summaryPages: 1 }\n')).toBeUndefined();
});

test('a short summary is told in halves of a page, a longer one in tenths', () => {
  expect(said(3)!.ko).toMatch(/^요약문은 \d+자이며 .*어림하면 반 쪽 이내입니다/);
  expect(said(3)!.en).toMatch(/^The summary has \d+ characters, by estimate no more than half a page/);
  expect(said(40)!.ko).toMatch(/^요약문은 \d+자이며 .*어림하면 약 [1-9.]+~[1-9.]+쪽입니다/);
  expect(said(40)!.en).toMatch(/^The summary has \d+ characters, by estimate about [1-9.]+~[1-9.]+ pages/);
  expect(said(24, '  limits: { summaryPages: 1 }\n')!.ko).toMatch(/^요약문이 약 [0-9.]+~[0-9.]+쪽이므로 한도 1쪽을 넘을 수 있습니다/);
});
