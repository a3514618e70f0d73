import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import type { CheckRequest } from '../arguments/check.ts';
import { encode } from '../files/encoding.ts';
import { type Written, writeDraft } from '../files/write.ts';
import type { Io } from '../io.ts';
import type { Volume } from '../plans/load.ts';
import { visible } from '../terminal/width.ts';

type Put = (volume: Volume, text: string) => Promise<Written>;

/** Where fixed texts go: a diff or standard input's answer to standard output, else the file. */
export function putter({ diff, format, stdin }: CheckRequest, io: Io, nameOf: (file: string) => string): Put {
  if (diff) {
    // The table of changes is made of the report.
    if (format === 'md') return async () => ({ kind: 'written' });
    return async ({ file, draft }, text) => {
      io.stdout(patchOf(nameOf(file), draft.text, text));
      return { kind: 'written' };
    };
  }
  if (stdin) return async (volume, text) => answer(volume, text, io);
  return ({ file, draft }, text) => writeDraft(file, draft, text);
}

async function answer({ draft }: Volume, text: string, io: Io): Promise<Written> {
  const encoded = encode(text, draft.encoding);
  if ('unfit' in encoded) return { kind: 'unfit', character: encoded.unfit };
  io.stdout(encoded.bytes);
  return { kind: 'written' };
}

/** The library's own file headers escape every letter that is not English; git and patch read both, people only these. */
function patchOf(name: string, before: string, after: string): string {
  const hunks = formatPatch(structuredPatch('', '', before, after, undefined, undefined, { context: 3 }), OMIT_HEADERS);
  const end = name.includes(' ') ? '\t' : '';
  return `--- a/${visible(name)}${end}\n+++ b/${visible(name)}${end}\n${hunks}`;
}
