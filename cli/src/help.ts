import type { Locale } from '@dadeumi/rules';

const ko = {
  program: '사업계획서가 기관의 작성요령에 맞는지 점검합니다. 글은 이 컴퓨터를 떠나지 않습니다.',
  words: { '[options]': '[선택 사항]', '[command]': '[명령]' } as Readonly<Record<string, string>>,
  choices: (words: string) => `(${words})`,
  byDefault: (word: string) => `(기본: ${word})`,
  titles: {
    'Usage:': '사용법:',
    'Arguments:': '인자:',
    'Options:': '선택 사항:',
    'Commands:': '명령:',
    'Global Options:': '공통 선택 사항:',
  } as Readonly<Record<string, string>>,
  options: {
    version: '판 번호를 보입니다',
    help: '도움말을 보입니다',
    locale: '출력 언어',
    color: '색. NO_COLOR와 FORCE_COLOR도 따릅니다',
  },
  more: 'check의 선택 사항은 `dadeumi check --help`로 봅니다(--profile, --fix, --format, --all, --stdin 등).\n폴더에서 사업계획서로 보는 파일: 글머리에 dadeumi가 있거나, dadeumi.yaml의 files나 plans에 있거나, 한 작성요령의 제목이 둘 이상인 것',
  exitCodes: '종료 코드: 0 발견 없음, 1 오류나 경고 있음, 2 사용법이나 설정의 잘못, 3 점검하지 못한 것이 있음',
};

type Help = typeof ko;

const en: Help = {
  program: 'Checks a Korean business plan against an agency’s writing guideline. The draft never leaves this computer.',
  words: {},
  choices: (words) => `(${words})`,
  byDefault: (word) => `(default: ${word})`,
  titles: {},
  options: {
    version: 'show the version',
    help: 'show this help',
    locale: 'language of the output',
    color: 'colour; NO_COLOR and FORCE_COLOR are followed',
  },
  more: 'The options of check: `dadeumi check --help` (--profile, --fix, --format, --all, --stdin and others).\nA file of a folder is a plan if it has dadeumi in its front matter, is in files or plans of dadeumi.yaml, or has two headings of one guideline',
  exitCodes: 'Exit codes: 0 nothing found, 1 errors or warnings, 2 wrong usage or settings, 3 not everything could be checked',
};

/** What `--help` says of the program; each command has its own words with its arguments. */
export const help: Readonly<Record<Locale, Help>> = { ko, en };
