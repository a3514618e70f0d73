import { BASELINE_FILE, josa, type Locale, SETTINGS_FILE } from '@dadeumi/rules';

/** Where a setting is written. */
export type Target = 'front' | 'file';

const ko = {
  fixRule: (title: string, count: number) => `이 문서의 ‘${title}’ ${count}건 모두 고치기`,
  insertAll: (count: number) => `빠진 절 ${count}개 모두 넣기`,
  fixAll: '뜻이 그대로인 수정 모두 하기',
  insert: (title: string) => `‘${title}’ 절 넣기`,
  disableLine: (title: string) => `이 줄에서 ‘${title}’ 점검하지 않기`,
  disableSection: (title: string, section: string) => `‘${section}’ 절에서 ‘${title}’ 점검하지 않기`,
  disableFile: (title: string) => `이 문서에서 ‘${title}’ 점검하지 않기`,
  putOff: `이 발견을 미뤄 두기(${BASELINE_FILE})`,
  showRule: (title: string) => `‘${title}’ 설명 보기`,
  target: { front: '이 문서의 머리말', file: SETTINGS_FILE } satisfies Record<Target, string>,
  allow: (term: string, target: string) => `${josa(`‘${term}’`, '을/를')} 풀이 없이 쓰도록 허용(${target})`,
  allowNames: (count: number) => `고유명사로 보이는 말 ${count}개를 모두 허용(목록 보기)`,
  gloss: (term: string, gloss: string, target: string) => `용어집에 ‘${term}: ${gloss}’ 넣기(${target})`,
  answer: (answer: string, fact: string) => `${josa(`‘${answer}’`, '(으)로')} 답하기(${fact})`,
  yes: '예',
  no: '아니요',
  limit: (name: string, value: number) => `${name} 한도를 ${josa(`${value}쪽`, '(으)로')} 적기`,
  limitSlot: (name: string) => `${name} 한도를 적을 자리 만들기`,
  summary: '요약문',
  body: '본문',
  rate: (currency: string, rate: string) => `${currency} 환율을 ${josa(`${rate}원`, '(으)로')} 적기`,
  rateSlot: (currency: string) => `${currency} 환율을 적을 자리 만들기`,
  profile: (name: string) => `작성요령을 ${josa(`‘${name}’`, '(으)로')} 정하기`,
};

/** What actions are called in menus and in the list of what can be undone. */
export type ActionWords = typeof ko;

const en: ActionWords = {
  fixRule: (title, count) => `Fix all ${count} of ‘${title}’ in this document`,
  insertAll: (count) => `Insert all ${count} missing sections`,
  fixAll: 'Apply all fixes that keep the meaning',
  insert: (title) => `Insert section ‘${title}’`,
  disableLine: (title) => `Do not check ‘${title}’ on this line`,
  disableSection: (title, section) => `Do not check ‘${title}’ in section ‘${section}’`,
  disableFile: (title) => `Do not check ‘${title}’ in this document`,
  putOff: `Put this finding off (${BASELINE_FILE})`,
  showRule: (title) => `Read about ‘${title}’`,
  target: { front: 'this document’s front matter', file: SETTINGS_FILE },
  allow: (term, target) => `Allow ‘${term}’ without a gloss (${target})`,
  allowNames: (count) => `Allow all ${count} terms that look like names (shows the list)`,
  gloss: (term, gloss, target) => `Add ‘${term}: ${gloss}’ to the glossary (${target})`,
  answer: (answer, fact) => `Answer ‘${answer}’ (${fact})`,
  yes: 'yes',
  no: 'no',
  limit: (name, value) => `State the limit of the ${name}: ${value} ${value === 1 ? 'page' : 'pages'}`,
  limitSlot: (name) => `Make a place to state the limit of the ${name}`,
  summary: 'summary',
  body: 'body',
  rate: (currency, rate) => `State the rate of ${currency}: ${rate} won`,
  rateSlot: (currency) => `Make a place to state the rate of ${currency}`,
  profile: (name) => `Set the guideline to ‘${name}’`,
};

export const actionWords: Readonly<Record<Locale, ActionWords>> = { ko, en };
