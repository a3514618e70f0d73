import type { Range } from '../../types.ts';
import { Cues } from '../cues.ts';
import type { Placeholder } from './fillers.ts';

/** A label over guidance, alone on its line or before a colon or bracket; a sentence that names the 작성요령 is none. */
const LABEL =
  /^[\s※*▶▷◆■□○◦•·-]{0,6}[[(<〈《【「]{0,2} {0,2}(?:사업계획서 |계획서 )?(?:작성|기재|기입|서술) ?(?:요령|방법|예시|예|가이드|가이드라인|지침|안내|시 유의사항|시 주의사항|유의사항|팁|tip)(?: ?\d{1,2})? {0,2}(?:[\])>〉》】」:]|$)/i;

/** `※ … 작성`: a note to the writer. A note to the reader states facts. */
const NOTE =
  /^[\s*-]{0,4}※.{0,80}(?:(?:작성|기재|기입|기술|서술|제시|명시) ?(?:하세요|하십시오|하시오|하여야 합니다|해야 합니다|해 ?주세요|해 ?주십시오|하여 ?주십시오|하시기 ?바랍니다|하기 ?바랍니다|바랍니다|바람|요망|요함|할 것|하되|합니다|한다|금지|불가|필수)|(?<=하여 |[히로게로] |[을를] )(?:작성|기재|기입|서술))[ .)\]]{0,3}$/;
const NOTE_INSIDE =
  /^[\s*-]{0,4}※.{0,80}(?:작성|기재|기입|서술) ?(?:하세요|하십시오|하시오|하여야 합니다|해야 합니다|해 ?주세요|해 ?주십시오|하여 ?주십시오|하시기 ?바랍니다|하기 ?바랍니다|바랍니다|바람|요망|요함|할 것|하되|합니다|한다|금지|불가|필수)/;

/** Where to write, and that one should. */
const HERE = /여기에|이곳에|아래에|이 ?란에|본 ?란에/;
const WRITE =
  /^[^.!?\n‘“"']{3,60}?(?:작성|기재|기술|서술|입력|기입|설명|적어|적으|써|붙여 ?넣|삽입)(?:하세요|하십시오|하시오|해 ?주세요|해 ?주십시오|하시기 ?바랍니다|바랍니다|바람|요망|할 것| ?주세요|세요|으세요|넣으세요)/;

/** Commands that only the writer of a plan is given. */
const COMMANDS: readonly RegExp[] = [
  /(?:구체적으로|간략히|간략하게|상세히|자세히|중심으로|위주로|이내로|내외로|포함하여|바탕으로|명확히|명확하게|반드시|자유롭게|간단히|개조식으로|서술식으로) ?(?:작성|기재|기술|서술|기입)(?:하세요|하십시오|하시오|해 ?주세요|해 ?주십시오|하시기 ?바랍니다|바랍니다|바람|요망|할 것)/,
  /(?:내용|계획|현황|방안|사항|항목|전략|배경|이유|근거|개요|목표|일정|효과)[을를]? ?(?:작성|기재|서술|기입)(?:하세요|하십시오|하시오|해 ?주세요|해 ?주십시오|하시기 ?바랍니다|바람|요망|할 것)/,
  /(?:제목|부제목|내용|텍스트|본문)[을를]? ?입력(?:하세요|하십시오|하려면|해 ?주세요)/,
  /(?:안내|설명|예시|파란|파랑|청색|작성요령|목차)[^.\n]{0,25}(?:삭제|지우고|지운 ?뒤)(?:[ ]?(?:후|하고|한 ?후|하여))? ?(?:제출|작성|검은|검정|기재)/,
  /행 ?추가 ?가능|\(필요 ?시 (?:행|칸|줄)[^()\n]{0,10}추가\)/,
];

/** A line that is nothing but the word in brackets, or begins with an example of how to write. */
const EXAMPLE = /^[\s※*-]{0,4}(?:[[(<〈【] ?(?:작성 ?)?예시 ?[\])>〉】]:?\s{0,3}$|[[(<〈【]? ?작성 ?예(?:시)? ?[\])>〉】] {0,2}\S)/;

/** One of these stands in every line that speaks to its writer. */
const WRITING = new Cues('작성 기재 기입 서술 기술 제시 명시 입력 설명 적어 적으 써 붙여 삽입 삭제 지우 지운 추가 예시'.split(' '));

const NONE: readonly Placeholder[] = [];

/** One of these stands in every such line: a label's word, a note's sign, a place to write in, a command, an example. */
const TO_WRITER =
  /※|[기곳래란]에|세요|시오|바[랍람]|요망|할 것|하려면|삭제|지[우운]|추가|[성재입술] ?예|예시|요령|방법|가이드|지침|안내|유의|주의|팁|[Tt][Ii][Pp]/;

/** Lines of a text that speak to its writer and not to its reader. In quotation marks such words are the plan's own. */
export function guidanceIn(text: string): readonly Placeholder[] {
  if (!WRITING.mayStandIn(text)) return NONE;
  const found: Placeholder[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const kind = kindOf(text.slice(start, Math.min(end, start + 400)));
    if (kind) found.push({ kind, span: trimmed(text, [start, end]) });
    start = end + 1;
  }
  return found;
}

function kindOf(line: string): Placeholder['kind'] | undefined {
  if (!WRITING.mayStandIn(line) || !TO_WRITER.test(line)) return undefined;
  if (LABEL.test(line) || NOTE.test(line) || NOTE_INSIDE.test(line)) return 'guidance';
  const here = line.search(HERE);
  if (here >= 0 && WRITE.test(line.slice(here, here + 80)) && isSaid(line, here)) return 'guidance';
  if (COMMANDS.some((command) => isSaid(line, command.exec(line)?.index))) return 'guidance';
  return EXAMPLE.test(line) ? 'example' : undefined;
}

/** Whether what was found stands outside quotation marks. */
function isSaid(line: string, index: number | undefined): boolean {
  if (index === undefined) return false;
  const before = line.slice(0, index);
  const straight = (mark: string) => before.split(mark).length % 2 === 0;
  const open = ['‘’', '“”', '「」', '『』'].some(([left, right]) => before.lastIndexOf(left!) > before.lastIndexOf(right!));
  return !open && !straight('"') && !straight("'");
}

function trimmed(text: string, [start, end]: Range): Range {
  const line = text.slice(start, end);
  return [start + line.length - line.trimStart().length, end - (line.length - line.trimEnd().length)];
}
