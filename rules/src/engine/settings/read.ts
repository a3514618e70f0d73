import type { z } from 'zod/mini';
import type { Document, Finding, Place, Range } from '../../types.ts';
import { check, type Mistake } from './check.ts';
import { type Slip, strayKeys, unseenFront } from './front-slips.ts';
import { merged, type Problem, problem, rewrite } from './notice.ts';
import { FileSettings, FrontSettings } from './schema.ts';
import { type Fault, type Path, readYaml, type Tree, type Value } from './yaml.ts';

/** What one file or one draft's front matter says: only what is right of it, with a finding for each part that is not. */
export interface Layer {
  /** Path of the file relative to the root, or id of the draft. */
  readonly id: string;
  /** `plan` is an entry of `plans` in a file. */
  readonly kind: 'built-in' | 'file' | 'plan' | 'front' | 'command';
  readonly settings: FileSettings;
  readonly problems: readonly Finding[];
  /** Where a key or its value stands. */
  place(path: Path, what: 'key' | 'value'): Place;
  /** A value as it is written. */
  source(path: Path): string;
}

/** Reads a `dadeumi.yaml`; `id` is its path relative to the root. Never throws. */
export function readSettings(yaml: string, id: string): Layer {
  return layerOf({ id, kind: 'file', tree: readYaml(yaml), start: 0, path: [], schema: FileSettings });
}

/** Reads what a draft says under `dadeumi` in its front matter; `undefined` when it says nothing. Other keys are the author's own. */
export function readFrontMatter(document: Document): Layer | undefined {
  const front = frontOf(document);
  if (front === undefined) return slipped(document, unseenFront(document.text), 0);
  const tree = readYaml(document.text.slice(...front));
  const { value } = tree;
  const slips = strayKeys(value).map(({ key, ...slip }) => ({ ...slip, range: tree.range([key], 'key') }));
  const told = value !== null && typeof value === 'object' && Object.hasOwn(value, 'dadeumi');
  if (!told && (tree.faults.length === 0 || !document.text.slice(...front).includes('dadeumi'))) return slipped(document, slips, front[0]);
  const layer = layerOf({ id: document.id, kind: 'front', tree, start: front[0], path: ['dadeumi'], schema: FrontSettings });
  return { ...layer, problems: [...layer.problems, ...(slipped(document, slips, front[0])?.problems ?? [])] };
}

/** A layer that says nothing, for front matter that says nothing to us but was meant to. */
function slipped({ id }: Document, slips: readonly (Slip & { readonly range: Range })[], start: number): Layer | undefined {
  if (slips.length === 0) return undefined;
  const problems = slips.map(({ message, data, range: [from, to] }) =>
    problem({ message, data, at: { document: id, range: [from + start, to + start] } }),
  );
  return { id, kind: 'front', settings: {}, problems, place: () => problems[0]!.at, source: () => '' };
}

/** The lines between the fences. */
function frontOf({ blocks: [first], starts: [start = 0], text }: Document): Range | undefined {
  const front = first?.parts.find(({ kind }) => kind === 'front');
  if (front?.kind !== 'front') return undefined;
  const [from, to] = [start + front.range[0], start + front.range[1]];
  const written = text.slice(from, to);
  const opening = /^-{3}[ \t]{0,80}\r?\n/.exec(written)?.[0].length ?? 0;
  const closing = opening === 0 ? -1 : written.lastIndexOf('\n---');
  return [from + opening, closing < opening ? to : from + closing + 1];
}

interface Reading {
  readonly id: string;
  readonly kind: Layer['kind'];
  readonly tree: Tree;
  /** Where the YAML starts in its text. */
  readonly start: number;
  /** The part of the YAML that is read. */
  readonly path: Path;
  readonly schema: z.ZodMiniType<FileSettings>;
}

function layerOf({ id, kind, tree, start, path, schema }: Reading): Layer {
  const moved = ([from, to]: Range): Place => ({ document: id, range: [from + start, to + start] });
  const place: Layer['place'] = (inner, what) => moved(tree.range([...path, ...inner], what));

  const { value, mistakes } = check<FileSettings>(schema, path.reduce(inside, tree.value), {});
  const syntax = tree.faults.filter((fault) => fault.kind === 'syntax');
  const broken = syntax.length > 0;
  const problems = merged([
    ...(broken ? syntax : faultsOf(tree, path)).map((fault) => problem({ ...faultProblem(fault), at: moved(fault.range) })),
    // What half a text seems to say is not worth telling.
    ...(broken ? [] : mistakes).map((mistake) => problem(placed(kind === 'front' ? fileOnly(mistake) : mistake, place))),
  ]);
  return { id, kind, settings: value, problems, place, source: (inner) => tree.source([...path, ...inner]) };
}

function inside(value: Value, step: string | number): Value {
  return value !== null && typeof value === 'object' ? ((value as { [key: string]: Value })[step] ?? null) : null;
}

/** Of front matter, only our own key is judged; but where the YAML is broken, all of it is unread. */
function faultsOf({ faults, range }: Tree, path: Path): readonly Fault[] {
  const [from, to] = range(path, 'value');
  return faults.filter((fault) => (fault.kind !== 'alias' && fault.kind !== 'twice') || (from <= fault.range[0] && fault.range[1] <= to));
}

/** What a fault of the YAML says. */
export function faultProblem({ kind, detail }: Fault): Pick<Problem, 'message' | 'data'> {
  if (kind === 'syntax') return { message: 'syntax', data: { code: detail } };
  if (kind === 'too-long' || kind === 'too-deep') return { message: kind, data: { most: detail } };
  return { message: kind, data: { name: detail } };
}

/** A mistake where it stands. */
export function placed({ path, where, instead, ...said }: Mistake, place: Layer['place']): Problem {
  const at = place(path, where);
  return { ...said, at, fixes: [instead ?? []].flat().map((text) => rewrite(at, text)) };
}

function fileOnly(mistake: Mistake): Mistake {
  const key = mistake.path.at(-1);
  const known = mistake.message === 'unknown-key' && mistake.path.length === 1 && Object.hasOwn(FileSettings.shape, key!);
  return known ? { message: 'file-only', data: { name: key }, path: mistake.path, where: 'key' } : mistake;
}
