import type { Basis, Rule, RuleSetting, Settings, Severity } from '../types.ts';

/** How severe a rule's findings are in a document, before the certainty of each one's basis is weighed. */
export interface Level {
  readonly severity: Severity | 'off';
  /** Written by the author, in the settings or the draft: certainty does not cap it. */
  readonly written: boolean;
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** A guess never shouts; what was read in the source, or asked for by the author, may. */
const CEILING: Readonly<Record<Basis['certainty'], Severity>> = { assumed: 'info', derived: 'warning', stated: 'error', author: 'error' };

/** The author's word for the document, then for the plan, then the profile's, then the rule's own. */
export function levelOf(rule: Pick<Rule, 'id' | 'severity'>, settings: Settings, document: string): Level {
  const written = settingsFor(rule.id, settings, document).find(({ severity }) => severity !== undefined)?.severity;
  if (written !== undefined) return { severity: written, written: true };
  return { severity: settings.profile.rules[rule.id]?.severity ?? rule.severity, written: false };
}

/** The options written for a rule in a document; those of the document win, key by key. */
export function optionsFor(rule: string, settings: Settings, document: string): Record<string, unknown> {
  return Object.assign(
    {},
    ...settingsFor(rule, settings, document)
      .map(({ options }) => options)
      .reverse(),
  );
}

/** The severity of one finding; `off` only where the level is. */
export function severityOf(level: Level, basis: Basis | undefined, atMost: Severity = 'error'): Severity | 'off' {
  if (level.severity === 'off') return 'off';
  const ceiling = basis && !level.written ? CEILING[basis.certainty] : 'error';
  return least(level.severity, least(ceiling, atMost));
}

function least(a: Severity, b: Severity): Severity {
  return RANK[a] < RANK[b] ? a : b;
}

function settingsFor(rule: string, { rules, overrides }: Settings, document: string): RuleSetting[] {
  return [overrides[document]?.[rule], rules[rule]].filter((setting) => setting !== undefined);
}
