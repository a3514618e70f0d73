import { type Decimal, DOWN } from './decimal.ts';

/** Ten thousands in Korean, as press and plans write it: `1억 2,000만`, `9만 9,000`, `350`, `1.5`. */
export function formatKorean(value: Decimal): string {
  const whole = value.abs().round(0, DOWN);
  const digits = whole.toFixed(0);
  if (digits.length <= 4 || !value.eq(value.round(0, DOWN))) return formatPlain(value);
  const parts: string[] = [];
  for (const [power, name] of [
    [12, '조'],
    [8, '억'],
    [4, '만'],
    [0, ''],
  ] as const) {
    const end = digits.length - power;
    const group = power === 12 ? digits.slice(0, Math.max(0, end)) : digits.slice(Math.max(0, end - 4), Math.max(0, end));
    if (/[1-9]/.test(group)) parts.push(withCommas(group.replace(/^0{1,3}/, '')) + name);
  }
  return (value.lt(0) ? '-' : '') + parts.join(' ');
}

/** With commas, without an exponent and without trailing zeros after the point: `4,958.7`. */
export function formatPlain(value: Decimal): string {
  const [whole, fraction] = value.abs().toFixed().split('.') as [string, string?];
  return (value.lt(0) ? '-' : '') + withCommas(whole) + (fraction === undefined ? '' : `.${fraction}`);
}

function withCommas(digits: string): string {
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) text = `${digits.slice(Math.max(0, end - 3), end)},${text}`;
  return text;
}
