import {
  type Document,
  isReport,
  type Layer,
  type Plan,
  type Profile,
  parseMarkdown,
  parsePlain,
  readFrontMatter,
  recognise,
} from '@dadeumi/rules';
import type { Snapshot } from './checked.ts';
import type { Setup } from './setups.ts';
import { keyOf } from './uris.ts';

/** A volume of a plan, in an editor or on disk. */
export interface Volume {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

/** A plan that is put together and not yet linted. */
export interface Assembled {
  readonly setup: Setup;
  readonly volumes: readonly Volume[];
  /** Ids of volumes that cannot be read, and patterns of such as could not be looked for everywhere. */
  readonly missing: readonly string[];
  /** Someone said that it is a plan; else its text must look like one. */
  readonly certain: boolean;
}

/** A draft as a Document; only plain text is not Markdown. */
export function parse(text: string, id: string, plain: boolean): Document {
  return plain ? parsePlain(text, id) : parseMarkdown(text, id);
}

const fronts = new WeakMap<object, Layer | undefined>();

/** What a draft says of itself; front matter is read again only where its Block is another one, what is none but was meant to be with each edit. */
export function frontOf(document: Document): Layer | undefined {
  const [first] = document.blocks;
  const holder = first?.parts.some(({ kind }) => kind === 'front') ? first : document;
  const known = fronts.get(holder);
  if (known?.id === document.id || (known === undefined && fronts.has(holder))) return known;
  const layer = readFrontMatter(document);
  fronts.set(holder, layer);
  return layer;
}

export function planOf({ volumes }: Assembled): Plan {
  return { documents: volumes.map(({ document }) => document) };
}

const likenesses = new WeakMap<Document, { readonly documents: readonly Document[]; readonly profile: Profile | undefined }>();

/** The profile that a plan's headings read like; found once for the same documents, as it takes as long as a lint. */
export function likenessOf(plan: Plan): Profile | undefined {
  const [first] = plan.documents;
  if (first === undefined) return undefined;
  const known = likenesses.get(first);
  if (known?.documents.length === plan.documents.length && known.documents.every((one, index) => one === plan.documents[index]))
    return known.profile;
  const profile = recognise(plan);
  likenesses.set(first, { documents: plan.documents, profile });
  return profile;
}

/** Only plans are linted: what the settings name, what speaks of itself as one, and what has headings of one profile; never a report of the program's own, unless it is asked for. */
export function isPlan(assembled: Assembled): boolean {
  return (
    assembled.certain ||
    (!assembled.volumes.some(({ document }) => isReport(document.text)) &&
      (assembled.volumes.some(({ document }) => frontOf(document) !== undefined) || likenessOf(planOf(assembled)) !== undefined))
  );
}

/** The same for the same volumes in the same order. */
export function keyOfPlan(volumes: readonly Volume[]): string {
  return volumes.map(({ snapshot }) => keyOf(snapshot.uri)).join('\n');
}
