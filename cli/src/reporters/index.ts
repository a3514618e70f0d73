import type { Report } from '../report.ts';
import type { Colours } from '../terminal/colour.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif.ts';

/** How `pretty` may look; the other formats are for programs and look the same everywhere. */
export interface Look {
  readonly colours: Colours;
  /** Cells of a line. */
  readonly columns: number;
  /** Long lines are broken to fit. */
  readonly wrap: boolean;
  /** Errors alone; the counts stay. */
  readonly quiet: boolean;
}

/** A report as the text of a format; pure. */
export type Reporter = (report: Report, look: Look) => string;

/** By the word for `--format`. */
export const reporters = { pretty, json, sarif, github, gitlab, junit, rdjson } as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;
