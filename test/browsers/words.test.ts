import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../../extension-browser/public/_locales/en/messages.json';
import ko from '../../extension-browser/public/_locales/ko/messages.json';
import { type Word, word } from '../../extension-browser/src/words/words.ts';

const extension = new URL('../../extension-browser/', import.meta.url);
const names = Object.keys(ko) as Word[];
const placesIn = (text: string) => [...new Set([...text.matchAll(/\$\d/g)].map(([place]) => place))].sort();

test('Korean and English say the same things, with the same values', () => {
  expect(Object.keys(en)).toEqual(names);
  for (const name of names) expect([name, placesIn(en[name].message)]).toEqual([name, placesIn(ko[name].message)]);
});

test('Korean is written in Hangul; English has no particles', () => {
  const foreign = new Set<Word>(['language_en', 'reason_count']);
  for (const name of names) {
    if (!foreign.has(name)) expect(ko[name].message).toMatch(/[가-힣]/);
    expect(en[name].message).not.toMatch(/\$\d\{/);
  }
});

test('nothing is said that nobody says', () => {
  const sources = readdirSync(new URL('src', extension), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|html)$/.test(file))
    .map((file) => readFileSync(new URL(`src/${file}`, extension), 'utf8'));
  const code = [...sources, readFileSync(new URL('wxt.config.ts', extension), 'utf8')].join('\n');
  expect(names.filter((name) => !code.includes(`'${name}'`) && !code.includes(`__MSG_${name}__`))).toEqual([]);
});

test('particles follow the value', () => {
  expect(word('ko', 'profile_imported', '초안')).toBe('초안을 더했습니다.');
  expect(word('ko', 'profile_imported', '나의 요령 2')).toBe('나의 요령 2를 더했습니다.');
  expect(word('en', 'profile_imported', '초안')).toBe('초안 was added.');
});
