import type { PageField } from '../fields/page-field';
import type { TextRange } from './carry';
import type { ValueElement } from './mirror';

/** The element that takes the keys, however deep in open shadow trees. */
function focusedElement(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Whether a field takes the keys. A document in design mode has no focused element but its body. */
export function hasFocus({ element }: PageField): boolean {
  const at = focusedElement();
  return at !== null && document.hasFocus() && (element === at || element.contains(at));
}

/** Remembers where the caret stands in a field; what is returned puts focus and selection back there. */
export function rememberCaret(field: PageField): () => void {
  if (field.kind === 'value') {
    const element = field.element as ValueElement;
    const { selectionStart, selectionEnd, selectionDirection } = element;
    return () => {
      element.focus({ preventScroll: true });
      if (selectionStart === null) return;
      element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    };
  }
  const selection = selectionIn(field);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {
    anchorNode: null,
    anchorOffset: 0,
    focusNode: null,
    focusOffset: 0,
  };
  return () => {
    field.element.focus({ preventScroll: true });
    if (anchorNode?.isConnected && focusNode?.isConnected) selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

/** Focuses a field and selects a range of its text, without scrolling. */
export function selectIn(field: PageField, range: TextRange): void {
  field.element.focus({ preventScroll: true });
  if (field.kind === 'value') (field.element as ValueElement).setSelectionRange(...range);
  const words = field.rangeOf(range);
  if (words) selectionIn(field)?.setBaseAndExtent(words.startContainer, words.startOffset, words.endContainer, words.endOffset);
}

/** A shadow root has a selection of its own where the browser says so. */
function selectionIn({ element }: PageField): Selection | null {
  const root = element.getRootNode() as { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}
