import type { Finding, Fix, Place, Text } from '../../types.ts';
import { defineNotice } from '../rule.ts';
import { type Expectation, expectations } from './expectations.ts';

/** What is wrong with a path that the settings name. */
export type PathFault = 'form' | 'outside' | 'missing' | 'cycle' | 'chain';

const pathFaults: Readonly<Record<PathFault, Text>> = {
  form: {
    ko: '읽을 수 있는 경로가 아닙니다. ./설정.yaml처럼 상대 경로를 적으세요',
    en: 'is no path that is read. Write a relative path such as ./base.yaml',
  },
  outside: { ko: '작업 폴더 밖에 있습니다. 파일을 폴더 안으로 옮기세요', en: 'is outside the workspace. Move the file into it' },
  missing: { ko: '파일이 없습니다. 경로를 확인하세요', en: 'does not exist. Check the path' },
  cycle: { ko: '설정이 서로를 다시 읽습니다. 한쪽의 extends를 지우세요', en: 'extends itself in a circle. Remove one extends' },
  chain: { ko: '설정이 너무 여러 번 이어집니다. extends를 줄이세요', en: 'is too far along a chain of extends. Shorten the chain' },
};

const syntaxHints: Readonly<Record<string, Text>> = {
  TAB_AS_INDENT: { ko: '탭 대신 빈칸으로 들여 쓰세요', en: 'Indent with spaces, not with tabs' },
  BAD_INDENT: { ko: '들여쓰기를 윗줄에 맞추세요', en: 'Align the indentation with the line above' },
  OPEN_BRACKET: {
    ko: '닫지 않은 괄호([ 또는 {)가 있습니다. 이 줄의 위에서 괄호를 닫으세요',
    en: 'A bracket ([ or {) is not closed. Close it above this line',
  },
  OPEN_QUOTE: {
    ko: '닫지 않은 따옴표가 있습니다. 이 줄의 위에서 따옴표를 닫으세요',
    en: 'A quote is not closed. Close it above this line',
  },
  MISSING_CHAR: { ko: '빠진 따옴표, 괄호, 쉼표나 쌍점이 있는지 보세요', en: 'Look for a missing quote, bracket, comma or colon' },
  BLOCK_AS_IMPLICIT_KEY: { ko: '한 줄에 항목이 둘 있습니다. 줄을 나누세요', en: 'Two entries share a line. Break the line' },
  MULTILINE_IMPLICIT_KEY: { ko: '항목 이름 뒤에 쌍점과 빈칸을 적으세요', en: 'Put a colon and a space after the name of the entry' },
  BLOCK_IN_FLOW: { ko: '괄호 안에서는 쉼표로 나누어 적으세요', en: 'Within brackets, separate entries with commas' },
};
const anyHint: Text = { ko: '이 줄의 들여쓰기, 따옴표, 쌍점을 보세요', en: 'Look at the indentation, quotes and colons of this line' };

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : ` ‘${nearest}’의 오타라면 고치세요.`);
const didYou = (nearest: string | undefined) => (nearest === undefined ? '' : ` Did you mean ‘${nearest}’?`);
const listed = (known: readonly string[]) => (known.length === 0 ? '' : ` (${known.join(', ')})`);

interface Unknown {
  readonly name: string;
  readonly nearest?: string | undefined;
  readonly known: readonly string[];
}

const quoted = (name: string, nameless: string) => (name === '' ? nameless : `‘${name}’`);

const unknown = (ko: string, en: string) => ({
  ko: ({ name, nearest, known }: Unknown) => `${quoted(name, '이름이 빈 항목')}: ${ko}${meant(nearest) || listed(known)}`,
  en: ({ name, nearest, known }: Unknown) => `${quoted(name, 'An entry without a name')}: ${en}${didYou(nearest) || listed(known)}`,
});

/** Keys of an author's profile, each with what it takes. */
interface ProfileValue {
  readonly name: string;
  readonly expected: Expectation;
  readonly example: string;
}

/** Mistakes in `dadeumi.yaml`, in an author's profile and in front matter. */
export const settingsNotice = defineNotice({
  id: 'settings',
  title: { ko: '설정의 잘못', en: 'A mistake in the settings' },
  why: {
    ko: '잘못 적은 설정은 쓰이지 않으므로, 점검이 뜻한 대로 되지 않습니다.',
    en: 'A setting that is not understood is not used, so the check is not the one that was meant.',
  },
  messages: {
    syntax: {
      ko: ({ code }: { code: string }) => `YAML 문법에 맞지 않습니다. ${(syntaxHints[code] ?? anyHint).ko}.`,
      en: ({ code }) => `This is no valid YAML. ${(syntaxHints[code] ?? anyHint).en}.`,
    },
    'too-long': {
      ko: ({ most }: { most: string }) => `설정이 ${most}자를 넘어 읽지 않았습니다. 줄이세요.`,
      en: ({ most }) => `The settings are longer than ${most} characters and were not read. Shorten them.`,
    },
    'too-deep': {
      ko: ({ most }: { most: string }) => `설정이 ${most}단계보다 깊거나 표지(&, *, !)가 너무 많아 읽지 않았습니다. 덜어 내세요.`,
      en: ({ most }) => `The settings nest deeper than ${most} levels, or have too many marks (&, *, !), and were not read. Simplify them.`,
    },
    alias: {
      ko: ({ name }: { name: string }) => `별칭 ‘*${name}’: 설정에는 YAML 별칭을 쓸 수 없습니다. 값을 그대로 적으세요.`,
      en: ({ name }) => `‘*${name}’: aliases are not read in settings. Write the value out.`,
    },
    tag: {
      ko: ({ name }: { name: string }) => `‘${name}’: 설정에는 YAML 태그를 쓸 수 없습니다. 태그를 지우고, 글자는 따옴표로 묶으세요.`,
      en: ({ name }) => `‘${name}’: tags are not read in settings. Remove it, and quote what is text.`,
    },
    twice: {
      ko: ({ name }: { name: string }) => `‘${name}’: 같은 항목이 두 번 있습니다. 하나만 남기세요.`,
      en: ({ name }) => `‘${name}’ is given twice. Keep one.`,
    },
    documents: {
      ko: () => '설정은 YAML 문서 하나입니다. ‘---’ 아래를 지우세요.',
      en: () => 'Settings are one YAML document. Remove what follows ‘---’.',
    },
    'unknown-key': unknown('없는 항목입니다.', 'there is no such setting.'),
    'unknown-rule': unknown('없는 규칙입니다.', 'there is no such rule.'),
    'unknown-option': unknown('이 규칙에 없는 선택 사항입니다.', 'this rule has no such option.'),
    'unknown-profile': unknown('없는 프로필입니다.', 'there is no such profile.'),
    'unknown-source': unknown('sources에 없는 출처입니다.', 'there is no such source in sources.'),
    'unknown-section': unknown('sections에 없는 절입니다.', 'there is no such section in sections.'),
    'unknown-fact': unknown('어느 프로필도 묻지 않는 항목입니다.', 'no profile asks for this.'),
    'unknown-base': unknown(
      '없는 내장 설정입니다. 파일이면 ./로 시작하는 상대 경로를 적으세요.',
      'there is no such built-in. For a file, write a relative path that begins with ./',
    ),
    'file-only': {
      ko: ({ name }: { name: string }) => `‘${name}’: 문서 머리말에는 쓸 수 없습니다. dadeumi.yaml로 옮기세요.`,
      en: ({ name }) => `‘${name}’ cannot stand in front matter. Move it to dadeumi.yaml.`,
    },
    value: {
      ko: ({ name, expected }: { name: string; expected: Expectation }) => `${quoted(name, '설정')}에는 ${expectations[expected].ko}.`,
      en: ({ name, expected }) => `${quoted(name, 'A settings file')} takes ${expectations[expected].en}.`,
    },
    'profile-value': {
      ko: ({ name, expected, example }: ProfileValue) => `${quoted(name, '프로필')}에는 ${expectations[expected].ko}. 예: ${example}`,
      en: ({ name, expected, example }) => `${quoted(name, 'A profile')} takes ${expectations[expected].en}, such as ${example}`,
    },
    'quoted-number': {
      ko: ({ name, number }: { name: string; number: string }) =>
        `‘${name}’의 값이 따옴표로 묶여 있습니다. 따옴표를 빼고 ${number}만 적으세요.`,
      en: ({ name, number }) => `The value of ‘${name}’ is in quotes. Take them off and write ${number}.`,
    },
    'yes-no': {
      ko: ({ name, given, meant }: { name: string; given: string; meant: string }) =>
        `‘${name}’의 ‘${given}’ 대신 ${meant}를 적으세요(예는 true, 아니요는 false).`,
      en: ({ name, given, meant }) => `Write ${meant} for ‘${given}’ in ‘${name}’ (yes is true, no is false).`,
    },
    more: {
      ko: ({ count }: { count: number }) => `같은 잘못이 ${count}곳 더 있습니다. 위와 같이 고치세요.`,
      en: ({ count }) => `The same mistake is made ${count} more times. Repair those likewise.`,
    },
    'front-open': {
      ko: () => '글머리를 닫는 ‘---’ 줄이 없어 설정을 읽지 못했습니다. 설정 아래에 ‘---’만 적은 줄을 넣으세요.',
      en: () => 'The front matter is not closed, so its settings were not read. Put a line of ‘---’ below them.',
    },
    'front-late': {
      ko: () => '글머리가 첫 줄에서 시작하지 않아 설정을 읽지 못했습니다. ‘---’ 위의 빈 줄과 빈칸을 지우세요.',
      en: () => 'The front matter does not begin on the first line, so its settings were not read. Remove what is above and before ‘---’.',
    },
    'front-key': {
      ko: ({ name }: { name: string }) => `‘${name}’: 글머리의 설정은 ‘dadeumi:’ 아래에 적습니다. 이름을 dadeumi로 고치세요.`,
      en: ({ name }) => `‘${name}’: settings in front matter stand under ‘dadeumi:’. Correct the name.`,
    },
    'front-top': {
      ko: ({ name }: { name: string }) => `‘${name}’: 글머리의 설정은 ‘dadeumi:’ 아래에 두 칸 들여 적습니다. 그 아래로 옮기세요.`,
      en: ({ name }) => `‘${name}’: settings in front matter stand under ‘dadeumi:’, indented by two spaces. Move it there.`,
    },
    choice: {
      ko: ({ name, choices, nearest }: { name: string; choices: readonly string[]; nearest?: string | undefined }) =>
        `‘${name}’에는 ${choices.join(', ')} 가운데 하나를 적으세요.${meant(nearest)}`,
      en: ({ name, choices, nearest }) => `‘${name}’ takes one of ${choices.join(', ')}.${didYou(nearest)}`,
    },
    path: {
      ko: ({ path, fault }: { path: string; fault: PathFault }) => `‘${path}’: ${pathFaults[fault].ko}.`,
      en: ({ path, fault }) => `‘${path}’ ${pathFaults[fault].en}.`,
    },
    'bad-profile': {
      ko: ({ path }: { path: string }) => `‘${path}’: 프로필에 잘못이 있어 쓰지 않았습니다. 그 파일의 발견부터 고치세요.`,
      en: ({ path }) => `The profile ‘${path}’ has mistakes and was not used. Repair those first.`,
    },
  },
});

/** Mistakes that say the same, after these, are counted and not told one by one. */
const MOST_ALIKE = 3;

/** Findings of which those that say the same are told a few times, then counted. */
export function merged(problems: readonly Finding[]): Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const one of problems) alike.set(one.fingerprint, [...(alike.get(one.fingerprint) ?? []), one]);
  return [...alike.values()].flatMap((same) => {
    const [next] = same.slice(MOST_ALIKE);
    if (next === undefined) return same;
    return [...same.slice(0, MOST_ALIKE), problem({ message: 'more', data: { count: same.length - MOST_ALIKE }, at: next.at })];
  });
}

/** A mistake before it is a finding. */
export interface Problem {
  readonly message: string;
  readonly data: unknown;
  readonly at: Place;
  readonly fixes?: readonly Fix[];
}

/** Its fingerprint is of what it says, so that it outlives edits elsewhere in the file. */
export function problem({ message, data, at, fixes = [] }: Problem): Finding {
  const fingerprint = `settings/${message}/${at.document}/${JSON.stringify(data)}`;
  return { rule: settingsNotice.id, message, data, at, severity: 'error', fixes, related: [], fingerprint };
}

/** A suggestion to write `text` for what stands at `at`. */
export function rewrite(at: Place, text: string): Fix {
  return { kind: 'suggestion', title: { ko: `‘${text}’ 적기`, en: `Write ‘${text}’` }, edits: [{ at, text }] };
}
