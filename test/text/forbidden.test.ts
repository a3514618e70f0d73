import { expect, test } from 'vitest';
import { forbiddenIn } from '../../rules/src/text/glossary/forbidden.ts';
import { growth, LINEAR } from '../harness/growth.ts';

const glossary = [
  { term: '이용자', forbidden: ['유저', '사용자'] },
  { term: 'AI', preferred: '인공지능', forbidden: ['AI', '에이아이'] },
  { term: '누리집', forbidden: ['누리집 주소', '홈 페이지', '누리집'] },
];
const found = (text: string) => forbiddenIn(text, glossary).map(({ form, preferred }) => `${form} > ${preferred}`);

test.each([
  ['유저는 사용자마다 다르다', ['유저 > 이용자', '사용자 > 이용자']],
  ['당사AI가 에이아이입니다', ['AI > 인공지능', '에이아이 > 인공지능']],
  ['‘유저’와 (유저)', ['유저 > 이용자', '유저 > 이용자']],
  ['유저들에게 홈 페이지의 소식을', ['유저 > 이용자', '홈 페이지 > 누리집']],
  ['누리집 주소는 길다', ['누리집 주소 > 누리집']],
])('finds whole words: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each(['유저층과 슈퍼유저, 유저A', 'AIoT와 xAI, 3AI', '인공지능(AI)과 인공지능 (AI)', '누리집은 이미 바르다'])(
  'leaves alone what is a part of another word, the gloss of the preferred form, and that form: %s',
  (text) => expect(found(text)).toEqual([]),
);

test.each(['유저 ', '유저', '(AI)', '누리집 '])('a text of many %j takes linear time', (piece) => {
  expect(growth(50_000, (size) => forbiddenIn(piece.repeat(size / piece.length), glossary))).toBeLessThan(LINEAR);
});
