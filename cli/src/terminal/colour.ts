import pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;
export type When = 'auto' | 'always' | 'never';

/** The word on the command line wins, then NO_COLOR, then FORCE_COLOR, then whether a terminal reads it. */
export function coloursFor(when: When, env: Readonly<Record<string, string | undefined>>, isTTY: boolean): Colours {
  return pc.createColors(when === 'auto' ? wanted(env, isTTY) : when === 'always');
}

function wanted(env: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean {
  // no-color.org and force-color.org: set and not empty; FORCE_COLOR=0 turns off.
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY && env.TERM !== 'dumb';
}
