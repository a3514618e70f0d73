import type { FieldFinding, FieldFix } from '../messages/finding';
import { type Locale, word } from '../words/words';
import type { Aloud } from './aloud';
import type { NotApplied } from './card';
import { createCardWindow } from './card-window';
import { copyWords } from './copy';
import { hasFocus, rememberCaret } from './focus';
import type { Box } from './geometry';
import type { Host } from './host';
import type { Mark, Shown } from './shown';

/** What became of a fix. */
export type FixResult = 'applied' | NotApplied;

/** What the card has done for it. */
export interface ReadingSetup {
  readonly locale: Locale;
  readonly host: Host;
  readonly aloud: Aloud;
  /** As it is now; undefined once it is gone. */
  shownOf(field: string): Shown | undefined;
  linesOf(shown: Shown, mark: Mark): readonly Box[];
  bringIntoView(shown: Shown, mark: Mark): void;
  onApply(finding: FieldFinding, fix: FieldFix): Promise<FixResult>;
  onIgnore(finding: FieldFinding): void;
  onAllow(finding: FieldFinding): void;
  /** Another finding is open, or none. */
  changed(): void;
}

/** How a card came to be open. `hover` goes as it came; with `keys` it has the focus. */
type OpenedBy = 'hover' | 'press' | 'keys';

/** The finding that the applicant is reading: its card, and the way through the findings of its field. */
export interface Reading {
  /** Field and finding. */
  readonly open: { readonly field: string; readonly finding: string; readonly by: OpenedBy } | undefined;
  show(shown: Shown, mark: Mark, by: OpenedBy): void;
  /** To the next finding of its field, or the one before; round at the ends. */
  move(step: 1 | -1): void;
  /** The field gets the keys back if the card had them. */
  close(): void;
  /** Draws the card where its words stand now; closes it where they are gone. */
  refresh(): void;
  hasFocus(): boolean;
  contains(target: EventTarget | null): boolean;
  /** A fix is being put in, so that what the field tells of it is no news. */
  readonly isBusy: boolean;
}

interface State {
  readonly field: string;
  readonly finding: string;
  readonly by: OpenedBy;
  whyOpen: boolean;
  busy: boolean;
  failed: { readonly reason: NotApplied; readonly words: string; readonly copied: boolean } | undefined;
}

export function createReading(setup: ReadingSetup): Reading {
  const { locale, host, aloud } = setup;
  const card = createCardWindow(host.inside);
  let state: State | undefined;
  let giveBack: (() => void) | undefined;

  const at = () => {
    const shown = state && setup.shownOf(state.field);
    const index = shown?.marks.findIndex(({ finding }) => finding.id === state!.finding) ?? -1;
    return shown && index >= 0 ? { shown, index, mark: shown.marks[index]! } : undefined;
  };

  const close = () => {
    if (!state) return;
    const back = card.hasFocus() ? giveBack : undefined;
    state = undefined;
    giveBack = undefined;
    card.close();
    back?.();
    setup.changed();
  };

  const refresh = () => {
    if (!state) return;
    const here = at();
    if (!here) {
      if (!state.busy) close();
      return;
    }
    const { shown, index, mark } = here;
    const { whyOpen, failed, busy } = state;
    const { finding } = mark;
    card.draw(
      {
        ...{ locale, finding, index, whyOpen, failed, busy, count: shown.marks.length },
        onApply: (fix) => void apply(fix),
        onIgnore: () => drop(setup.onIgnore, 'card_ignored'),
        onAllow: () => drop(setup.onAllow, 'card_allowed'),
        onMove: move,
        onClose: close,
        onWhy: () => change({ whyOpen: !whyOpen }),
        onCopy: () => void copy(),
      },
      word(locale, 'card_label', finding.title),
    );
    card.placeBy(setup.linesOf(shown, mark));
  };

  const change = (part: Partial<State>) => {
    if (!state) return;
    state = { ...state, ...part };
    refresh();
  };

  const show = (shown: Shown, mark: Mark, by: OpenedBy) => {
    // The caret is remembered before the card takes the keys, and stays so while the applicant goes through the findings.
    if (!giveBack || state?.field !== shown.field.id || !card.hasFocus()) giveBack = rememberCaret(shown.field);
    const isOtherFinding = state?.finding !== mark.finding.id;
    const hadFocus = card.hasFocus();
    state = { field: shown.field.id, finding: mark.finding.id, by, whyOpen: state?.whyOpen ?? false, busy: false, failed: undefined };
    host.raiseOver(shown.field.element);
    if (by === 'keys') setup.bringIntoView(shown, mark);
    setup.changed();
    refresh();
    if (by !== 'keys') return;
    card.focus();
    // A dialog that is entered is read aloud by itself; one whose words change is not.
    if (hadFocus && isOtherFinding) aloud.say(`${mark.finding.title}. ${mark.finding.message}`);
  };

  const move = (step: 1 | -1) => {
    const here = at();
    if (!here || !state) return;
    const { marks } = here.shown;
    const next = marks[(here.index + step + marks.length) % marks.length]!;
    setup.bringIntoView(here.shown, next);
    show(here.shown, next, card.hasFocus() ? 'keys' : 'press');
  };

  const apply = async (fix: FieldFix) => {
    const here = at();
    if (!here || !state || state.busy) return;
    const mine = state;
    const { finding } = here.mark;
    const words = fix.edits.map(({ text }) => text).join('\n');
    const back = giveBack;
    change({ busy: true, failed: undefined });
    const result = await setup.onApply(finding, fix);
    if (state?.finding !== mine.finding) return;
    if (result !== 'applied') {
      change({ busy: false, failed: { reason: result, words, copied: false } });
      // Trying it took the keys to the field.
      if (mine.by === 'keys') card.focus();
      return;
    }
    state.busy = false;
    const left = here.shown.marks.length - 1;
    close();
    if (!hasFocus(here.shown.field)) back?.();
    aloud.say(word(locale, 'card_applied', left));
  };

  /** A finding that is to be told of no more: `tell` says so, `said` is what is read aloud. */
  const drop = (tell: (finding: FieldFinding) => void, said: 'card_ignored' | 'card_allowed') => {
    const here = at();
    if (!here) return;
    close();
    tell(here.mark.finding);
    aloud.say(word(locale, said));
  };

  const copy = async () => {
    if (!state?.failed) return;
    const { failed } = state;
    const copied = await copyWords(failed.words, host.inside);
    change({ failed: { ...failed, copied } });
    aloud.say(word(locale, copied ? 'card_copied' : 'card_not_copied'));
  };

  return {
    get open() {
      return state;
    },
    get isBusy() {
      return state?.busy ?? false;
    },
    ...{ show, move, close, refresh },
    hasFocus: card.hasFocus,
    contains: card.contains,
  };
}
