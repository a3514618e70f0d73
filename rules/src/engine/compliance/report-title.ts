import type { Locale } from '../../types.ts';

/** How a report in Markdown is headed, whatever else is in it. */
export const REPORT_TITLE: Readonly<Record<Locale, string>> = { ko: '작성요령 대조 보고서', en: 'Report against the guideline' };

/** Whether a text is a report that this program wrote: it quotes a plan, and is none. */
export function isReport(text: string): boolean {
  return Object.values(REPORT_TITLE).some((title) => text.startsWith(`# ${title}\n`));
}
