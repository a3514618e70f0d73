import { type DomText, domTextOf } from './dom-text';
import type { FoundField } from './find';
import type { PageField } from './page-field';
import { statedLimitOf } from './stated-limit';

/** The fields of a frame from one look at it to the next: an element keeps its id, and an element that takes another's place takes its id. */
export interface KnownFields {
  update(found: readonly FoundField[]): readonly PageField[];
  has(element: Element): boolean;
  /** Whether an element stands in a field that is no control, or is it. */
  holds(element: Element): boolean;
  release(): void;
}

interface Known {
  readonly field: PageField;
  readonly text: DomText | undefined;
}

export function knownFields(): KnownFields {
  let known = new Map<HTMLElement, Known>();
  let made = 0;

  return {
    update(found) {
      const keys = uniqueKeys(found);
      const elements = new Set(found.map(({ element }) => element));
      const left = new Map<string, string>();
      for (const [element, { field, text }] of known) {
        if (elements.has(element)) continue;
        left.set(field.key, field.id);
        text?.release();
      }
      known = new Map(
        found.map((one, index): [HTMLElement, Known] => {
          const key = keys[index]!;
          const before = known.get(one.element);
          if (before && before.field.key === key && before.field.label === one.label && before.field.required === one.required)
            return [one.element, before];
          const text = before?.text ?? (one.kind === 'dom' ? domTextOf(one.element) : undefined);
          let id = before?.field.id ?? left.get(key);
          left.delete(key);
          id ??= `f${++made}`;
          return [one.element, { field: pageField(one, id, key, text), text }];
        }),
      );
      return [...known.values()].map(({ field }) => field);
    },
    has: (element) => known.has(element as HTMLElement),
    holds(element) {
      for (let one: Element | null = element; one; one = one.parentElement) if (known.get(one as HTMLElement)?.text) return true;
      return false;
    },
    release() {
      for (const { text } of known.values()) text?.release();
      known.clear();
    },
  };
}

function pageField({ element, label, required, kind }: FoundField, id: string, key: string, text: DomText | undefined): PageField {
  const control = element as HTMLTextAreaElement;
  return {
    id,
    key,
    label,
    required,
    kind,
    element,
    text: () => text?.current().text ?? control.value,
    rangeOf: (range, kept) => text?.current().rangeOf(range, kept),
    caret() {
      if (!text) return (element.getRootNode() as Document).activeElement === element ? (control.selectionEnd ?? undefined) : undefined;
      const selection = element.ownerDocument.getSelection();
      if (!selection?.focusNode || !element.contains(selection.focusNode)) return undefined;
      return text.current().offsetOf(selection.focusNode, selection.focusOffset);
    },
    get maxLength() {
      return !text && control.maxLength >= 0 ? control.maxLength : undefined;
    },
    get statedLimit() {
      return statedLimitOf(element, label);
    },
  };
}

/** Of what the page calls a field; of several called the same, their order tells them apart. */
function uniqueKeys(found: readonly FoundField[]): string[] {
  const used = new Map<string, number>();
  return found.map(({ label, name }) => {
    const key = `${label.slice(0, 200)}|${name.slice(0, 80)}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}|${count}`;
  });
}
