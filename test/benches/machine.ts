import { cpus, loadavg, totalmem } from 'node:os';

/** The machine that figures were taken on, and how busy it was. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${first?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${memory} GiB, Node ${process.versions.node}, ${process.platform}; load ${loadavg()[0]!.toFixed(1)}`;
}
