import { isEditorChrome } from './editor-parts';
import { labelOf } from './label-words';
import type { Unmarked } from './required-mark';

const HEADING = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], .tit, .title';
const FIELD = 'textarea, input:not([type="hidden"]), select, [contenteditable]';
/** Beyond this the heading is not the field's. */
const STEPS = 40;

/** The heading that stands before a field with no other field between them. */
export function precedingHeading(element: HTMLElement): Unmarked {
  let steps = 0;
  for (let from: Element | null = element; from && steps < STEPS; from = from.parentElement) {
    for (let before = from.previousElementSibling; before && steps++ < STEPS; before = before.previousElementSibling) {
      const heading = [before, ...before.querySelectorAll(HEADING)].findLast((one) => one.matches(HEADING) && !isEditorChrome(one));
      if (heading) return labelOf(heading);
      if (isField(before) || [...before.querySelectorAll(FIELD)].some(isField)) return { label: '', required: false };
    }
  }
  return { label: '', required: false };
}

function isField(element: Element): boolean {
  return element.matches(FIELD) && element.checkVisibility();
}
