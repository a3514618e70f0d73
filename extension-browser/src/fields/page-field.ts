import type { StatedLimit } from './stated-limit';

/** A place of a page that an applicant writes in. */
export interface PageField {
  /** Unique in its frame. */
  readonly id: string;
  /** Names it again at the next visit: made of what the page calls it. */
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** `value`: a textarea or a text input; `dom`: an editing host, or the body of a document in design mode. */
  readonly kind: 'value' | 'dom';
  readonly element: HTMLElement;
  /** As it stands now; `\n` between blocks and lines. */
  text(): string;
  /** The DOM's range of a range of `text()`, for the text as it stands now; `kept` again where it has these ends still. Of a `dom` field only. */
  rangeOf(range: readonly [start: number, end: number], kept?: Range): Range | undefined;
  /** Where in `text()` the caret stands; absent while it is elsewhere. */
  caret(): number | undefined;
  /** UTF-16 units that the page takes, where it says so (`maxlength`). */
  readonly maxLength: number | undefined;
  /** What the page asks for in words: `500자 이내`. */
  readonly statedLimit: StatedLimit | undefined;
}
