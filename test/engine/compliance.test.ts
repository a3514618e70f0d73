import { describe, expect, test } from 'vitest';
import { complianceOf } from '../../rules/src/engine/compliance/compliance.ts';
import { type Compliance, ComplianceReport } from '../../rules/src/engine/compliance/schema.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import type { Unread } from '../../rules/src/types.ts';
import { draftOf } from '../harness/settings.ts';

const UNREAD: Unread = { document: '제3권.hwp', reason: { ko: '읽지 못함', en: 'not read' } };

function complianceFor(body: string, front = '', unread: readonly Unread[] = []): Compliance {
  const { plan, settings } = draftOf(`---\ndadeumi:\n  profile: location-permit-2018\n${front}---\n\n${body}\n`);
  const result = lint(plan, settings);
  return complianceOf(plan, settings, { ...result, unread: [...result.unread, ...unread] });
}

function rowIn({ rows }: Compliance, id: string): string {
  const { state, because } = rows.find((row) => row.id === id)!;
  return `${state} ${because}`;
}

const OFFICERS =
  '# 제1권\n\n## 가. 허가신청법인의 명세 및 조직\n\n### (2) 법인의 조직에 관한 사항\n\n#### (나) 임원들의 신상명세 및 수임권한\n\n';
const DIRECTOR = 'company.officers/1.1';

describe('the state of an obligation', () => {
  test.each([
    ['words of it stand in its section', `${OFFICERS}대표이사가 집행합니다.`, 'met words'],
    ['nothing of it stands there', `${OFFICERS}정관을 따릅니다.`, 'unfound no-words'],
    ['its section is empty', OFFICERS, 'missing empty-section'],
    ['its section is not there', '# 제1권 허가신청법인에 관한 기본사항\n\n법인', 'missing no-section'],
    ['the draft says that it does not apply', `${OFFICERS}해당 없음`, 'not-applicable denied'],
  ])('where %s', (_, body, expected) => {
    expect(rowIn(complianceFor(body), DIRECTOR)).toBe(expected);
  });

  test('of a section that is not there is open while part of the plan is unread; of one that is there it is not', () => {
    expect(rowIn(complianceFor('# 제1권 허가신청법인에 관한 기본사항\n\n법인', '', [UNREAD]), DIRECTOR)).toBe('unchecked unread');
    expect(rowIn(complianceFor(`${OFFICERS}정관을 따릅니다.`, '', [UNREAD]), DIRECTOR)).toBe('unfound no-words');
  });

  test.each([
    ['is found against', '창고는 40평입니다.', '', [], 'violated findings'],
    ['found nothing', '창고는 40㎡입니다.', '', [], 'met rule'],
    ['had nothing to look at', '창고입니다.', '', [], 'unchecked nothing'],
    ['is off', '창고는 40평입니다.', '  rules: { metric-units: off }\n', [], 'unchecked off'],
    [
      'was told to pass over a place',
      '<!-- dadeumi-disable-next-line metric-units: 등기부의 표기 -->\n창고는 40평입니다.',
      '',
      [],
      'unchecked suppressed',
    ],
    ['did not see all', '창고는 40㎡입니다.', '', [UNREAD], 'unchecked unread'],
    ['is found against in what it saw', '창고는 40평입니다.', '', [UNREAD], 'violated findings'],
  ] as const)('that a rule sees to, where it %s', (_, words, front, unread, expected) => {
    expect(rowIn(complianceFor(`# 요약문\n\n${words}`, front, unread), 'rules/metric-units')).toBe(expected);
  });

  test.each([
    ['a day before the application', '2018년 10월 31일', 'met words'],
    ['a day after it', '2018년 12월 31일', 'violated findings'],
  ])('that words show, beside %s', (_, day, expected) => {
    const body = `# 제1권\n\n## 나. 허가신청법인의 재무구조\n\n### (1) 허가신청법인의 재무지표 및 재무제표\n\n${day} 현재 총자산은 223억 원입니다.`;
    const front = '  applicationDate: 2018-11-05\n  applicant: { incorporated: true }\n';
    expect(rowIn(complianceFor(body, front), 'company.statements/1')).toBe(expected);
  });

  test('of length is open while the limit is not known', () => {
    const body = '# 요약문\n\n법인과 매출, 시스템';
    expect(rowIn(complianceFor(body), 'rules/summary-length')).toBe('unchecked limit');
    expect(rowIn(complianceFor(body, '  limits: { summaryPages: 3 }\n'), 'rules/summary-length')).toBe('met own-limit');
    expect(rowIn(complianceFor(body), 'rules/body-length')).toBe('unchecked limit');
  });

  test('that depends on an answer waits for it, and tells which', () => {
    const open = complianceFor('# 요약문\n\n법인').rows.find(
      ({ id }) => id === 'business.nationwide-network/1.1' || id === 'business.nationwide-network/1',
    );
    expect(open).toMatchObject({ state: 'unchecked', because: 'question', waitsFor: ['ownNetwork'] });
  });
});

test('lengths against limits: within, near, over, not known, and not of what was not read', () => {
  const verdicts = (front: string, unread: readonly Unread[] = []) =>
    Object.fromEntries(
      complianceFor(`# 요약문\n\n${'법인의 매출과 시스템을 적습니다. '.repeat(60)}`, front, unread).lengths.map(({ name, verdict }) => [
        name,
        verdict,
      ]),
    );
  expect(verdicts('')).toMatchObject({ summaryPages: 'unknown', bodyPages: 'unknown' });
  expect(verdicts('  limits: { summaryPages: 9, summaryCharacters: 100, bodyPages: 9 }\n')).toMatchObject({
    ...{ summaryPages: 'within', summaryCharacters: 'over', bodyPages: 'within' },
  });
  expect(verdicts('  limits: { summaryPages: 0.9 }\n').summaryPages).toBe('near');
  expect(verdicts('  limits: { bodyPages: 9 }\n', [UNREAD]).bodyPages).toBe('unread');
});

test('whether the guideline is of the day of the application, and what has replaced it', () => {
  const on = (front: string) => complianceFor('# 요약문\n\n법인', front);
  expect(on('')).toMatchObject({ inForce: null, applicationDate: null, profile: { supersededBy: { id: 'location-registration-2026' } } });
  expect(on('  applicationDate: 2018-11-05\n').inForce).toBe(true);
  expect(on('  applicationDate: 2026-11-05\n').inForce).toBe(false);
});

test.each(profiles.filter(({ standing }) => standing !== 'language-only'))(
  '$id: keeps to the schema, and ends with what a person must tick',
  ({ id }) => {
    const { plan, settings } = draftOf(`---\ndadeumi:\n  profile: ${id}\n---\n\n# 요약문\n\n우리 회사는 지도를 만듭니다.\n`);
    const compliance = complianceOf(plan, settings, lint(plan, settings));
    expect(ComplianceReport.safeParse({ version: 1, tool: '0', plans: [compliance] }).error).toBeUndefined();
    const items = compliance.checklists.flatMap((list) => list.items);
    for (const asked of [/부/, /매체/, /인감|날인/, /봉/, /쪽번호/, /A4/, /번역/, /활자/])
      expect(items.some(({ what }) => asked.test(what.ko))).toBe(true);
  },
);

test('a caption within a section that answers is no place where it is answered', () => {
  const { plan, settings } = draftOf(
    '---\ndadeumi: { profile: kstartup-pre-2026 }\n---\n\n# 4. 팀 구성 (Team)\n\n둘이서 합니다.\n\n**‹ 팀 구성(안) >**\n\n| 구분 | 직위 |\n|---|---|\n| 1 | 팀장 |\n',
  );
  const { rows, sections } = complianceOf(plan, settings, lint(plan, settings));
  const places = [...rows, ...sections].filter(({ answeredIn }) => answeredIn.some(({ title }) => title.includes('팀 구성')));
  expect(places.length).toBeGreaterThan(1);
  for (const { answeredIn } of places) expect(answeredIn.map(({ at }) => at.line)).toEqual([5]);
});
