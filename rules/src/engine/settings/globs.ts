/** More alternatives than this in one pattern are not spelt out: the rest match nothing. */
const ALTERNATIVES = 64;
const LONGEST = 1000;

/**
 * Whether a path is among what the patterns name; the last pattern that fits decides, and `!` takes out again.
 *
 * `*` and `?` stay within a name, `**` spans folders, `{a,b}` is a choice; brackets are letters, as in `[최종] 계획서.md`. A pattern without a slash
 * fits a name in any folder; one that fits a folder fits all that is in it. Names are compared composed (NFC), since macOS decomposes them.
 *
 * Matched by code, in time bounded by pattern × path: glob libraries make regular expressions of patterns, and one line of an
 * unknown repository's settings (`*a*a*a*a…b`) would hold up the editor.
 */
export function matches(patterns: readonly string[], path: string): boolean {
  const steps = path.normalize('NFC').split('/');
  let found = false;
  for (const pattern of patterns) {
    const out = pattern.startsWith('!');
    if (found === out && fits(out ? pattern.slice(1) : pattern, steps)) found = !out;
  }
  return found;
}

function fits(pattern: string, steps: readonly string[]): boolean {
  if (pattern.length > LONGEST) return false;
  return alternatives(pattern.normalize('NFC')).some((one) => {
    const wanted = one
      .replace(/^\.?\//, '')
      .replace(/\/$/, '')
      .split('/');
    return stepsFit(wanted.length === 1 && !one.startsWith('/') && !one.startsWith('./') ? ['**', ...wanted] : wanted, steps);
  });
}

/** Spells out the choices in braces, which do not nest; a brace without its partner is a letter. */
function alternatives(pattern: string): string[] {
  let spelt = [''];
  for (const [whole, choices] of pattern.matchAll(/\{([^{}]{1,1000})\}|[^{]{1,1000}|\{/g)) {
    const parts = choices?.includes(',') ? choices.split(',') : [whole];
    spelt = spelt.flatMap((head) => parts.map((part) => head + part)).slice(0, ALTERNATIVES);
  }
  return spelt;
}

/** `reach` holds how many steps of the path the pattern so far may have used up. */
function stepsFit(wanted: readonly string[], steps: readonly string[]): boolean {
  let reach = new Set([0]);
  for (const want of wanted) {
    const next = new Set<number>();
    if (want === '**') {
      const first = Math.min(...reach);
      for (let used = first; used <= steps.length; used++) next.add(used);
    } else {
      for (const used of reach) if (used < steps.length && nameFits(want, steps[used]!)) next.add(used + 1);
    }
    if (next.size === 0) return false;
    reach = next;
  }
  // What is left lies in a folder that the pattern fits.
  return wanted.at(-1) === '**' || [...reach].some((used) => used > 0);
}

/** Goes back only to the last star, so never further than name × pattern. */
function nameFits(want: string, name: string): boolean {
  let [at, of, star, mark] = [0, 0, -1, 0];
  while (of < name.length) {
    if (want[at] === '*') [star, mark, at] = [at, of, at + 1];
    else if (at < want.length && (want[at] === '?' || want[at] === name[of])) [at, of] = [at + 1, of + 1];
    else if (star >= 0) [at, mark, of] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (want[at] === '*') at++;
  return at === want.length;
}
