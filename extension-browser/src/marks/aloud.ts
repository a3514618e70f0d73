/** Says things to screen readers. */
export interface Aloud {
  /** At once, in place of what was to be said. */
  say(text: string): void;
  /** Once nothing else was said for a while, so that every keystroke is not told; the same words are said once of each field. */
  sayWhenSettled(text: string, field: string): void;
  remove(): void;
}

const SETTLED_MS = 1200;

/** A polite live region in `layer`. */
export function createAloud(layer: HTMLElement): Aloud {
  const region = document.createElement('div');
  region.className = 'aloud';
  region.setAttribute('role', 'status');
  layer.append(region);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** What was said last of each field. */
  const settled = new Map<string, string>();
  const say = (text: string) => {
    clearTimeout(waiting);
    region.textContent = text;
  };
  return {
    say,
    sayWhenSettled(text, field) {
      clearTimeout(waiting);
      if (text === settled.get(field)) return;
      waiting = setTimeout(() => {
        settled.set(field, text);
        say(text);
      }, SETTLED_MS);
    },
    remove: () => clearTimeout(waiting),
  };
}
