import { inGlossary } from '../glossary/glossary.ts';
import { particleAt } from '../josa.ts';
import { endsInNumber, isCounted } from './codes.ts';
import { isUnit } from './unit-symbols.ts';
import type { Word } from './words.ts';

const NONE: ReadonlySet<Word> = new Set();
const DIGIT = /[\d₀-₉]/;

/** Words of a run that make a model name with its number (`Gemini 2.5 Flash`, `GPT-5.4 nano`, `ISO 27001`, `iPhone 15`): quiet by form. Acronyms of the glossary stay terms. */
export function modelNameIn(text: string, group: readonly Word[]): ReadonlySet<Word> {
  if (!group.some(({ text: word }) => DIGIT.test(word))) return NONE;
  const named = new Set<Word>();
  for (const [index, word] of group.entries()) {
    const holds = isNumbered(word);
    if (!holds && !isNumberedBy(text, group, index)) continue;
    for (let at = index; at >= index - MOST_BEFORE && at >= 0 && isPartOfName(group[at]!); at -= 1) named.add(group[at]!);
    // Its own number may be one that is no digit (`tCO₂`).
    let number = index;
    while (!holds && !/\d/.test(group[number]!.text)) number += 1;
    const rest = group.slice(number + 1, number + 1 + MOST_AFTER);
    const ofCode = CODE.test(group[number]!.text) || (/^\d{3,4}$/.test(group[number]!.text) && /^[A-Z][a-z]/.test(word.text));
    const ofProtocol = PROTOCOL.test(group[number]!.text);
    const end = rest.findIndex(
      (other, at) =>
        !isVariant(other) &&
        !(!ofProtocol && isOfProduct(other, at === 0)) &&
        !((ofCode || other === group.at(-1)) && at === 0 && /^[A-Z]{2,4}$/.test(other.text) && !inGlossary(other.text)),
    );
    for (const word of [...group.slice(index, number + 1), ...rest.slice(0, end < 0 ? rest.length : end)]) named.add(word);
  }
  return named;
}

/** At most so many words of a name stand before and after its number (`Samsung Galaxy Tab S9 FE`, `iPhone 15 Pro Max`). */
const MOST_BEFORE = 4;
const MOST_AFTER = 2;

/** A model's code, which capitals may follow (`M350 RTK`), as they may at the end of a name (`Phantom 4 RTK`). */
const CODE = /^[A-Z]{1,2}\d{3,4}[A-Z]?$/;

function isPartOfName({ text, script }: Word): boolean {
  return script === 'number' || (!inGlossary(text) && /[A-Z\d]/.test(text));
}

/** A protocol's version, whose words are terms of their own (`DHCPv6 Prefix Delegation`). */
const PROTOCOL = /^[A-Z]{2,8}v\d{1,2}(?:\.\d)?$/;

const VARIANTS = new Set(
  (
    'pro max ultra plus mini nano micro lite flash turbo air edge fold flip note prime neo super ti sonnet opus haiku instruct preview chat base tiny small medium large xlarge ' +
    'vision audio realtime thinking reasoning coder codex embedding experimental latest high low fast premium standard cellular'
  ).split(' '),
);

function isVariant({ text, script }: Word): boolean {
  return script === 'number' || (!inGlossary(text) && VARIANTS.has(text.toLowerCase()));
}

/** What a product's maker puts after its number: a short code, or one capitalised word right there (`Orin 64 Industrial`). */
function isOfProduct({ text }: Word, first: boolean): boolean {
  if (inGlossary(text)) return false;
  return /^[A-Z]{1,2}$|\d/.test(text) || (first && /^[A-Z]/.test(text) && !/^[A-Z]{3,}$/.test(text));
}

/** `GPT-5.4`, `whisper-1`, `COVID-19`: three letters or more, or a hyphen, then a number. Not `CO2`, nor the count of `No.1` and `TOP10`. */
function isNumbered({ text, script }: Word): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  if (script === 'latin' && CODE.test(text) && !inGlossary(text)) return true;
  if (script !== 'latin' || !endsInNumber(text) || letters.length < 2 || inGlossary(text) || isCounted(letters)) return false;
  return letters.length > 2 || text.includes('-');
}

/** Is the word at `index` followed by a number that belongs to it? The single letters of a standard stand between (`KS C 9610`). */
function isNumberedBy(text: string, group: readonly Word[], index: number): boolean {
  const word = group[index]!;
  let next = index + 1;
  if (isEdition(text, group, index)) return true;
  while (next < index + 3 && /^[A-Z]+$/.test(word.text) && group[next]?.text.length === 1 && group[next]?.script === 'latin') next += 1;
  const number = group[next];
  if (number === undefined || word.script !== 'latin' || word.text.length < 2 || inGlossary(word.text)) return false;
  if (isCounted(word.text) && !isDevice(group, index)) return false;
  if (STANDARDS.has(word.text) && STANDARD.test(number.text))
    return !/^ ?(?:가지|[개건종곳명회년])/.test(text.slice(number.end, number.end + 3));
  if (/^\dM$/.test(number.text)) return /^[A-Z][a-z]{2,20}$/.test(word.text) && !OF_MONEY.test(word.text) && standsAlone(text, number.end);
  if (/^(?:[A-Za-z]\d{2,4}|[A-Z]{2,3}\d{2,4}|[^QHDWMYPTv\d]\d)$/.test(number.text)) return /^[A-Z][A-Za-z]*[a-z]/.test(word.text);
  if (/^[A-Z][A-Za-z]*[a-z]/.test(word.text) && !OF_MONEY.test(word.text) && !OF_QUANTITY.test(word.text)) {
    // `Ascend 910D`, `Llama 70B`; `Full 4K`, `Charger 65W` and `Ethernet 10G` tell a size.
    if (/^(?:\d{3,4}[A-Z]|\d{1,2}[A-CEFH-JLN-UX-Z]|\d[A-Z]{1,2}-\d{1,4})$/.test(number.text)) return true;
  }
  if (!/^\d[\d.-]{0,20}[a-z]{0,2}$/.test(number.text) || !standsAlone(text, number.end) || /^(?:19|20)\d\d$/.test(number.text))
    return false;
  const unit = group[next + 1];
  if (unit && isUnit(unit.text)) return false;
  if (/[a-z]/.test(word.text)) return /[A-Z]/.test(word.text);
  return number.text.length > 2;
}

/** Who gives standards their numbers, however short these are (`ISO 8`, `ISO 105-C06`). */
const STANDARDS = new Set('ISO IEC KS ASTM AATCC IEEE DIN JIS EN UL ANSI ITU ETSI CISPR ASHRAE SAE MIL ASME API AOAC NFPA'.split(' '));
const STANDARD = /^\d[\d.-]{0,12}(?:-?[A-Z]{1,2}\d{0,3})?$/;

/** Words that a sum in millions follows (`Seed 3M`), where another capital makes a model (`Mavic 3M`). */
const OF_MONEY = /^(?:Seed|Series|Round|Revenue|Sales|Budget|Funding|Fund|Cost|Price|Users?|Total|Target|Year|Month)$/;

/** Words that a quantity with its unit follows (`Power 500W`, `Memory 128G`). */
const OF_QUANTITY =
  /^(?:Power|Voltage|Current|Memory|Storage|Cache|Disk|Battery|Charger|Adapter|Output|Input|Range|Speed|Bandwidth|Ethernet|Lan|Network|Weight|Load|Capacity|Size|Params?|Parameters|Tokens?|Market|Deal|Valuation)$/;

const DEVICES = /^(?:Scope|Track|Unit|Module)$/;
const EMISSIONS = /^(?:Carbon|Emissions?|Gas|Greenhouse|Protocol|Work|Project|Business)$/;

/** `Zeiss Axio Scope 5`: a maker and a name before a word that elsewhere counts (`Scope 3` of emissions). */
function isDevice(group: readonly Word[], index: number): boolean {
  const before = group.slice(Math.max(0, index - 2), index);
  return (
    before.length === 2 &&
    DEVICES.test(group[index]!.text) &&
    before.every(({ text }) => /^[A-Z][a-z]{1,20}$/.test(text) && !EMISSIONS.test(text) && !inGlossary(text))
  );
}

const EDITIONS = new Set(['Series', 'Gen', 'Generation', 'Mark', 'Mk', 'Model', 'Version']);

/** `Fi Series 3`, `Kindle Gen 11`: a name, a word that counts its editions, and the number. */
function isEdition(text: string, group: readonly Word[], index: number): boolean {
  const [name, edition, number] = group.slice(index, index + 3);
  if (!edition || !number || !EDITIONS.has(edition.text) || !/^[A-Z][A-Za-z]*[a-z]$/.test(name!.text) || inGlossary(name!.text))
    return false;
  return /^\d{1,2}$/.test(number.text) && standsAlone(text, number.end);
}

/** Is the number followed by no counter, unit or percent sign? A particle may follow it. */
function standsAlone(text: string, end: number): boolean {
  const after = text.slice(end, end + 6);
  if (/^[%~℃±×]/.test(after)) return false;
  if (/^[가-힣]/.test(after)) return particleAt(text, end) !== undefined || /^(?:의|에|도|에서|까지|부터)(?![가-힣])/.test(after);
  return !COUNTER.test(after);
}

/** Does a slash join the word to a standard's number (`ISO/IEC 27001`), or a word after it (`KS X ISO/IEC 27001`)? */
export function headsStandard(text: string, group: readonly Word[], index: number): boolean {
  for (let next = index; next < index + 4 && /^[A-Z]{1,8}$/.test(group[next]?.text ?? ''); next += 1) {
    const { end } = group[next]!;
    if (/^\/[A-Z]{2,6}(?: [A-Z]{1,3})?[ -]?\d{3}/.test(text.slice(end, end + 18))) return group[index]!.text.length > 1;
  }
  return false;
}

/** A counter or magnitude after a space: it counts things, and makes no name (`CCTV 12 대`). */
const COUNTER =
  /^ (?:가지|달러|유로|퍼센트|단계|[개명건대종곳회원억만천백조년월일시분초배위점차인편권장호여주세평톤도](?![가-힣])|[개명건억만천백조년월일][의에을를이가은는]|[억만천백] )/;

/** Companies whose letters are otherwise a term or a size: only with the rest of their names. */
const OF_GROUP = /^(?:DB(?:하이텍|손해보험|손보|생명|금융투자|캐피탈|저축은행|메탈|월드)|HD(?:현대|한국조선)|SM(?:엔터|그룹))/;

/** Companies whose Latin letters head a name in Hangul (SK텔레콤, KB국민은행). */
const GROUPS = new Set(
  'SK LG KT CJ GS LS LX LIG HD HL DL DB KB NH IBK BNK DGB JB BC KCC OCI BGF SPC NHN HDC HJ KG KH JW GC HK CMG S&T STX SBS KBS MBC EBS YTN JTBC TBS CBS MBN AK NS SM YG JYP LH SH GH'.split(
    ' ',
  ),
);

const COMPANY_TAIL =
  /^[가-힣]{0,8}(?:텔레콤|유플러스|전자|화학|은행|증권|카드|생명|손해보험|손보|캐피탈|건설|제약|바이오|바이오팜|홀딩스|그룹|산업|중공업|에너지|물산|네트웍스|시스템즈|이노텍|하이닉스|이노베이션|일렉트릭|모빌리티|리테일|올리브영|대한통운|제일제당|헬스케어|엔터테인먼트|농협|디스플레이|에너빌리티|자산운용|벤처스|인베스트먼트|테크놀로지|코리아|반도체|통신|항공|해운|상사|쇼핑|홈쇼핑|미디어|방송|신문)(?![가-힣]{3})/;

/** Are these Latin letters part of a company's name in Hangul, as in `SK텔레콤` or, in texts with loose spaces, `KB 국민은행`? */
export function isInHangulName(text: string, term: { readonly text: string; readonly start: number; readonly end: number }): boolean {
  if (isHangul(text[term.start - 1]) && isAffiliate(text, term)) return true;
  const [first, ...rest] = term.text.includes(' ') ? term.text.split(' ') : [term.text];
  if (!isHangul(text[term.end]) && !GROUPS.has(first!)) return false;
  const after = text.slice(term.end, term.end + 16);
  if (OF_GROUP.test(term.text + after)) return true;
  if (
    GROUPS.has(first!) &&
    (rest.length === 0 ? /^ U\+/.test(after) : rest.length === 1 && /^[A-Z][A-Z&]{1,4}$/.test(rest[0]!) && !inGlossary(rest[0]!))
  )
    return true;
  if (after[0] === ' ') return GROUPS.has(term.text) && !inGlossary(term.text) && COMPANY_TAIL.test(after.slice(1));
  if (!isHangul(after[0]) || particleAt(text, term.end) || /^(?:의|에|도|만|에서|까지|부터|등|및)(?![가-힣])/.test(after)) return false;
  if (GROUPS.has(term.text) && !inGlossary(term.text))
    return !/^(?:인증|기반|방식|화질|해상도|영상|카메라|모니터|지수|등급|마크|규격|표준|계열|그룹사)/.test(after);
  if (inGlossary(term.text)) return false;
  return (
    COMPANY_TAIL.test(after) || (/^[A-Z]{1,3}[&+][A-Z]{1,3}$/.test(term.text) && /^[가-힣]{2}/.test(after) && !COMMON_NOUN.test(after))
  );
}

/** What follows `O&M` where it is no name. */
const COMMON_NOUN =
  /^(?:기반|방식|사업|시장|투자|분야|부문|보험|비용|인력|계약|업무|전략|활동|관련|매장|프로그램|교육|행사|전문|담당|관리|서비스|용|형|사(?![가-힣]))/;

const FIRMS =
  /(?:^|[^가-힣])(?:삼성|현대|롯데|한화|포스코|두산|효성|신세계|대한|코오롱|카카오|네이버|농협|신한|하나|동부|대우|쌍용|금호|동국|한진|한전|한라|이랜드|미래에셋|키움|대신|한국투자|교보|흥국|태광|대상|동원|풀무원|셀트리온|하이트|오리온|넷마블|한글과컴퓨터|더존)$/;

const FIRM_ENDINGS = new Set(['DX', 'ICT', 'DS', 'TI']);

/** `삼성SDS`, `한화NxMD`, `포스코DX`: letters glued to the name of a firm; most words of the glossary are not such. */
function isAffiliate(text: string, { text: word, start }: { readonly text: string; readonly start: number }): boolean {
  if (!/^[A-Z][A-Za-z&]{1,5}$/.test(word) || (inGlossary(word) && !FIRM_ENDINGS.has(word))) return false;
  return FIRMS.test(text.slice(Math.max(0, start - 8), start));
}

const BODY_BEFORE = /(?:㈜|\(주\)|\(유\)|\(사\)|\(재\)|주식회사|유한회사|사단법인|재단법인) ?[‘'“"]?$/;
const BODY_AFTER = /^[’'”"]? ?(?:㈜|\(주\)|\(유\)|주식회사)/;

/** Does the text call it a body corporate: `주식회사 ABC`, `㈜ABC`, `ABC(주)`? */
export function isCorporate(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (!/[A-Za-z]/.test(text[start] ?? '')) return false;
  return BODY_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || BODY_AFTER.test(text.slice(end, end + 8));
}

const isHangul = (char: string | undefined): boolean => char !== undefined && char >= '가' && char <= '힣';

/** Can it be a name: capitals, alone or mixed with small letters, and unknown to the glossary (`OpenAI`, `iOS`, `AWS`, `K-POP`); or one word of small letters (`imec`), which may be either. */
export function looksLikeName(text: string): boolean {
  if (inGlossary(text)) return false;
  const words = text.split(' ').filter((word) => !inGlossary(word));
  return /^[a-z]{3,10}$/.test(text) || words.some((word) => /^[a-z]{0,3}[A-Z][A-Za-z\d.&+/'’-]{1,40}$/.test(word));
}
