import { NO_AGENCY, type Profile } from '@dadeumi/rules';
import type { TabState } from '../messages/state';
import type { Locale } from '../words/words';

/** A guideline as it is offered; an own one may name no agency. */
export function choiceOf({ id, name, agency }: Profile, locale: Locale): TabState['profiles'][number] {
  return { id, name: name[locale], agency: agency === NO_AGENCY ? '' : agency };
}
