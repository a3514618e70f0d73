import { EDITING_HOST, isEditorChrome } from './editor-parts';
import { labelOf } from './label-words';
import type { Unmarked } from './required-mark';

const HEADING = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], .tit, .title';
const FIELD = 'textarea, input:not([type="hidden"]), select, [contenteditable]';
/** Beyond this the heading is not the field's. */
const STEPS = 40;

/** The heading that stands before a field with no other field between them; never one of a draft, which is no word of the page's. */
export function precedingHeading(element: HTMLElement): Unmarked {
  let steps = 0;
  for (let from: Element | null = element; from && steps < STEPS; from = from.parentElement) {
    for (let before = from.previousElementSibling; before && steps++ < STEPS; before = before.previousElementSibling) {
      const last = [before, ...before.querySelectorAll(`${HEADING}, ${EDITING_HOST}`)].findLast(
        (one) => isHeading(one) || isShownHost(one),
      );
      if (last) return isHeading(last) ? labelOf(last) : { label: '', required: false };
      if (isField(before) || [...before.querySelectorAll(FIELD)].some(isField)) return { label: '', required: false };
    }
  }
  return { label: '', required: false };
}

function isHeading(element: Element): boolean {
  return element.matches(HEADING) && !isEditorChrome(element) && !isInDraft(element);
}

function isInDraft(element: Element): boolean {
  return element.ownerDocument.designMode === 'on' || element.closest(EDITING_HOST) !== null;
}

function isShownHost(element: Element): boolean {
  return element.matches(EDITING_HOST) && element.checkVisibility();
}

function isField(element: Element): boolean {
  return element.matches(FIELD) && element.checkVisibility();
}
