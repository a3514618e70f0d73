import type { PageField } from '../fields/page-field';
import type { FieldFinding, FieldFix, FieldLimit } from '../messages/finding';
import { type Locale, word } from '../words/words';
import { createAloud } from './aloud';
import { createBadges } from './badges';
import { createDomMarks } from './dom-marks';
import { hasFocus, selectIn } from './focus';
import { type Box, isCovered } from './geometry';
import { createHost } from './host';
import { askedBy } from './keys';
import { createLength } from './length';
import { type Hit, watchPointer } from './pointer';
import { createReading, type FixResult } from './reading';
import { broughtUpToDate, type Mark, type Shown, shownOf } from './shown';
import { createValueMarks } from './value-marks';

export interface MarksSetup {
  readonly locale: Locale;
  /** Puts a fix of a finding that was given to `show` into its field. */
  onApply(finding: FieldFinding, fix: FieldFix): Promise<FixResult>;
  /** The mark is gone already. */
  onIgnore(finding: FieldFinding): void;
  /** The name that the finding is about is allowed from now on; its mark is gone already. */
  onAllow(finding: FieldFinding): void;
}

/** All that is shown of findings in the fields of one frame. */
export interface Marks {
  /** Shows these findings of a field in place of those before. Their ranges are those of the text as it stands now. */
  show(field: PageField, findings: readonly FieldFinding[], limits: readonly FieldLimit[]): void;
  /** The field is gone, or can no longer be written in. */
  forget(field: PageField): void;
  /** Scrolls to a finding that is shown, focuses its field, selects its words and opens its card. */
  reveal(field: PageField, finding: FieldFinding): void;
  /** Leaves the document as it was. */
  destroy(): void;
}

/** Puts the host into the document, and nothing else; marks follow by `show`. */
export function createMarks({ locale, onApply, onIgnore, onAllow }: MarksSetup): Marks {
  const host = createHost();
  const aloud = createAloud(host.inside);
  const fields = new Map<string, Shown>();
  let frame: number | undefined;
  const schedule = () => {
    frame ??= requestAnimationFrame(paint);
  };
  const valueMarks = createValueMarks(host, schedule);
  /** Fields whose text in the DOM is to be looked at anew; that is long work, and not for every step of scrolling. */
  const stale = new Set<string>();
  const domMarks = createDomMarks((id) => {
    stale.add(id);
    schedule();
  });
  const badges = createBadges(host, locale, (shown) => {
    const [first] = shown.marks;
    if (first) reveal(shown.field, first.finding);
  });
  const length = createLength(host, aloud, locale, () => {
    const now = active();
    if (now?.marks[0]) reading.show(now, now.marks[0], 'press');
  });
  const isDom = ({ field }: Shown) => field.kind === 'dom';

  const linesOf = (shown: Shown, mark: Mark): readonly Box[] => (isDom(shown) ? domMarks.linesOf(shown, mark) : valueMarks.linesOf(mark));
  const reading = createReading({
    ...{ locale, host, aloud, onApply, linesOf, changed: schedule },
    shownOf: (field) => fields.get(field),
    bringIntoView,
    onIgnore(finding) {
      unmark(finding);
      onIgnore(finding);
    },
    onAllow(finding) {
      unmark(finding);
      onAllow(finding);
    },
  });

  function unmark({ field, id }: FieldFinding): void {
    const shown = fields.get(field);
    if (shown) fields.set(field, { ...shown, marks: shown.marks.filter(({ finding }) => finding.id !== id) });
    stale.add(field);
    schedule();
  }

  /** The field that is written in, or whose card took the keys from it. */
  const active = (): Shown | undefined => {
    const { open } = reading;
    return [...fields.values()].find(({ field }) => hasFocus(field)) ?? (open && reading.hasFocus() ? fields.get(open.field) : undefined);
  };

  const drop = (id: string): void => {
    fields.delete(id);
    domMarks.unwatch(id);
    stale.add(id);
  };

  function paint(): void {
    frame = undefined;
    for (const [id, shown] of fields) {
      if (!shown.field.element.isConnected) drop(id);
      else if (!isDom(shown) || stale.has(id)) fields.set(id, broughtUpToDate(shown));
    }
    const now = active();
    const open = reading.open?.finding;
    host.raiseOver((now ?? fields.get(reading.open?.field ?? ''))?.field.element ?? document.documentElement);
    valueMarks.paint(now && !isDom(now) ? now : undefined, open);
    domMarks.paint([...fields.values()].filter(isDom), open, stale.size > 0);
    stale.clear();
    badges.show([...fields.values()].filter((shown) => !isDom(shown) && shown !== now && shown.marks.length > 0));
    length.show(now);
    reading.refresh();
  }

  function bringIntoView(shown: Shown, mark: Mark): void {
    if (isDom(shown)) {
      domMarks.scrollTo(shown, mark);
    } else {
      shown.field.element.scrollIntoView({ block: 'nearest' });
      valueMarks.paint(shown, mark.finding.id);
      valueMarks.scrollTo(mark);
    }
  }

  function reveal(field: PageField, finding: FieldFinding): void {
    const shown = fields.get(field.id);
    const mark = shown?.marks.find((one) => one.finding.id === finding.id);
    if (!shown || !mark) return;
    selectIn(field, mark.range);
    bringIntoView(shown, mark);
    reading.show(shown, mark, 'press');
  }

  const hitAt = (x: number, y: number): Hit | undefined => {
    const now = active();
    const searched = [...(now && !isDom(now) ? [now] : []), ...[...fields.values()].filter((shown) => isDom(shown) && holds(shown, x, y))];
    for (const shown of searched) {
      if (!holds(shown, x, y) || isCovered(shown.field.element, x, y, host.element)) continue;
      const mark = shown.marks.find((one) =>
        linesOf(shown, one).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom),
      );
      if (mark) return { shown, mark };
    }
    return undefined;
  };

  const stopPointer = watchPointer({
    ...{ host, hitAt },
    onRest: ({ shown, mark }) => {
      if (reading.open?.finding !== mark.finding.id && !reading.hasFocus() && reading.open?.by !== 'press')
        reading.show(shown, mark, 'hover');
    },
    onPress: ({ shown, mark }) => reading.show(shown, mark, 'press'),
    onLeave: (pressed) => {
      if (!reading.hasFocus() && (pressed || reading.open?.by === 'hover')) reading.close();
    },
  });

  const keyed = (event: KeyboardEvent) => {
    const asked = askedBy(event);
    if (!asked) return;
    if (asked === 'close' ? !reading.open : !go(asked === 'next' ? 1 : -1)) return;
    if (asked === 'close') {
      // A card that came by itself, under a resting pointer, takes no key from the page.
      const isOurs = reading.open?.by !== 'hover' || reading.hasFocus();
      reading.close();
      if (!isOurs) return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Whether there was a finding to go to. */
  const go = (step: 1 | -1): boolean => {
    if (reading.open && reading.hasFocus()) {
      reading.move(step);
      return true;
    }
    const now = active();
    if (!now || now.marks.length === 0) return false;
    const mark = now.marks.find(({ finding }) => finding.id === reading.open?.finding) ?? nearest(now, step);
    reading.show(now, mark, 'keys');
    return true;
  };

  const typed = (event: Event) => {
    if (event.target === host.element || reading.isBusy) return;
    if (reading.open) reading.close();
    schedule();
  };

  const listened: readonly [target: EventTarget, types: readonly string[], listener: (event: never) => void][] = [
    [window, ['keydown'], keyed],
    [window, ['input', 'compositionstart'], typed],
    [
      window,
      ['focusin', 'focusout', 'scroll', 'resize', 'transitionend', 'animationend', 'toggle', 'fullscreenchange', 'compositionend'],
      schedule,
    ],
    [document.fonts, ['loadingdone'], schedule],
  ];
  const options = { capture: true, passive: false } as const;
  const each = (act: 'addEventListener' | 'removeEventListener') => {
    for (const [target, types, listener] of listened) for (const type of types) target[act](type, listener as EventListener, options);
  };
  each('addEventListener');

  return {
    show(field, findings, limits) {
      const shown = shownOf(field, findings, limits);
      fields.set(field.id, shown);
      if (isDom(shown)) domMarks.watch(field);
      stale.add(field.id);
      schedule();
      if (hasFocus(field)) aloud.sayWhenSettled(word(locale, findings.length > 0 ? 'mark_found' : 'mark_none', findings.length), field.id);
    },
    forget({ id }) {
      drop(id);
      schedule();
    },
    reveal,
    destroy() {
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = -1;
      each('removeEventListener');
      stopPointer();
      reading.close();
      fields.clear();
      for (const part of [aloud, badges, length, valueMarks, domMarks, host]) part.remove();
    },
  };
}

/** The first mark at or after the caret, or the last one at or before it; round at the ends. */
function nearest({ field, marks }: Shown, step: 1 | -1): Mark {
  const caret = field.caret() ?? 0;
  const found = step === 1 ? marks.find(({ range }) => range[1] >= caret) : marks.findLast(({ range }) => range[0] <= caret);
  return found ?? marks.at(step === 1 ? 0 : -1)!;
}

function holds({ field }: Shown, x: number, y: number): boolean {
  const { left, right, top, bottom } = field.element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
