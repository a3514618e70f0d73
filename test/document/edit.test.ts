import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDocument } from '../../rules/src/document/edit.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { parseFields, parsePlain } from '../../rules/src/document/plain.ts';
import type { Document } from '../../rules/src/types.ts';
import { editAnywhere } from './laws.ts';
import { edit, hostile, plan } from './markdown-arbitrary.ts';

describe('an edit', () => {
  test('keeps the other Blocks the same objects when words are typed', () => {
    let kept = 0;
    let all = 0;
    fc.assert(
      fc.property(fc.array(plan, { minLength: 2, maxLength: 3 }), fc.double({ min: 0, max: 1, noNaN: true }), (plans, at) => {
        const document = parseMarkdown(plans.join('\n\n'), 'plan.md');
        const after = editAnywhere(document, { at, removed: 0, text: '가' }, editDocument);
        const before = new Set(document.blocks);
        all += after.blocks.length;
        kept += after.blocks.filter((block) => before.has(block)).length;
      }),
      { numRuns: 100 },
    );
    expect(kept / all).toBeGreaterThanOrEqual(0.8);
  });

  test('of a row moves no cut of a long table', () => {
    const rows = Array.from({ length: 2000 }, (_, n) => `| 항목 ${n} | ${n * 7919} |\n`);
    const document = parseMarkdown(`| 항목 | 금액 |\n|---|---|\n${rows.join('')}`, 'table.md');
    expect(document.blocks.length).toBeGreaterThan(40);
    const at = document.text.indexOf('| 항목 1000 ');
    const after = editDocument(document, { range: [at, at], text: '| 새 항목 | 1 |\n' });
    const before = new Set(document.blocks);
    expect(after.blocks.filter((block) => !before.has(block)).length).toBeLessThanOrEqual(2);
  });

  test('of a table’s header reaches the Blocks that carry it', () => {
    const rows = Array.from({ length: 200 }, (_, n) => `| 항목 ${n} | ${n} |\n`);
    const document = parseMarkdown(`| 항목 | 금액 |\n|---|---|\n${rows.join('')}`, 'table.md');
    const after = editDocument(document, { range: [2, 4], text: '이름' });
    for (const { parts } of after.blocks) expect(parts[0]).toMatchObject({ kind: 'table', header: [{ text: '이름' }, { text: '금액' }] });
  });

  test('of a definition reaches the Blocks that refer to it, and of a copy of a Document works too', () => {
    const document: Document = structuredClone(parseMarkdown('[붙임] 참조\n\n끝\n\n[붙임]: http://a.kr', 'a.md'));
    const after = editDocument(document, { range: [document.text.indexOf(']:'), document.text.length], text: '' });
    expect(after).toEqual(parseMarkdown(after.text, 'a.md'));
    expect(after.blocks[1]).toBe(document.blocks[1]);
  });

  test('of plain text and of a field equals a fresh parse', () => {
    fc.assert(
      fc.property(fc.oneof(plan, hostile), edit, (text, one) => {
        const plain = editAnywhere(parsePlain(text, 'a.txt'), one, editDocument);
        expect(plain).toEqual(parsePlain(plain.text, 'a.txt'));
        const field = editAnywhere(parseFields([{ label: '요약', text }]).documents[0]!, one, editDocument);
        expect(field).toEqual(parseFields([{ label: '요약', text: field.text }]).documents[0]);
      }),
      { numRuns: 300 },
    );
  });
});
