/** An entry of the author's own glossary. */
export interface GlossaryLine {
  readonly term: string;
  readonly gloss: string;
}

export interface GlossaryLines {
  readonly glossary: readonly GlossaryLine[];
  /** Lines that are no entry, from 1. */
  readonly bad: readonly { readonly line: number; readonly text: string }[];
}

/** Names and terms, one to a line or parted by commas. */
export function readTerms(text: string): string[] {
  const terms = linesIn(text).flatMap((line) => line.split(/[,，]/).map((term) => term.trim()));
  return [...new Set(terms.filter((term) => term !== ''))];
}

/** Entries such as `CCTV: 폐쇄회로 텔레비전`, one to a line; of a term given twice the last holds. */
export function readGlossary(text: string): GlossaryLines {
  const glossary = new Map<string, string>();
  const bad: { line: number; text: string }[] = [];
  linesIn(text).forEach((line, index) => {
    if (line === '') return;
    const colon = line.search(/[:：]/);
    const [term, gloss] = [line.slice(0, Math.max(colon, 0)).trim(), line.slice(colon + 1).trim()];
    if (term === '' || gloss === '') bad.push({ line: index + 1, text: line });
    else glossary.set(term, gloss);
  });
  return { glossary: [...glossary].map(([term, gloss]) => ({ term, gloss })), bad };
}

export function writeGlossary(glossary: readonly GlossaryLine[]): string {
  return glossary.map(({ term, gloss }) => `${term}: ${gloss}`).join('\n');
}

function linesIn(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}
