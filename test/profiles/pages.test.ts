import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planOf } from '../../rules/src/document/document.ts';
import { editDocument } from '../../rules/src/document/edit.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { draftOf as draft } from '../../rules/src/engine/coverage.ts';
import { fulfilments, readingFor } from '../../rules/src/profiles/fulfilment.ts';
import type { Block, Document } from '../../rules/src/types.ts';
import { draftOf } from '../harness/settings.ts';

const golden = readFileSync(new URL('../plans/golden/location-permit-2018.md', import.meta.url), 'utf8');
const { settings } = draftOf(golden);
const body = golden.slice(golden.indexOf('\n---\n') + 5);
const long = golden + body.repeat(4);

/** How each obligation stands and where that is seen, and how many Blocks were read for it. */
function seenIn(document: Document) {
  let reads = 0;
  const read = readingFor(settings.profile);
  const signs = (block: Block) => {
    reads++;
    return read.signs(block);
  };
  const found = fulfilments(draft(planOf(document), settings), { ...read, signs });
  return { told: found.map(({ obligation, state, evidence }) => [obligation.id, state, evidence]), reads };
}

test('edits here and there leave what a fresh reading sees', () => {
  let document = parseMarkdown(long, 'plan.md');
  const edits = [
    (text: string) => ({ range: [text.indexOf('정확도'), text.indexOf('정확도') + 3] as const, text: '세밀함' }),
    (text: string) => ({ range: [text.length, text.length] as const, text: '\n\n정확도를 봅니다.\n' }),
    (text: string) => ({ range: [text.indexOf('## 가.'), text.indexOf('## 가.')] as const, text: '새 문단입니다.\n\n또 하나.\n\n' }),
    (text: string) => ({ range: [text.indexOf('취급대장'), text.indexOf('취급대장') + 40] as const, text: '' }),
    (text: string) => ({ range: [text.indexOf('# 제2권'), text.indexOf('# 제3권')] as const, text: '' }),
    (text: string) => ({ range: [text.indexOf('\n\n', 5000), text.indexOf('\n\n', 5000) + 2] as const, text: ' ' }),
  ];
  for (const edit of edits) {
    document = editDocument(document, edit(document.text));
    expect(seenIn(document).told).toEqual(seenIn(parseMarkdown(document.text, 'plan.md')).told);
  }
});

test('a word that comes into any Block of a page that had none is seen', () => {
  const filler = Array.from({ length: 70 }, (_, index) => `목표를 정한 까닭 ${index * 7}.\n\n`).join('');
  const document = parseMarkdown(`# 제3권 기술계획서\n\n### (2) 시스템 품질보증\n\n${filler}`, 'plan.md');
  const accuracy = (one: Document) => seenIn(one).told.find(([id]) => id === 'technology.quality/1.1')?.[1];
  expect(accuracy(document)).toBe('missing');
  for (let paragraph = 1; paragraph < 70; paragraph += 4) {
    const at = document.text.indexOf(`까닭 ${paragraph * 7}.`);
    expect(accuracy(editDocument(document, { range: [at, at], text: '정확도 ' }))).toBe('mentioned');
  }
});

test('after a key in one Block few others are read again', () => {
  const more = Array.from({ length: 2000 }, (_, index) => `이용자에게 제공하는 이야기 ${index * 7}.\n\n`).join('');
  const document = parseMarkdown(golden.replace('## 나. 위치정보의 관리적', `${more}## 나. 위치정보의 관리적`), 'plan.md');
  seenIn(document);
  const at = document.text.indexOf('이야기 7007');
  const { reads } = seenIn(editDocument(document, { range: [at, at], text: '가' }));
  expect(reads).toBeGreaterThan(0);
  expect(reads / document.blocks.length).toBeLessThan(0.2);
});
