import { josa, type Locale, type Severity } from '@dadeumi/rules';
import type { Refusal } from './files/read.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const nearKo = (meant: string | undefined, otherwise: string) => (meant === undefined ? otherwise : `‘${meant}’의 오타라면 고치세요.`);
const nearEn = (meant: string | undefined, otherwise: string) => (meant === undefined ? otherwise : `Did you mean ‘${meant}’?`);

const KOREAN_REFUSALS: Readonly<Record<Refusal, string>> = {
  missing: '파일이 없습니다. 경로를 확인하세요.',
  dangling: '가리키는 파일이 없는 링크입니다. 링크를 고치거나 지우세요.',
  outside: '폴더 밖을 가리키는 링크입니다. 파일을 폴더 안에 두세요.',
  folder: '폴더입니다. 파일을 적으세요.',
  denied: '읽을 권한이 없습니다. 파일의 권한을 확인하세요.',
  format:
    '이 형식은 아직 읽지 못합니다. 한글이나 워드에서 ‘다른 이름으로 저장’을 골라 텍스트(.txt)나 Markdown(.md)으로 저장한 뒤 점검하세요.',
  binary: '글이 아닌 파일입니다. 텍스트(.txt)나 Markdown(.md)으로 저장한 뒤 점검하세요.',
  unknown: '글자 인코딩을 알 수 없습니다. UTF-8로 저장한 뒤 점검하세요.',
  'too-large': '50MB가 넘어 읽지 않았습니다. 파일을 나눈 뒤 점검하세요.',
  failed: '읽지 못했습니다. 파일이 열리는지 확인하세요.',
};

const ENGLISH_REFUSALS: Readonly<Record<Refusal, string>> = {
  missing: 'There is no such file. Check the path.',
  dangling: 'This link leads nowhere. Repair or remove it.',
  outside: 'This link leads out of the folder. Keep the file inside.',
  folder: 'This is a folder. Name a file.',
  denied: 'Reading is not permitted. Check the permissions of the file.',
  format: 'This format cannot be read yet. Save it as text (.txt) or Markdown (.md) in the word processor, then check that.',
  binary: 'This is not text. Save it as text (.txt) or Markdown (.md), then check that.',
  unknown: 'The encoding is unknown. Save the file as UTF-8, then check it.',
  'too-large': 'Files over 50 MB are not read. Split the file, then check it.',
  failed: 'The file could not be read. See whether it opens.',
};

const ko = {
  severity: { error: '오류', warning: '경고', info: '참고' } as Readonly<Record<Severity, string>>,
  refusal: KOREAN_REFUSALS,
  closedFolder: '폴더를 열 권한이 없어 안의 파일을 점검하지 못했습니다. 권한을 확인하세요.',
  why: '이유',
  basis: '근거',
  fix: '고침',
  suggestion: '제안',
  fixable: '--fix로 고칩니다',
  fixed: (n: number) => `${n}곳을 고쳤습니다.`,
  encoding: (name: string) => `${josa(name, '(으)로')} 읽었습니다. 고칠 때도 ${josa(name, '(으)로')} 씁니다.`,
  counts: (error: number, warning: number, info: number) => `오류 ${error}건, 경고 ${warning}건, 참고 ${info}건`,
  hidden: '경고와 참고는 보이지 않게 했습니다.',
  safeFixes: (n: number) => `그중 ${n}건은 뜻을 그대로 두고 --fix로 고칠 수 있습니다.`,
  known: (n: number, names: string) => `전부터 있던 ${n}건은 세지 않았습니다(${names}, --no-baseline으로 모두 봅니다).`,
  clean: '발견 없음.',
  onlyInfo: (n: number) => `오류와 경고 없음(참고 ${n}건).`,
  notChecked: (things: string, plans = '') => `점검하지 않음${plans && `(${plans})`}: ${things}`,
  nothingToJudge: (rules: string) => `해당하는 내용이 글에 없던 규칙: ${rules}`,
  sawNothing: '어느 규칙에도 해당하는 내용이 글에 없습니다. 글이 모두 들어 있는지 보세요.',
  nothingToFix: '뜻을 그대로 두고 고칠 것이 없습니다. 파일은 그대로입니다.',
  andMore: (n: number) => `외 ${n}개`,
  everything: '물은 것을 모두 점검했습니다.',
  nothing: '점검할 사업계획서를 찾지 못했습니다. 파일 이름을 적거나 --all로 모두 점검하세요.',
  nothingNew: '점검할 사업계획서가 바뀌지 않았습니다.',
  nothingHere: '이 몫에는 사업계획서가 없습니다.',
  passedOver: (n: number, names: string) => `사업계획서로 보이지 않는 파일 ${n}개는 지나쳤습니다: ${names} (--all로 모두 점검합니다).`,
  planPassedOver: (name: string) =>
    `점검하지 않음: ${name}. 이름이나 제목은 계획서이지만 글머리에 dadeumi가 없고, 설정의 files와 plans에도 없고, 한 작성요령의 제목이 둘이 되지 않습니다. 파일 이름을 적거나 --all로 점검하세요.`,
  misnamed: (name: string) => `${josa(name, '은/는')} 읽지 않습니다. 이름을 dadeumi.yaml로 바꾸세요.`,
  unreadable: (n: number, names: string) =>
    `한글·워드·PDF 문서 ${n}개는 읽지 못해 지나쳤습니다: ${names}. 점검하려면 텍스트나 Markdown으로 저장하세요.`,
  failures: (n: number) => `점검하지 못한 것이 ${n}건 있습니다.`,
  profile: (name: string) => `작성요령: ${name}`,
  noProfile: (like: string | undefined) =>
    like === undefined
      ? '작성요령을 정하지 않았습니다. `dadeumi profiles`에서 골라 --profile이나 dadeumi.yaml에 적으세요.'
      : `작성요령을 정하지 않았습니다. 제목은 ${josa(`‘${like}’`, '과/와')} 닮았습니다. 맞으면 --profile이나 dadeumi.yaml에 적으세요.`,
  emptyNotice: '보완요구서에 글이 없습니다. 요구 사항을 적은 Markdown이나 텍스트 파일을 적으세요.',
  noDrafts: '폴더에 점검할 글(.md, .markdown, .txt)이 없습니다. 경로를 확인하세요.',
  needsProfile: '작성요령을 정하지 않아 절과 분량을 점검하지 못했습니다. --profile이나 dadeumi.yaml에 적으세요.',
  gap: {
    profile: '필요한 절과 분량(작성요령 모름)',
    pages: '쪽수(한도 모름)',
    attachments: (n: number) => `부속서류 ${n}건`,
    needs: (n: number) => `절마다 요구하는 표와 자료 ${n}건`,
    empty: (what: string) => `글(빈 파일: ${what})`,
    bare: '글(제목만 있고 내용이 없음)',
    sections: (n: number) => `내용이 빈 절 ${n}개`,
    notRun: (rules: string) => `빠진 파일 때문에 돌리지 않은 규칙 ${rules}`,
    off: (rules: string) => `끈 규칙 ${rules}`,
    unread: (what: string) => `읽지 못한 곳(${what})`,
    statements: '사본에 적을 것(작성요령에서 알 수 없음)',
    pairOnly: '원본과 사본이 같은지 말고는 모두(--pair 없이 점검합니다)',
  },
  write: {
    changed: '읽은 뒤에 파일이 바뀌어 쓰지 않았습니다. 다시 실행하세요.',
    'read-only': '쓸 수 없는 파일이라 고치지 못했습니다. 권한을 확인하세요.',
    failed: '쓰지 못했습니다. 남은 공간과 폴더를 확인하세요.',
    unfit: (character: string, name: string) =>
      `‘${character}’는 ${name}에 없는 글자라 고치지 않았습니다. 파일을 UTF-8로 바꾼 뒤 고치세요.`,
    diverged: '수정이 끝나지 않고 되풀이되어 쓰지 않았습니다. 이 파일을 알려 주세요.',
  },
  progress: (done: number, all: number) => `점검하는 중: ${done}/${all}`,
  usage: {
    unknownOption: (option: string, meant: string | undefined) =>
      `모르는 선택 사항입니다: ${option}. ${meant === undefined ? '`dadeumi check --help`를 보세요.' : `${meant}의 오타라면 고치세요.`}`,
    unknownCommand: (word: string, meant: string) =>
      `모르는 명령입니다: ${word}. 그런 이름의 파일도 없습니다. ‘dadeumi ${meant}’의 오타라면 고치세요.`,
    dash: '‘-’는 파일 이름이 아닙니다. 표준 입력은 --stdin으로 점검합니다.',
    settings: (path: string, reason: string) => `${path}: 설정을 읽지 못했습니다. ${reason}`,
    pick: (list: string) => `작성요령의 이름을 적으세요. 예: dadeumi new ict-temporary-permit --out 계획서.md\n\n${list}`,
    missing: (what: string) => `값이 빠졌습니다: ${what}`,
    excess: '인자가 너무 많습니다. `dadeumi --help`를 보세요.',
    invalid: (what: string, allowed: string) => `${josa(`‘${what}’`, '은/는')} 쓸 수 없습니다. ${allowed} 가운데 하나를 적으세요.`,
    number: (what: string) => `${josa(`‘${what}’`, '은/는')} 0 이상의 정수가 아닙니다.`,
    shard: (what: string) => `${josa(`‘${what}’`, '은/는')} 몫이 아닙니다. 네 몫 가운데 첫째라면 1/4로 적으세요.`,
    merge: (path: string) => `${path}: 합칠 수 있는 보고서가 아니거나 다른 보고서와 형식이 다릅니다. --format을 같게 하여 다시 만드세요.`,
    together: (one: string, other: string) => `${josa(one, '과/와')} ${josa(other, '은/는')} 함께 쓸 수 없습니다.`,
    needs: (one: string, other: string) => `${josa(one, '은/는')} ${josa(other, '과/와')} 함께 쓰세요.`,
    profile: (id: string, meant: string | undefined) =>
      `${josa(`‘${id}’`, '이/가')} 없습니다. ${nearKo(meant, '`dadeumi profiles`를 보세요.')}`,
    subject: (id: string, meant: string | undefined) =>
      `${josa(`‘${id}’`, '은/는')} 규칙도 작성요령도 아닙니다. ${nearKo(meant, '`dadeumi explain`과 `dadeumi profiles`를 보세요.')}`,
    severity: (word: string) => `심각도 ${josa(`‘${word}’`, '은/는')} 없습니다. off, info, warning, error 가운데 하나를 적으세요.`,
    git: {
      absent: () => 'git이 없습니다. --changed와 --staged에는 git이 필요합니다.',
      outside: () => 'git 저장소가 아닙니다. --changed와 --staged는 저장소 안에서 쓰세요.',
      other: (message: string) => `git이 답하지 않았습니다: ${message}`,
    },
    pair: '--pair에는 원본과 사본의 경로 둘을 차례로 적으세요. 예: dadeumi check --pair 원본.md 사본.md',
    samePair: (path: string) => `원본과 사본이 같은 파일입니다: ${path}. 서로 다른 파일을 적으세요.`,
    exists: (path: string) => `${josa(`‘${path}’`, '이/가')} 이미 있어 쓰지 않았습니다. 다른 이름을 적으세요.`,
    baseline: (path: string) => `기준 파일 ${josa(`‘${path}’`, '을/를')} 읽지 못했습니다. --write-baseline으로 다시 만드세요.`,
    noHeadings: (path: string) => `${path}: 제목이 없어 프로필을 만들지 못했습니다. 제목을 ‘# 1. 사업 개요’처럼 적으세요.`,
    initExists: (path: string) =>
      `${josa(`‘${path}’`, '이/가')} 이미 있어 그대로 두었습니다. 고치려면 편집기로 여세요. 쓰이는 값은 \`dadeumi print-config 파일\`로 봅니다.`,
    unwritable: (path: string, reason: string) => `${josa(`‘${path}’`, '을/를')} 쓰지 못했습니다. ${reason}`,
    unwritableBecause: {
      ENOENT: '폴더가 없습니다. 폴더를 먼저 만드세요.',
      ENOTDIR: '경로의 가운데가 폴더가 아닙니다. 경로를 확인하세요.',
      EACCES: '쓸 권한이 없습니다. 폴더의 권한을 확인하세요.',
      EPERM: '쓸 권한이 없습니다. 폴더의 권한을 확인하세요.',
      EROFS: '읽기만 할 수 있는 곳입니다. 다른 폴더를 적으세요.',
      EISDIR: '폴더입니다. 파일 이름을 적으세요.',
      ENOSPC: '남은 공간이 없습니다.',
      ENAMETOOLONG: '이름이 너무 깁니다.',
    } as Readonly<Record<string, string>>,
  },
  byDefault: '기본',
  wrote: (path: string) => `${josa(`‘${path}’`, '을/를')} 만들었습니다.`,
  useProfile: (path: string) => `살펴보고 고친 뒤 dadeumi.yaml에 이렇게 적으세요: profile: ./${path}`,
  wroteBaseline: (path: string, n: number) => `발견 ${n}건을 ‘${path}’에 적었습니다. 다음부터 새로 생긴 것만 셉니다.`,
  crash: (message: string) => `다듬이 안에서 오류가 났습니다: ${message}`,
};

/** What the command itself says; rules and settings bring their own words. */
export type CommandText = typeof ko;

const en: CommandText = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  refusal: ENGLISH_REFUSALS,
  closedFolder: 'The folder may not be opened, so the files in it were not checked. Check its permissions.',
  why: 'why',
  basis: 'basis',
  fix: 'fix',
  suggestion: 'suggestion',
  fixable: 'applied by --fix',
  fixed: (n) => `${count(n, 'place')} fixed.`,
  encoding: (name) => `Read as ${name}; fixes are written as ${name} too.`,
  counts: (error, warning, info) => `${count(error, 'error')}, ${count(warning, 'warning')}, ${info} info`,
  hidden: 'Warnings and infos are not shown.',
  safeFixes: (n) => `${n} of them can be fixed by --fix without a change of meaning.`,
  known: (n, names) => `${count(n, 'finding')} known before ${n === 1 ? 'is' : 'are'} not counted (${names}; --no-baseline shows all).`,
  clean: 'Nothing found.',
  onlyInfo: (n) => `No errors, no warnings (${n} info).`,
  notChecked: (things, plans = '') => `Not checked${plans && ` (${plans})`}: ${things}`,
  nothingToJudge: (rules) => `Rules to which nothing in the text applied: ${rules}`,
  sawNothing: 'No rule applied to anything in the text. See whether all of it is there.',
  nothingToFix: 'There is nothing that can be fixed without a change of meaning. No file was changed.',
  andMore: (n) => `and ${n} more`,
  everything: 'All that was asked was checked.',
  nothing: 'No business plan was found. Name a file, or check all of them with --all.',
  nothingNew: 'No business plan has changed.',
  nothingHere: 'This part holds no business plan.',
  passedOver: (n, names) =>
    `${count(n, 'file')} that did not look like a plan ${n === 1 ? 'was' : 'were'} passed over: ${names} (--all checks them).`,
  planPassedOver: (name) =>
    `Not checked: ${name}. It is called a plan, but has no dadeumi in its front matter, is not in files or plans of the settings, and has no two headings of one guideline. Name the file, or use --all.`,
  misnamed: (name) => `${name} is not read. Rename it to dadeumi.yaml.`,
  unreadable: (n, names) =>
    `${count(n, 'word processor or PDF file')} could not be read and ${n === 1 ? 'was' : 'were'} passed over: ${names}. Save as text or Markdown to check.`,
  failures: (n) => `${count(n, 'thing')} could not be checked.`,
  profile: (name) => `Guideline: ${name}`,
  noProfile: (like) =>
    like === undefined
      ? 'No guideline is chosen. Pick one of `dadeumi profiles` and state it by --profile or in dadeumi.yaml.'
      : `No guideline is chosen. The headings look like ‘${like}’. If so, state it by --profile or in dadeumi.yaml.`,
  emptyNotice: 'The request has no words. Name the Markdown or text file that holds it.',
  noDrafts: 'The folder has no drafts (.md, .markdown, .txt). Check the path.',
  needsProfile: 'Without a guideline, sections and length were not checked. State one by --profile or in dadeumi.yaml.',
  gap: {
    profile: 'required sections and length (guideline not known)',
    pages: 'pages (limit not known)',
    attachments: (n) => count(n, 'attachment'),
    needs: (n) => `${count(n, 'table or document', 'tables and documents')} that sections ask for`,
    empty: (what) => `the text (empty file: ${what})`,
    bare: 'the text (headings alone)',
    sections: (n) => count(n, 'section without content', 'sections without content'),
    notRun: (rules) => `rules not run because a file is missing: ${rules}`,
    off: (rules) => `rules turned off: ${rules}`,
    unread: (what) => `what could not be read (${what})`,
    statements: 'what a copy must say (not known of this guideline)',
    pairOnly: 'anything but whether the two are the same (check without --pair)',
  },
  write: {
    changed: 'The file changed after it was read, so nothing was written. Run again.',
    'read-only': 'The file is not writable, so nothing was fixed. Check its permissions.',
    failed: 'Writing failed. Check the free space and the folder.',
    unfit: (character, name) => `${name} has no ‘${character}’, so nothing was fixed. Convert the file to UTF-8 first.`,
    diverged: 'The fixes did not come to an end, so nothing was written. Please report this file.',
  },
  progress: (done, all) => `Checking: ${done}/${all}`,
  usage: {
    unknownOption: (option, meant) =>
      `Unknown option: ${option}. ${meant === undefined ? 'See `dadeumi check --help`.' : `Did you mean ${meant}?`}`,
    unknownCommand: (word, meant) => `Unknown command: ${word}. Did you mean \`dadeumi ${meant}\`? There is no file of that name either.`,
    dash: '‘-’ is no file name. Standard input is checked with --stdin.',
    settings: (path, reason) => `${path}: the settings could not be read. ${reason}`,
    pick: (list) => `Name a guideline, such as: dadeumi new ict-temporary-permit --out plan.md\n\n${list}`,
    missing: (what) => `A value is missing: ${what}`,
    excess: 'Too many arguments. See `dadeumi --help`.',
    invalid: (what, allowed) => `‘${what}’ is not possible. Choose from ${allowed}.`,
    number: (what) => `‘${what}’ is not a whole number from 0.`,
    shard: (what) => `‘${what}’ is no part. The first of four parts is 1/4.`,
    merge: (path) => `${path}: no report that can be merged, or not in the format of the others. Make it again with the same --format.`,
    together: (one, other) => `${one} and ${other} do not go together.`,
    needs: (one, other) => `${one} needs ${other}.`,
    profile: (id, meant) => `There is no ‘${id}’. ${nearEn(meant, 'See `dadeumi profiles`.')}`,
    subject: (id, meant) => `‘${id}’ is neither a rule nor a guideline. ${nearEn(meant, 'See `dadeumi explain` and `dadeumi profiles`.')}`,
    severity: (word) => `There is no severity ‘${word}’. Choose from off, info, warning, error.`,
    git: {
      absent: () => 'There is no git, which --changed and --staged need.',
      outside: () => 'This is no git repository. Use --changed and --staged inside one.',
      other: (message) => `git did not answer: ${message}`,
    },
    pair: '--pair takes two paths, the original and then the copy, such as: dadeumi check --pair original.md copy.md',
    samePair: (path) => `The original and the copy are the same file: ${path}. Name two.`,
    exists: (path) => `‘${path}’ exists, so it was not written. Choose another name.`,
    baseline: (path) => `The baseline ‘${path}’ could not be read. Make it anew with --write-baseline.`,
    noHeadings: (path) => `${path}: no headings to draft a profile from. Write them as ‘# 1. 사업 개요’.`,
    initExists: (path) => `‘${path}’ exists and was left as it is. Edit it; \`dadeumi print-config FILE\` shows what holds.`,
    unwritable: (path, reason) => `‘${path}’ could not be written. ${reason}`,
    unwritableBecause: {
      ENOENT: 'The folder does not exist. Make it first.',
      ENOTDIR: 'Part of the path is no folder. Check the path.',
      EACCES: 'Writing is not permitted. Check the permissions of the folder.',
      EPERM: 'Writing is not permitted. Check the permissions of the folder.',
      EROFS: 'The place is read-only. Name another folder.',
      EISDIR: 'It is a folder. Name a file.',
      ENOSPC: 'There is no space left.',
      ENAMETOOLONG: 'The name is too long.',
    },
  },
  byDefault: 'default',
  wrote: (path) => `Wrote ‘${path}’.`,
  useProfile: (path) => `Look it over, then write in dadeumi.yaml: profile: ./${path}`,
  wroteBaseline: (path, n) => `Wrote ${count(n, 'finding')} to ‘${path}’. From now on only new ones count.`,
  crash: (message) => `Dadeumi itself failed: ${message}`,
};

export const texts: Readonly<Record<Locale, CommandText>> = { ko, en };
