/** A vessel, a parcel or a way of carrying: `1파운드 들이`, `2파운드짜리 소포`, `330파운드를 항공으로`. */
const CARRIED =
  /^(?: ?들이|짜리 (?:소포|상자|짐|포대|봉지|통|가방|용기|자루|팔레트|박스|덩어리|아령|덤벨|원두)|[을를]? ?(?:항공|항공편|배편|선편|뱃길|트럭|화차|컨테이너|철도)(?:으로|로|에)(?![가-힣]))/;
/** The price of one in another currency: `1파운드에 6.8달러`, `첫 1파운드 $9.20`. */
const PRICED = /^(?:에|당|마다)? ?(?:약 ?)?(?:(?:US)?[$€¥] ?\d|\d[\d,.]{0,12} ?[천만억]? ?(?:달러|유로|센트|엔|위안))/;
/** Talk of rates, where one pound has a price because it is money. */
const EXCHANGE = /환율|파운드화|스털링|시세|강세|약세|고시|매매기준|1 ?(?:유로|달러|위안|엔)(?:당|에|은|는| ?=)|(?:유로|달러)당/;
/** What was weighed, right before the number; a machine's work in an hour. */
const WEIGHED =
  /(?:(?:무게|중량|체중|하중|적재량|탑재량|추력)[은는이가만]? ?(?:약 ?|최대 ?|최소 ?)?|[가-힣]기,? 시간당 ?(?:약 ?|최대 ?)?)\d[\d,.]{0,12} ?[천만]? ?파운드$/;

/** Whether the form alone tells that the 파운드 that ends at `end` is a weight, whatever money the sentence speaks of. */
export function weighsByForm(text: string, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (CARRIED.test(after) || WEIGHED.test(text.slice(Math.max(0, end - 40), end))) return true;
  return PRICED.test(after) && !EXCHANGE.test(text.slice(Math.max(0, end - 40), end + 40));
}

const MONEY_TALK =
  /투자|매출|가격|비용|예산|기금|지원금|보조금|수출|수입액|계약|자금|벌금|과징금|판매가|환율|통화|시장 ?규모|연봉|임금|영국|런던/;
const WEIGHT_TALK = /무게|중량|체중|적재|하중|화물|킬로|kg|추력|덤벨|바벨|근력/;

const PRICE_TALK = /요금|구독|저렴|이용료|월정액|입장료|통행료|가입비|회비/;
/** So much a month or a year, right before the number. */
const BY_TIME = /(?:^|[^가-힣\d])(?:월|연|매월|매년|매달|한 달|달마다) ?(?:약 ?|최대 ?|최소 ?)?\d[\d,.]{0,12} ?$/;
/** What is sent, carried, made or eaten by weight, at whatever price or in whatever time. */
const GOODS =
  /소포|택배|배송|운송|운임|수하물|탁송|우편|[가-힣 ]짐[을이은의 ]|포대|봉지|상자|원두|생두|커피|쌀|밀가루|곡물|고기|육류|쇠고기|소고기|닭|생선|수산|사료|버터|치즈|설탕|면화|양모|우라늄|구리|원료|원사|재료|폐기물|쓰레기|세탁|빨래|생산|수확|처리|소비|배출|감량|체지방|탄소|비료|종자|들이/;

/** 파운드 as money: a magnitude of ten thousand or more, or talk of money or a price and none of weight nearby. */
export function isSterling(text: string, start: number, end: number): boolean {
  if (weighsByForm(text, end)) return false;
  const around = text.slice(Math.max(0, start - 40), end + 30);
  if (WEIGHT_TALK.test(around)) return false;
  if (/[만억조] ?$/.test(text.slice(Math.max(0, start - 2), start)) || MONEY_TALK.test(around)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const sentence = before.slice(before.lastIndexOf('. ') + 1) + text.slice(start, end + 30).split('. ', 1)[0]!;
  return (PRICE_TALK.test(sentence) || BY_TIME.test(before)) && !GOODS.test(sentence);
}
