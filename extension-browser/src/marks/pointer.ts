import type { Host } from './host';
import type { Mark, Shown } from './shown';

/** A mark under the pointer, and the field that it is in. */
export interface Hit {
  readonly shown: Shown;
  readonly mark: Mark;
}

export interface PointerSetup {
  readonly host: Host;
  hitAt(x: number, y: number): Hit | undefined;
  /** The pointer rests on a mark. */
  onRest(hit: Hit): void;
  onPress(hit: Hit): void;
  /** Neither a mark nor the card is under the pointer: for a while, or because it was pressed elsewhere. */
  onLeave(pressed: boolean): void;
}

const REST_MS = 350;
const LEAVE_MS = 400;

/** Watches where the pointer rests and presses. No element lies over the text, so the page gets every event as it would. Returns what ends it. */
export function watchPointer({ host, hitAt, onRest, onPress, onLeave }: PointerSetup): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    clearTimeout(waiting);
    // A pressed button drags a selection.
    if (event.buttons !== 0 || event.target === host.element) return;
    const { clientX, clientY } = event;
    const asked = Date.now();
    waiting = setTimeout(function rested() {
      const hit = hitAt(clientX, clientY);
      if (hit) return onRest(hit);
      const left = LEAVE_MS - (Date.now() - asked);
      if (left > 0) waiting = setTimeout(rested, left);
      else onLeave(false);
      return undefined;
    }, REST_MS);
  };
  const pressed = (event: MouseEvent) => {
    if (!event.isTrusted || event.target === host.element) return;
    clearTimeout(waiting);
    const hit = event.detail === 1 ? hitAt(event.clientX, event.clientY) : undefined;
    if (hit) onPress(hit);
    else onLeave(true);
  };
  const options = { capture: true, passive: true } as const;
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('click', pressed, options);
  return () => {
    clearTimeout(waiting);
    window.removeEventListener('pointermove', moved, options);
    window.removeEventListener('click', pressed, options);
  };
}
