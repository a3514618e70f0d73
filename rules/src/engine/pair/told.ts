import type { Finding, Fix, Place, Report, Settings } from '../../types.ts';
import { digest } from '../digest.ts';
import { sourced } from '../findings.ts';
import { levelOf, severityOf } from '../severity.ts';
import { pairNotice } from './notice.ts';

type Message = keyof typeof pairNotice.messages;

/** What is to be said of a place of the copy, with the place of the original. */
export type Told = Pick<Report<Record<string, Record<string, unknown>>>, 'at' | 'data' | 'basis' | 'atMost'> & {
  readonly message: Message;
  readonly related?: readonly Place[];
  readonly fixes?: readonly Fix[];
};

/** Words in a message are cut here. */
const SHORT = 40;

export function short(words: string): string {
  const line = words.slice(0, 400).replace(/\s+/g, ' ').trim();
  return line.length > SHORT ? `${Array.from(line).slice(0, SHORT).join('').trimEnd()}…` : line;
}

/** Findings of what is to be told, each as severe as settings and basis have it; those that are off are left out. */
export function signed(told: readonly Told[], settings: Settings): Finding[] {
  const seen = new Map<string, number>();
  return told.flatMap(({ at, message, data, basis, atMost, related = [], fixes = [] }): Finding[] => {
    const severity = severityOf(levelOf({ id: pairNotice.id, severity: 'error' }, settings, at.document), basis, atMost);
    const alike = [pairNotice.id, message, JSON.stringify(data)].join('\n');
    const ordinal = seen.get(alike) ?? 0;
    seen.set(alike, ordinal + 1);
    if (severity === 'off') return [];
    const fingerprint = digest(`${alike}\n${ordinal}`);
    const known = basis && sourced(basis, settings.profile);
    return [{ rule: pairNotice.id, message, data, at, severity, fixes, related, ...(known && { basis: known }), fingerprint }];
  });
}
