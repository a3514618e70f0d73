import * as z from 'zod/mini';
import { recordOf, stored } from './stored';

const Ignored = z.strictObject({
  /** Drawn once; without it the marks tell nothing. */
  salt: z.string(),
  /** Marks of ignored findings, by origin. */
  sites: recordOf(z.array(z.string())),
});

/** Findings that the applicant does not want to see again. Of each, only a mark is kept that no words can be read from. */
const ignored = stored('local:ignored', Ignored, { salt: '', sites: {} });

/** Tells which findings, by their fingerprints, are ignored at a site. */
export async function ignoredAt(origin: string, fingerprints: readonly string[]): Promise<ReadonlySet<string>> {
  const { salt, sites } = await ignored.read();
  const known = new Set(sites[origin]);
  if (known.size === 0) return new Set();
  const marks = await Promise.all(fingerprints.map((fingerprint) => markOf(salt, origin, fingerprint)));
  return new Set(fingerprints.filter((_, index) => known.has(marks[index]!)));
}

export async function ignore(origin: string, fingerprint: string): Promise<void> {
  const { salt } = await ignored.change((all) => ({ ...all, salt: all.salt || drawSalt() }));
  const mark = await markOf(salt, origin, fingerprint);
  await ignored.change(({ sites, ...all }) => ({ ...all, sites: { ...sites, [origin]: [...new Set([...(sites[origin] ?? []), mark])] } }));
}

/** Shows everything of a site again. */
export async function unignoreAll(origin: string): Promise<void> {
  await ignored.change(({ sites: { [origin]: _, ...sites }, ...all }) => ({ ...all, sites }));
}

/** Tells when something is ignored or shown again. Returns what ends it. */
export function watchIgnored(tell: () => void): () => void {
  return ignored.watch(tell);
}

function drawSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

async function markOf(salt: string, origin: string, fingerprint: string): Promise<string> {
  const words = new TextEncoder().encode(`${salt}\n${origin}\n${fingerprint}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', words)).slice(0, 16));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
