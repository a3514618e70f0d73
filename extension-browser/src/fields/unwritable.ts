import { namesSearch, namesSecret } from './control-names';
import { labelBeside } from './label';

/** Why a control that could be written in is not read: its text is protected, or nobody may write there. */
export type Kept = 'protected' | 'read-only';

/** Keyboard security (TouchEn nxKey and its like) marks the fields that it encrypts so. */
const ENCRYPTED = '[enc="on" i], [data-enc="on" i]';
/** The copies that it sends in their place; nobody writes in these. */
export const ENCRYPTED_COPY = '[name^="E2E_"], [id^="E2E_"]';

const SECRET_LABEL =
  /주민\s?등록\s?번호|외국인\s?등록\s?번호|주민\s?번호|카드\s?번호|계좌\s?번호|여권\s?번호|운전\s?면허\s?번호|비밀\s?번호|인증\s?번호|유효\s?기간\s?\(?(?:월|카드)|\bpassword\b|\bpasscode\b|\bPW\b/i;
/** The short words for it, alone: `양자 암호 통신` is written about, and a `장비번호` is none. */
const PASSWORD_LABEL =
  /^(?:(?:새|신규|현재|기존|이전|로그인|접속|계정|사용자|회원|관리자|열람|문서|파일)\s?)?(?:암호|비번)\s?\(?(?:재?확인|재?입력|설정|변경)?\)?$/;

/** Inputs that were a password's at any look at the page: `표시` beside one makes it a text for as long as it is looked at. */
const oncePassword = new WeakSet<Element>();

/** Keeps in mind that a password is written in an input, whatever the page makes of it later. */
export function rememberPassword(element: Element): void {
  if ((element as HTMLInputElement).type === 'password') oncePassword.add(element);
}

const SEARCH_LABEL = /검색(?:어|창)?(?:을|를)?\s?(?:입력|넣)|^(?:통합\s?|상세\s?)?검색(?:어|창)?$/;
/** Ends so where it names what is looked for: `사업명 검색`, `조회 조건`. */
const SEARCHING = /(?:검색|조회|찾기|\bsearch)\s?(?:어|창|란|하기|조건|키워드|단어|내용)?$/i;

/**
 * Whether a text must be left alone, and why. `label` is what the page calls the control.
 * A text field is asked of more than a text area or an editor: nobody writes a card number, or a search, in those.
 */
export function keptBy(element: HTMLElement, label: string): Kept | undefined {
  if (element.closest(ENCRYPTED)) return 'protected';
  if (element.localName === 'input') {
    if (oncePassword.has(element) || isMasked(element)) return 'protected';
    const { name, id } = element as HTMLInputElement;
    const autocomplete = element.getAttribute('autocomplete') ?? '';
    if (/^cc-|\scc-/.test(autocomplete) || /(?:current|new)-password|one-time-code/.test(autocomplete)) return 'protected';
    if (namesSecret(name) || namesSecret(id) || SECRET_LABEL.test(label) || PASSWORD_LABEL.test(label)) return 'protected';
  }
  const { readOnly } = element as HTMLTextAreaElement;
  if (readOnly || element.matches(':disabled, [aria-readonly="true"], [aria-disabled="true"]')) return 'read-only';
  return undefined;
}

/** Shown as dots by the page's style, in place of a password field that browsers would offer to keep. */
function isMasked(element: HTMLElement): boolean {
  const masked = getComputedStyle(element).getPropertyValue('-webkit-text-security');
  return masked !== '' && masked !== 'none';
}

/** Whether something is looked for in it, so that nothing of the plan is written there. */
export function isSearchBox(element: HTMLElement, label: string): boolean {
  if (element.closest('[role="search"], search, [role="searchbox"], [role="combobox"]')) return true;
  if (element.localName !== 'input') return false;
  const { name, id } = element as HTMLInputElement;
  if (SEARCH_LABEL.test(label)) return true;
  if (!namesSearch(name) && !namesSearch(id)) return false;
  // What a reader sees beside it counts for more than the form's own word.
  const beside = labelBeside(element);
  return beside === '' || SEARCHING.test(beside);
}
