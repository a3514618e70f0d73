/** A label without the marks of a field that must be filled in, and whether it had one. */
export interface Unmarked {
  readonly label: string;
  readonly required: boolean;
}

/** An element, or the words of an image, that says nothing but that. */
const MARK = /^[\s([]{0,4}(?:[*＊✱]|필수(?:\s?입력)?(?:\s?(?:사항|항목|값))?|required)[\s)\]]{0,4}$/i;
const BEFORE = /^\s{0,4}(?:[*＊✱]|[([]\s?필수(?:\s?입력)?\s?[)\]])/;
const AFTER = /(?:[*＊✱]|[([]\s?필수(?:\s?입력)?\s?[)\]]|(?<=\s)필수(?:\s?입력)?(?:\s?(?:사항|항목))?)\s{0,4}$/;
const OPTIONAL = /[([]\s?선택(?:\s?(?:입력|사항))?\s?[)\]]\s{0,4}$/;
/** What sites call an element that marks its label by a picture or a colour alone. */
export const MARKING_CLASS = /(?:^|[\s_-])(?:pilsu|required|essential|necessary)(?:$|[\s_-])/i;

export const isRequiredMark = (words: string): boolean => MARK.test(words);

/** Takes the marks off both ends of a label. A title that begins with the word itself (`필수 인력 확보 방안`) keeps it. */
export function unmarked(words: string): Unmarked {
  let label = words.trim();
  let required = false;
  for (let before = ''; before !== label; ) {
    before = label;
    label = label.replace(BEFORE, '').replace(AFTER, '').trim();
    if (label !== before) required = true;
  }
  return { label: label.replace(OPTIONAL, '').trim(), required };
}
