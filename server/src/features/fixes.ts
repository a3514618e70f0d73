import {
  applyFixes,
  rules as builtIn,
  type Edit,
  editDocument,
  type Finding,
  type Fix,
  gapFor,
  insertionOf,
  likenessTo,
  lint,
  named,
  type Plan,
  parsePlain,
} from '@dadeumi/rules';
import type { Checked, CheckedSettings, Command } from '../checked.ts';
import { actionWords } from './action-words.ts';
import { flat, planCoverage } from './coverage.ts';
import { findingIds } from './finding-ids.ts';
import { ruleTitle } from './rule-title.ts';
import { editsBetween } from './text-edit.ts';

/** Fixes make room for one another in so many rounds. */
const PASSES = 10;

/** One fix of one finding: its id and which of its fixes. */
export const fix: Command = ({ findings, locale }, [id, index]) => {
  const chosen = findingIds(findings).get(String(id))?.fixes[Number(index)];
  return chosen && { label: chosen.title[locale], edits: chosen.edits };
};

/** Every first fix of one rule, in this document alone. */
export const fixRule: Command = (checked, [rule]) => {
  const edits = repaired(checked, (finding) => finding.rule === rule, ['safe', 'suggestion']);
  return edits.length === 0 ? undefined : { label: fixRuleTitle(checked, String(rule)), edits };
};

/** How the repair of all that a rule found is called. */
export function fixRuleTitle({ findings, locale }: Checked | CheckedSettings, rule: string): string {
  const count = findings.filter((finding) => finding.rule === rule && finding.fixes.length > 0).length;
  const words = actionWords[locale];
  return rule === 'required-sections' ? words.insertAll(count) : words.fixRule(ruleTitle(rule, locale), count);
}

/** Every safe fix, in this document alone: an editor may ask for it at each save. */
export const fixAll: Command = (checked) => {
  const edits = repaired(checked, () => true, ['safe']);
  return edits.length === 0 ? undefined : { label: actionWords[checked.locale].fixAll, edits };
};

/** The heading of one section of the guideline, with those asked for below it, where it belongs. */
export const insertSection: Command = (checked, [id]) => {
  if (checked.kind !== 'plan') return undefined;
  const { draft, sections } = planCoverage(checked);
  const covered = flat(sections).find(({ requirement }) => requirement.id === id);
  if (covered === undefined || covered.state === 'done' || covered.state === 'empty') return undefined;
  const { requirement, parent } = covered;
  const edit = insertionOf(draft, requirement, parent, gapFor(draft, requirement, parent));
  return edit && { label: actionWords[checked.locale].insert(named(requirement)), edits: [edit] };
};

function repaired(checked: Checked | CheckedSettings, chosen: (finding: Finding) => boolean, kinds: readonly Fix['kind'][]): Edit[] {
  if (checked.kind === 'settings') return repairedSettings(checked, chosen, kinds);
  const { document, settings, result } = checked;
  const rules = builtIn.filter(({ id }) => id in result.examined);
  const own = (findings: readonly Finding[]) => findings.filter((finding) => staysIn(document.id, finding) && chosen(finding));
  const shown = new Set(checked.findings);
  const isPutOff = likenessTo(
    checked.plan,
    result.findings.filter((finding) => finding.at.document === document.id && !shown.has(finding)),
  );
  let { plan } = checked;
  let { text } = document;
  let findings = own(checked.findings);
  for (let pass = 0; pass < PASSES && findings.length > 0; pass++) {
    const after = applyFixes(plan, findings, { kinds }).get(document.id);
    if (after === undefined) break;
    plan = withText(plan, document.id, text, after);
    text = after;
    findings = own(lint(plan, settings, { rules }).findings).filter((finding) => !isPutOff(plan, finding));
  }
  return editsBetween(document.id, document.text, text);
}

/** Mistakes in a settings file are repaired in one round: only its author knows what the repaired file means. */
function repairedSettings(
  { layer, lines, findings }: CheckedSettings,
  chosen: (finding: Finding) => boolean,
  kinds: readonly Fix['kind'][],
): Edit[] {
  const plan: Plan = { documents: [parsePlain(lines.text, layer.id)] };
  const own = findings.filter((finding) => staysIn(layer.id, finding) && chosen(finding));
  return editsBetween(layer.id, lines.text, applyFixes(plan, own, { kinds }).get(layer.id) ?? lines.text);
}

/** What reaches into another volume is for the author to choose. */
function staysIn(document: string, { at, fixes }: Finding): boolean {
  return at.document === document && fixes.every(({ edits }) => edits.every((edit) => edit.at.document === document));
}

function withText({ documents }: Plan, id: string, before: string, after: string): Plan {
  return {
    documents: documents.map((one) => (one.id === id ? editDocument(one, { range: [0, before.length], text: after }) : one)),
  };
}
