import type { Range, Text } from '../../types.ts';
import { hasCompanyCheck, hasResidentCheck, isDated } from './resident-numbers.ts';

/** A number that is one person's. */
export interface PersonalNumber {
  readonly span: Range;
  readonly kind: Kind;
}

type Kind = keyof typeof KINDS;

/** What each kind is called, and how many characters of it may be shown. */
const KINDS = {
  resident: { name: { ko: '주민등록번호', en: 'resident registration number' }, shown: 6 },
  passport: { name: { ko: '여권번호', en: 'passport number' }, shown: 1 },
  licence: { name: { ko: '운전면허번호', en: 'driver’s licence number' }, shown: 2 },
  account: { name: { ko: '계좌번호', en: 'account number' }, shown: 3 },
  mobile: { name: { ko: '휴대전화 번호', en: 'mobile number' }, shown: 3 },
  card: { name: { ko: '카드 번호', en: 'card number' }, shown: 4 },
} satisfies Record<string, { name: Text; shown: number }>;

/** A candidate: its digits, and the words of its line before it, those of its label first. */
interface Candidate {
  readonly words: string;
  readonly digits: string;
  readonly before: string;
  readonly after: string;
}

interface Reader {
  readonly kind: Kind;
  readonly form: RegExp;
  is(candidate: Candidate): boolean;
}

const EXAMPLE = /예[:)]|예시|형식|샘플|예를 들/;
const RESIDENT = /주민 ?(?:등록)? ?번호|외국인 ?등록|거소 ?신고/;
const COMPANY = /법인|등기|사업자/;
const ACCOUNT = /은행|뱅크|농협|수협|신협|새마을금고|우체국|저축|증권|계좌|입금|예금주/;
/** Area codes, nationwide numbers and the 3-2-5 of a business registration. */
const NO_ACCOUNT = /^(?:0\d{1,2}-\d{3,4}-\d{4}|1[568]\d\d-\d{4}|\d{3}-\d{2}-\d{5}|\d{6}-\d{7}|(?:19|20)\d\d-\d.*)$/;

/** Numbers that are published for tests of payment. */
const TEST_CARDS: ReadonlySet<string> = new Set(['4242424242424242', '4111111111111111', '5555555555554444']);

const READERS: readonly Reader[] = [
  {
    kind: 'resident',
    form: /(?<![\d./=_-])\d{6}(?: ?- ?)?\d{7}(?![\d-])/g,
    is: ({ digits, before, words }) => {
      if (!isDated(digits)) return false;
      if (RESIDENT.test(before)) return true;
      return words.includes('-') && !COMPANY.test(before) && hasResidentCheck(digits) && !hasCompanyCheck(digits);
    },
  },
  {
    kind: 'passport',
    form: /(?<![A-Za-z\d])(?:[MSRODG]\d{8}|M\d{3}[A-Z]\d{4})(?![A-Za-z\d])/g,
    is: ({ before, digits }) => /(?:여권|passport)[^.!?]{0,20}$/i.test(before) && !isExample(digits),
  },
  {
    kind: 'licence',
    form: /(?<![\d-])\d{2}-\d{2}-\d{6}-\d{2}(?![\d-])/g,
    is: ({ before, digits }) => /면허[^.!?]{0,20}$/.test(before) && !isExample(digits),
  },
  {
    kind: 'card',
    form: /(?<![\d-])(?:\d{4}[- ]?\d{4}[- ]?\d{4}[- ]?\d{4}|3[47]\d{2}[- ]?\d{6}[- ]?\d{5})(?![\d-])/g,
    is: ({ digits, words, before }) =>
      /^[34569]/.test(digits) &&
      (words.includes('-') || /카드/.test(before)) &&
      passesLuhn(digits) &&
      !isExample(digits) &&
      !TEST_CARDS.has(digits),
  },
  {
    kind: 'mobile',
    form: /(?<![A-Za-z\d./=_-])(?:\+82[- ]?1|01)[016789][-. )]{0,2}\d{3,4}[-. ]{0,2}\d{4}(?![A-Za-z\d-])/g,
    is: ({ digits }) => !isExample(digits.slice(-8)) && !isExample(digits.slice(-7)),
  },
  {
    kind: 'account',
    form: /(?<![\d./=_,-])\d{2,6}(?:-\d{1,8}){1,3}(?![\d-])/g,
    is: ({ digits, words, before, after }) =>
      digits.length >= 10 &&
      digits.length <= 14 &&
      !NO_ACCOUNT.test(words) &&
      (ACCOUNT.test(before.slice(-30)) || /^ ?[(,/]? ?[가-힣]{1,4}(?:은행|뱅크|농협|수협)/.test(after)) &&
      !isExample(digits),
  },
];

/** Seven digits, parted as the forms part theirs; of a passport one may be a letter. */
const MANY_DIGITS = /\d(?:[- .)]{0,3}[A-Z]?\d){6}/;

/** Whether a text may hold such a number at all. */
export const mayHoldNumber = (text: string): boolean => MANY_DIGITS.test(text);

/** Numbers in a text that tell who someone is, in order. `label`: the words beside a cell that say what it holds. */
export function personalNumbersIn(text: string, label: string): PersonalNumber[] {
  if (!mayHoldNumber(text)) return [];
  const found: PersonalNumber[] = [];
  for (const { kind, form, is } of READERS) {
    for (const { 0: words, index } of text.matchAll(form)) {
      const span: Range = [index, index + words.length];
      const before = `${label} ${text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - 40), index)}`;
      const candidate = { words, digits: words.replace(/\D/g, ''), before, after: text.slice(span[1], span[1] + 12) };
      if (EXAMPLE.test(before) || found.some((other) => other.span[0] < span[1] && span[0] < other.span[1]) || !is(candidate)) continue;
      found.push({ kind, span });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** A number with all but its head hidden, and what its kind is called. */
export function hidden(words: string, kind: Kind): { readonly what: Text; readonly hidden: string } {
  const { name, shown } = KINDS[kind];
  return { what: name, hidden: words.slice(0, shown) + words.slice(shown).replace(/[A-Z\d]/g, '●') };
}

/** One digit over and over, or digits that count up. */
function isExample(digits: string): boolean {
  return /^(\d)\1{5,15}$/.test(digits) || '0123456789012345'.includes(digits) || /^0{3}|0{6}/.test(digits);
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * ((index % 2) + 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
