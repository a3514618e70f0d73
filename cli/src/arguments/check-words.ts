import type { Locale } from '@dadeumi/rules';

/** What `--no-front-matter` does; more than one command has it. */
export const FRONT_MATTER: Readonly<Record<Locale, string>> = {
  ko: '글머리의 설정을 따르지 않습니다',
  en: 'ignore settings in front matter',
};

const ko = {
  check: '점검합니다(명령을 적지 않으면 이것입니다).',
  fix: '점검하고, 뜻을 그대로 두는 수정을 파일에 씁니다(check --fix와 같습니다).',
  paths: '파일, 폴더 또는 glob. 적은 파일은 반드시 점검하고, 폴더에서는 사업계획서로 보이는 파일만 점검합니다(기본: 지금 폴더)',
  options: {
    format: '출력 형식',
    stdin: '표준 입력을 점검합니다. --fix를 함께 쓰면 고친 글을 표준 출력에 씁니다',
    stdinFilename: '표준 입력의 파일 이름(설정을 찾는 데 씁니다)',
    fix: '뜻을 그대로 두는 수정을 파일에 씁니다',
    diff: '--fix가 바꿀 것을 보이고 파일은 그대로 둡니다. --format md를 함께 쓰면 수정 전·후 대조표를 씁니다',
    quiet: '오류만 보입니다. 종료 코드는 그대로입니다',
    maxWarnings: '경고가 이 수를 넘지 않으면 지나갑니다(기본: 0)',
    profile: '작성요령. 설정보다 앞섭니다',
    requireProfile: '작성요령을 정하지 않은 글이 있으면 3으로 끝냅니다',
    rule: '이 규칙만 점검합니다(여러 번 쓸 수 있습니다). `규칙:심각도`는 심각도를 정합니다',
    changed: '마지막 커밋과 다른 파일만 점검합니다',
    staged: 'git에 올린(staged) 내용만 점검합니다',
    all: '폴더의 .md, .markdown, .txt를 모두 점검합니다',
    shard: '계획서를 n몫으로 나누어 i번째 몫만 점검합니다. 보고서는 dadeumi merge로 합칩니다',
    stats: '규칙마다 본 곳의 수와 걸린 시간을 보입니다',
    baseline: '이 파일에 적힌 발견은 세지 않습니다(기본: dadeumi.yaml 옆의 dadeumi-baseline.json)',
    noBaseline: '미뤄 둔 발견도 셉니다',
    writeBaseline: '지금의 발견을 --baseline 파일에 적습니다',
    from: '보완요구서(Markdown, 텍스트)의 줄마다 계획서의 관련 절과 지금의 발견을 보입니다. 형식은 pretty, json, md',
    pair: '원본과 사본을 견줍니다: --pair 원본 사본. 파일이나 폴더를 차례로 적습니다',
    cache: '발견을 보관해 두고, 글과 설정이 그대로인 계획서는 다시 점검하지 않습니다',
    cacheLocation: '보관하는 폴더(기본: 지금 폴더의 .dadeumi-cache)',
  },
};

/** What the help says of `check` and `fix`. */
export const checkWords: Readonly<Record<Locale, typeof ko>> = {
  ko,
  en: {
    check: 'check (what happens when no command is named)',
    fix: 'check, and write the fixes that keep the meaning (the same as check --fix)',
    paths: 'files, folders or globs; a file is always checked, in a folder only plans are (default: this folder)',
    options: {
      format: 'output format',
      stdin: 'check standard input; with --fix the fixed text goes to standard output',
      stdinFilename: 'file name of standard input, by which its settings are found',
      fix: 'write the fixes that keep the meaning',
      diff: 'show what --fix would change, and write nothing; with --format md, as a table of before and after',
      quiet: 'show errors only; the exit code stays the same',
      maxWarnings: 'pass with up to so many warnings (default: 0)',
      profile: 'guideline; wins over the settings',
      requireProfile: 'exit with 3 where a draft has no guideline',
      rule: 'only such rules (repeatable); `rule:severity` sets a severity',
      changed: 'only files that differ from the last commit',
      staged: 'only what is staged in git',
      all: 'every .md, .markdown and .txt of a folder',
      shard: 'only the i-th of n parts of the plans; dadeumi merge joins the reports',
      stats: 'show what each rule looked at, and the time taken',
      baseline: 'do not count findings listed in this file (default: dadeumi-baseline.json beside dadeumi.yaml)',
      noBaseline: 'count findings that are put off, too',
      writeBaseline: 'list the present findings in the --baseline file',
      from: 'a request for supplements (Markdown, text): its lines beside the sections they concern; formats pretty, json, md',
      pair: 'hold a copy against the original: --pair ORIGINAL COPY, files or folders in this order',
      cache: 'keep what is found, and do not check a plan again whose text and settings are unchanged',
      cacheLocation: 'folder to keep it in (default: .dadeumi-cache in the working folder)',
    },
  },
};
