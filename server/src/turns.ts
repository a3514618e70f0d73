/** Does one thing after another. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** What two did at once neither would find remembered. */
export function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
