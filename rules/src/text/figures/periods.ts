/** A year, or another stretch of time that a column or a row counts for. */
export interface Period {
  /** `2019` of `2019년`, `'19년`, `FY2019`. */
  readonly year?: number;
  /** Counted from the start of the business: 1 of `1차년도`, `Year 1`, `D+1년`; 0 of `D년`. */
  readonly ordinal?: number;
  /** What is neither: `1분기`, `3월`, `1단계`. */
  readonly other?: string;
}

const YEAR = /^(?:FY ?)?['’]?(\d{4}|\d{2})(?:년도?|연도)?(?: ?말| ?\([^()]{1,12}\)| ?[AEFP])?$/;
const ORDINAL = /^(?:제 ?)?(\d{1,2}) ?(?:차 ?(?:년도|연도|년)|년 ?차|개? ?년째)(?: ?\([^()]{1,12}\))?$|^(?:Year|Y) ?(\d{1,2})$/i;
/** Years after one that is not named yet: `D년`, `D+1년`, `T+2`, `개시+1년`. */
const AFTER = /^(?:[DTNY]|개시|사업 ?개시|서비스 ?개시)(?: ?\+ ?(\d{1,2}))?(?:년도?|연도)?$/;
const OTHER = /^(?:\d{4}[년.] ?)?(?:\d{1,2}(?:월|분기|단계|회차|주차|개월차|차)|[1-4]Q|Q[1-4]|M\+?\d{1,2}|[상하]반기|전반기|후반기)$/;

/** The first character of every period. */
const BEGINNING = /^[\d'’FDTNYyQM제개사서상하전후]/;

/** The period that a header's cell or a row's label names, and nothing else. */
export function periodOf(label: string): Period | undefined {
  const words = label.trim();
  if (words.length > 24 || !BEGINNING.test(words)) return undefined;
  const year = YEAR.exec(words)?.[1];
  // A bare `19` is a count.
  if (year !== undefined && (year.length === 4 ? /^(?:19|20)/.test(year) : /['’년연]/.test(words))) {
    const ordinal = ORDINAL.exec(/\(([^()]{1,12})\)/.exec(words)?.[1] ?? '')?.[1];
    return { year: year.length === 4 ? Number(year) : 2000 + Number(year), ...(ordinal && { ordinal: Number(ordinal) }) };
  }
  const counted = ORDINAL.exec(words);
  if (counted) {
    const inside = YEAR.exec(/\(([^()]{1,12})\)/.exec(words)?.[1] ?? '')?.[1];
    return { ordinal: Number(counted[1] ?? counted[2]), ...(inside?.length === 4 && { year: Number(inside) }) };
  }
  const after = AFTER.exec(words);
  // A bare `D` or 개시 is no time.
  if (after && /\d|[년연]/.test(words)) return { ordinal: Number(after[1] ?? 0) };
  return OTHER.test(words) ? { other: words.replaceAll(' ', '') } : undefined;
}
