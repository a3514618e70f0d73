import { holds, openFacts } from '../../profiles/applicant.ts';
import { attachmentsNamed } from '../../profiles/attachment-names.ts';
import { type Attachments, attachmentsIn } from '../../profiles/attachments.ts';
import type { Attachment } from '../../profiles/schema.ts';
import attachmentsRule from '../../rules/attachments.ts';
import type { Plan, Settings } from '../../types.ts';
import { contextFor } from './context.ts';
import type { Compliance } from './schema.ts';

type Attached = Compliance['attachments'][number];

/** Whether each attachment of the guideline is there, as the rule `attachments` sees it: in the settings' list, or in the plan and its own list. */
export function attachmentsOf(plan: Plan, settings: Settings, complete: boolean): Attached[] {
  const { profile } = settings;
  const found = attachmentsIn(contextFor(attachmentsRule, plan, settings));
  return profile.attachments.map((attachment) => {
    const { id, title, when, presence, basis } = attachment;
    const listed = settings.attachments.filter((name) => attachmentsNamed(profile, name).includes(id));
    const state = stateOf(attachment, listed.length > 0, found, settings, complete);
    return { id, title, when: [...when], presence, clause: 'where' in basis ? basis.where : '', ...state, listed };
  });
}

function stateOf(
  { id, presence, when }: Attachment,
  isListed: boolean,
  found: Attachments | undefined,
  { applicant }: Settings,
  complete: boolean,
): Pick<Attached, 'state' | 'because' | 'waitsFor'> {
  const asked = holds(when, applicant);
  if (isListed) return { state: 'met', because: 'listed', waitsFor: [] };
  if (asked === false || presence === 'optional') return { state: 'not-applicable', because: 'condition', waitsFor: [] };
  if (asked === undefined) return { state: 'unchecked', because: 'question', waitsFor: openFacts(when, applicant) };
  if (found === undefined) return { state: 'unchecked', because: 'unlisted', waitsFor: [] };
  if (!found.missing.some((one) => one.id === id)) return { state: 'met', because: 'words', waitsFor: [] };
  if (!complete) return { state: 'unchecked', because: 'unread', waitsFor: [] };
  // Who lists nothing has not said what goes with the plan.
  return { state: found.list || found.told ? 'missing' : 'unchecked', because: 'unlisted', waitsFor: [] };
}
