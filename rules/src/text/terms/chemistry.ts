/** Symbols of the elements (IUPAC, 2022). */
const ELEMENTS = new Set(
  (
    'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu ' +
    'Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'
  ).split(' '),
);

/** Symbols that are words or abbreviations more often than elements: they need matter beside them. */
const WORDLIKE = new Set(
  'He Be Co As In No At I La Re Ho Er Am Mo Os Po Pa Ac Ra Md Es Fm Cm Pm Sm Mt Ds Db Rg Mc Ts Lv Cn Nh Fl Eu Th Og Tm Sg Pr Ir Ta Ne Te'.split(
    ' ',
  ),
);

/** Those of them that also begin or end other words and acronyms in mixed letters (`CoP`, `InC`). */
const WORD_STARTS = new Set('He Be Co As In No At La Re Ho Mo Am Os Po Pa Ac Ra Md Es'.split(' '));

/** Formulae of capitals alone that are acronyms too; with matter beside them they are formulae. */
const CAPITALS = new Set('CO NO OH CN HF HI KI KF NH CH BN WC UO COOH NCO'.split(' '));

/** Formulae that look like `B2B`, name a family of oxides, or are nothing else in capitals. */
const KNOWN = new Set('H2O D2O N2O H2S K2O K2S NOx SOx COx CxHy KOH HCN KCN'.split(' '));

const MATTER =
  /가스|농도|배출|촉매|코팅|도금|합금|박막|전극|이온|산화|환원|불순물|시약|원소|원자|용액|증착|기판|중독|피독|흡착|함량|성분|금속|미네랄|무기|유기|비료|연소|누출|검출|분압|도핑|화합물|전지|소결|순도|내성|감지|ppm|ppb|[A-Z][a-z]?[₂-₉]|[A-Z][a-z]?O[2-9]|H2|O2|N2/;
const NEAR = 24;
const LONGEST = 24;

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Is the word a chemical formula: symbols of elements with or without numbers (`TiN`, `InGaAs`, `C2H5OH`, `Fe-Cr-Ni`)? Where it is also a word or an acronym (`CO`, `In`), matter must be spoken of beside it. */
export function isChemical(word: string, context: Place & { readonly inPhrase: boolean }): boolean {
  if (KNOWN.has(word)) return true;
  if (word.length > LONGEST || !/^\d?[A-Z]/.test(word)) return false;
  const parts = word.split('-').map(symbolsOf);
  if (parts.some((part) => part === undefined)) return false;
  const symbols = parts.flatMap((part) => part!);
  if (!/[a-z]/.test(word)) {
    if (/^(?:[A-Z]2){1,2}[A-Z]$/.test(word)) return false;
    if (/\d/.test(word)) return symbols.length > 2;
    return isGroup(context) || (CAPITALS.has(word) && speaksOfMatter(context));
  }
  const words = symbols.length > 1 ? WORD_STARTS : WORDLIKE;
  const plain = symbols.filter((symbol) => symbol.length > 1 && !words.has(symbol));
  return (plain.length > 0 && !context.inPhrase) || speaksOfMatter(context) || isGroup(context);
}

/** The symbols that the word is made of, numbers between them passed over; `undefined` where it is made of others. */
function symbolsOf(word: string): string[] | undefined {
  const symbols: string[] = [];
  let at = 0;
  while (/[\d.₀-₉]/.test(word[at] ?? '')) at += 1;
  while (at < word.length) {
    const symbol = [word.slice(at, at + 2), word[at]!].find((tried) => ELEMENTS.has(tried));
    if (symbol === undefined) return undefined;
    symbols.push(symbol);
    at += symbol.length;
    while (/[\d₀-₉]/.test(word[at] ?? '')) at += 1;
  }
  return symbols.length > 0 ? symbols : undefined;
}

/** `Ca(OH)2`, `(NH4)2`: in the parentheses of a formula, or right before them. */
function isGroup({ text, start, end }: Place): boolean {
  if (text[start - 1] === '(') return /^\)[\d₂-₉]/.test(text.slice(end, end + 2));
  return /^\([A-Z][A-Za-z\d]{0,4}\)[\d₂-₉]/.test(text.slice(end, end + 8));
}

function speaksOfMatter({ text, start, end }: Place): boolean {
  return MATTER.test(text.slice(Math.max(0, start - NEAR), start)) || MATTER.test(text.slice(end, end + NEAR));
}
