import type { PageField } from '../fields/page-field';
import type { FieldFinding, FieldFix, FieldLimit } from '../messages/finding';
import { editorOf } from './editor';
import { FOLLOWING_FOCUS, LADDERS } from './ladder';
import { type Edit, edited, joined, placedAnew, replacing, wider } from './place';
import { hasRoom, limitsAt } from './room';
import { selectionHeard, settles } from './settle';
import { execute, type InPage, insert } from './techniques';

/**
 * `applied`: the words stand in the field, and in what its editor keeps; what the applicant typed at once behind them stands too. Otherwise
 * the field is as it was, or as it was written in meanwhile: the words of the finding are gone (`changed`), the field does not take that
 * much (`too-long`), or it takes nothing from outside (`not-taken`).
 */
type Applied = 'applied' | 'changed' | 'too-long' | 'not-taken';

/** What a fix is held against, where the caller knows it. */
interface Against {
  /** The text that the finding was made of; without it, the text as it stands. */
  readonly checked?: string;
  readonly limits?: readonly FieldLimit[];
}

/** A second click must not write the words twice while an editor is at work on the first. */
const atWork = new WeakSet<Element>();

/** Puts a fix into a field as if it were typed: the page hears of it, one undo takes it back, and the caret stands behind it. Throws nothing. */
export async function applyFix(
  field: PageField,
  finding: FieldFinding,
  fix: FieldFix,
  inPage: InPage,
  against: Against = {},
): Promise<Applied> {
  const { element } = field;
  const now = field.text();
  if (!fix.edits.length) return 'not-taken';
  const edits = element.isConnected && !atWork.has(element) ? placedAnew(fix.edits, against.checked ?? now, now) : undefined;
  if (!edits) return 'changed';
  const limits = (against.limits ?? []).filter((limit) => limit.field === finding.field);
  if (!hasRoom(now, edited(now, edits), limitsAt(field, now, limits))) return 'too-long';
  atWork.add(element);
  try {
    return await (field.kind === 'value' ? writeValue(field, joined(now, edits)) : writeWords(field, now, edits, inPage));
  } catch {
    // Editors throw where their own page has broken them.
    return 'not-taken';
  } finally {
    atWork.delete(element);
  }
}

/** The browser's own typing: it keeps the undo, and what React remembers of the value. */
async function writeValue({ element }: PageField, edit: Edit): Promise<Applied> {
  const control = element as HTMLTextAreaElement | HTMLInputElement;
  const before = control.value;
  const { selectionStart, selectionEnd } = control;
  const wanted = edited(before, [edit]);
  control.focus({ preventScroll: true });
  control.setSelectionRange(...edit.range);
  execute(control.ownerDocument, edit.text);
  const { held, holds, typed } = await settles(control, () => control.value === wanted);
  if (holds || typed) return held ? 'applied' : 'not-taken';
  if (control.value !== before) control.ownerDocument.execCommand('undo');
  // A page that wrote into the field itself has emptied its undo; one that rewrites what it took at first is left to it.
  if (control.value !== before) {
    if (held) return 'changed';
    control.select();
    execute(control.ownerDocument, before);
  }
  control.setSelectionRange(selectionStart, selectionEnd);
  return 'not-taken';
}

async function writeWords(field: PageField, now: string, edits: readonly Edit[], inPage: InPage): Promise<Applied> {
  const whole = joined(now, edits);
  const range = field.rangeOf(whole.range);
  // As one edit they are one step of undo; but what lies between them would lose its form.
  if (edits.length === 1 || (range && range.startContainer === range.endContainer)) return writeEdit(field, whole, inPage);
  const undoing: Edit[] = [];
  for (const edit of edits.toReversed()) {
    const before = field.text().slice(...edit.range);
    const written = await writeEdit(field, edit, inPage);
    if (written !== 'applied') {
      for (const back of undoing.toReversed()) await writeEdit(field, back, inPage);
      return written;
    }
    undoing.push({ range: [edit.range[0], edit.range[0] + edit.text.length], text: before });
  }
  return 'applied';
}

async function writeEdit(field: PageField, edit: Edit, inPage: InPage): Promise<Applied> {
  const { element } = field;
  const before = field.text();
  const wanted = asRead(edited(before, [edit]));
  const editor = editorOf(element);
  if (FOLLOWING_FOCUS.has(editor) && !element.ownerDocument.hasFocus()) return 'not-taken';
  for (const technique of LADDERS[editor]) {
    const { range: place, text } = (technique === 'type-wide' ? wider : replacing)(before, edit);
    const range = field.rangeOf(place);
    if (!range) break;
    if (technique === 'type-around') takeElement(range);
    await select(element, range);
    // Meanwhile someone may have typed.
    if (field.text() !== before) return 'changed';
    const mayGoOn = await insert(technique, element, range, text, inPage);
    const { held, holds, typed } = await settles(element, () => asRead(field.text()) === wanted);
    if (holds || (held && typed)) return 'applied';
    if (typed) break;
    if (field.text() !== before) element.ownerDocument.execCommand('undo');
    if (!mayGoOn || field.text() !== before) break;
  }
  // Left selected, the words would be typed over.
  element.ownerDocument.getSelection()?.collapseToEnd();
  return 'not-taken';
}

async function select(element: HTMLElement, range: Range): Promise<void> {
  const { ownerDocument: document } = element;
  element.focus({ preventScroll: true });
  // In Firefox the body of a document in design mode takes no focus; its window does.
  if (document.designMode === 'on') document.defaultView?.focus();
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  await selectionHeard();
}

/** Has a range that holds all the words of an inline element, as bold ones, hold the element. */
function takeElement(range: Range): void {
  const element = range.commonAncestorContainer.parentElement;
  if (!element || element.textContent !== range.toString()) return;
  if (element.ownerDocument.defaultView?.getComputedStyle(element).display === 'inline') range.selectNode(element);
}

/** Editors hold spaces in several ways, part paragraphs with one line or two, and mark places with characters that have no width. */
function asRead(text: string): string {
  return text.replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' ');
}
