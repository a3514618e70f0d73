/** A text of a plan under its name: a file of one volume, or of all. */
export interface Volume {
  /** Unique among both sides. */
  readonly id: string;
  readonly text: string;
}

/** Volumes of an original and of its copy that are one and the same. */
export interface Matched {
  readonly pairs: readonly (readonly [original: Volume, copy: Volume])[];
  /** Those of which the other side has none. */
  readonly missing: readonly Volume[];
  readonly added: readonly Volume[];
}

/**
 * Pairs volumes by their number (제2권) in the name, by the name but for 원본 and 사본, then by their number in the first lines; what is alone
 * on both sides at last is a pair, too.
 */
export function matchVolumes(originals: readonly Volume[], copies: readonly Volume[]): Matched {
  const pairs: (readonly [Volume, Volume])[] = [];
  let [missing, added] = [originals, copies];
  const pairBy = (keyOf: (volume: Volume) => string) => {
    const [ones, others] = [byKey(missing, keyOf), byKey(added, keyOf)];
    for (const [key, one] of ones) {
      const other = others.get(key);
      if (key !== '' && one.length === 1 && other?.length === 1) pairs.push([one[0]!, other[0]!]);
    }
    missing = missing.filter((one) => pairs.every(([paired]) => paired !== one));
    added = added.filter((one) => pairs.every(([, paired]) => paired !== one));
  };
  for (const keyOf of [({ id }: Volume) => numberIn(nameOf(id)), ({ id }: Volume) => bareName(id), firstNumber]) pairBy(keyOf);
  if (missing.length === 1 && added.length === 1) pairBy(() => 'the only one');
  const order = new Map(originals.map((one, at) => [one, at]));
  return { pairs: pairs.toSorted(([a], [b]) => order.get(a)! - order.get(b)!), missing, added };
}

function byKey(volumes: readonly Volume[], keyOf: (volume: Volume) => string): Map<string, Volume[]> {
  const found = new Map<string, Volume[]>();
  for (const volume of volumes) {
    const key = keyOf(volume);
    found.set(key, [...(found.get(key) ?? []), volume]);
  }
  return found;
}

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';

/** The number of a volume, as in 제2권, 2권 and 제Ⅱ권; empty for none. */
function numberIn(words: string): string {
  const written = /(?:^|[^\d가-힣])제? ?(\d{1,2}|[Ⅰ-Ⅹ]) ?권(?!역|한|리|고|장)/.exec(words)?.[1] ?? '';
  const roman = written === '' ? -1 : ROMAN.indexOf(written);
  return roman < 0 ? written : String(roman + 1);
}

/** Lines at the start of a text that may say which volume it is. */
const FIRST_LINES = 40;

function firstNumber({ text }: Volume): string {
  const lines = text
    .slice(0, 8000)
    .normalize('NFC')
    .split(/\r\n?|\n/, FIRST_LINES);
  return lines.map((line) => numberIn(line.replace(/^[\s#*]+/, '').slice(0, 40))).find((number) => number !== '') ?? '';
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).normalize('NFC');
}

/** A file's name without what tells an original from a copy, and without its ending. */
function bareName(id: string): string {
  return nameOf(id)
    .toLowerCase()
    .replace(/\.[a-z]{1,8}$/, '')
    .replace(/원본|사본번호|사본|original|copy/g, '')
    .replace(/[\s_().[\]-]/g, '');
}
