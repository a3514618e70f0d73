import { josa, type Locale } from '@dadeumi/rules';
import type { NotCheckedReason } from './checked.ts';

/** Why a document is not checked, for the status and for a note in the document. */
export const notCheckedWords: Readonly<Record<Locale, Readonly<Record<NotCheckedReason, string>>>> = {
  ko: {
    'not-a-plan': '사업계획서가 아니라서 점검하지 않음',
    ignored: '설정의 ignore에 있어 점검하지 않음',
    'too-large': '문서가 너무 커서 점검하지 않았습니다. 여러 권으로 나누면 점검합니다.',
    'set-aside': '점검하다 오류가 두 번 나서 이 문서는 점검하지 않습니다. 문서를 고치거나 닫았다 열면 다시 점검합니다.',
    unsupported: '점검하는 문서가 아님',
  },
  en: {
    'not-a-plan': 'Not checked: this is no business plan',
    ignored: 'Not checked: the settings ignore it',
    'too-large': 'This document is too large to be checked. Split it into volumes.',
    'set-aside': 'Checking this document failed twice, so it is left alone. Edit it, or close and open it, to try again.',
    unsupported: 'No document to be checked',
  },
};

/** Reasons that the author should see in the document itself: a plan may well be behind them. */
export const TOLD: ReadonlySet<NotCheckedReason> = new Set(['too-large', 'set-aside']);

/** A file that does not come is left out, which may show in the findings. */
export const unreadWords: Readonly<Record<Locale, (name: string) => string>> = {
  ko: (name) => `${josa(`‘${name}’`, '을/를')} 읽는 데 너무 오래 걸려 빼고 점검합니다. 읽히면 다시 점검합니다.`,
  en: (name) => `${name} takes too long to read and is left out. All is checked again once it is read.`,
};
