import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A module that a source file asks for. */
export interface Import {
  readonly file: string;
  readonly module: string;
  /** Whether only types come from it. */
  readonly types: boolean;
}

/** What a source file imports, re-exports or loads by a constant name. */
export function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const { module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const exported = module.staticExports.flatMap(({ entries }) => entries).filter(({ moduleRequest }) => moduleRequest);
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      file,
      module: moduleRequest.value,
      types: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...exported.map(({ moduleRequest, isType }) => ({ file, module: moduleRequest!.value, types: isType })),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({ file, module: code.slice(start + 1, end - 1), types: false })),
  ];
}
