import type { Locale } from '@dadeumi/rules';
import { SETTINGS_FILE } from '@dadeumi/rules';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Outcome } from './checked.ts';
import { notCheckedWords } from './not-checked.ts';
import type { Status } from './protocol.ts';
import type { Report } from './reports.ts';
import { nameOf } from './uris.ts';

const SETTINGS = {
  ko: {
    ...{ own: '설정 파일', used: '설정이 쓰는 파일', unread: '읽지 않는 설정 파일', clean: '잘못 없음' },
    found: (count: number) => `살펴볼 것 ${count}건`,
  },
  en: {
    ...{ own: 'Settings', used: 'Used by the settings', unread: 'Settings that are not read', clean: 'nothing wrong' },
    found: (count: number) => `${count} ${count === 1 ? 'thing' : 'things'} to look at`,
  },
} satisfies Record<Locale, object>;

/** What a status item says of a document. */
export function statusOf(outcome: Outcome, { items }: Report): Status {
  const { uri, locale } = outcome;
  const count = (severity: DiagnosticSeverity) => items.filter((item) => item.severity === severity).length;
  const counts = {
    error: count(DiagnosticSeverity.Error),
    warning: count(DiagnosticSeverity.Warning),
    info: count(DiagnosticSeverity.Information),
  };
  if (outcome.kind === 'settings') {
    const words = SETTINGS[locale];
    const kind = nameOf(uri) === SETTINGS_FILE ? 'own' : outcome.misnamed.length > 0 ? 'unread' : 'used';
    return { uri, state: 'settings', reason: `${words[kind]}: ${items.length === 0 ? words.clean : words.found(items.length)}`, counts };
  }
  if (outcome.kind === 'not-checked') {
    const { reason } = outcome;
    const state = reason === 'too-large' || reason === 'set-aside' ? reason : 'not-a-plan';
    return { uri, state, reason: notCheckedWords[locale][reason] };
  }
  const { profile } = outcome.settings;
  return {
    uri,
    state: 'checked',
    profile: { id: profile.id, name: profile.name[locale], chosen: outcome.resolved.profileChosen },
    counts,
    milliseconds: Math.round(outcome.took),
  };
}
