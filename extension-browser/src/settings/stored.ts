import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';

/** A setting as the browser keeps it; what is not in order there reads as nothing, an entry or all of it. */
export interface Stored<Value> {
  read(): Promise<Value>;
  /** Changes it; changes that this page or worker makes wait for one another. Gives what it is then. */
  change(change: (value: Value) => Value): Promise<Value>;
  /** Sends it to the browser before this returns, whatever was there: for what must not be lost though the page is closed next. */
  set(value: Value): Promise<void>;
  /** Tells each change, whoever makes it. Returns what ends it. */
  watch(tell: (value: Value) => void): () => void;
}

/** The entries of a list that are in order: one that is not costs none of the others. */
export function listOf<Entry>(entry: z.ZodMiniType<Entry>): z.ZodMiniType<Entry[]> {
  const read = (one: unknown): Entry[] => {
    const { success, data } = entry.safeParse(one);
    return success ? [data] : [];
  };
  return z.pipe(
    z.array(z.unknown()),
    z.transform((all: unknown[]) => all.flatMap(read)),
  );
}

/** The same of what is kept by names. */
export function recordOf<Entry>(entry: z.ZodMiniType<Entry>): z.ZodMiniType<Record<string, Entry>> {
  const read = ([name, one]: readonly [string, unknown]): [string, Entry][] => {
    const { success, data } = entry.safeParse(one);
    return success ? [[name, data]] : [];
  };
  return z.pipe(
    z.record(z.string(), z.unknown()),
    z.transform((all: Record<string, unknown>) => Object.fromEntries(Object.entries(all).flatMap(read))),
  );
}

/** `key`: `local:` outlives the browser, `session:` ends with it and is never written to a disk. */
export function stored<Value>(key: `local:${string}` | `session:${string}`, schema: z.ZodMiniType<Value>, nothing: Value): Stored<Value> {
  const inOrder = (value: unknown): Value => {
    const read = schema.safeParse(value);
    return read.success ? read.data : nothing;
  };
  const read = async (): Promise<Value> => inOrder(await storage.getItem(key));
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    change(change) {
      const changed = last.then(async () => {
        const value = change(await read());
        await storage.setItem(key, value);
        return value;
      });
      last = changed.catch(() => {});
      return changed;
    },
    set: (value) => storage.setItem(key, value),
    watch: (tell) => storage.watch(key, (value) => tell(inOrder(value))),
  };
}
