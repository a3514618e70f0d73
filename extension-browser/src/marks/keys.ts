/** What a key asks of the marks. */
export type Asked = 'next' | 'previous' | 'close';

/**
 * Alt+Shift and an arrow, told in the card; Escape. Only keys that a person pressed count, none while a syllable is being composed,
 * and none with the right Alt, which is 한/영 on Korean keyboards.
 */
export function askedBy(event: KeyboardEvent): Asked | undefined {
  if (!event.isTrusted || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Escape' && !event.altKey && !event.shiftKey) return 'close';
  if (!event.altKey || !event.shiftKey || event.getModifierState('AltGraph')) return undefined;
  if (event.key === 'ArrowDown') return 'next';
  return event.key === 'ArrowUp' ? 'previous' : undefined;
}
