import type { Host } from './host.ts';

/** The time as a process and a worker alike have it. */
export const clock: Pick<Host, 'now' | 'later'> = {
  now: () => performance.now(),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
