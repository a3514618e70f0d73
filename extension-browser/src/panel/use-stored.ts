import { useEffect, useState } from 'preact/hooks';
import type { Stored } from '../settings/stored';

/** A setting as it stands now, followed; `undefined` until it is read. */
export function useStored<Value>(stored: Stored<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const ended = stored.watch(setValue);
    void stored.read().then(setValue);
    return ended;
  }, [stored]);
  return value;
}
