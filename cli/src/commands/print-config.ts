import path from 'node:path';
import { describe, type Layer, type Locale, readFrontMatter, resolveSettings } from '@dadeumi/rules';
import { fromRoot } from '../files/project.ts';
import { readDraft } from '../files/read.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { linesOf, positionAt } from '../lines.ts';
import { parse } from '../plans/load.ts';
import { setups } from '../plans/setup.ts';
import { visible } from '../terminal/width.ts';
import type { CommandText } from '../text.ts';

/** Shows the settings of a draft as YAML, each with the place that it comes from; mistakes go to standard error. */
export async function printConfig(file: string, frontMatter: boolean, io: Io, locale: Locale, words: CommandText): Promise<Exit> {
  const target = path.resolve(io.cwd, file);
  const draft = await readDraft(target);
  if ('refusal' in draft) {
    io.stderr(`${file}: ${words.refusal[draft.refusal]}\n`);
    return EXIT.incomplete;
  }
  const setup = setups(io.cwd, () => ({}))(path.dirname(target));
  const document = parse(draft.text, fromRoot(setup.root, target));
  const front = frontMatter ? readFrontMatter(document) : undefined;
  const { problems, layers, settings, texts, profileChosen } = resolveSettings({
    file: setup.layer,
    frontMatter: front,
    documents: [document.id],
    read: setup.read,
  });

  const known = new Map([...texts, [document.id, document.text], [setup.settings ?? '', setup.text ?? '']]);
  const place = (id: string, offset: number) =>
    `${fromRoot(io.cwd, path.join(setup.root, id))}:${positionAt(linesOf(known.get(id) ?? ''), offset).line}`;
  const lines = settingLines(layers, place);
  if (!profileChosen) lines.unshift({ setting: `profile: ${settings.profile.id}`, origin: words.byDefault });
  const width = Math.min(60, Math.max(0, ...lines.map(({ setting }) => setting.length)));
  io.stdout(lines.map(({ setting, origin }) => `${visible(setting).padEnd(width)}  # ${visible(origin)}\n`).join(''));

  for (const problem of problems) io.stderr(`${place(problem.at.document, problem.at.range[0])}: ${describe(problem, locale).message}\n`);
  return problems.some(({ severity }) => severity === 'error') ? EXIT.usage : EXIT.clean;
}

interface Line {
  readonly setting: string;
  readonly origin: string;
}

/** Every key with the value that wins; lists of terms add up, so each of them is shown. */
function settingLines(layers: readonly Layer[], place: (id: string, offset: number) => string): Line[] {
  const lines = new Map<string, Line>();
  for (const layer of layers) {
    for (const { at, value } of leaves(layer.settings, [])) {
      const spot = layer.place(at, 'key');
      const origin = layer.kind === 'built-in' ? layer.id : place(spot.document, spot.range[0]);
      const key = at.join('.');
      const before = key === 'terms.allow' ? lines.get(key) : undefined;
      const list = before ? [...JSON.parse(before.setting.slice(key.length + 2)), ...(value as unknown[])] : value;
      lines.set(key, { setting: `${key}: ${JSON.stringify(list)}`, origin: before ? `${before.origin}, ${origin}` : origin });
    }
  }
  return [...lines.values()];
}

function leaves(
  value: unknown,
  at: readonly (string | number)[],
): { readonly at: readonly (string | number)[]; readonly value: unknown }[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value === undefined ? [] : [{ at, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...at, key]));
}
