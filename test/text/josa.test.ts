import { describe, expect, test } from 'vitest';
import { finalConsonant } from '../../rules/src/text/final-sound.ts';
import { josa, type Pair, particle, particleAt, particleInstead } from '../../rules/src/text/josa.ts';

describe('josa', () => {
  test.each<[word: string, pair: Pair, expected: string]>([
    ['원', '을/를', '원을'],
    ['달러', '을/를', '달러를'],
    ['서울', '(으)로', '서울로'],
    ['공장', '(으)로', '공장으로'],
    ['3', '이/가', '3이'],
    ['2', '이/가', '2가'],
    ['10', '은/는', '10은'],
    ['100', '(으)로', '100으로'],
    ['2,000', '과/와', '2,000과'],
    ['10000', '을/를', '10000을'],
    ['1조', '이/가', '1조가'],
    ['1.50', '을/를', '1.50을'],
    ['0', '은/는', '0은'],
    ['LG', '은/는', 'LG는'],
    ['CRM', '을/를', 'CRM을'],
    ['URL', '(으)로', 'URL로'],
    ['KPI', '이/가', 'KPI가'],
    ['VM', '(으)로', 'VM으로'],
    ['Google', '은/는', 'Google은'],
    ['React', '을/를', 'React를'],
    ['12%', '이/가', '12%가'],
    ['99㎡', '을/를', '99㎡를'],
    ['5km', '(으)로', '5km로'],
    ['5kg', '을/를', '5kg을'],
    ['3t', '은/는', '3t은'],
    ['30L', '이/가', '30L가'],
    ['26℃', '을/를', '26℃를'],
    ['5GB', '은/는', '5GB는'],
    ['$10', '이/가', '$10가'],
    ['¥300', '을/를', '¥300을'],
    ['₩1,000', '은/는', '₩1,000은'],
  ])('%s with %s is %s', (word, pair, expected) => {
    expect(josa(word, pair)).toBe(expected);
  });

  test('reads through closing quotes, brackets and marks', () => {
    expect(josa('‘5조 원’', '이/가')).toBe('‘5조 원’이');
    expect(josa('「위치정보법」', '은/는')).toBe('「위치정보법」은');
    expect(josa('“99㎡”', '(으)로')).toBe('“99㎡”로');
    expect(josa('**시장**', '을/를')).toBe('**시장**을');
  });

  test('follows the word before explaining parentheses', () => {
    expect(josa('인공지능(AI)', '을/를')).toBe('인공지능(AI)을');
    expect(josa('99㎡(30평)', '을/를')).toBe('99㎡(30평)를');
    expect(josa('(원)', '을/를')).toBe('(원)을');
  });

  test.each<[word: string, pair: Pair, expected: string]>([
    ['‘10″’', '은/는', '‘10″’는'],
    ['‘10"’', '을/를', '‘10"’를'],
    ['“10”', '을/를', '“10”을'],
    ['6′', '은/는', '6′는'],
    ['‘98.6℉’', '은/는', '‘98.6℉’는'],
    ['4×6 in', '(으)로', '4×6 in로'],
    ['300gal', '을/를', '300gal을'],
    ['340㎥/min', '을/를', '340㎥/min을'],
    ['R', '을/를', 'R를'],
    ['App', '을/를', 'App을'],
    ['12.8km/L', '을/를', '12.8km/L를'],
    ['407N·m', '은/는', '407N·m는'],
    ['1.2g/㎤', '을/를', '1.2g/㎤를'],
    ['100km/h', '(으)로', '100km/h로'],
    ['1.91억kL', '을/를', '1.91억kL를'],
    ['336만㎡', '이/가', '336만㎡가'],
    ['제Ⅲ', '을/를', '제Ⅲ을'],
    ['제Ⅳ', '은/는', '제Ⅳ는'],
    ['`45`', '을/를', '`45`를'],
    ['Sheet', '을/를', 'Sheet를'],
    ['Prototype', '을/를', 'Prototype을'],
    ['10', '이랑/랑', '10이랑'],
    ['5km', '이든/든', '5km든'],
    ['다듬이', '아/야', '다듬이야'],
  ])('reads the sign in %s', (word, pair, expected) => {
    expect(josa(word, pair)).toBe(expected);
  });

  test('follows the reading that a caller gives', () => {
    expect(josa('‘Wi-Fi’', '을/를', '와이파이')).toBe('‘Wi-Fi’를');
    expect(josa('‘Cloud’', '은/는', '클라우드')).toBe('‘Cloud’는');
    expect(josa('計量', '을/를', '계량')).toBe('計量을');
  });

  test('gives both forms where the reading is not known', () => {
    expect(finalConsonant('漢')).toBeUndefined();
    expect(particle('漢', '을/를')).toBe('을(를)');
    expect(particle('', '(으)로')).toBe('(으)로');
    expect(particle('漢', '이다/다')).toBe('이다');
  });

  test('reads decomposed Hangul', () => {
    expect(josa('공장'.normalize('NFD'), '을/를').normalize('NFC')).toBe('공장을');
  });
});

describe('particleAt', () => {
  test.each<[text: string, pair: Pair | undefined, form: string | undefined]>([
    ['을 씁니다', '을/를', '을'],
    ['으로는', '(으)로', '으로'],
    ['로서의 뜻', '(으)로', '로'],
    ['이었다', '이었/였', '이었'],
    ['이며', '이며/며', '이며'],
    ['와 함께', '과/와', '와'],
    ['이에요', '이에요/예요', '이에요'],
    ['예요', '이에요/예요', '예요'],
    ['면 된다', '이면/면', '면'],
    ['이면서', '이면/면', '이면'],
    ['지만', '이지/지', '지'],
    ['이므로', '이므로/므로', '이므로'],
    ['니까', '이니/니', '니'],
    ['랑은', '이랑/랑', '랑'],
    ['이든지', '이든/든', '이든'],
    ['여서', '이어/여', '여'],
    ['라면서', '이라/라', '라'],
    ['면적', undefined, undefined],
    ['여객', undefined, undefined],
    ['지역', undefined, undefined],
    ['든든한', undefined, undefined],
    ['이상', undefined, undefined],
    ['가량', undefined, undefined],
    ['로봇', undefined, undefined],
    ['이내의', undefined, undefined],
    ['은행', undefined, undefined],
    [' 이', undefined, undefined],
  ])('in %s', (text, pair, form) => {
    const found = particleAt(text, 0);
    expect([found?.pair, found?.text]).toEqual([pair, form]);
  });

  test('is put right after another word', () => {
    expect(particleInstead('99㎡', particleAt('을', 0)!)).toBe('를');
    expect(particleInstead('원', particleAt('로', 0)!)).toBe('으로');
    expect(particleInstead('원', particleAt('다.', 0)!)).toBe('이다');
    expect(particleInstead('99㎡', particleAt('이며', 0)!)).toBe('이며');
    expect(particleInstead('99㎡', particleAt('이면', 0)!)).toBe('이면');
    expect(particleInstead('9kg', particleAt('지만', 0)!)).toBe('이지');
    expect(particleInstead('9kg', particleAt('여서', 0)!)).toBe('이어');
    expect(particleInstead('99㎡', particleAt('이에요', 0)!)).toBe('예요');
    expect(particleInstead('11.3g', particleAt('예요', 0)!)).toBe('이에요');
  });
});
