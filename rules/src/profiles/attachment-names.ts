import { withoutParticles } from '../text/titles/titles.ts';
import type { Attachment, Profile } from './schema.ts';

/** The names of a profile's attachments, as names are compared. */
interface Names {
  /** Longest first. */
  readonly names: readonly { readonly name: string; readonly id: string }[];
  /** Ids by name, particles apart. */
  readonly titled: ReadonlyMap<string, string>;
  /** Ids by `양식 2` of their titles. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Shorter names are too easily part of another word. */
const SHORTEST = 3;
const FORM = /(양식|서식|별지) ?(?:제 ?)?(\d{1,2})/;
/** `양식 1, 2, 3`, `양식 1~3`, `양식 1부터 3까지`. */
const FORMS = /(양식|서식|별지) ?(?:제 ?)?\d{1,2}(?: ?호)?(?: ?(?:[~,·및와과-]|부터) ?(?:양식 ?)?(?:제 ?)?\d{1,2}){0,8}/g;

const remembered = new WeakMap<Profile, Names>();

/** Attachments of a profile that a text names: by title, synonym or the number of the form. A name inside a longer one of another is none. */
export function attachmentsNamed(profile: Profile, text: string): readonly string[] {
  const { names, labels } = namesOf(profile);
  let words = bare(text);
  const found = names.flatMap(({ name, id }) => {
    if (!words.includes(name)) return [];
    words = words.replaceAll(name, '|');
    return [id];
  });
  return [...new Set([...found, ...formsIn(text, labels)])];
}

/** The attachment that a whole title means, particles apart. What is only near is another thing: 법인의 명세 is a section, 법인 명세서 a paper. */
export function attachmentTitled(profile: Profile, title: string): string | undefined {
  const key = bare(title.replace(/\([^()]{0,60}\)/g, ''));
  return namesOf(profile).titled.get(withoutParticles(key));
}

/** Of this only letters and digits of ASCII and syllables are letters. */
const PLAIN = /^[\n -~가-힣·]*$/;

/** Letters and digits alone, as names are compared. */
function bare(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^0-9a-z가-힣]{1,99}/g, '');
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|\u318D/gu, '');
}

function formsIn(text: string, labels: ReadonlyMap<string, string>): string[] {
  if (labels.size === 0 || !/[양서]식|별지/.test(text)) return [];
  return [...text.matchAll(FORMS)].flatMap(({ 0: words, 1: word }) => {
    const numbers = [...words.matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits));
    const isRange = /[~-]|부터/.test(words);
    const [first, last] = [numbers[0]!, numbers.at(-1)!];
    const all = isRange ? Array.from({ length: Math.max(1, last - first + 1) }, (_, step) => first + step) : numbers;
    return all.flatMap((number) => labels.get(`${word} ${number}`) ?? []);
  });
}

function namesOf(profile: Profile): Names {
  const known = remembered.get(profile);
  if (known) return known;
  const names = profile.attachments.flatMap((attachment) =>
    [...new Set(wordsOf(attachment))].filter((name) => name.length >= SHORTEST).map((name) => ({ name, id: attachment.id })),
  );
  const labels = profile.attachments.flatMap(({ id, title }): [string, string][] => {
    const [, word, number] = FORM.exec(title) ?? [];
    return word === undefined ? [] : [[`${word} ${Number(number)}`, id]];
  });
  const sorted = names.sort((a, b) => b.name.length - a.name.length);
  // Of names that agree the longest counts, so that it is put in last.
  const titled = new Map(sorted.toReversed().map(({ name, id }) => [withoutParticles(name), id]));
  const made = { names: sorted, titled, labels: new Map(labels) };
  remembered.set(profile, made);
  return made;
}

/** The title without the label and the parentheses in it, and the synonyms. */
function wordsOf({ title, synonyms }: Attachment): string[] {
  const plain = title.replace(/^\[[^\]]{0,30}\]/, '').replace(/\([^()]{0,60}\)/g, '');
  return [plain, ...synonyms].map(bare);
}
