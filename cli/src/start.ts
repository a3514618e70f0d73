import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { readyForOne } from './v8-flags.ts';

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

/** Bundles that run as they were compiled at their last run: compiling them is half the time of a start. One that was not kept is compiled by Node. */
export function bundlesIn(folder: string, isKept = existsSync): Bundles {
  readyForOne();
  const scripts = new Map<string, Script>();
  const loaded = new Map<string, { exports: unknown }>();
  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return require(name);
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const filename = path.join(folder, name);
    if (!isKept(compiledFile(filename))) {
      const exports: unknown = require(filename);
      loaded.set(name, { exports });
      return exports;
    }
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
