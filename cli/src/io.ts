/** What the command reads from and writes to; nothing else of the machine but files and git. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean };
  /** Width of the terminal in cells, where it is known. */
  readonly columns: number | undefined;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  stdout(text: string | Uint8Array): void;
  stderr(text: string): void;
  /** Milliseconds of any clock; for the progress line and `--stats` only. */
  now(): number;
  /** Called once more than one plan turns out to be checked. */
  readyForMany?(): void;
}

/** What the command says by its exit code. */
export const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
