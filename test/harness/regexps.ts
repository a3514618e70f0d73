import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'vite';

/** A regular expression of the sources, and where it stands. */
export interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions of a file: its literals, and those that it composes while it loads. Throws where one is composed later, since nobody could check it. */
export async function patternsOf(file: string): Promise<Pattern[]> {
  const { literals, composed } = readPatterns(file);
  if (composed.length === 0) return literals;

  const built = await watchRegExp(() => import(pathToFileURL(file).href), file);
  const lines = new Set(built.map(({ line }) => line));
  if (lines.size < composed.length)
    throw new Error(`${file}: build every RegExp when the module loads, from constants (lines ${composed.join(', ')})`);
  return [...literals, ...built];
}

function readPatterns(file: string): { literals: Pattern[]; composed: number[] } {
  const code = readFileSync(file, 'utf8');
  const lineOf = (offset: number) => code.slice(0, offset).split('\n').length;
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);

  const literals: Pattern[] = [];
  const composed: number[] = [];
  const construction = ({ callee, start }: { callee: { type: string }; start: number }) => {
    if (callee.type === 'Identifier' && 'name' in callee && callee.name === 'RegExp') composed.push(lineOf(start));
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) literals.push({ file, line: lineOf(node.start), source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: construction,
    CallExpression: construction,
  }).visit(program);
  return { literals, composed };
}

/** What `RegExp` is asked to build by the code of `file` while `load` runs. */
async function watchRegExp(load: () => Promise<unknown>, file: string): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const frame = new Error().stack?.split('\n').find((line) => line.includes(file));
    if (frame) built.push({ file, line: Number(/:(\d+):\d+\)?$/u.exec(frame)?.[1]), source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, self) => note(Reflect.construct(target, args, self) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
