import path from 'node:path';
import { type FileSettings, type Layer, type Resolved, readSettings, resolveSettings } from '@dadeumi/rules';
import { type Project, projectOf, readerIn, refusalIn } from '../files/project.ts';
import type { Refusal } from '../files/read.ts';
import type { CommandText } from '../text.ts';
import { UsageFault } from '../usage.ts';

/** The settings that govern a folder, before any draft has a say. */
export interface Setup extends Project {
  readonly layer: Layer | undefined;
  /** Of the settings file. */
  readonly text: string | undefined;
  /** Why the settings file could not be read. */
  readonly refusal: Refusal | undefined;
  readonly resolved: Resolved;
  readonly read: (file: string) => string | undefined;
}

/** Finds settings; those of one folder are read once. */
export function setups(cwd: string, commandFor: (root: string) => FileSettings): (folder: string) => Setup {
  const byFolder = new Map<string, Setup>();
  const byFile = new Map<string, Setup>();
  const setupOf = (project: Project): Setup => {
    const read = readerIn(project.root);
    const text = project.settings === undefined ? undefined : read(project.settings);
    const layer = project.settings === undefined || text === undefined ? undefined : readSettings(text, project.settings);
    const refusal =
      project.settings === undefined || text !== undefined ? undefined : (refusalIn(project.root, project.settings) ?? 'failed');
    return { ...project, layer, text, refusal, read, resolved: resolveSettings({ file: layer, read, command: commandFor(project.root) }) };
  };
  return (folder) => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const project = projectOf(folder, cwd);
    const key = path.join(project.root, project.settings ?? '');
    const setup = byFile.get(key) ?? setupOf(project);
    byFile.set(key, setup);
    byFolder.set(folder, setup);
    return setup;
  };
}

/** Throws a UsageFault where settings are there and cannot be read: no result without them is the one that was meant. */
export function refuseUnreadable({ root, settings, refusal }: Setup, nameOf: (file: string) => string, words: CommandText): void {
  if (settings === undefined || refusal === undefined) return;
  throw new UsageFault(words.usage.settings(nameOf(path.join(root, settings)), words.refusal[refusal]));
}
