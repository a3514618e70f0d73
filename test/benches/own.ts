import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn, median, type Program, peakMemoryOf } from './process.ts';
import { atMost, type Row } from './table.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = path.join(ROOT, 'cli/bin/dadeumi.js');

/** The command on parts of the corpus. */
export function commandOn(corpus: string, ...args: readonly string[]): Program {
  return { command: [process.execPath, COMMAND, ...args], cwd: corpus };
}

/** Node that does nothing: what no command in Node can be faster than. */
export function floor(corpus: string): Program {
  return { command: [process.execPath, '-e', '0'], cwd: corpus };
}

const RUNS = 9;
const LONG_RUNS = 5;

/** The command as a whole process: median CPU seconds, and the most memory that it held. */
export async function benchCommand(corpus: string): Promise<Row[]> {
  const short = await inTurn(
    { floor: floor(corpus), plan: commandOn(corpus, 'plan40k.md'), document: commandOn(corpus, 'doc1m.md') },
    RUNS,
  );
  mustFind(commandOn(corpus, 'many'));
  const long = await inTurn({ many: commandOn(corpus, 'many') }, LONG_RUNS);
  const cpu = (costs: readonly { readonly cpu: number }[]) => median(costs.map((one) => one.cpu));
  return [
    { work: 'Node that does nothing', figure: `${cpu(short.floor).toFixed(3)} s`, target: '' },
    atMost('40 KB plan, cold', cpu(short.plan), 0.13, 's', 3),
    atMost('1 MB document', cpu(short.document), 0.4, 's', 3),
    atMost('1,000 plans, 22 MB', cpu(long.many), 1.5, 's'),
    atMost('peak memory, 1,000 plans', await peakMemoryOf(commandOn(corpus, 'many')), 90, 'MiB', 0),
  ];
}

/** A run that looks at nothing is fast, and would be taken for a good figure. */
function mustFind({ command, cwd }: Program): void {
  const { status, stderr } = spawnSync(command[0]!, command.slice(1), { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 1) throw new Error(`${command.join(' ')} found nothing to say (exit ${status}): ${stderr.slice(0, 300)}`);
}
