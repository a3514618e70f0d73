import path from 'node:path';
import { describe, describeSettings, type Locale, readFrontMatter, resolveSettings, type Setting } from '@dadeumi/rules';
import { onDisk } from '../files/names.ts';
import { fromRoot } from '../files/project.ts';
import { readDraft } from '../files/read.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { linesOf, positionAt } from '../lines.ts';
import { parse } from '../plans/load.ts';
import { refuseUnreadable, setups } from '../plans/setup.ts';
import { visible } from '../terminal/width.ts';
import type { CommandText } from '../text.ts';

/** Shows what holds for a draft, key by key, each with the place that it comes from; mistakes go to standard error. */
export async function printConfig(file: string, frontMatter: boolean, io: Io, locale: Locale, words: CommandText): Promise<Exit> {
  const target = onDisk(path.resolve(io.cwd, file));
  const draft = await readDraft(target);
  if ('refusal' in draft) {
    io.stderr(`${file}: ${words.refusal[draft.refusal]}\n`);
    return EXIT.incomplete;
  }
  const setup = setups(io.cwd, () => ({}))(path.dirname(target));
  refuseUnreadable(setup, (one) => fromRoot(io.cwd, one), words);
  for (const one of setup.misnamed) io.stderr(`${words.misnamed(fromRoot(io.cwd, one))}\n`);
  const document = parse(draft.text, fromRoot(setup.root, target));
  const front = frontMatter ? readFrontMatter(document) : undefined;
  const resolved = resolveSettings({
    file: setup.layer,
    frontMatter: front,
    documents: [document.id],
    read: setup.read,
  });

  const { problems, settings, texts } = resolved;
  const known = new Map([...texts, [document.id, document.text], [setup.settings ?? '', setup.text ?? '']]);
  const place = (id: string, offset: number) =>
    `${fromRoot(io.cwd, path.join(setup.root, id))}:${positionAt(linesOf(known.get(id) ?? ''), offset).line}`;
  const origin = ({ at, source, from }: Setting) => {
    if (at) return place(at.document, at.range[0]);
    return source ?? (from === 'profile' ? settings.profile.id : words.byDefault);
  };
  const lines = describeSettings(resolved).map((one) => ({ setting: `${one.key.join('.')}: ${written(one.value)}`, origin: origin(one) }));
  const width = Math.min(60, Math.max(0, ...lines.map(({ setting }) => setting.length)));
  io.stdout(lines.map(({ setting, origin }) => `${visible(setting).padEnd(width)}  # ${visible(origin)}\n`).join(''));

  for (const problem of problems) io.stderr(`${place(problem.at.document, problem.at.range[0])}: ${describe(problem, locale).message}\n`);
  return problems.some(({ severity }) => severity === 'error') ? EXIT.usage : EXIT.clean;
}

/** As YAML would have it on one line. */
function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
