import { inGlossary } from '../glossary/glossary.ts';
import { CURRENCIES, WON } from '../money/currencies.ts';
import { isChemical } from './chemistry.ts';
import { followsNumber, isDivided, isUnit, isUnitAfterNumber } from './unit-symbols.ts';

/** Codes of currencies that name nothing else; CAD, PHP or AED without a number is the other thing. */
const CURRENCY_CODES = new Set([WON, ...CURRENCIES].flatMap(({ codes, shaped, token }) => (shaped || token ? [] : codes)));

/** Sizes of clothes and paper. */
const SIZES = new Set(['XS', 'XL', 'XXL', 'XXXL']);

/** Marks that something is still to be written, which another rule finds; and abbreviations that only join words (`A안 vs B안`). */
const PLACEHOLDERS = new Set([
  'TBD',
  'TODO',
  'TBA',
  'TBC',
  'FIXME',
  'N/A',
  'n/a',
  'NA',
  'e.g',
  'i.e',
  'ex',
  'et',
  'al',
  'etc',
  'vs',
  'Vs',
  'VS',
]);

/** Abbreviations of citations and numbering, before a dot. */
const CITATION = new Set(['pp', 'vol', 'no', 'ed', 'eds', 'ibid', 'cf', 'p', 'fig', 'ver', 'rev', 'ch']);

/** Words of a step or part that a number follows (`Phase 1`, `Year 2`); the number makes no model name of them. */
const COUNTED = new Set(
  (
    'phase year step stage level part chapter week day month quarter round tier type class grade version series case option plan group team task track module section ' +
    'figure fig table page no vol top line item sprint milestone lv ver appendix annex article mode scenario work package wp unit zone block priority episode season volume batch ' +
    'cycle rank goal action point slide act rev lot gate scope hour'
  ).split(' '),
);

/** Does a number after `word` count it, as in `Phase 1`? */
export function isCounted(word: string): boolean {
  return COUNTED.has(word.toLowerCase());
}

/** Where a word of Latin letters and digits stands. */
export interface CodeContext {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Other words of Latin letters stand right beside it. */
  readonly inPhrase: boolean;
}

/** Is the word none that a reader could want explained: a unit, formula, rating, code, version, identifier, number, label or placeholder? */
export function isCode(word: string, context: CodeContext): boolean {
  const { text, start, end } = context;
  if (lettersIn(word) < 2 || (/^[AD]C$/.test(word) && /\d ?[mk]?V ?$/.test(text.slice(Math.max(0, start - 5), start)))) return true;
  if (inGlossary(word)) return false;
  if ('μµ'.includes(text[start - 1] ?? ' ')) return true;
  if (isUnit(word) || CURRENCY_CODES.has(word) || PLACEHOLDERS.has(word) || SIZES.has(word)) return true;
  if (isUnitAfterNumber(word) && ('/$'.includes(text[start - 1] ?? ' ') || followsNumber(text, start))) return true;
  if (isDivided(word, text.slice(end, end + 7))) return true;
  if (text[end] === '.' && CITATION.has(word.toLowerCase())) return true;
  if (isRoman(word) || /^[OoXx]{2,9}$/.test(word) || isRating(word, context)) return true;
  if (/^(?:[vV]|[vV]er|VER)\.?\d[\d.]{0,12}[a-z]{0,5}[\d.]{0,4}$/.test(word)) return true;
  if (isDigit(word[0]!)) return isMeasure(word);
  return isChemical(word, context) || isIdentifier(word) || endsInNumber(word);
}

const RATING = /^(?:A{2,3}|B{2,3}|C{2,3}|Aaa|Aa|Baa|Ba|Caa|Ca)$/;

/** `BB-`, `AA+`, `신용등급 BBB`, `AAA등급`: a rating of credit, not a word. */
function isRating(word: string, { text, start, end }: CodeContext): boolean {
  if (!RATING.test(word)) return false;
  const after = text.slice(end, end + 4);
  return /^[-+−](?![A-Za-z\d])|^ ?등?급/.test(after) || /등급|신용|[-+−][,/~·] ?$/.test(text.slice(Math.max(0, start - 14), start));
}

/** `100GW`, `20.1B`, `3rd`, `10x`; not `2FA` or `7-Tier`. */
function isMeasure(word: string): boolean {
  const unit = word.replace(/^[\d.,]{1,40}/, '');
  if (unit.startsWith('-')) return lettersIn(unit) < 2 || isDigit(unit.at(-1)!);
  return isUnit(unit) || isUnitAfterNumber(unit) || !/^\d[A-Z]{2,5}$/.test(word);
}

/** `storage_key`, `MotionDetectorModel`, `storage.delete`, `m5.large`, `e2-medium`, `documentUtils`, `stt-storage-architecture`; not `iOS`, `vLLM` or `state-of-the-art`. */
function isIdentifier(word: string): boolean {
  if (word.includes('_') || /^(?=[a-f]{0,6}\d)[0-9a-f]{7,40}$/.test(word)) return true;
  if (isClass(word)) return true;
  if (/^[a-z]{2,40}[A-Z][a-z]/.test(word) || /^[a-z][a-z\d]{1,30}(?:\.[a-z\d]{2,30}){1,4}$/.test(word)) return true;
  if (/^[a-z]\d[a-z]?-[a-z]{3,12}$/.test(word)) return true;
  const parts = word.split('-');
  return parts.length > 2 && word === word.toLowerCase() && !parts.some((part) => SMALL_WORDS.has(part));
}

/** What a class of a program is called by, last. */
const CLASS_WORDS = new Set(
  'Model Detector Identifier Manager Service Controller Handler Provider Factory Component Client Adapter Repository Builder Parser Listener Exception Error Config Type'.split(
    ' ',
  ),
);

/** `MHCMotionModel`, of three words that the last makes a class; `MeetingAutoDocs` and `OpenStreetMap` are names. */
function isClass(word: string): boolean {
  const parts = word.split(/(?=[A-Z][a-z])/);
  return parts.length > 2 && CLASS_WORDS.has(parts.at(-1)!);
}

const SMALL_WORDS = new Set('to of the in on and by for a up off out at as'.split(' '));

/** `GPT-5.4`, `whisper-1`, `GPT-4o`, `SM-G998N`, `CO2`, `R-410A`, `S7712-A`, `MIL-STD-461G`; not `B2B` or `a16z`. */
export function endsInNumber(word: string): boolean {
  if (/^[A-Za-z]{1,12}-\d{2,6}[A-Za-z]{1,3}$|^[A-Z]{1,4}\d{3,6}-[A-Z\d]{1,4}$|^[A-Z]{2,6}(?:-[A-Z\d]{1,5}){1,4}-\d{1,5}[A-Z]$/.test(word))
    return true;
  return /[\d₀-₉][a-z]?$|[A-Z]\d{2,8}[A-Z]{1,2}$/.test(word) && !/^[a-z]\d{1,3}[a-z]$/.test(word);
}

function isRoman(word: string): boolean {
  return /^(?:[IVX]{2,5}|[ivx]{2,5})$/.test(word) && /^X{0,3}(?:I[XV]|V?I{0,3})$/.test(word.toUpperCase());
}

/** How many characters of a word are neither digits nor marks. */
function lettersIn(word: string): number {
  let count = 0;
  for (const char of word) if (!isDigit(char) && !"-‑'’&._,/+".includes(char)) count += 1;
  return count;
}

function isDigit(char: string): boolean {
  return (char >= '0' && char <= '9') || (char >= '₀' && char <= '₉');
}
