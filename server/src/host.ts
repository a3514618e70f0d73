import type { lint } from '@dadeumi/rules';
import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Files } from './files.ts';

/** What a server stands on: a process, or a worker in a browser. */
export interface Host {
  readonly version: string;
  readonly lint: typeof lint;
  files(client: Client, connection: Connection): Files;
  /** Where the rules' pages are, as a folder's URI; absent where there are none. */
  pages(client: Client): string | undefined;
  /** Their texts by rule, where the server itself tells them. */
  readonly pageTexts?: Readonly<Record<string, string>>;
  /** Milliseconds, from any start. */
  now(): number;
  /** Runs once after so many milliseconds, unless what it gives back is called before. */
  later(milliseconds: number, run: () => void): () => void;
  /** Resolves after what is waiting in the event loop. */
  turn(): Promise<void>;
}
