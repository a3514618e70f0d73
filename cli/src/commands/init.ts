import path from 'node:path';
import { type Locale, profileDraftOf, profiles, SETTINGS_FILE } from '@dadeumi/rules';
import { readDraft } from '../files/read.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { parse } from '../plans/load.ts';
import type { CommandText } from '../text.ts';
import { UsageFault } from '../usage.ts';
import { create } from './new.ts';

type Words = Readonly<
  Record<
    | 'head'
    | 'profile'
    | 'applicant'
    | 'date'
    | 'rates'
    | 'limits'
    | 'terms'
    | 'rules'
    | 'overrides'
    | 'plans'
    | 'files'
    | 'ignore'
    | 'extends'
    | 'locale',
    string
  >
>;

const WORDS: Readonly<Record<Locale, Words>> = {
  ko: {
    head: '다듬이 설정. 쓸 항목의 앞에 있는 #을 지우세요. `dadeumi print-config 파일`로 확인합니다.',
    profile: '작성요령(`dadeumi profiles`)',
    applicant: '신청인에 관한 물음의 답(`dadeumi explain 작성요령`)',
    date: '신청일',
    rates: '외화 1단위의 원화 값과 기준일',
    limits: '분량: 쪽수, 글자 수, 한 줄의 글자 수, 한 쪽의 줄 수',
    terms: '풀이 없이 써도 되는 이름, 그리고 용어집: 풀이, 쓰기로 한 말(preferred), 쓰지 않을 말(forbidden)',
    rules: '규칙의 심각도: off, info, warning, error',
    overrides: '파일에 따라 달리하는 규칙',
    plans: '여러 파일로 된 사업계획서',
    files: '폴더를 점검할 때 사업계획서로 볼 파일',
    ignore: '점검하지 않을 파일',
    extends: '먼저 읽을 설정: strict 또는 상대 경로',
    locale: '출력 언어: ko, en',
  },
  en: {
    head: 'Settings of Dadeumi. Remove the # before what you use; `dadeumi print-config FILE` shows the result.',
    profile: 'guideline (`dadeumi profiles`)',
    applicant: 'answers to the questions of the guideline (`dadeumi explain GUIDELINE`)',
    date: 'date of the application',
    rates: 'won for one unit of a currency, and the day of that rate',
    limits: 'length: pages, characters, characters of a line, lines of a page',
    terms: 'names that need no gloss, and a glossary: a gloss, or the preferred form and the forbidden ones',
    rules: 'severities of rules: off, info, warning, error',
    overrides: 'rules that differ in some files',
    plans: 'plans of several files',
    files: 'files of a folder that are plans',
    ignore: 'files that are not checked',
    extends: 'settings to read first: strict, or a relative path',
    locale: 'language of the output: ko, en',
  },
};

/** A settings file with every key behind `#`, each with a word on what it is for. */
export function settingsTemplate(locale: Locale): string {
  const words = WORDS[locale];
  const keys: readonly (readonly [comment: string, ...lines: string[]])[] = [
    [words.extends, 'extends: strict'],
    [`${words.profile}: ${profiles.map(({ id }) => id).join(', ')}`, 'profile: general'],
    [words.applicant, 'applicant:', '  incorporated: true'],
    [words.date, 'applicationDate: 2026-11-05'],
    [words.rates, 'exchangeRates:', '  USD: { rate: 1400, date: 2026-09-30 }'],
    [words.limits, 'limits:', '  summaryPages: 2', '  charsPerLine: 40', '  linesPerPage: 35'],
    [
      words.terms,
      'terms:',
      '  allow: [iPhone]',
      '  glossary:',
      '    CCTV: 폐쇄회로 텔레비전',
      '    이용자: { preferred: 이용자, forbidden: [유저, 사용자] }',
    ],
    [words.rules, 'rules:', '  metric-units: error'],
    [words.overrides, 'overrides:', '  - files: ["부록/**"]', '    rules:', '      foreign-term-gloss: off'],
    [words.plans, 'plans:', '  - files: [제1권.md, 제2권.md]', '    profile: general'],
    [words.files, 'files: ["계획/**/*.md"]'],
    [words.ignore, 'ignore: ["보관/**"]'],
    [words.locale, 'locale: ko'],
  ];
  const blocks = keys.map(([comment, ...lines]) => [`# ${comment}`, ...lines.map((line) => `#${line}`)].join('\n'));
  return `${[`# ${words.head}\nversion: 1`, ...blocks].join('\n\n')}\n`;
}

/** Writes `dadeumi.yaml` into the working folder, unless there is one. */
export async function init(io: Io, locale: Locale, words: CommandText): Promise<Exit> {
  await create(path.join(io.cwd, SETTINGS_FILE), settingsTemplate(locale), SETTINGS_FILE, io, words, words.usage.initExists);
  return EXIT.clean;
}

/**
 * Writes a profile of the author's own into the working folder, with the headings of a template as its sections. Throws a UsageFault where the
 * template cannot be read or has no headings, or where the profile is there already.
 */
export async function initProfile(given: string, io: Io, locale: Locale, words: CommandText): Promise<Exit> {
  const draft = await readDraft(path.resolve(io.cwd, given));
  if ('refusal' in draft) throw new UsageFault(`${given}: ${words.refusal[draft.refusal]}`);
  const file = path.basename(given);
  const stem = path.basename(given, path.extname(given));
  const name = `${stem}-profile.yaml`;
  const yaml = profileDraftOf(parse(draft.text, file), { id: idOf(stem), file }, locale);
  if (yaml === undefined) throw new UsageFault(words.usage.noHeadings(given));
  await create(path.join(io.cwd, name), yaml, name, io, words);
  io.stderr(`${words.useProfile(name)}\n`);
  return EXIT.clean;
}

/** An id of small letters, digits and hyphens, as far as the name of the file has any. */
function idOf(stem: string): string {
  const letters = stem.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return ['own', ...letters].join('-').slice(0, 80);
}
