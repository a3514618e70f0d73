import * as z from 'zod/mini';
import { placeOf } from '../document/document.ts';
import { defineRule } from '../engine/rule.ts';
import { withoutUnit } from '../text/figures/units.ts';
import { wordsFor } from '../text/figures/written.ts';
import { type WrongTotal, wrongTotalsIn } from '../text/figures/wrong-totals.ts';
import { josa } from '../text/josa.ts';
import type { Document, Place } from '../types.ts';

type Sum = { stated: string; right: string; difference: string; line: string };
type Crossing = { stated: string; right: string; difference: string; row: string; column: string };

const named = (label: string, otherwise: string): string => (label === '' ? otherwise : `‘${label}’`);

/** In doubt a total is right: rounding, parts that cannot be read and totals of only some rows are not told. */
export default defineRule({
  id: 'table-totals',
  scope: 'document',
  title: { ko: '표의 합계는 항목의 합', en: 'Totals of tables are the sums of their parts' },
  why: {
    ko: '합계가 맞지 않으면 심사위원은 어느 금액이 맞는지 알 수 없고, 계획 전체의 숫자를 의심합니다.',
    en: 'Where a total is wrong a reviewer cannot tell which figure to believe, and doubts the others.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    column: {
      ko: ({ stated, right, difference, line }: Sum) =>
        `${named(line, '이 열')}의 합계 ${josa(`‘${stated}’`, '이/가')} 항목을 더한 ${josa(right, '과/와')} ${difference}만큼 다릅니다. 합계나 항목을 고치세요.`,
      en: ({ stated, right, difference, line }) =>
        `The total ‘${stated}’ of ${named(line, 'this column')} is not the sum of its parts, ${right}: it is ${difference} off. Correct the total or a part.`,
    },
    row: {
      ko: ({ stated, right, difference, line }: Sum) =>
        `${named(line, '이 행')} 행의 합계 ${josa(`‘${stated}’`, '이/가')} 그 행을 더한 ${josa(right, '과/와')} ${difference}만큼 다릅니다. 합계나 항목을 고치세요.`,
      en: ({ stated, right, difference, line }) =>
        `The total ‘${stated}’ of the row ${named(line, 'here')} is not the sum of its parts, ${right}: it is ${difference} off. Correct the total or a part.`,
    },
    several: {
      ko: ({ totals }: { totals: readonly Sum[] }) =>
        `합계 ${totals.length}개가 항목의 합과 다릅니다: ${totals.map(({ line, stated, right }) => `${named(line, '열')} ${stated}(더하면 ${right})`).join(', ')}. 합계나 항목을 고치세요.`,
      en: ({ totals }) =>
        `${totals.length} totals are not the sums of their parts: ${totals.map(({ line, stated, right }) => `${named(line, 'a column')} ${stated} (the parts come to ${right})`).join(', ')}. Correct the totals or the parts.`,
    },
    both: {
      ko: ({ stated, right, difference, row, column }: Crossing) =>
        `${josa(`‘${stated}’`, '(으)로')}는 ${named(row, '이')} 행과 ${named(column, '이')} 열이 모두 ${difference}만큼 맞지 않습니다. ${josa(right, '이면/면')} 둘 다 맞습니다.`,
      en: ({ stated, right, difference, row, column }) =>
        `With ‘${stated}’ the row ${named(row, 'here')} and the column ${named(column, 'here')} are both ${difference} off; with ${right} both agree.`,
    },
  },

  *check({ plan, examined }) {
    for (const document of plan.documents) {
      const { compared, wrong } = wrongTotalsIn(document);
      examined(compared);
      for (const mistake of wrong) {
        const related = [...mistake.others.map(({ cell }) => cell), ...mistake.parts].map((cell) => placeOfCell(document, cell));
        const at = placeOfCell(document, mistake.cell);
        if (mistake.kind === 'both')
          yield { at, message: 'both', data: { ...figuresOf(mistake), row: mistake.label, column: withoutUnit(mistake.column) }, related };
        else if (mistake.others.length > 0)
          yield { at, message: 'several', data: { totals: [mistake, ...mistake.others].map(sumOf) }, related };
        else yield { at, message: mistake.kind === 'down' ? 'column' : 'row', data: sumOf(mistake), related };
      }
    }
  },
});

const sumOf = (mistake: WrongTotal): Sum => ({ ...figuresOf(mistake), line: withoutUnit(mistake.column) });

function figuresOf({ cell, stated, right, unit }: WrongTotal): { stated: string; right: string; difference: string } {
  return { stated: cell.text, right: wordsFor(right, unit, cell.text), difference: wordsFor(right.minus(stated).abs(), unit, cell.text) };
}

function placeOfCell(document: Document, { prose, block, text }: WrongTotal['cell']): Place {
  const start = prose.text.indexOf(text);
  return placeOf(document, block, prose, start, start + text.length);
}
