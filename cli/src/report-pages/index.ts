import type { ReportFormat } from '../arguments/report.ts';
import { csv } from './csv.ts';
import { html } from './html.tsx';
import { json } from './json.ts';
import { md } from './md.ts';
import type { Writer } from './page.ts';

/** How a report is written, by format. */
export const pages: Readonly<Record<ReportFormat, Writer>> = { html, md, csv, json };
