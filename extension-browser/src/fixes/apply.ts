import type { PageField } from '../fields/page-field';
import type { FieldFinding, FieldFix, FieldLimit } from '../messages/finding';
import { editorOf } from './editor';
import { ladderOf } from './ladder';
import { type Edit, edited, joined, placedAnew } from './place';
import { hasRoom } from './room';
import { selectionHeard, settles } from './settle';
import { execute, type InPage, insert } from './techniques';

/**
 * `applied`: the words stand in the field, and in what its editor keeps. Otherwise the field is as it was: the words of the finding are
 * gone (`changed`), the field does not take that much (`too-long`), or it takes nothing from outside (`not-taken`).
 */
export type Applied = 'applied' | 'changed' | 'too-long' | 'not-taken';

/** What a fix is held against, where the caller knows it. */
export interface Against {
  /** The text that the finding was made of; without it, the text as it stands. */
  readonly checked?: string;
  readonly limits?: readonly FieldLimit[];
}

/** Puts a fix into a field as if it were typed: the page hears of it, one undo takes it back, and the caret stands behind it. Throws nothing. */
export async function applyFix(
  field: PageField,
  finding: FieldFinding,
  fix: FieldFix,
  inPage: InPage,
  against: Against = {},
): Promise<Applied> {
  const now = field.text();
  if (!fix.edits.length) return 'not-taken';
  const edits = field.element.isConnected ? placedAnew(fix.edits, against.checked ?? now, now) : undefined;
  if (!edits) return 'changed';
  const limits = (against.limits ?? []).filter((limit) => limit.field === finding.field);
  if (!hasRoom(now, edited(now, edits), field.maxLength, limits)) return 'too-long';
  try {
    return (await write(field, now, edits, inPage)) ? 'applied' : 'not-taken';
  } catch {
    // Editors throw where their own page has broken them.
    return 'not-taken';
  }
}

async function write(field: PageField, now: string, edits: readonly Edit[], inPage: InPage): Promise<boolean> {
  const whole = joined(now, edits);
  const { element } = field;
  if (field.kind === 'value') return writeValue(element as HTMLTextAreaElement | HTMLInputElement, whole);

  const range = field.rangeOf(whole.range);
  // Joined, the edits are one step of undo; but what lies between them would lose its form.
  if (edits.length === 1 || (range && range.startContainer === range.endContainer)) return writeWords(field, whole, inPage);
  const undone: Edit[] = [];
  for (const edit of edits.toReversed()) {
    const before = field.text().slice(...edit.range);
    if (!(await writeWords(field, edit, inPage))) {
      for (const back of undone.toReversed()) await writeWords(field, back, inPage);
      return false;
    }
    undone.push({ range: [edit.range[0], edit.range[0] + edit.text.length], text: before });
  }
  return true;
}

/** The browser's own typing: it keeps the undo, and what React remembers of the value. */
async function writeValue(element: HTMLTextAreaElement | HTMLInputElement, edit: Edit): Promise<boolean> {
  const before = element.value;
  const wanted = edited(before, [edit]);
  element.focus({ preventScroll: true });
  element.setSelectionRange(...edit.range);
  execute(element.ownerDocument, edit.text);
  if (await settles(element, () => element.value === wanted)) return true;
  if (element.value !== before) element.ownerDocument.execCommand('undo');
  return false;
}

async function writeWords(field: PageField, edit: Edit, inPage: InPage): Promise<boolean> {
  const { element } = field;
  const before = field.text();
  const wanted = plain(edited(before, [edit]));
  const holds = () => plain(field.text()) === wanted;
  for (const technique of ladderOf(editorOf(element))) {
    const range = field.rangeOf(edit.range);
    if (!range) return false;
    await select(element, range);
    const goOn = await insert(technique, element, range, edit.text, inPage);
    if (await settles(element, holds)) return true;
    if (field.text() !== before) {
      element.ownerDocument.execCommand('undo');
      return false;
    }
    if (!goOn) return false;
  }
  return false;
}

async function select(element: HTMLElement, range: Range): Promise<void> {
  element.focus({ preventScroll: true });
  // In Firefox the body of a document in design mode takes no focus; its window does.
  if (!element.ownerDocument.hasFocus()) element.ownerDocument.defaultView?.focus();
  const selection = element.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  await selectionHeard();
}

/** Editors hold spaces in two ways, and mark places with characters that have no width. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/[\u200b\ufeff]/g, '');
}
