import { CANDIDATE } from './find';

const OWN_HOST = 'dadeumi-marks';

/** What may name a field by its text, besides an element that the field itself points to. */
const LABEL = 'label, legend, dt, th, h1, h2, h3, h4, h5, h6, [role="heading"], .form-tit, .tit, .title';
/** A frame may hold fields, and has the background look whether a script runs in it. */
const FRAME = 'iframe, frame';
const TELLING = `${CANDIDATE}, ${LABEL}, ${FRAME}`;

/**
 * Whether a change of texts or elements may have made, taken or named a field, or changed the text of one that `holds` tells; a clock's tick
 * has not. A custom element counts, for it may hold a shadow root.
 */
export function tellsOfFields({ target, addedNodes, removedNodes }: MutationRecord, holds: (element: Element) => boolean): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  if (nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === OWN_HOST)) return false;
  const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  // The document's own children, or those of a shadow root; not a text that has been taken away since.
  if (element === null) return target.isConnected;
  if (element.ownerDocument.designMode === 'on') return true;
  return nodes.some(bears) || element.closest(TELLING) !== null || holds(element) || namesByReference(element);
}

function bears(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  if (element.matches(TELLING) || element.querySelector(TELLING) !== null) return true;
  return [element, ...element.querySelectorAll('*')].some(({ localName, shadowRoot }) => shadowRoot !== null || localName.includes('-'));
}

function namesByReference(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (one.id !== '' && root.querySelector(`[aria-labelledby~="${CSS.escape(one.id)}"]`)) return true;
  }
  return false;
}
