import type { Finding, Place } from '@dadeumi/rules';
import { linesOf } from '../../cli/src/lines.ts';
import type { Entry, Report, Source } from '../../cli/src/report.ts';

/** A source that stands nowhere but in a test. */
export function sourceOf(path: string, text: string, name: Source['encoding']['name'] = 'utf-8'): Source {
  return { file: `/writer/${path}`, path, lines: linesOf(text), encoding: { name, bom: false } };
}

/** The place of words in a source. */
export function placeOf(source: Source, words: string): Place {
  const start = source.lines.text.indexOf(words);
  if (start < 0) throw new RangeError(`no ${words} in ${source.path}`);
  return { document: source.path, range: [start, start + words.length] };
}

/** An entry at a place, with a message of its own. */
export function entryAt(at: Place, given: Partial<Finding> & { readonly says?: string; readonly baselined?: boolean } = {}): Entry {
  const { says = '‘45평’은 미터법이 아닙니다. ‘149㎡’로 적으세요.', baselined = false, ...rest } = given;
  const finding: Finding = {
    ...{ rule: 'metric-units', message: 'bare', data: {}, at, severity: 'error', fixes: [], related: [], fingerprint: `f${at.range[0]}` },
    ...rest,
  };
  const words = {
    message: says,
    why: '심사위원이 크기를 알 수 없습니다.',
    basis: '「작성요령」 3: 미터법으로 적는다',
    certainty: '원문에서 확인함',
  };
  return { finding, words, baselined };
}

/** A report with everything in it: two volumes, fixes, a related place, a baselined finding, an unread file. */
export function fullReport(): Report {
  const one = sourceOf('권/제1권 “계획”.md', '# 개요\r\n\r\n공장은 45평이고 <b>&\u0007 😀 3평을 더합니다.\r\n값은 $5입니다.\r\n');
  const two = sourceOf('제2권.txt', '설비는 10평이다.\n', 'cp949');
  const sources = new Map([one, two].map((source) => [source.path, source]));
  const at = placeOf(one, '45평');
  const files = [
    {
      source: one,
      sources,
      entries: [
        entryAt(at, {
          related: [placeOf(two, '10평')],
          fixes: [{ kind: 'suggestion', title: { ko: '149㎡로 적기', en: 'Write 149㎡' }, edits: [{ at, text: '149㎡' }] }],
        }),
        entryAt(placeOf(one, '3평'), {
          severity: 'warning',
          says: '이모지 뒤의 자리: 100%, a:b\n둘째 줄 ]]>',
          fixes: [
            {
              kind: 'safe',
              title: { ko: '두 곳 고치기', en: 'Fix two places' },
              edits: [
                { at: placeOf(one, '$5'), text: '5달러' },
                { at: placeOf(one, '3평'), text: '10㎡' },
              ],
            },
          ],
        }),
        entryAt(placeOf(one, '개요'), { severity: 'info', rule: 'summary-length' }),
      ],
    },
    { source: two, sources, entries: [entryAt(placeOf(two, '10평'), { baselined: true })] },
    { source: sourceOf('제3권.md', ''), sources: new Map(), entries: [] },
  ];
  return {
    version: '0.1.0',
    locale: 'ko',
    files,
    failures: [{ file: '/writer/한글 파일.hwp', path: '한글 파일.hwp', reason: '이 형식은 아직 읽지 못합니다.' }],
    plans: [
      {
        paths: [one.path, two.path],
        profile: { id: 'general', name: '일반' },
        notChecked: ['쪽수(한도 모름)', '부속서류 2건'],
        examined: { 'metric-units': 3 },
        idle: [],
        sawNothing: false,
        nothingToJudge: [],
      },
    ],
    rules: ['metric-units', 'summary-length'].map((id) => ({
      id,
      title: { ko: '제목', en: 'Title' },
      why: { ko: '이유', en: 'Why' },
      severity: 'error' as const,
    })),
    fixes: 0,
    fixing: false,
    notes: ['사업계획서로 보이지 않는 파일 2개는 지나쳤습니다.'],
    baselines: ['기준.json'],
  };
}
