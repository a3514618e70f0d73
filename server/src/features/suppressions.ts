import { type Document, type Edit, type Finding, named, outlineFor, REASON_TO_WRITE, type Section } from '@dadeumi/rules';
import type { Change, Checked, Command } from '../checked.ts';
import { parentOf, pathFrom } from '../uris.ts';
import { type ActionWords, actionWords } from './action-words.ts';
import { findingIds } from './finding-ids.ts';
import { frontMatterEdits } from './front-matter.ts';
import { ruleTitle } from './rule-title.ts';

/** Hides a finding where it stands: by a comment above its line or at its end, whichever leaves the text as it reads. */
export const disableLine: Command = onFinding((checked, finding, words) => {
  const edits = lineComment(checked, finding);
  return edits && { label: words.disableLine(ruleTitle(finding.rule, checked.locale)), edits, toWrite: REASON_TO_WRITE[checked.locale] };
});

/** Hides a rule in the section that a finding stands in. */
export const disableSection: Command = onFinding((checked, finding, words) => {
  const section = sectionAround(checked, finding);
  if (section === undefined) return undefined;
  return {
    label: words.disableSection(ruleTitle(finding.rule, checked.locale), named(section)),
    edits: sectionComments(checked, finding, section),
    toWrite: REASON_TO_WRITE[checked.locale],
  };
});

/** Switches a rule off for a document: in its front matter, or in `dadeumi.yaml` where a text has none. */
export const disableFile: Command = onFinding((checked, { rule }, words) => {
  const { document, resolved, locale } = checked;
  const label = words.disableFile(ruleTitle(rule, locale));
  if (document.kind !== 'markdown') {
    const name = nameFromSettings(checked);
    return name === undefined
      ? undefined
      : { label, settings: [{ path: ['overrides'], value: [{ files: [name], rules: { [rule]: 'off' } }] }] };
  }
  const own = resolved.layers.find(({ kind, id }) => kind === 'front' && id === document.id)?.settings.rules?.[rule];
  const path = typeof own === 'object' ? ['rules', rule, 'severity'] : ['rules', rule];
  const edits = frontMatterEdits(document, [{ path, value: 'off' }]);
  return edits && { label, edits };
});

/** Puts a finding on the list of those that are put off. */
export const putOff: Command = onFinding((_checked, finding, words) => ({ label: words.putOff, putOff: [finding] }));

/** Whether comments to the engine are read in a document: in plain text they would be words. */
export function readsComments({ kind }: Document): boolean {
  return kind === 'markdown';
}

/** The section that `disableSection` would hide a rule in; `undefined` where its borders are no places for a comment. */
export function sectionAround({ document, settings }: Pick<Checked, 'document' | 'settings'>, { at }: Finding): Section | undefined {
  if (!readsComments(document)) return undefined;
  const inside = outlineFor(document, settings.profile).filter(({ range }) => range[0] <= at.range[0] && at.range[0] < range[1]);
  return inside.findLast(
    ({ form, range }) =>
      form !== 'label' && isBorder(document, range[0]) && (range[1] === document.text.length || isBorder(document, range[1])),
  );
}

function onFinding(change: (checked: Checked, finding: Finding, words: ActionWords) => Change | undefined): Command {
  return (checked, [id]) => {
    const finding = findingIds(checked.findings).get(String(id));
    return checked.kind === 'plan' && finding ? change(checked, finding, actionWords[checked.locale]) : undefined;
  };
}

function lineComment({ document, settings, lines, locale }: Checked, { rule, at }: Finding): Edit[] | undefined {
  if (!readsComments(document)) return undefined;
  const [start, end] = lines.line(lines.positionAt(at.range[0]).line);
  const isTitle = outlineFor(document, settings.profile).some(
    ({ form, heading }) => form !== 'item' && start <= heading[0] && heading[0] <= end,
  );
  if (isTitle || opensParagraph(document, start)) {
    const comment = `<!-- dadeumi-disable-next-line ${rule}: ${REASON_TO_WRITE[locale]} -->${lineEndOf(document)}`;
    return [insertion(document, afterMark(document, start), comment)];
  }
  // Spaces and a backslash at the end of a line break it; a bar ends its last cell.
  const words = document.text.slice(start, end).replace(/[ \t]{0,9}(?<!\\)(?:\||\\)?[ \t]{0,9}$/, '');
  return [insertion(document, start + words.length, ` <!-- dadeumi-disable-line ${rule}: ${REASON_TO_WRITE[locale]} -->`)];
}

function sectionComments({ document, locale }: Checked, { rule }: Finding, { range: [start, end] }: Section): Edit[] {
  const lineEnd = lineEndOf(document);
  const atEnd = end === document.text.length;
  const lead = atEnd ? (/[\r\n]$/.test(document.text) ? lineEnd : lineEnd + lineEnd) : '';
  return [
    insertion(document, start, `<!-- dadeumi-disable ${rule}: ${REASON_TO_WRITE[locale]} -->${lineEnd}${lineEnd}`),
    insertion(document, end, `${lead}<!-- dadeumi-enable ${rule} -->${lineEnd}${atEnd ? '' : lineEnd}`),
  ];
}

/** Whether a line starts here that no list, table or paragraph runs into. */
function isBorder({ starts, text }: Document, offset: number): boolean {
  return starts.includes(offset) || /^ {0,3}#{1,6}[ \t]/.test(text.slice(offset, offset + 12));
}

/** Whether a line begins a paragraph of its own: a line of comment above it parts nothing. */
function opensParagraph(document: Document, lineStart: number): boolean {
  const block = document.starts.indexOf(lineStart);
  const first = document.blocks[block]?.parts[0];
  return first?.kind === 'heading' || (first?.kind === 'prose' && first.where === 'body');
}

function insertion({ id }: Document, offset: number, text: string): Edit {
  return { at: { document: id, range: [offset, offset] }, text };
}

function lineEndOf({ text }: Document): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Nothing stands before a byte order mark. */
function afterMark({ text }: Document, offset: number): number {
  return offset === 0 && text.startsWith('\uFEFF') ? 1 : offset;
}

/** A document's path from the settings' folder; none where it would be read as a pattern. */
function nameFromSettings({ uri, settingsFile }: Checked): string | undefined {
  const name = pathFrom(parentOf(settingsFile.uri), uri);
  return name === undefined || /[*?{}]/.test(name) ? undefined : `./${name}`;
}
