import { fstatSync, writeSync } from 'node:fs';

/** Standard output or standard error; what is written is there when the call returns, so the process may end at once. */
export interface Output {
  readonly isTTY: boolean;
  /** Cells of a line, of a terminal that tells. */
  readonly columns: number | undefined;
  write(text: string | Uint8Array): void;
}

const FULL_PIPE_MS = 5;

/** A file or pipe is written to directly: the stream that Node has for it costs a start a few milliseconds. A terminal has its stream, which on Windows knows its letters. */
export function outputOn(stream: 'stdout' | 'stderr', fail: (error: unknown) => void): Output {
  const descriptor = stream === 'stdout' ? 1 : 2;
  if (mayBeTerminal(descriptor) && process[stream].isTTY) {
    process[stream].on('error', fail);
    return { isTTY: true, columns: process[stream].columns, write: (text) => void process[stream].write(text) };
  }
  return {
    isTTY: false,
    columns: undefined,
    write: (text) => {
      try {
        writeAll(descriptor, Buffer.from(text));
      } catch (error) {
        fail(error);
      }
    },
  };
}

function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

/** A pipe that is full and not made to wait says EAGAIN; its reader is given time. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FULL_PIPE_MS);
    }
  }
}
