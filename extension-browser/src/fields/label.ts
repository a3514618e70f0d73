import { EDITOR_BOX, SOURCE_VIEW } from './editor-parts';
import { labelOf, labelOfAttribute } from './label-words';
import { precedingHeading } from './preceding-heading';
import type { Unmarked } from './required-mark';
import { tableLabel } from './table-label';

/** What a page calls a field. `name` is the form's own word for it, empty where it has none. */
export interface FieldName extends Unmarked {
  readonly name: string;
}

/** UTF-16 units of a label that are told; several elements together may name a field. */
const MOST = 300;

type Finder = (element: HTMLElement) => Unmarked;

const NOTHING: Unmarked = { label: '', required: false };
/** What editors call themselves when nobody has told them what is written in them. */
const EDITOR_ITSELF = /rich text|text area|editor|에디터|편집기|편집 영역|리치|서식 있는|글쓰기 ?영역/i;

/**
 * What the page calls a field, from the nearest to the farthest: its own labels, the table, the group, its attributes, the heading above.
 * Of an editor, also what the page calls the boxes around it and the control that it replaces; of one that fills a frame, what the outer page
 * calls the frame.
 */
export function nameField(element: HTMLElement): FieldName {
  const own = nameChain(chainOf(element));
  if (own.label !== '') return own;
  const frame = frameAround(element);
  if (!frame) return own;
  const outer = nameField(frame);
  return { label: outer.label, required: own.required || outer.required, name: own.name || outer.name };
}

function nameChain(chain: readonly HTMLElement[]): FieldName {
  const first = (find: Finder): Unmarked | undefined => chain.map(find).find(({ label }) => label !== '');
  const said = FINDERS.map(([find, byAuthor]) => ({ found: first(find), byAuthor })).find(
    ({ found, byAuthor }) => found && (byAuthor || isControl(chain[0]!) || !EDITOR_ITSELF.test(found.label)),
  );
  return {
    label: (said?.found?.label ?? '').slice(0, MOST),
    required: said?.found?.required === true || chain.some(isRequired),
    name: chain.map((one) => (one.localName === 'iframe' ? '' : (one.getAttribute('name') ?? ''))).find((one) => one !== '') ?? '',
  };
}

/** What stands beside a control for a reader to see, in the text, the table or the group; empty where nothing names it. */
export function labelBeside(element: HTMLElement): string {
  const beside = [ownLabel, labelledBy, tableLabel, groupLabel, legend];
  return beside.map((find) => find(element).label).find((label) => label !== '') ?? '';
}

function isRequired(element: HTMLElement): boolean {
  if (element.matches(':required, [aria-required="true"]')) return true;
  return [ownLabel, tableLabel, groupLabel].some((find) => find(element).required);
}

function isControl(element: HTMLElement): boolean {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** An editing host, the boxes of the editor around it, and the hidden control beside them that the form sends: all that the page may have named. */
function chainOf(element: HTMLElement): HTMLElement[] {
  if (isControl(element)) return [element];
  const around: HTMLElement[] = [];
  for (let step: HTMLElement | null = element; step; step = step.parentElement) around.push(step);
  const outermost = around.findLastIndex((one) => one.matches(EDITOR_BOX));
  const chain = around.slice(0, Math.max(0, outermost) + 1);
  const box = chain.at(-1)!;
  if (box.parentElement?.childElementCount === 1 && box.parentElement !== box.ownerDocument.body) chain.push(box.parentElement);

  for (const one of chain.toReversed()) {
    for (const beside of [one.previousElementSibling, one.nextElementSibling]) {
      if (beside?.matches(REPLACED) && !beside.matches(SOURCE_VIEW) && !beside.checkVisibility()) return [...chain, beside as HTMLElement];
    }
  }
  return chain;
}

/** What a form sends in place of what an editor shows. */
const REPLACED = 'textarea, input[type="hidden"][name], div[id]';

function frameAround(element: HTMLElement): HTMLElement | undefined {
  try {
    return (element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined) ?? undefined;
  } catch {
    // The outer page is another site's.
    return undefined;
  }
}

function ownLabel(element: HTMLElement): Unmarked {
  const labels: Element[] = [...((element as HTMLTextAreaElement).labels ?? [])];
  if (labels.length === 0) {
    const label = element.id ? rootOf(element).querySelector(`label[for="${CSS.escape(element.id)}"]`) : element.closest('label');
    if (label) labels.push(label);
  }
  // A style sheet draws a box or a sign with a label that says nothing.
  const said = labels.map(labelOf);
  return said.find(({ label }) => label !== '') ?? said[0] ?? NOTHING;
}

function labelledBy(element: HTMLElement): Unmarked {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const said = ids.flatMap((id) => rootOf(element).querySelector(`#${CSS.escape(id)}`) ?? []).map(labelOf);
  return {
    label: said
      .map(({ label }) => label)
      .join(' ')
      .trim(),
    required: said.some(({ required }) => required),
  };
}

/** KRDS puts the title of a field before its controls; others use a list of terms. */
function groupLabel(element: HTMLElement): Unmarked {
  const title = element.closest('.form-group')?.querySelector('.form-tit') ?? previousTerm(element.closest('dd'));
  return title ? labelOf(title) : NOTHING;
}

function previousTerm(description: Element | null): Element | undefined {
  let one = description?.previousElementSibling;
  while (one && one.localName !== 'dt') one = one.previousElementSibling;
  return one ?? undefined;
}

/** Of a group of several fields, the legend names none of them. */
function legend(element: HTMLElement): Unmarked {
  const fields = element.closest('fieldset');
  const said = fields?.querySelector(':scope > legend');
  return said && fields!.querySelectorAll('textarea, input[type="text"], input:not([type]), [contenteditable]').length === 1
    ? labelOf(said)
    : NOTHING;
}

const attribute =
  (...names: readonly string[]): Finder =>
  (element) =>
    labelOfAttribute(names.map((name) => element.getAttribute(name)).find((words) => words) ?? null);

/** Each with whether only the author of the page can have written it: an editor fills in the others itself. */
const FINDERS: readonly (readonly [find: Finder, byAuthor: boolean])[] = [
  [ownLabel, true],
  [labelledBy, false],
  [attribute('aria-label'), false],
  [tableLabel, true],
  [groupLabel, true],
  [legend, true],
  [attribute('title'), false],
  [attribute('placeholder', 'data-placeholder', 'aria-placeholder'), false],
  [precedingHeading, true],
];

function rootOf(element: HTMLElement): Document | ShadowRoot {
  return element.getRootNode() as Document | ShadowRoot;
}
