import type { Colours } from '../terminal/colour.ts';
import type { Besides } from './besides.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';

/** How a request beside a plan is written, by the word for `--format`; pure. */
export const supplementFormats = { pretty, json, md: markdown } as const satisfies Readonly<
  Record<string, (besides: Besides, colours: Colours) => string>
>;

/** Whether `--from` writes this format. */
export function isFromFormat(format: string): format is keyof typeof supplementFormats {
  return Object.hasOwn(supplementFormats, format);
}
