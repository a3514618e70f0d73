import { describe, expect, test } from 'vitest';
import type { PageField } from '../../extension-browser/src/fields/page-field.ts';
import type { FieldFinding } from '../../extension-browser/src/messages/finding.ts';
import { ripeFindings } from '../../extension-browser/src/page/findings-shown.ts';
import { reportOf, tellsTheSame } from '../../extension-browser/src/page/report.ts';

const TEXT = '서버는 MQTT로 보내고 100평에 둔다.';

const fieldWith = (text: string, caret?: number): PageField => ({
  id: 'f1',
  key: '개요|',
  label: '개요',
  required: false,
  kind: 'value',
  element: {} as HTMLElement,
  text: () => text,
  rangeOf: () => undefined,
  caret: () => caret,
  maxLength: undefined,
  statedLimit: undefined,
});
const findingOf = (words: string): FieldFinding => {
  const start = TEXT.indexOf(words);
  return {
    ...{ id: words, field: 'f1', range: [start, start + words.length], rule: 'r', severity: 'warning', message: words, title: '', why: '' },
    ...{ related: [], fixes: [] },
  };
};
const told = { text: TEXT, findings: [findingOf('MQTT'), findingOf('100평')], limits: [] };
const UNSEEN = { typedAt: undefined, now: 0, shown: new Set<string>() };

const MADE = { load: 'l', revision: 1, frames: 0 };
const LATER = { ...MADE, revision: 2 };

describe('findings of a text that has changed since', () => {
  const placed = (text: string) =>
    ripeFindings(fieldWith(text), told, UNSEEN).findings.map(({ id, range: [start, end] }) => [id, text.slice(start, end)]);

  test('stand at their words', () => {
    for (const text of [TEXT, `새 ${TEXT}`, TEXT.replace('보내고', '자주 보내고'), `${TEXT} 끝`]) {
      expect(placed(text)).toEqual([
        ['MQTT', 'MQTT'],
        ['100평', '100평'],
      ]);
    }
  });

  test('are left out where the change touched them', () => {
    expect(placed(TEXT.replace('MQTT', 'MQ'))).toEqual([['100평', '100평']]);
    expect(placed(TEXT.replace('MQTT로 보내고 100평', '이'))).toEqual([]);
  });
});

describe('a finding at the word that is being typed', () => {
  const caret = TEXT.indexOf('MQTT') + 4;
  const shownAt = (now: number, at = caret, shown: readonly string[] = []) => {
    const { findings, waits } = ripeFindings(fieldWith(TEXT, at), told, { typedAt: 1000, now, shown: new Set(shown) });
    return { ids: findings.map(({ id }) => id), waits };
  };

  test('waits until the word is written', () => {
    expect(shownAt(1200)).toEqual({ ids: ['100평'], waits: 800 });
    expect(shownAt(2000)).toEqual({ ids: ['MQTT', '100평'], waits: undefined });
  });

  test('is shown once the caret has moved on, or where it was shown before', () => {
    expect(shownAt(1200, 0).ids).toEqual(['MQTT', '100평']);
    expect(shownAt(1200, caret, ['MQTT']).ids).toEqual(['MQTT', '100평']);
  });
});

describe('a report', () => {
  test('leaves out a text that is too long, and says so', () => {
    const { fields, unread } = reportOf(MADE, [fieldWith('가'.repeat(200_001)), fieldWith('나')], [{ label: '열람', reason: 'read-only' }]);
    expect(fields.map(({ text }) => text)).toEqual(['나']);
    expect(unread).toEqual([
      { label: '열람', reason: 'read-only' },
      { label: '개요', reason: 'too-long' },
    ]);
  });

  test('leaves out fields that are too many, and says so', () => {
    const { fields, unread } = reportOf(
      MADE,
      [...Array(502)].map(() => fieldWith('나')),
      [],
    );
    expect(fields).toHaveLength(500);
    expect(unread.map(({ reason }) => reason)).toEqual(['too-many', 'too-many']);
  });

  test('of the same fields tells the same, whenever it is made', () => {
    const one = reportOf(MADE, [fieldWith('나')], []);
    expect(tellsTheSame(one, reportOf(LATER, [fieldWith('나')], []))).toBe(true);
    expect(tellsTheSame(one, reportOf(LATER, [fieldWith('다')], []))).toBe(false);
    expect(tellsTheSame(one, reportOf(LATER, [fieldWith('나')], [{ label: '', reason: 'protected' }]))).toBe(false);
    expect(tellsTheSame(one, reportOf(LATER, [], []))).toBe(false);
    expect(tellsTheSame(one, reportOf({ ...LATER, frames: 1 }, [fieldWith('나')], []))).toBe(false);
  });
});
