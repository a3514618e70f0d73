import type { Block, Part, Prose } from '../../types.ts';

const WORKED_OUT =
  /(?:산출|산정|추계|추정) ?(?:근거|내역|기준|기초|방법|방식|식)|(?:산출|산정|계산|셈|환산)(?:하였|했|하여|한 |해 )|견적|단가|곱하|곱한|곱해|[×✕]|(?<![0-9,.])1 ?(?:인|명|대|국|식|건|회선|개소|개|곳|권|월)(?:당|에) |당 (?:월|연|약)? ?[0-9]|[0-9만천] ?원(?:씩|에 [^.\n]{0,20}[0-9])|시세|조달청|나라장터|물가정보|노임|요율|입찰가|계약 ?(?:금액|단가)|공급가/;
const TOLD_ELSEWHERE =
  /(?:제 ?[0-9Ⅰ-Ⅹ] ?권|기술계획서|영업계획서|별첨|붙임|별지|부속서류|첨부)[^.\n]{0,20}(?:참조|참고|적었|적음|실었|수록|첨부하|붙였|같습니다)/;
const OF_ALL = /모든|이하|이 계획서|본 계획서/;
const COLUMN = /산출|산정|근거|산식|내역|단가|견적/;
const YEARS =
  /(?:개시|개통)일? ?(?:후|이후|뒤|부터|로부터) ?(?:향후 ?)?([0-9]{1,2}) ?(?:개 ?)?년(?: ?\(([0-9]{1,3}) ?개월\)|(?:간|동안|의|까지)?의? ?연도별)/g;

/** Whether a Block says how amounts were worked out, or where that is told; a column for it counts where it has words in it. */
export function tellsAmountBasis({ parts }: Block): boolean {
  return parts.some(tells);
}

/** Whether a Block states the unit of all amounts of a plan: `이하 모든 금액의 단위는 백만원입니다`. */
export function tellsUnitOfAll({ parts }: Block): boolean {
  return parts.some(
    (part) =>
      part.kind === 'prose' &&
      part.prose.text.includes('단위') &&
      part.prose.text
        .split('단위')
        .slice(0, -1)
        .some((before) => OF_ALL.test(before.slice(-30).split(/[.\n]/).at(-1)!)),
  );
}

/** For how many years a Block says that the plan reckons: 3 of `사업개시 후 3년(36개월)`. */
export function planYearsIn({ parts }: Block): readonly number[] {
  if (parts.every((part) => part.kind !== 'prose' || !/개[시통]/.test(part.prose.text))) return NONE;
  return parts.flatMap((part) => (part.kind === 'prose' ? yearsIn(part.prose.text) : []));
}

const NONE: readonly number[] = [];

function tells(part: Part): boolean {
  if (part.kind === 'heading' || part.kind === 'prose') return saysSo(part.prose);
  if (part.kind !== 'table') return false;
  return part.rows.some((row) =>
    row.some((cell, column) => (COLUMN.test(part.header[column]?.text ?? '') ? holdsWords(cell) : saysSo(cell))),
  );
}

const saysSo = ({ text }: Prose): boolean => WORKED_OUT.test(text) || TOLD_ELSEWHERE.test(text);
const holdsWords = ({ text }: Prose): boolean => /[\p{L}\p{N}]/u.test(text);

/** Months in parentheses that are not so many years speak of something else. */
function yearsIn(text: string): number[] {
  return [...text.matchAll(YEARS)].flatMap(([, years, months]) =>
    months === undefined || Number(months) === Number(years) * 12 ? [Number(years)] : [],
  );
}
