import type { ComplianceReport } from '@dadeumi/rules';
import type { Writer } from './page.ts';

/** The report as data; its schema is rules/schema/report.json. */
export const json: Writer = ({ tool, plans }) => {
  const report: ComplianceReport = { version: 1, tool, plans: plans.map(({ compliance }) => compliance) };
  return `${JSON.stringify(report, null, 2)}\n`;
};
