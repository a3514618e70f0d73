import type { Text } from '../../types.ts';

/** What each kind of value in the settings must be, to complete ‘…에는 …’ and ‘… takes …’. */
export const expectations = {
  text: { ko: '글자를 적으세요', en: 'words' },
  id: { ko: '영문 소문자, 숫자, 줄표(-), 점으로 된 이름을 적으세요', en: 'a name of small letters, digits, hyphens and dots' },
  map: { ko: '‘이름: 값’ 꼴로 적으세요', en: 'a map of names and values' },
  list: { ko: '‘- ’로 시작하는 목록을 적으세요', en: 'a list' },
  day: { ko: '실제로 있는 날짜를 2026-11-05처럼 적으세요', en: 'a real date such as 2026-11-05' },
  severity: { ko: 'off, info, warning, error 가운데 하나를 적으세요', en: 'one of off, info, warning, error' },
  rule: {
    ko: 'off, info, warning, error 가운데 하나를 적거나 severity와 options를 적으세요',
    en: 'one of off, info, warning, error, or a map of severity and options',
  },
  options: { ko: '규칙의 선택 사항을 ‘이름: 값’ 꼴로 적으세요', en: 'the options of the rule, as a map' },
  answer: {
    ko: 'true 또는 false를, 고르는 물음이면 보기 가운데 하나를 적으세요',
    en: 'true or false, or one of the choices of the question',
  },
  rate: {
    ko: '1단위의 원화 값을 1400 또는 1400.5처럼 0보다 큰 수로 적으세요',
    en: 'the won for one unit, as a positive decimal such as 1400.5',
  },
  thousands: { ko: '쉼표 없이 1400.5처럼 적거나, 쉼표가 든 수를 따옴표로 묶으세요', en: 'a number without commas, or in quotes' },
  exchangeRate: {
    ko: '{ rate: 1400, date: 2026-09-30 }처럼 환율과 기준일을 적으세요',
    en: 'the rate and its date, as { rate: 1400, date: 2026-09-30 }',
  },
  currency: { ko: 'USD처럼 통화 기호 세 글자를 적으세요', en: 'a currency code of three letters such as USD' },
  number: { ko: '수를 적으세요', en: 'a number' },
  'yes-no': { ko: 'true 또는 false를 적으세요', en: 'true or false' },
  positive: { ko: '0보다 큰 수를 적으세요', en: 'a number above 0' },
  terms: { ko: '용어의 목록을 적으세요', en: 'a list of terms' },
  glossary: {
    ko: '‘용어: 한글 풀이’ 꼴로 적거나 용어에 gloss, preferred, forbidden을 적으세요. 예: CCTV: 폐쇄회로 텔레비전',
    en: 'terms and their glosses, such as CCTV: 폐쇄회로 텔레비전, or a map of gloss, preferred and forbidden',
  },
  paths: { ko: '파일 이름의 목록을 적으세요. 예: [제1권.md, 제2권.md]', en: 'a list of file names, such as [제1권.md, 제2권.md]' },
  version: { ko: '1을 적으세요', en: '1, the only version that this program reads' },
  extends: { ko: '내장 설정의 이름이나 상대 경로를 적으세요', en: 'the name of a built-in or a relative path' },
  locale: { ko: 'ko 또는 en을 적으세요', en: 'ko or en' },
  required: { ko: '값을 적으세요', en: 'a value; it is required' },
  other: { ko: '정해진 꼴의 값을 적으세요', en: 'a value of another form' },
} as const satisfies Readonly<Record<string, Text>>;

/** A name for what a value must be; issues of the schema carry it as their message. */
export type Expectation = keyof typeof expectations;

export function isExpectation(name: string): name is Expectation {
  return Object.hasOwn(expectations, name);
}
