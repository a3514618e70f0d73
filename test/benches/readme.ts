import { readFileSync, writeFileSync } from 'node:fs';

/** Puts text between the marks of that name in both READMEs. Throws where a README has no such marks. */
export function putInReadmes(name: string, text: string): void {
  for (const file of ['README.md', 'README.ko.md']) {
    const at = new URL(`../../${file}`, import.meta.url);
    const before = readFileSync(at, 'utf8');
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    if (!before.includes(start) || !before.includes(end)) throw new Error(`${file} has no ${start}`);
    writeFileSync(at, `${before.slice(0, before.indexOf(start) + start.length)}\n${text}\n${before.slice(before.indexOf(end))}`);
  }
}
