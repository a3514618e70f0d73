import { expect, test } from 'vitest';
import { type Form, type Frame, fieldsOf, withReport } from '../../extension-browser/src/background/form.ts';

const form: Form = { tab: 1, origin: 'https://a.example', frames: new Map(), closed: [] };
const frame = (load: string, revision: number, label: string): Frame => ({
  document: undefined,
  report: { load, revision, frames: 0, fields: [{ id: 'f1', key: label, label, text: '글', required: false }], unread: [] },
});
const labelsIn = (form: Form) => fieldsOf(form).map(({ label }) => label);

test('of one page load, a report that comes late counts for nothing', () => {
  const later = withReport(form, 0, frame('one', 7, '요약'));
  expect(withReport(later, 0, frame('one', 6, '개요'))).toBe(later);
  expect(labelsIn(withReport(later, 0, frame('one', 8, '개요')))).toEqual(['개요']);
});

test('the first report of another page load counts, though the browser names neither', () => {
  const known = withReport(form, 0, frame('one', 7, '요약'));
  expect(labelsIn(withReport(known, 0, frame('two', 1, '개요')))).toEqual(['개요']);
});
