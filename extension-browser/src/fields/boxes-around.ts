/** Looked through at most, outward from the field. */
const LEVELS = 4;

/** The boxes around a field, from the nearest outward, for as long as no other field stands in them: what they say, they say of it. */
export function* boxesAround(field: Element): Generator<Element> {
  let around = field.parentElement;
  for (let level = 0; around && level < LEVELS; level++, around = around.parentElement) {
    if (around.querySelectorAll('textarea, input:not([type=hidden]), [contenteditable]:not([contenteditable=false])').length > 1) return;
    yield around;
  }
}

/** The elements of a box that may say something of the field, in the order of the page; none that it stands in, or that stands in it. */
export function* wordsIn(box: Element, field: Element): Generator<Element> {
  for (const element of box.querySelectorAll('p, span, div, em, strong, small, label, li, th, td, dt, dd, output, b, i'))
    if (!element.contains(field) && !field.contains(element)) yield element;
}
