import { describe, type Finding, josa, type Range, type Severity } from '@dadeumi/rules';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Checked, CheckedSettings } from '../checked.ts';
import { nameOf } from '../uris.ts';
import { findingIds } from './finding-ids.ts';

/** What the client can show of a diagnostic beyond its words. */
export interface DiagnosticSupport {
  readonly related: boolean;
  readonly tags: boolean;
  readonly pages: boolean;
}

/** What a diagnostic carries to tell which finding it is, whatever an editor makes of its range. */
interface DiagnosticData {
  readonly id: string;
}

/** More in one document are no help to anyone, and slow down the editor. */
const MOST_SHOWN = 1000;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** By rule and message. */
const TAGS: Readonly<Record<string, DiagnosticTag>> = {
  'unused-suppression/unused': DiagnosticTag.Unnecessary,
  'superseded-profile/superseded': DiagnosticTag.Deprecated,
};

const WORDS = {
  ko: {
    more: (all: number) => `발견이 모두 ${all}개라 앞의 ${MOST_SHOWN}개만 보입니다. 보이는 것부터 고치면 나머지가 보입니다.`,
    missing: (names: string) => `‘${names}’ 파일을 읽지 못했습니다. 그 권이 있어야 알 수 있는 항목은 점검하지 않았습니다.`,
    unreadFile: (name: string) => `${josa(name, '이/가')} 있지만 읽지 못해 빼고 점검했습니다. 파일의 권한과 크기를 확인하세요.`,
    misnamed: (name: string) => `${josa(name, '은/는')} 읽지 않습니다. 이름을 dadeumi.yaml로 바꾸세요.`,
  },
  en: {
    more: (all: number) => `There are ${all} findings; the first ${MOST_SHOWN} are shown. Repair these to see the others.`,
    missing: (names: string) => `${names} could not be read. What depends on the whole plan was not checked.`,
    unreadFile: (name: string) => `${name} is there and could not be read; it is left out. See to its permissions and size.`,
    misnamed: (name: string) => `${name} is not read. Rename it to dadeumi.yaml.`,
  },
};

/** What an editor shows of a document: its findings but those that are held back, and a note of what was left out or not read. */
export function diagnosticsOf(
  checked: Checked | CheckedSettings,
  support: DiagnosticSupport,
  isHeld: (finding: Finding) => boolean = () => false,
): Diagnostic[] {
  const named = [...findingIds(checked.findings)].filter(([, finding]) => !isHeld(finding));
  const shown = named.slice(0, MOST_SHOWN).map(([id, finding]) => diagnosticOf(finding, id, checked, support));
  return [...notesOn(checked, named.length), ...shown];
}

function diagnosticOf(finding: Finding, id: string, checked: Checked | CheckedSettings, support: DiagnosticSupport): Diagnostic {
  const { rule, at, severity } = finding;
  const words = describe(finding, checked.locale);
  const href = support.pages ? checked.pageOf(rule) : undefined;
  const tag = support.tags ? TAGS[`${rule}/${finding.message}`] : undefined;
  const related = support.related ? relatedTo(finding, words.related ?? '', checked) : [];
  const data: DiagnosticData = { id };
  return {
    range: checked.lines.rangeOf(at.range),
    severity: SEVERITIES[severity],
    code: rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'dadeumi',
    message: words.message,
    ...(tag !== undefined && { tags: [tag] }),
    ...(related.length > 0 && { relatedInformation: related }),
    data,
  };
}

function relatedTo({ related }: Finding, message: string, { uriOf, snapshotOf }: Checked | CheckedSettings) {
  return related.flatMap(({ document, range }) => {
    const lines = snapshotOf(document)?.lines;
    return lines === undefined ? [] : [{ location: { uri: uriOf(document), range: lines.rangeOf(range) }, message }];
  });
}

function notesOn(checked: Checked | CheckedSettings, count: number): Diagnostic[] {
  const { lines, locale } = checked;
  const words = WORDS[locale];
  const note = (code: string, message: string, range: Range = lines.line(0)): Diagnostic => ({
    range: lines.rangeOf(range),
    severity: DiagnosticSeverity.Information,
    code,
    source: 'dadeumi',
    message,
  });
  const unreadFiles = checked.kind === 'plan' ? [checked.settingsFile, checked.baselineFile].filter(({ isUnread }) => isUnread) : [];
  const warning = (code: string, message: string) => ({ ...note(code, message), severity: DiagnosticSeverity.Warning });
  const unread = checked.kind === 'plan' ? checked.result.unread.filter(({ document }) => document === checked.document.id) : [];
  return [
    ...(count > MOST_SHOWN ? [note('more', words.more(count))] : []),
    ...(checked.kind === 'plan' && checked.missing.length > 0 ? [note('missing', words.missing(checked.missing.join(', ')))] : []),
    ...unreadFiles.map(({ uri }) => warning('unread-file', words.unreadFile(nameOf(uri)))),
    ...checked.misnamed.map((name) => warning('misnamed', words.misnamed(name))),
    ...unread.map(({ range, reason }) => note('unread', reason[locale], range)),
  ];
}
