import { fixPlan, lint, type Plan, type Result, type Rule, type Settings } from '@dadeumi/rules';
import type { Written } from '../files/write.ts';
import type { Failure } from '../report.ts';
import { texts } from '../text.ts';
import type { Bench } from './check-plan.ts';
import { parse, type Volume } from './load.ts';

/** The volumes as they are after the fixes, and what is found in them. */
export interface Linted {
  readonly volumes: readonly Volume[];
  readonly result: Result;
  readonly failures: readonly Failure[];
  readonly fixes: number;
}

/** Lints a plan; makes its safe fixes first, or shows them, in the volumes that are wanted. What could not be written is linted as it is. */
export async function lintOrFix(
  volumes: readonly Volume[],
  wanted: ReadonlySet<string>,
  settings: Settings,
  rules: readonly Rule[],
  bench: Bench,
): Promise<Linted> {
  const asIs = (failures: readonly Failure[]): Linted => ({
    volumes,
    result: lint(planOf(volumes), settings, { rules }),
    failures,
    fixes: 0,
  });
  if (bench.fix === 'no') return asIs([]);

  const fixed = fixPlan(planOf(volumes), settings, { kinds: ['safe'], rules, putOff: (findings) => bench.putOff(volumes, findings) });
  const changed = volumes.filter(({ file, document }) => wanted.has(file) && fixed.texts.has(document.id));
  const failure = (volume: Volume, reason: string): Failure => ({ file: volume.file, path: bench.nameOf(volume.file), reason });
  if (!fixed.converged) return asIs(changed.map((volume) => failure(volume, texts[bench.locale].write.diverged)));

  const failures: Failure[] = [];
  const written = new Map<string, string>();
  for (const volume of changed) {
    const text = fixed.texts.get(volume.document.id)!;
    const outcome = await bench.put(volume, text);
    if (outcome.kind === 'written') written.set(volume.file, text);
    else failures.push(failure(volume, reasonOf(outcome, volume, bench)));
  }
  if (bench.fix === 'show') return asIs(failures);
  if (written.size === fixed.texts.size)
    return { volumes: volumes.map((volume) => withText(volume, written)), result: fixed.result, failures, fixes: fixed.applied };
  const after = volumes.map((volume) => withText(volume, written));
  return { volumes: after, result: lint(planOf(after), settings, { rules }), failures, fixes: written.size > 0 ? fixed.applied : 0 };
}

function planOf(volumes: readonly Volume[]): Plan {
  return { documents: volumes.map(({ document }) => document) };
}

function withText(volume: Volume, written: ReadonlyMap<string, string>): Volume {
  const text = written.get(volume.file);
  return text === undefined ? volume : { ...volume, document: parse(text, volume.document.id) };
}

function reasonOf(written: Exclude<Written, { kind: 'written' }>, { draft }: Volume, { locale }: Bench): string {
  const words = texts[locale].write;
  return written.kind === 'unfit' ? words.unfit(written.character, draft.encoding.name.toUpperCase()) : words[written.kind];
}
