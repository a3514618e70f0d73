import type { Grid } from './grid.ts';
import type { YearlyAmount } from './yearly-amounts.ts';

const CONDITION = /포함|제외|별도|가산|감안|반영|차감|공제|기준|한정|한함|에 한/;
const TAX = /부가(?:가치)?세|VAT/i;
const WITHOUT_TAX = /미포함|불포함|제외|별도|뺀|빼고/;
/** Where words around a table say whether its amounts hold the value added tax. */
const TAX_AROUND = /(?:부가(?:가치)?세|VAT)[^.,;()\n]{0,12}(?:미포함|불포함|포함|제외|별도)/i;

/** On what terms an amount is told, by its labels and the words around its table: `설비 외 소프트웨어 개발비 포함`; empty for none. */
export function conditionOf({ item, year, grid }: YearlyAmount): string {
  const inLabels = [item, year].flatMap((label) => [...label.matchAll(/[([]([^()[\]]{1,40})[)\]]/g)].map(([, inside]) => inside!.trim()));
  const said = inLabels.filter((words) => CONDITION.test(words));
  const tax = said.some((words) => TAX.test(words)) ? undefined : taxAround(grid);
  return [...said, ...(tax === undefined ? [] : [tax])].map(oneSpelling).join(', ');
}

const AROUND = new WeakMap<Grid, { readonly tax: string | undefined }>();

function taxAround(grid: Grid): string | undefined {
  const known = AROUND.get(grid) ?? { tax: TAX_AROUND.exec(grid.around)?.[0] };
  AROUND.set(grid, known);
  return known.tax;
}

/** Two ways of saying that the value added tax is in it, or is not, are one. */
const oneSpelling = (words: string): string =>
  TAX.test(words) && words.length < 20 ? (WITHOUT_TAX.test(words) ? '부가세 별도' : '부가세 포함') : words;
