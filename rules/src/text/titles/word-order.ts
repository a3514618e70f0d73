/** Stands between words of which none comes first: 관리적ㆍ기술적. U+318D is what Korean keyboards give for a middle dot. */
const DOT = /[·ㆍ・･‧∙]/;

/** Orders of one title at most: four words joined by dots have as many. */
const MOST = 24;

/**
 * A title with the words that dots join in every other order: of `관리적ㆍ기술적 보호조치`, `기술적·관리적 보호조치`. None where no dot joins words, or so
 * many that they are a list. Words that are written together with a joined one go with it.
 */
export function inOtherOrders(title: string): readonly string[] {
  const orders = title.split(/\s+/).map((word) => ordersOf(word.split(DOT).filter((part) => part !== '')));
  if (orders.reduce((product, { length }) => product * length, 1) > MOST) return [];
  return orders.reduce((titles, words) => titles.flatMap((before) => words.map((word) => `${before} ${word}`))).slice(1);
}

/** The first is the order as given. */
function ordersOf(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > 4) return [words.join('·')];
  return words.flatMap((first, at) => ordersOf(words.toSpliced(at, 1)).map((rest) => `${first}·${rest}`));
}
