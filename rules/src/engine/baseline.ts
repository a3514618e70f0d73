import * as z from 'zod/mini';
import type { Finding, Range } from '../types.ts';
import { defineNotice } from './rule.ts';
import { readYaml } from './settings/yaml.ts';

/** Findings that are known and put off: a run reports only what is new, and what of these is gone. */
export interface Baseline {
  /** The file it was read from. */
  readonly id: string;
  readonly entries: readonly BaselineEntry[];
}

export interface BaselineEntry {
  readonly rule: string;
  readonly file: string;
  readonly fingerprint: string;
  readonly count: number;
  /** Where it stands in the baseline's text. */
  readonly range: Range;
}

/** A run's findings held against a baseline. */
export interface Compared {
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** Findings about entries that nothing answers any more. */
  readonly stale: readonly Finding[];
  /** Entries that nothing answers because nobody looked, with the count that is left of them. */
  readonly unseen: readonly BaselineEntry[];
}

/** What the engine says of a baseline. */
export const baselineNotice = defineNotice({
  id: 'baseline',
  title: { ko: '미뤄 둔 발견의 목록', en: 'The list of findings that are put off' },
  why: {
    ko: '고친 항목이 목록에 남아 있으면, 같은 문제가 다시 생겨도 보이지 않습니다.',
    en: 'An entry that outlives its repair hides the same problem when it comes back.',
  },
  messages: {
    stale: {
      ko: ({ rule, file }: { rule: string; file: string; gone: number }) =>
        `‘${file}’의 ${rule} 발견이 이제 없습니다. 이 항목을 지우거나 목록을 새로 만드세요.`,
      en: ({ rule, file }) => `The ${rule} finding in ‘${file}’ is gone. Remove this entry, or write the baseline anew.`,
    },
    unreadable: {
      ko: ({ detail }: { detail: string }) => `목록을 읽을 수 없습니다(${detail}). 목록을 새로 만드세요.`,
      en: ({ detail }) => `This list cannot be read (${detail}). Write the baseline anew.`,
    },
  },
});

const FINGERPRINT = /^[0-9a-f]{16}$/;

const Entry = z.strictObject({
  rule: z.string().check(z.minLength(1)),
  file: z.string().check(z.minLength(1)),
  fingerprint: z.string().check(z.regex(FINGERPRINT)),
  count: z.int().check(z.positive()),
});
const File = z.strictObject({ version: z.literal(1), entries: z.array(Entry) });

/** Whether a finding may wait. A mistake in settings may not: what is found under them is not to be trusted before. */
export function mayBePutOff({ fingerprint }: Finding): boolean {
  return FINGERPRINT.test(fingerprint);
}

/** The text of a baseline that holds those of these findings that may wait: JSON, an entry a line, in an order of its own so that two runs compare well. */
export function writeBaseline(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule, at, fingerprint } of findings.filter(mayBePutOff)) {
    const entry = JSON.stringify({ file: at.document, rule, fingerprint });
    counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  const lines = [...counts].map(([entry, count]) => `    ${entry.slice(0, -1)},"count":${count}}`).sort();
  return `{\n  "version": 1,\n  "entries": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}

/** Reads a baseline; what is wrong with it comes back as findings at its own lines, and leaves no entries. */
export function readBaseline(text: string, id: string): { readonly baseline: Baseline; readonly problems: readonly Finding[] } {
  const tree = readYaml(text);
  const parsed = File.safeParse(tree.value);
  const faults = tree.faults.map(({ range, detail }) => ({ range, detail }));
  const issues = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    range: tree.range(path.filter(isStep), 'value'),
    detail: message,
  }));
  const problems = (faults.length > 0 ? faults : issues).map(({ range, detail }) => notice('unreadable', id, range, { detail }, 'error'));
  if (problems.length > 0 || !parsed.success) return { baseline: { id, entries: [] }, problems };

  const entries = parsed.data.entries.map((entry, index) => ({ ...entry, range: tree.range(['entries', index], 'value') }));
  return { baseline: { id, entries }, problems };
}

/**
 * Holds findings against a baseline by file, rule and fingerprint, as often as the entry counts. Entries of files outside `checked`, and of
 * rules that were not `looked` for in them, are never stale.
 */
export function compareBaseline(
  findings: readonly Finding[],
  { id, entries }: Baseline,
  checked: ReadonlySet<string>,
  looked: (rule: string, file: string) => boolean = () => true,
): Compared {
  const left = new Map<string, number>();
  for (const { rule, file, fingerprint, count } of entries) {
    const key = [file, rule, fingerprint].join('\n');
    left.set(key, (left.get(key) ?? 0) + count);
  }
  const known = findings.filter(({ rule, at, fingerprint }) => {
    const key = [at.document, rule, fingerprint].join('\n');
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  });
  const held = new Set(known);
  const unanswered = entries.flatMap((entry) => {
    const count = left.get([entry.file, entry.rule, entry.fingerprint].join('\n')) ?? 0;
    return count > 0 ? [{ ...entry, count }] : [];
  });
  const isGone = ({ rule, file }: BaselineEntry) => checked.has(file) && looked(rule, file);
  return {
    fresh: findings.filter((finding) => !held.has(finding)),
    known,
    stale: unanswered.filter(isGone).map(({ rule, file, count, range }) => notice('stale', id, range, { rule, file, gone: count }, 'info')),
    unseen: unanswered.filter((entry) => !isGone(entry)),
  };
}

function notice(message: string, document: string, range: Range, data: object, severity: Finding['severity']): Finding {
  const at = { document, range };
  return { rule: baselineNotice.id, message, data, at, severity, fixes: [], related: [], fingerprint: '' };
}

function isStep(step: PropertyKey): step is string | number {
  return typeof step !== 'symbol';
}
