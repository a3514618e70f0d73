import { type Basis, type Locale, type Profile, type Rule, severityOf } from '@dadeumi/rules';
import * as z from 'zod/mini';
import type { Example } from './examples.ts';
import { KINDS, SEVERITIES, table } from './table.ts';

const WORDS = {
  ko: {
    messages: '이렇게 말합니다',
    fix: '고치기',
    onlyWith: (options: string) => `${options} 선택 사항을 켰을 때만 이렇게 말합니다.`,
    options: '선택 사항',
    noOptions: '없습니다.',
    option: ['이름', '값', '처음 값'],
    profiles: '작성요령마다',
    profile: ['작성요령', '심각도', '근거', '확실성'],
    certainty: { stated: '원문에서 확인', derived: '원문에서 미루어 앎', assumed: '다듬이의 판단', author: '작성자의 설정' },
    none: '그 밖의 작성요령에서는',
    everywhere: '어느 작성요령에서나',
    own: '발견에 따로 근거가 있으면 그 근거의 확실성을 따릅니다. 설정에 적은 심각도는 언제나 이깁니다.',
  },
  en: {
    messages: 'What it says',
    fix: 'Fix',
    onlyWith: (options: string) => `Only with the option ${options}.`,
    options: 'Options',
    noOptions: 'None.',
    option: ['Name', 'Value', 'Default'],
    profiles: 'By guideline',
    profile: ['Guideline', 'Severity', 'Authority', 'Certainty'],
    certainty: {
      stated: 'read in the source',
      derived: 'follows from the source',
      assumed: 'our own judgement',
      author: 'the author’s settings',
    },
    none: 'Under every other guideline',
    everywhere: 'Under every guideline',
    own: 'A finding with a basis of its own goes by the certainty of that one. A severity written in the settings always wins.',
  },
} as const;

/** The page of a rule: Korean, then English. */
export function rulePage(rule: Rule, profiles: readonly Profile[], examples: readonly Example[], note: string): string {
  const parts = (['ko', 'en'] as const).map((locale) => inLanguage(locale, rule, profiles, examples));
  return `<!-- ${note} -->\n\n# ${rule.id}\n\n[English](#${anchorOf(rule.title.en)})\n\n${parts.join('\n\n---\n\n')}\n`;
}

/** Words as they are: `35~42자, 34~41줄` would be struck through between its tildes, `$3 … $5` set as a formula. */
const plain = (words: string): string => words.replaceAll(/[~*_<$]/gu, '\\$&');

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

function inLanguage(locale: Locale, rule: Rule, profiles: readonly Profile[], examples: readonly Example[]): string {
  const words = WORDS[locale];
  return [
    `## ${rule.title[locale]}`,
    rule.why[locale],
    `### ${words.messages}`,
    ...examples.map((example) => exampleOf(example, locale)),
    `### ${words.options}`,
    optionTable(rule, locale),
    `### ${words.profiles}`,
    profileTable(rule, profiles, locale),
    words.own,
  ].join('\n\n');
}

function exampleOf({ line, said, fix, options }: Example, locale: Locale): string {
  const only = options.length > 0 ? [WORDS[locale].onlyWith(options.map((name) => `\`${name}\``).join(', '))] : [];
  const fixed = fix ? [`${WORDS[locale].fix} (${KINDS[fix.kind][locale]}): ${plain(fix.title[locale])}`] : [];
  const fence = line.includes('```') ? '````' : '```';
  return [
    `${fence}md\n${line}\n${fence}`,
    [plain(said[locale]), ...only, ...fixed].map((text) => `> ${text.replaceAll('\n', '\n> ')}`).join('\n>\n'),
  ].join('\n\n');
}

function optionTable({ options, optionTexts }: Rule, locale: Locale): string {
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' });
  const rows = Object.entries(properties).map(([name, schema]) => {
    const { default: initial, ...shape } = schema as Record<string, unknown>;
    return [
      `\`${name}\``,
      [optionTexts?.[name]?.[locale], `\`${kindOf(shape)}\``].filter(Boolean).join(' '),
      `\`${JSON.stringify(initial)}\``,
    ];
  });
  return rows.length > 0 ? table(WORDS[locale].option, rows) : WORDS[locale].noOptions;
}

function kindOf({ type, enum: choices, items }: Record<string, unknown>): string {
  if (Array.isArray(choices)) return choices.map((choice) => JSON.stringify(choice)).join(' | ');
  return type === 'array' ? `${kindOf(items as Record<string, unknown>)}[]` : String(type);
}

/** How severe the rule is under each guideline, as far as the certainty of its authority lets it be. */
function profileTable({ id, severity }: Rule, profiles: readonly Profile[], locale: Locale): string {
  const words = WORDS[locale];
  const rows = profiles.flatMap((profile) => {
    const authority = profile.rules[id];
    if (!authority) return [];
    const { basis } = authority;
    const rank = severityOf({ severity: authority.severity ?? severity, written: false }, basis);
    return [[`\`${profile.id}\``, SEVERITIES[locale][rank], clause(basis, profile, locale), words.certainty[basis.certainty]]];
  });
  return table(words.profile, [...rows, [rows.length > 0 ? words.none : words.everywhere, SEVERITIES[locale][severity], '', '']]);
}

function clause(basis: Basis, { sources }: Profile, locale: Locale): string {
  const source = 'source' in basis ? sources[basis.source]?.title : undefined;
  const place = [source && `「${source}」`, 'where' in basis && basis.where].filter(Boolean).join(' ');
  return [place, basis.summary[locale]].filter(Boolean).join(': ');
}
