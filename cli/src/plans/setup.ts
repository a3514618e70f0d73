import path from 'node:path';
import { type FileSettings, type Layer, type Resolved, readSettings, resolveSettings } from '@dadeumi/rules';
import { type Project, projectOf, readerIn } from '../files/project.ts';

/** The settings that govern a folder, before any draft has a say. */
export interface Setup extends Project {
  readonly layer: Layer | undefined;
  /** Of the settings file. */
  readonly text: string | undefined;
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
    return { ...project, layer, text, read, resolved: resolveSettings({ file: layer, read, command: commandFor(project.root) }) };
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
