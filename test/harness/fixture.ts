const MARKER = /^<!-- (expect|expect-info) ([a-z-]+): (.+) -->\r?\n?/gmu;

/** What a marker says that the rule finds in the line above it. */
export interface Expected {
  readonly rule: string;
  readonly info: boolean;
  readonly line: number;
  readonly text: string;
}

export interface Fixture {
  readonly text: string;
  readonly expected: readonly Expected[];
}

/**
 * Splits a fixture into the plan a rule sees and what it should say about it.
 *
 * A marker names the text it expects, on the line above it. Text and not columns: Hangul is two cells wide in most editors, so carets
 * never line up. Of several markers in a row, all speak of the line above the first.
 */
export function readFixture(source: string): Fixture {
  const expected: Expected[] = [];
  let removed = 0;

  const text = source.replaceAll(MARKER, (_marker, kind: string, rule: string, quoted: string, offset: number) => {
    const line = lineAt(source, offset) - 1 - removed++;
    for (const [, words] of quoted.matchAll(/"([^"]*)"/gu)) expected.push({ rule, info: kind === 'expect-info', line, text: words! });
    return '';
  });
  return { text, expected };
}

/** Counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
