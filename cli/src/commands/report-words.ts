import type { Locale } from '@dadeumi/rules';

const ko = {
  noProfile: (files: string, like: string | undefined) =>
    `${files}: 작성요령을 정하지 않아 대조할 의무가 없습니다. ${like === undefined ? '`dadeumi profiles`에서 골라' : `제목은 ‘${like}’에 가깝습니다. 맞으면`} --profile이나 dadeumi.yaml의 profile에 적으세요.`,
  nothingRead: '읽은 것이 없어 보고서를 만들지 않았습니다.',
  incomplete: '계획서를 모두 읽지는 못했습니다. 읽지 못한 부분에 달린 의무는 ‘미확인’입니다.',
};

/** What `report` says beside the report. */
export const reportWords: Readonly<Record<Locale, typeof ko>> = {
  ko,
  en: {
    noProfile: (files, like) =>
      `${files}: no guideline is chosen, so there are no obligations to report on. ${like === undefined ? 'Choose one of `dadeumi profiles`' : `The headings are like those of ‘${like}’. If it is that one, name it`} with --profile or as profile in dadeumi.yaml.`,
    nothingRead: 'Nothing could be read, so there is no report.',
    incomplete: 'Not all of the plan could be read. Obligations that depend on the rest are unchecked.',
  },
};
