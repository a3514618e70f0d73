import type { Connection } from 'vscode-languageserver';
import type { EditorSettings } from './protocol.ts';
import { keyOf } from './uris.ts';

const SECTION = 'dadeumi';

/** Section `dadeumi` of the editor's settings, which may be another in each folder. */
export interface EditorSettingsOf {
  of(uri: string): Promise<EditorSettings>;
  /** They may be others now; `told` is what a client says that cannot be asked. Tells whether any is. */
  changed(told: unknown): Promise<boolean>;
  closed(uri: string): void;
  /** Of how many documents they are held. */
  count(): number;
}

/** Asks once for each document, until it is closed. */
export function askedSettings(connection: Connection): EditorSettingsOf {
  const known = new Map<string, { readonly uri: string; readonly settings: Promise<EditorSettings> }>();
  const ask = (uri: string): Promise<EditorSettings> =>
    connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }).then(settingsOf, () => ({}));
  const held = (uri: string) => {
    const one = known.get(keyOf(uri)) ?? { uri, settings: ask(uri) };
    known.set(keyOf(uri), one);
    return one.settings;
  };
  return {
    of: held,
    async changed() {
      const before = [...known.values()];
      known.clear();
      const pairs = await Promise.all(before.map(({ uri, settings }) => Promise.all([settings, held(uri)])));
      return pairs.some(([one, other]) => JSON.stringify(one) !== JSON.stringify(other));
    },
    closed: (uri) => {
      known.delete(keyOf(uri));
    },
    count: () => known.size,
  };
}

/** Goes by what the client last said, for all documents alike. */
export function toldSettings(first: unknown): EditorSettingsOf {
  let settings = settingsOf(first);
  return {
    of: async () => settings,
    async changed(told) {
      const before = settings;
      settings = settingsOf(told);
      return JSON.stringify(before) !== JSON.stringify(settings);
    },
    closed: () => {},
    count: () => 0,
  };
}

function settingsOf(said: unknown): EditorSettings {
  return said !== null && typeof said === 'object' ? said : {};
}
