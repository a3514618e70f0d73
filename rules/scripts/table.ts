import type { Fix, Locale, Rule } from '@dadeumi/rules';

const HEAD = {
  ko: ['규칙', '무엇을 보나', '심각도'],
  en: ['Rule', 'What it is about', 'Severity'],
} as const;

export const SEVERITIES = {
  ko: { off: '끔', info: '참고', warning: '경고', error: '오류' },
  en: { off: 'off', info: 'info', warning: 'warning', error: 'error' },
} as const;

export const KINDS: Readonly<Record<Fix['kind'], Readonly<Record<Locale, string>>>> = {
  safe: { ko: '안전', en: 'safe' },
  suggestion: { ko: '제안', en: 'suggestion' },
};

/** The rules at a glance, each with a link to its page. Severity is the rule's own, where the profile says nothing. */
export function ruleTable(rules: readonly Rule[], locale: Locale): string {
  const rows = rules.map(({ id, title, severity }) => [`[\`${id}\`](rules/docs/${id}.md)`, title[locale], SEVERITIES[locale][severity]]);
  return table([...HEAD[locale]], rows);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
