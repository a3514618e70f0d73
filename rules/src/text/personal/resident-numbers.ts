import { dayOf } from '../dates/calendar.ts';

/** Weights of the check digit: 주민등록법 시행규칙 before 2020-10-05. Numbers given or changed since then have none. */
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5] as const;
/** The century by the seventh digit; 5 to 8 are foreigners’. */
const CENTURIES: Readonly<Record<string, number>> = { 9: 18, 0: 18, 1: 19, 2: 19, 5: 19, 6: 19, 3: 20, 4: 20, 7: 20, 8: 20 };
/** Numbers that show the form and are nobody’s. */
const EXAMPLES = /^(?:\d0{6}|\d1{6}|1234567|2345678|(\d)\1{6})$/;

/** Whether thirteen digits begin with a day of birth and are no example. */
export function isDated(digits: string): boolean {
  const year = CENTURIES[digits[6]!]! * 100 + Number(digits.slice(0, 2));
  return dayOf(year, Number(digits.slice(2, 4)), Number(digits.slice(4, 6))) !== undefined && !EXAMPLES.test(digits.slice(6));
}

/** Whether the last digit is the check digit of a resident's number, or of a foreigner's. */
export function hasResidentCheck(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const foreign = '5678'.includes(digits[6]!);
  return ((foreign ? 13 : 11) - (sum % 11)) % 10 === Number(digits[12]);
}

/** Whether the last digit is the check digit of a company's number (법인등록번호): weights 1 and 2 in turn, tens complement. */
export function hasCompanyCheck(digits: string): boolean {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, index) => total + Number(digit) * ((index % 2) + 1), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[12]);
}
