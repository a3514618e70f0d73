import type { FactCount, Locale, lint } from '@dadeumi/rules';
import type { PageOf } from './checked.ts';
import type { Remembered } from './files.ts';
import type { PositionEncoding } from './positions.ts';

/** What a workspace stands in. */
export interface Surroundings {
  readonly files: Remembered;
  readonly encoding: PositionEncoding;
  /** The editor's language; that of the settings comes first. */
  readonly locale: Locale | undefined;
  readonly lint: typeof lint;
  /** Is counted up by what the lints made of Blocks and what they found remembered. */
  readonly counter: FactCount;
  readonly pageOf: PageOf;
  /** URIs of the folders that the editor has open. */
  folders(): readonly string[];
  /** Milliseconds, from any start. */
  now(): number;
  /** Runs once after so many milliseconds, unless what it gives back is called before. */
  later(milliseconds: number, run: () => void): () => void;
  /** Told once of a document that the engine fails on. */
  setAside(uri: string, error: unknown): void;
}
