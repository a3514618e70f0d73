import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { planOf, shapes } from './corpus.ts';

const PROFILES = [
  'general',
  'ict-demonstration',
  'ict-temporary-permit',
  'kstartup-early-2026',
  'kstartup-pre-2026',
  'location-permit-2018',
  'location-registration-2026',
  'pipc-onestop',
  'pipc-prior-adequacy',
];

const PLANS = 1000;

/** Writes the corpus into a folder of its own: `plan40k.md`, `doc1m.md`, 1,000 plans of 22 MB under all guidelines in `many`, and the forms that are hard. */
export function writeCorpus(folder: string): void {
  if (existsSync(path.join(folder, 'whole'))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'many'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('plan40k.md', planOf(40_000, 1));
  write('doc1m.md', planOf(1_000_000, 2));
  write('table8000.md', shapes.table(8000));
  write('list4000.md', shapes.list(4000));
  write('line567k.md', shapes.line(567_000));
  for (let index = 0; index < PLANS; index++)
    write(`many/plan${String(index).padStart(4, '0')}.md`, planOf(21_000, 100 + index, PROFILES[index % PROFILES.length]));
  write('whole', '');
}
