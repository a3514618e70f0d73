import { mergeJson } from './json.ts';
import { mergeJunit } from './junit.ts';
import { mergeGithub, mergeGitlab, mergeRdjson } from './lists.ts';
import type { Merge } from './merged.ts';
import { mergeSarif } from './sarif.ts';

const merges = {
  json: mergeJson,
  sarif: mergeSarif,
  gitlab: mergeGitlab,
  rdjson: mergeRdjson,
  junit: mergeJunit,
  github: mergeGithub,
} as const satisfies Readonly<Record<string, Merge>>;

export type MergeFormat = keyof typeof merges;

/** How reports of a format are joined. */
export function mergeFor(format: MergeFormat): Merge {
  return merges[format];
}

/** The format that a report is in, by what it holds; `'any'` for one that holds nothing, `undefined` for what is no report of ours. */
export function formatOf(report: string): MergeFormat | 'any' | undefined {
  const text = report.trim();
  if (text === '' || text === '[]') return 'any';
  if (text.startsWith('<?xml') && text.includes('<testsuites ')) return 'junit';
  if (text.startsWith('::')) return 'github';
  const value = parsed(text);
  if (Array.isArray(value)) return hasKey(value[0], 'filePath') ? 'json' : hasKey(value[0], 'check_name') ? 'gitlab' : undefined;
  return hasKey(value, 'runs') ? 'sarif' : hasKey(value, 'diagnostics') ? 'rdjson' : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}
