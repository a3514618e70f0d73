import * as z from 'zod/mini';
import { recordOf, stored } from './stored';

const Site = z.strictObject({
  /** At every visit. */
  on: z.boolean(),
  /** Absent until the applicant says where a text of this site goes. */
  profile: z.optional(z.string()),
  /** Answers to the questions of guidelines, by question. */
  applicant: z.record(z.string(), z.union([z.boolean(), z.string()])),
  /** Sections that fields answer, as said by hand: `field` is its key, `section` the id of a requirement; `null` for none of them. */
  byHand: z.array(z.strictObject({ profile: z.string(), field: z.string(), section: z.nullable(z.string()) })),
});
export type Site = z.infer<typeof Site>;

const UNKNOWN: Site = { on: false, applicant: {}, byHand: [] };

/** What the applicant has said of sites, by origin. Only the background changes it. */
export const sites = stored('local:sites', recordOf(Site), {});

/** What is known of one site. */
export async function siteAt(origin: string): Promise<Site> {
  return (await sites.read())[origin] ?? UNKNOWN;
}

export async function changeSite(origin: string, change: (site: Site) => Site): Promise<void> {
  await sites.change((all) => ({ ...all, [origin]: change(all[origin] ?? UNKNOWN) }));
}
