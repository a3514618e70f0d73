import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { planOf } from './corpus/corpus.ts';
import { commandOn, floor } from './own.ts';
import { median, type Program } from './process.ts';

/**
 * Counts the instructions of a check of one plan, above those of Node that does nothing, and fails where they have grown: `npm run gauge`.
 * Unlike time they hardly depend on what else the machine does. With `--write` the count is the one to hold the next ones against.
 */
const COMMITTED = fileURLToPath(new URL('../../test/benches/gauge.json', import.meta.url));
const INSTALL = fileURLToPath(new URL('../../test/benches/install.sh', import.meta.url));
const BYTES = 10_000;
const RUNS = 3;
const MOST_GROWTH = 1.3;

/** Instructions of a program, its threads counted in. What it finds does not matter. */
function instructionsOf({ command, cwd }: Program): Promise<number> {
  const counted = ['--tool=callgrind', '--callgrind-out-file=/dev/null', ...command];
  return new Promise((resolve, reject) => {
    execFile('valgrind', counted, { cwd, maxBuffer: 2 ** 26 }, (_, __, stderr) => {
      const told = /I\s+refs:\s+([\d,]+)/.exec(stderr)?.[1];
      if (told === undefined) reject(new Error(`valgrind told no count: ${stderr}`));
      else resolve(Number(told.replaceAll(',', '')));
    });
  });
}

const cwd = mkdtempSync(path.join(tmpdir(), 'dadeumi-gauge-'));
try {
  execFileSync(INSTALL, { stdio: 'inherit' });
  writeFileSync(path.join(cwd, 'plan.md'), planOf(BYTES, 1));
  const nothing = await instructionsOf(floor(cwd));
  const counts: number[] = [];
  for (let run = 0; run < RUNS; run++) counts.push((await instructionsOf(commandOn(cwd, 'plan.md'))) - nothing);
  const now = median(counts);
  const million = (count: number) => `${Math.round(count / 1e6)} million`;
  const spread = ((Math.max(...counts) - Math.min(...counts)) / now) * 100;
  console.log(
    `a plan of ${BYTES / 1000} KB: ${million(now)} instructions above Node (Node ${process.versions.node}, spread ${spread.toFixed(1)}%)`,
  );
  if (process.argv.includes('--write')) writeFileSync(COMMITTED, `${JSON.stringify({ instructions: now }, undefined, 2)}\n`);
  const { instructions: before } = JSON.parse(readFileSync(COMMITTED, 'utf8')) as { instructions: number };
  if (now > before * MOST_GROWTH) {
    console.error(
      `That is ${(now / before).toFixed(2)}× the ${million(before)} of before: find what became slow, or \`npm run gauge -- --write\` and say why.`,
    );
    process.exitCode = 1;
  } else if (now * MOST_GROWTH < before)
    console.log(`Much less than the ${million(before)} of before: \`npm run gauge -- --write\` keeps it so.`);
} finally {
  rmSync(cwd, { recursive: true, force: true });
}
