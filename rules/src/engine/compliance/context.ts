import type { Context, Plan, Rule, Settings } from '../../types.ts';
import { factOf, givenFor } from '../facts.ts';
import { sectionsOf } from '../sections.ts';

/** What a rule of the whole plan sees, for who measures as it does; `Options` are the rule's. Facts are those that the rule has left on the Blocks. */
export function contextFor<Options>(rule: Rule, plan: Plan, settings: Settings): Context<Options> {
  const sections = sectionsOf(plan, settings.profile);
  const given = givenFor(rule, settings, plan.documents[0]?.id ?? '');
  const context: Context<unknown> = {
    ...{ plan, settings, profile: settings.profile, options: given.options },
    sections: ({ id }) => sections.inDocument(id),
    answers: (requirement) => sections.answering(requirement),
    facts: (block, read) => factOf(block, read, given),
    examined: () => {},
  };
  return context as Context<Options>;
}
