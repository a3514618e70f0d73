import { isRequiredMark, MARKING_CLASS, type Unmarked, unmarked } from './required-mark';

/** A label longer than this is no label but the text around it. */
const MOST = 200;

/** Controls, what is written in them, and texts that are not for the eye of a reader. */
const NO_LABEL =
  'button, iframe, input, noscript, object, option, script, select, style, svg, template, textarea, [contenteditable], [hidden]';

/** Asks for the writing instead of naming what is written: `사업 개요를 입력해 주세요.` names `사업 개요`. */
const ASKING =
  /(?:을|를)?\s{0,2}(?:상세히\s|자유롭게\s)?(?:입력|작성|기재|기입)(?:란|창|칸|하기|해\s?주세요|해\s?주십시오|하세요|하십시오|합니다)?[.!]?$/;

/** Says how to write and not what. */
const HINT = /\d\s?자\s?(?:이내|이상|이하|내외)|^\(?예(?:시|를|\s?[:)])/;

/** The page's count of what is written in the field, which is another at every key: `(0/1,000자)`. */
const COUNT = /^[([]?(?:\d[\d,]{0,8})(?:자|글자|bytes?|바이트)?\/(?:최대)?\d[\d,]{0,8}(?:자|글자|bytes?|바이트)[)\]]?$/i;

/** What an element says as a label, without the controls in it, in one line; empty where it says nothing, or tells a story. */
export function labelOf(element: Element): Unmarked {
  let words = '';
  let required = MARKING_CLASS.test(element.className);
  const read = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) words += node.nodeValue;
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const child = node as Element;
      const said = child.localName === 'img' ? ((child as HTMLImageElement).alt ?? '') : (child.textContent ?? '');
      if (said.length < MOST && COUNT.test(said.replaceAll(/\s/g, ''))) continue;
      if (isRequiredMark(said) || (said.trim() === '' && MARKING_CLASS.test(child.className))) required = true;
      else if (child.localName === 'br') words += ' ';
      else if (!child.matches(NO_LABEL)) read(child);
    }
  };
  read(element);
  const { label, required: marked } = unmarked(oneLine(words));
  return { label: label.length > MOST ? '' : label, required: required || marked };
}

/** What an attribute says as a label: `제목 입력` names `제목`. */
export function labelOfAttribute(words: string | null): Unmarked {
  const { label, required } = unmarked(oneLine(words ?? ''));
  if (HINT.test(label)) return { label: '', required };
  const named = unmarked(label.replace(ASKING, '').trim());
  return { label: named.label.length > MOST ? '' : named.label, required: required || named.required };
}

function oneLine(words: string): string {
  return words.split(/\s+/).join(' ').trim();
}
