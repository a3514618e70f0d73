/**
 * Names of the Latin letters in Hangul, by 표준국어대사전. Since 2022-12-20 `알` is standard beside `아르`
 * (국립국어원, 2023-01-19); `씨`, `쥐` and `뷔` are heard but are not standard.
 */
const LETTER_NAMES: Readonly<Record<string, string>> = {
  A: '에이',
  B: '비',
  C: '시',
  D: '디',
  E: '이',
  F: '에프',
  G: '지',
  H: '에이치',
  I: '아이',
  J: '제이',
  K: '케이',
  L: '엘',
  M: '엠',
  N: '엔',
  O: '오',
  P: '피',
  Q: '큐',
  R: '아르',
  S: '에스',
  T: '티',
  U: '유',
  V: '브이',
  W: '더블유',
  X: '엑스',
  Y: '와이',
  Z: '제트',
  '&': '앤',
  /** `B2B`: read as the English word `to`. */
  '2': '투',
};

const ACRONYM = /^[A-Z](?:[A-Za-z&/-]|2(?=[A-Z])){0,6}[A-Z]$/;

/** Is it read letter by letter: two to eight letters, most of them capitals (`MQTT`, `SaaS`, `R&D`, `B2B`)? */
export function isAcronym(word: string): boolean {
  if (!ACRONYM.test(word) || /[a-z]{3}/.test(word)) return false;
  const small = [...word].filter((letter) => letter >= 'a' && letter <= 'z').length;
  return small * 2 <= word.length;
}

/** The letters' names of an acronym in capitals (`MQTT` -> `엠큐티티`); `undefined` for what is no acronym, or is said as a word (`KAIST`) or in a way that its small letters do not tell (`SaaS`, `PoC`). */
export function letterNames(acronym: string): string | undefined {
  if (!isAcronym(acronym) || /[a-z]/.test(acronym) || isSayable(acronym)) return undefined;
  return namesOf(acronym);
}

/** The names of these letters in a row; signs among them that have none are passed over. */
export function namesOf(letters: string): string {
  return [...letters.toUpperCase()].map((letter) => LETTER_NAMES[letter] ?? '').join('');
}

const ONSET = '(?:[bcdfghjklmnprstvwxyz]|[bcfgkp][lr]|[dt]r|s[cklmnptw]|s[ckpt]r|s[hc]|[ctpg]h|tw|qu)';
const CODA = '(?:[bcdfgklmnpqrstvxyz]|n[dtkgsc]|[lr][dtpkmns]|s[tkp]|[pkc]t|m[ps]|[ptdbg]s|c[kh]|sh|th|ss|ll|nk)';
const VOWELS = '[aeiouy]{1,3}';
const SAYABLE = new RegExp(`^${ONSET}?${VOWELS}(?:${CODA}?${ONSET}${VOWELS}){0,3}${CODA}?$`);

/** Can the capitals be said as a word: four letters or more in syllables (`NASA`, `UNIST`, `GLONASS`), or so long that nobody spells them (`NVIDIA`); not `MQTT`, `OECD` or `ISMS`? */
function isSayable(word: string): boolean {
  return /^[A-Z]{4,12}$/.test(word) && (SAYABLE.test(word.toLowerCase()) || (word.length > 5 && /[AEIOU]/.test(word)));
}

/**
 * How the end of a foreign term is said, for the particle after it: Hangul, or a word in Latin letters to be read as one; `undefined` where
 * nobody knows. Letters are read by their names (`NVMe`, `MySQL`), capitals that can be said as a word (`NAVER`, `K-POP`).
 */
export function endOf(term: string): string | undefined {
  const plain = term
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  const last = plain.slice(-1);
  if (!/[A-Za-z]/.test(last)) return /[\d%가-힣]/.test(last) ? plain : hanjaReading(last);
  const tail = endingIn(plain, /[A-Za-z]/);
  const word = /[A-Z]{2}s$/.test(tail) ? tail.slice(0, -1) : tail;
  const isPart = plain.length > tail.length && plain.at(-1 - tail.length) === '-';
  if (isSayable(word) || (isPart && /^[A-Z][AEIOU][A-Z]$/.test(word))) return asWord(word);
  const spelled = /[A-Z]$/.test(word) || /[A-Z]{2}[a-z]$/.test(word) || !/[aeiouy]/i.test(word);
  return spelled ? namesOf(word.slice(-1)) : asWord(word);
}

function asWord(letters: string): string {
  return letters[0]!.toUpperCase() + letters.slice(1).toLowerCase();
}

/** The run of characters of a kind that `text` ends in. */
function endingIn(text: string, kind: RegExp): string {
  let start = text.length;
  while (start > 0 && kind.test(text[start - 1]!)) start -= 1;
  return text.slice(start);
}

/** Readings of Hanja that Korean documents leave bare (전년比, 스마트化, 高得點者), simplified ones of China among them; the commonest reading of each. */
const READINGS =
  '等등先선後후中중內내外외全전新신舊구現현美미他타社사化화順순人인月월比비限한有유前전對대故고日일韓한北북年년無무高고低저大대小소長장短단初초再재反반親친脫탈非비不불州주市시省성獨독英영佛불展전型형式식的적性성力력者자家가件건別별當당各각同동本본上상下하車차' +
  '店점國국史사際제總총最최準준半반單단多다完완道도心심旣기間간時시分분金금土토水수火화木목手수足족山산江강海해東동西서南남弗불元원圓원貨화價가格격稅세費비用용益익損손資자産산債채券권株주投투預예貸대借차利이率율額액億억萬만千천百백兆조十십一일二이三삼四사五오' +
  '六육七칠八팔九구国국韩한華화台대臺대湾만灣만港항印인露노伊이蘇소泰태越월濠호加가歐구亞아洲주朝조鮮선京경都도府부郡군縣현區구村촌里리法법律률條조項항號호令령規규則칙權권義의務무責책任임約약契계證증書서文문字자語어言언論론說설記기錄록報보告고示시命명判판決결' +
  '訴소訟송罪죄罰벌刑형政정治치行행官관廳청院원會회議의黨당黑흑軍군民민族족公공私사共공事사業업企기工공商상農농林림品품物물質질量량數수度도點점線선面면體체形형色색光광電전氣기機기器기械계具구材재料료製제造조作작生생技기術술科과學학校교敎교育육硏연究구開개發발' +
  '計계劃획案안設설備비施시建건築축地지方방域역場장所소室실館관男남女여老노少소童동父부母모子자夫부婦부兄형弟제姓성名명氏씨王왕士사師사員원職직位위級급第제次차番번代대世세紀기得득優우勝승敗패首수席석春춘夏하秋추冬동夕석晝주夜야今금昨작明명來내去거曜요週주末말' +
  '始시終종早조晩만古고近근遠원速속急급常상每매食식飮음酒주類류飯반米미麥맥肉육魚어鳥조馬마牛우犬견羊양花화草초葉엽根근果과菜채藥약病병醫의死사血혈骨골目목口구耳이頭두身신毛모皮피正정誤오善선惡악好호良량强강弱약重중輕경厚후薄박深심淺천廣광狹협淸청濁탁乾건濕습' +
  '溫온冷랭熱열暖난寒한白백赤적靑청黃황綠록紫자眞진假가實실虛허純순雜잡主주客객原원副부特특普보通통異이入입出출進진退퇴往왕動동止지起기立립坐좌見견聞문看간視시聽청讀독寫사問문答답思사考고感감情정意의志지信신愛애送송受수授수與여取취失실增증減감乘승除제閉폐合합' +
  '集집散산續속絶절保보護호守수攻공防방衛위救구助조安안危위險험警경察찰門문窓창屋옥宅택城성橋교路로街가驛역空공船선舶박航항輛량輪륜運운輸수河하川천湖호島도岸안谷곡野야園원庭정田전畓답以이及급又우卽즉但단只지略략兼겸並병竝병兩양雙쌍倍배餘여未미已이或혹若약其기' +
  '此차彼피何하是시自자己기我아汝여吾오皆개諸제凡범唯유甲갑乙을丙병丁정戊무庚경辛신壬임癸계左좌右우表표裏리側측邊변角각端단央앙界계層층经경济제业업务무发발电전机기车차东동长장门문问문间간对대会회学학书서们문个개这저说설话화语어见견观관现현实실体체广광场장产산' +
  '价가钱전银은证증网망络락数수据거亿억万만团단总총';

const readings = new Map([...READINGS.matchAll(/([^가-힣])([가-힣])/g)].map(([, hanja, hangul]) => [hanja!, hangul!]));

/** How Hanja is read in Hangul (`比` -> `비`); `undefined` where a character is not among the common ones. */
export function hanjaReading(hanja: string): string | undefined {
  const read = [...hanja].map((char) => readings.get(char));
  return read.every((hangul) => hangul !== undefined) ? read.join('') : undefined;
}
