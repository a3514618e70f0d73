import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The bundles of a folder. */
export interface Bundles {
  /** Runs a bundle, once, and gives what it exports. */
  load(name: string): unknown;
  /** What was run, by file. */
  readonly scripts: ReadonlyMap<string, Script>;
}

/** Where `npm run bundle` keeps what V8 made of a bundle: of use to the same V8 alone. */
export function compiledFile(bundle: string): string {
  return `${bundle}.${process.versions.v8}-${process.arch}.compiled`;
}

/** V8 optimizes what has run for so long, in units of its own; its default is a twentieth. A check of one plan is over before optimizing pays, and half of its time went into that. */
const PATIENCE = 1_500_000;

/**
 * Of a plan that is told nothing is kept, so a run needs a small heap: V8 would let it grow to some 150 MB before it looks for what is no longer
 * used. What is new stays in a megabyte, that one thread looks through as fast as several that wait for each other.
 */
const SMALL_HEAP = ['--heap-growing-percent=30', '--semi-space-growth-factor=1', '--no-parallel-scavenge'];

/** Bundles that run as they were compiled at their last run: compiling them is half the time of a start. One that was not kept is compiled by Node. */
export function bundlesIn(folder: string, isKept = existsSync): Bundles {
  // Before anything is loaded: what was compiled under other flags is not taken.
  for (const flag of [`--interrupt-budget=${PATIENCE}`, ...SMALL_HEAP]) setFlagsFromString(flag);
  const scripts = new Map<string, Script>();
  const loaded = new Map<string, { exports: unknown }>();
  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return require(name);
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const filename = path.join(folder, name);
    if (!isKept(compiledFile(filename))) return require(filename);
    const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'latin1')}\n})`;
    const cachedData = existsSync(compiledFile(filename)) ? readFileSync(compiledFile(filename)) : undefined;
    const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
    scripts.set(filename, script);
    const made = { exports: {} };
    loaded.set(name, made);
    script.runInThisContext()(made.exports, load, made, filename, folder);
    return made.exports;
  };
  return { load, scripts };
}

/** Runs the command. */
export function start(): void {
  if (!existsSync(compiledFile(path.join(__dirname, './main.cjs')))) {
    // From Node 22.8 on Node itself keeps what it compiled.
    (module as { enableCompileCache?: () => void }).enableCompileCache?.();
  }
  bundlesIn(__dirname).load('./main.cjs');
}
