import type { UnreadField } from '../messages/field';
import { EDITING_HOST, EDITOR_BOX, GAP, isEditorChrome, SOURCE_VIEW, UNSUPPORTED, UNSUPPORTED_FRAME } from './editor-parts';
import { type FieldName, nameField } from './label';
import { ENCRYPTED_COPY, isSearchBox, keptBy, rememberPassword } from './unwritable';

/** A place that is written in, and what the page calls it. */
export interface FoundField extends FieldName {
  readonly kind: 'value' | 'dom';
  readonly element: HTMLElement;
}

export interface Found {
  readonly fields: readonly FoundField[];
  readonly unread: readonly UnreadField[];
}

/** All that may be a field, or be one in another state. */
export const CANDIDATE = `textarea, input, ${EDITING_HOST}, ${UNSUPPORTED}, ${UNSUPPORTED_FRAME}`;

/** The fields of a document and of its open shadow roots, in the order of the page; changes nothing. */
export function findFields(page: Document): Found {
  const fields: FoundField[] = [];
  const unread: UnreadField[] = [];
  const take = (element: HTMLElement): void => {
    rememberPassword(element);
    if (element.closest('[inert]') || !(isRendered(element) || isInHiddenStep(element))) return;
    if (element.matches(`${UNSUPPORTED}, ${UNSUPPORTED_FRAME}, ${SOURCE_VIEW}`)) {
      if (!isReadableFrame(element)) unread.push({ label: nameField(element).label, reason: 'unsupported-editor' });
      return;
    }
    const kind = kindOf(element);
    if (kind === undefined || isEditorChrome(element) || element.matches(ENCRYPTED_COPY)) return;
    const name = nameField(element);
    if (isSearchBox(element, name.label)) return;
    const kept = keptBy(element, name.label) ?? (kind === 'dom' && element.querySelector(GAP) ? 'too-long' : undefined);
    if (kept) unread.push({ label: name.label, reason: kept });
    else fields.push({ ...name, kind, element });
  };

  if (page.designMode === 'on' && page.body) take(page.body);
  for (const root of rootsOf(page)) for (const element of root.querySelectorAll<HTMLElement>(CANDIDATE)) take(element);
  return { fields, unread };
}

/** A document and the open shadow roots in it, the nested ones too. */
export function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = [root];
  // A shadow root tells nobody that it is there.
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(...rootsOf(shadowRoot));
  return roots;
}

function kindOf(element: HTMLElement): 'value' | 'dom' | undefined {
  if (element.localName === 'textarea') return isHelper(element) ? undefined : 'value';
  if (element.localName === 'input') return (element as HTMLInputElement).type === 'text' && !isHelper(element) ? 'value' : undefined;
  if (element.localName === 'body' && element.ownerDocument.designMode === 'on') return 'dom';
  // In another host, or in a document in design mode, it is a part of that one's text.
  return element.isContentEditable && !element.parentElement?.isContentEditable && !element.parentElement?.closest(EDITING_HOST)
    ? 'dom'
    : undefined;
}

/** What a script put beside the place that is written in, out of sight of readers and of the Tab key. */
function isHelper(element: HTMLElement): boolean {
  return element.tabIndex < 0 && element.closest('[aria-hidden="true"]') !== null;
}

function isRendered(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** A text area of a form's other tab or step, which the form sends too; not one that an editor has put out of sight itself, or a closed dialog's. */
function isInHiddenStep(element: HTMLElement): boolean {
  const { form } = element as HTMLTextAreaElement;
  if (element.localName !== 'textarea' || !form || !isRendered(form)) return false;
  if (element.matches(SOURCE_VIEW) || element.closest(`${EDITOR_BOX}, dialog, [role="dialog"]`)) return false;
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible';
}

/** A frame of an editor whose document can be written in: the script in that frame reads it. */
function isReadableFrame(element: HTMLElement): boolean {
  const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
  return inner !== null && (inner.designMode === 'on' || inner.querySelector(EDITING_HOST) !== null);
}
