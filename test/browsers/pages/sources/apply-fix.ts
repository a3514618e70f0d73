import type { PageField } from '../../../../extension-browser/src/fields/page-field.ts';
import { watchFields } from '../../../../extension-browser/src/fields/watch.ts';
import { applyFix } from '../../../../extension-browser/src/fixes/apply.ts';
import type { FieldFinding, FieldLimit } from '../../../../extension-browser/src/messages/finding.ts';

/** A fix as a test tells it: each pair is words of the field and what replaces them; `at` chooses among the same words. */
export interface Asked {
  readonly field: string;
  readonly pairs: readonly (readonly [words: string, text: string])[];
  readonly checked?: string;
  readonly limits?: readonly Omit<FieldLimit, 'field'>[];
}

let found: readonly PageField[] = [];
watchFields(document, (fields) => {
  found = fields;
});

/** Applies a fix to the field with that id in the page, as the script of the extension would. */
function fix({ field: id, pairs, checked, limits = [] }: Asked): Promise<string> {
  const field = found.find(({ element }) => element.id === id);
  if (!field) throw new Error(`no field ${id}`);
  const text = checked ?? field.text();
  const edits = pairs.map(([words, replaced]) => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`no ${words}`);
    return { range: [at, at + words.length] as const, text: replaced };
  });
  const finding: FieldFinding = {
    id: 'one',
    field: field.id,
    range: edits[0]!.range,
    rule: '',
    severity: 'warning',
    message: '',
    title: '',
    why: '',
    related: [],
    fixes: [{ kind: 'safe', title: '', edits }],
  };
  return applyFix(field, finding, finding.fixes[0]!, async () => false, {
    checked: text,
    limits: limits.map((limit) => ({ ...limit, field: field.id })),
  });
}

Object.assign(globalThis, { fix });
