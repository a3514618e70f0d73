import type { Finding } from '../../types.ts';
import { type Known, preset, presets } from './names.ts';
import { nearest } from './nearest.ts';
import { type PathFault, problem, rewrite } from './notice.ts';
import { namesFile, type Read, sameFile, yamlPath } from './paths.ts';
import { type Layer, readSettings } from './read.ts';

/** Files that one settings file draws on, one after another and in all. */
const LONGEST_CHAIN = 10;
const MOST_FILES = 50;

export interface Chain {
  /** The farthest base first, the file itself last. */
  readonly layers: readonly Layer[];
  readonly problems: readonly Finding[];
  /** Texts of the files that were read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A settings file with what it extends. Bases that cannot be read are left out and told. */
export function extended(file: Layer, read: Read, known: Known): Chain {
  const layers: Layer[] = [];
  const problems: Finding[] = [];
  const texts = new Map<string, string>();

  const visit = (layer: Layer, above: readonly string[]): void => {
    const written = layer.settings.extends ?? [];
    for (const [index, name] of (typeof written === 'string' ? [written] : written).entries()) {
      const at = layer.place(typeof written === 'string' ? ['extends'] : ['extends', index], 'value');
      const refuse = (fault: PathFault) => problems.push(problem({ message: 'path', data: { path: name, fault }, at }));

      if (!namesFile(name)) {
        const settings = preset(name, known);
        const instead = nearest(name, presets);
        if (settings) layers.push(placeless(name, 'built-in', settings));
        else
          problems.push(
            problem({
              message: 'unknown-base',
              data: { name, nearest: instead, known: presets },
              at,
              fixes: instead === undefined ? [] : [rewrite(at, instead)],
            }),
          );
        continue;
      }
      const found = yamlPath(layer.id, name);
      if ('fault' in found) refuse(found.fault);
      else if (above.includes(sameFile(found.path))) refuse('cycle');
      else if (above.length >= LONGEST_CHAIN || texts.size >= MOST_FILES) refuse('chain');
      else {
        const text = read(found.path);
        if (text === undefined) refuse('missing');
        else {
          texts.set(found.path, text);
          visit(readSettings(text, found.path), [...above, sameFile(found.path)]);
        }
      }
    }
    layers.push(layer);
    problems.push(...layer.problems);
  };

  visit(file, [sameFile(file.id)]);
  return { layers, problems: once(problems), texts };
}

/** A base that two files extend is read twice; what is wrong with it is told once. */
export function once(problems: readonly Finding[]): Finding[] {
  const seen = new Map(problems.map((finding) => [JSON.stringify([finding.at, finding.message, finding.data]), finding]));
  return [...seen.values()];
}

/** Settings that come from no file: they have no place in one. */
export function placeless(id: string, kind: Layer['kind'], settings: Layer['settings']): Layer {
  return { id, kind, settings, problems: [], place: () => ({ document: id, range: [0, 0] }), source: () => '' };
}
