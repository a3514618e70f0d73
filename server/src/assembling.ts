import { isReport, WORD_PROCESSOR_ENDINGS } from '@dadeumi/rules';
import { URI } from 'vscode-uri';
import type { Snapshot } from './checked.ts';
import type { OpenDocument, OpenDocuments } from './open-documents.ts';
import { type Assembled, parse, type Volume } from './plans.ts';
import { lineIndex, type PositionEncoding } from './positions.ts';
import type { Reading, Setup, Setups } from './setups.ts';
import { extensionOf, inFolder, keyOf, nameOf, pathFrom } from './uris.ts';

/** What a document is to the workspace, before it is linted. */
export type Place =
  | { readonly kind: 'plan'; readonly assembled: Assembled; readonly id: string }
  | { readonly kind: 'ignored' | 'too-large' | 'missing'; readonly setup: Setup };

/** No plan is longer, in UTF-16 units: two thousand pages. Each keystroke in one would take seconds. */
const LONGEST = 2_000_000;

/** Where an untitled document would be saved, as far as anyone can know: in the first folder. */
export function homeOf(uri: string, folders: readonly string[]): string {
  const parsed = URI.parse(uri);
  const [folder] = folders;
  if (parsed.scheme !== 'untitled') return uri;
  if (folder === undefined) return parsed.with({ path: `/${parsed.path.replace(/^\/+/, '')}` }).toString();
  return parsed.path.startsWith('/') ? parsed.with({ ...URI.parse(folder), path: parsed.path }).toString() : inFolder(folder, parsed.path);
}

export interface Assembly {
  readonly reading: Reading;
  readonly setups: Setups;
  readonly open: OpenDocuments;
  readonly encoding: PositionEncoding;
  folders(): readonly string[];
  /** Whether the engine fails on a document. */
  isAside(uri: string): boolean;
}

/** Puts drafts together to plans; those on disk are parsed once for each text that they have. */
export function assembler({ reading, setups, open, encoding, folders, isAside }: Assembly): {
  place(uri: string, wanted: 'asked-for' | 'met'): Promise<Place>;
  /** The same plan with the texts as they are in the editors at this moment. */
  current(assembled: Assembled): Assembled;
  /** Lets go of parsed files, all but these. */
  keepOnly(uris: ReadonlySet<string>): void;
  count(): number;
} {
  const onDisk = new Map<string, Volume>();

  const volumeAt = async (uri: string, id: string): Promise<Volume | 'too-large' | undefined> => {
    const opened = open.get(uri);
    if (opened !== undefined) return opened.lines.text.length > LONGEST ? 'too-large' : openVolume(opened, id);
    const text = WORD_PROCESSOR_ENDINGS.has(extensionOf(uri)) ? undefined : await reading.text(uri);
    if (text === undefined) return undefined;
    if (text.length > LONGEST) return 'too-large';
    const known = onDisk.get(keyOf(uri));
    if (known?.document.text === text && known.document.id === id) return known;
    const volume = { snapshot: { uri, version: null, lines: lineIndex(text, encoding) }, document: parse(text, id, isPlain(uri)) };
    onDisk.set(keyOf(uri), volume);
    return volume;
  };

  const openVolume = (opened: OpenDocument, id: string): Volume => {
    const snapshot: Snapshot = { uri: opened.uri, version: opened.version, lines: opened.lines };
    if (opened.document?.id === id) return { snapshot, document: opened.document };
    const document = parse(opened.lines.text, id, isPlain(opened.uri, opened.languageId));
    open.parsed(opened, document);
    return { snapshot, document };
  };

  return {
    async place(uri, wanted) {
      const home = homeOf(uri, folders());
      const setup = await setups.of(home, folders());
      const { resolved } = setup.resolution;
      const id = pathFrom(setup.root, home) ?? nameOf(home);
      if (wanted === 'met' && resolved.ignores(id)) return { kind: 'ignored', setup };
      const own = await volumeAt(uri, id);
      if (own === undefined) return { kind: 'missing', setup };
      if (own === 'too-large') return { kind: 'too-large', setup };
      const isMeant = wanted === 'asked-for' || !isReport(own.document.text);
      const entry = isMeant ? resolved.planOf(id) : undefined;
      if (entry === undefined) {
        const certain = wanted === 'asked-for' || (isMeant && resolved.names(id));
        return { kind: 'plan', id, assembled: { setup, volumes: [own], missing: [], certain } };
      }
      const volumes: Volume[] = [];
      const { ids, unsearched } = await setups.volumesOf(setup, entry);
      const missing = [...unsearched];
      for (const one of ids) {
        const at = inFolder(setup.root, one);
        // A volume that cannot even be parsed must not take the others with it.
        const other = async () => (isAside(at) ? undefined : volumeAt(at, one).catch(() => undefined));
        const volume: Volume | 'too-large' | undefined = one.normalize('NFC') === id.normalize('NFC') ? own : await other();
        if (volume === undefined || volume === 'too-large') missing.push(one);
        else if (volume === own || !isReport(volume.document.text)) volumes.push(volume);
      }
      return { kind: 'plan', id, assembled: { setup, volumes, missing, certain: true } };
    },
    current: (assembled) => {
      const volumes = assembled.volumes.map((volume) => {
        const opened = open.get(volume.snapshot.uri);
        return opened === undefined ? volume : openVolume(opened, volume.document.id);
      });
      const unchanged = volumes.every(({ document, snapshot }, index) => {
        const before = assembled.volumes[index]!;
        return document === before.document && snapshot.version === before.snapshot.version;
      });
      return unchanged ? assembled : { ...assembled, volumes };
    },
    count: () => onDisk.size,
    keepOnly: (uris) => {
      for (const uri of onDisk.keys()) if (!uris.has(uri)) onDisk.delete(uri);
    },
  };
}

/** Only plain text is not Markdown: by its name, or where it has none by what the editor calls it. */
function isPlain(uri: string, languageId?: string): boolean {
  const extension = extensionOf(uri);
  return extension === '.txt' || (extension === '' && languageId === 'plaintext');
}
