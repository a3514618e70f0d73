import type { Unreadable } from '../messages/field';
import type { TabState } from '../messages/state';
import { LANGUAGE_ONLY, REASONS } from './names';
import type { Say } from './own-page';

/** What came of a check, in parts that each stand alone. Says what was read before it says that nothing was found. */
export function resultOf(state: Pick<TabState, 'fields' | 'unread' | 'findings' | 'onPlan' | 'profile'>, say: Say): string[] {
  const { fields, unread, findings, onPlan } = state;
  if (fields.length + unread.length === 0) return [say('no_fields')];

  const blank = fields.filter(({ empty }) => empty).length;
  const read = say('fields_read', fields.length + unread.length, fields.length);
  const found = findings.length + onPlan.length;
  return [
    blank === 0 || blank === fields.length ? read : `${read}(${say('fields_blank', blank)})`,
    ...(found > 0 ? [say('to_fix', found)] : []),
    ...(found === 0 && fields.length > 0 ? [say(blank === fields.length ? 'nothing_written' : 'nothing_to_fix')] : []),
    ...(unread.length > 0 ? [say('not_read', unread.length, reasonsOf(unread, say))] : []),
    ...(state.profile === LANGUAGE_ONLY ? [say('language_only_note')] : []),
  ];
}

/** Why fields were not read; with a count where there is more than one reason. */
function reasonsOf(unread: TabState['unread'], say: Say): string {
  const counts = new Map<Unreadable, number>();
  for (const { reason } of unread) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (counts.size === 1) return say(REASONS[unread[0]!.reason]);
  return [...counts].map(([reason, count]) => say('reason_count', say(REASONS[reason]), count)).join(', ');
}
