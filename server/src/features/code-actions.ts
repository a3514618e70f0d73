import { type Finding, outlineFor, type Range } from '@dadeumi/rules';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Change, Checked, CheckedSettings, Command } from '../checked.ts';
import { actionWords } from './action-words.ts';
import { type CommandName, commands } from './commands.ts';
import { findingIds } from './finding-ids.ts';
import { type Offer, repairsOf, repairsOfRule, waysAround } from './offers.ts';
import { profileName, successorOf } from './settings-changes.ts';

/** Kinds of action that the server offers. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.dadeumi`;
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL];

/** What an action is resolved from: the same as the arguments of `workspace/executeCommand`. */
export interface ActionData {
  readonly uri: string;
  readonly command: CommandName;
  readonly args: readonly unknown[];
}

/** Of more findings than these in one selection only the best repair of each is offered, or the menu would be endless. */
const MOST_WITH_ALL = 4;
const MOST = 50;

/**
 * What may be done at a place, from what is known already; what each would change is reckoned when it is chosen. Which findings are meant is told
 * by where they stand now and by the ids of the diagnostics, never by the ranges of the diagnostics: some editors count those otherwise.
 */
export function codeActions(
  checked: Checked | CheckedSettings,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
): CodeAction[] {
  const wants = (kind: string) => context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions = new Map<string, CodeAction>();
  const add = ({ title, command, args, preferred }: Offer, kind: string, diagnostics: readonly Diagnostic[]) => {
    const data: ActionData = { uri: checked.uri, command, args };
    const key = JSON.stringify([command, args]);
    if (actions.has(key)) return;
    actions.set(key, {
      title,
      kind,
      ...(diagnostics.length > 0 && { diagnostics: [...diagnostics] }),
      ...(preferred && { isPreferred: true }),
      data,
    });
  };

  if (wants(CodeActionKind.QuickFix)) {
    const named = new Map(
      context.diagnostics.flatMap((diagnostic) => (idOf(diagnostic) === undefined ? [] : [[idOf(diagnostic)!, diagnostic]])),
    );
    const here = checked.lines.offsetsOf(range);
    const chosen = [...findingIds(checked.findings)].filter(([id, { at }]) => named.has(id) || touches(at.range, here)).slice(0, MOST);
    const offers = (make: (finding: Finding, id: string) => readonly Offer[]) => {
      for (const [id, finding] of chosen) {
        const diagnostic = named.get(id);
        for (const offer of make(finding, id)) add(offer, CodeActionKind.QuickFix, diagnostic ? [diagnostic] : []);
      }
    };
    const isFew = chosen.length <= MOST_WITH_ALL;
    offers((finding, id) => repairsOf(checked, finding, id).filter(({ preferred }) => isFew || preferred));
    const fixable = new Map(chosen.filter(([, { fixes }]) => fixes.length > 0).map(([, finding]) => [finding.rule, finding]));
    offers((finding) => (fixable.get(finding.rule) === finding ? repairsOfRule(checked, finding) : []));
    if (isFew) offers((finding, id) => waysAround(checked, finding, id));
    for (const offer of profileAt(checked, range)) add(offer, CodeActionKind.QuickFix, []);
  }
  const fixable = checked.findings.some(({ fixes: [first] }) => first?.kind === 'safe');
  if (fixable && wants(FIX_ALL)) add({ title: actionWords[checked.locale].fixAll, command: 'dadeumi.fixAll', args: [] }, FIX_ALL, []);
  return [...actions.values()];
}

/** The change that an action, or a command that an editor runs by name, makes of the document as it is now; `undefined` where there is nothing left to do. */
export function changeOf(checked: Checked | CheckedSettings, command: string, args: readonly unknown[]): Change | undefined {
  return Object.hasOwn(commands, command) ? (commands as Readonly<Record<string, Command>>)[command]!(checked, args) : undefined;
}

/** On the first heading of a draft: the guideline that it looks like where it names none, the one in force where it goes by a past one. */
function profileAt(checked: Checked | CheckedSettings, range: CodeActionParams['range']): Offer[] {
  if (checked.kind !== 'plan') return [];
  const { document, settings, like, lines, locale } = checked;
  const [from, to] = outlineFor(document, settings.profile)[0]?.heading ?? [0, 0];
  const line = (offset: number) => lines.positionAt(offset).line;
  if (range.end.line < line(from) || range.start.line > line(to)) return [];
  const next = successorOf(checked);
  return [
    ...(like ? [{ title: actionWords[locale].profile(like.name[locale]), command: 'dadeumi.setProfile', args: [like.id] } as const] : []),
    ...(next === undefined
      ? []
      : [{ title: actionWords[locale].profile(profileName(next, locale)), command: 'dadeumi.switchProfile', args: [] } as const]),
  ];
}

function idOf({ data }: Diagnostic): string | undefined {
  const id = (data as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

function touches([start, end]: Range, [from, to]: Range): boolean {
  return start <= to && from <= end;
}
