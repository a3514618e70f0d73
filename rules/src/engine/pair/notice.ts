import { josa } from '../../text/josa.ts';
import type { Text } from '../../types.ts';
import { defineNotice } from '../rule.ts';

/** Words of both sides, cut to be read in a line. */
interface Sides {
  readonly before: string;
  readonly after: string;
  /** Lines that it goes over. */
  readonly lines: number;
}

const quoted = (words: string, lines: number) => (lines > 1 ? `‘${words}’ 등 ${lines}줄` : `‘${words}’`);
const overLines = (lines: number) => (lines > 1 ? ` and more, ${lines} lines` : '');

/** Where a copy of a plan is not what it must be beside the original. */
export const pairNotice = defineNotice({
  id: 'pair',
  title: { ko: '원본과 다른 사본', en: 'A copy that differs from the original' },
  why: {
    ko: '심사위원은 사본을 읽고, 대표자는 사본이 원본과 같다고 서명합니다. 다른 곳이 있으면 제출한 내용을 믿을 수 없게 됩니다.',
    en: 'Reviewers read the copies, and the representative signs that they are the same. A difference puts all that is handed in in doubt.',
  },
  messages: {
    changed: {
      ko: ({ before, after, lines }: Sides) =>
        `사본의 ${josa(quoted(after, lines), '은/는')} 원본에 ${josa(quoted(before, lines), '(으)로')} 적혀 있습니다. 원본과 같게 고치세요.`,
      en: ({ before, after, lines }) =>
        `The copy says ‘${after}’ for ‘${before}’ of the original${overLines(lines)}. Make it the same as the original.`,
    },
    missing: {
      ko: ({ before, lines }: Sides) => `원본의 ${josa(quoted(before, lines), '이/가')} 사본에 없습니다. 원본과 같게 넣으세요.`,
      en: ({ before, lines }) => `‘${before}’ of the original${overLines(lines)} is not in the copy. Put it in.`,
    },
    added: {
      ko: ({ after, lines }: Sides) => `${josa(quoted(after, lines), '은/는')} 사본에만 있습니다. 사본에서 빼거나 원본에도 넣으세요.`,
      en: ({ after, lines }) => `‘${after}’${overLines(lines)} is in the copy only. Take it out, or put it into the original, too.`,
    },
    moved: {
      ko: ({ after, lines }: Pick<Sides, 'after' | 'lines'>) =>
        `${josa(quoted(after, lines), '은/는')} 원본과 차례가 다릅니다. 원본에 있는 자리로 옮기세요.`,
      en: ({ after, lines }) => `‘${after}’${overLines(lines)} stands at another place in the original. Move it there.`,
    },
    hidden: {
      ko: ({ before, after }: Sides) =>
        `사본이 원본의 ${josa(`‘${before}’`, '을/를')} ${josa(`‘${after}’`, '(으)로')} 가렸습니다. 사본에서 가리라는 안내를 알지 못합니다. 기관의 안내에 없으면 원본과 같게 적으세요.`,
      en: ({ before, after }) =>
        `The copy hides ‘${before}’ of the original as ‘${after}’. We know of no instruction to hide it. Unless the agency gave one, write what the original says.`,
    },
    'no-volume': {
      ko: ({ name }: { name: string }) => `원본의 ${josa(`‘${name}’`, '과/와')} 짝이 되는 파일이 사본에 없습니다. 빠진 권을 넣으세요.`,
      en: ({ name }) => `The copy has no file for ‘${name}’ of the original. Add the volume.`,
    },
    'own-volume': {
      ko: () => '사본에만 있는 파일입니다. 원본에서 빠졌는지, 사본에 잘못 들어갔는지 보세요.',
      en: () => 'Only the copy has this file. See whether the original lacks it, or the copy should not have it.',
    },
    original: {
      ko: ({ words, instead }: { words: string; instead?: Text | undefined }) =>
        `원본에만 적을 ${josa(`‘${words}’`, '이/가')} 사본에 남아 있습니다. ${instead ? `사본에 적을 것(${instead.ko})으로 바꾸세요.` : '사본에 적을 것으로 바꾸세요.'}`,
      en: ({ words, instead }) =>
        `The copy still says ‘${words}’, which is for the original. Replace it by what a copy says${instead ? `: ${instead.en}` : ''}.`,
    },
    unstated: {
      ko: ({ what }: { what: Text }) => `사본에 적을 것이 없습니다: ${what.ko}. 표지나 그 다음 쪽에 넣으세요.`,
      en: ({ what }) => `The copy does not say what a copy must: ${what.en}. Put it on the cover, or on the page after it.`,
    },
    'many-more': {
      ko: ({ most }: { most: number }) =>
        `다른 곳이 ${most}곳을 넘어 여기서 멈췄고 뒤는 견주지 않았습니다. 같은 판의 원본과 사본인지 보세요.`,
      en: ({ most }) =>
        `There are more than ${most} differences; what follows was not compared. See whether the two are of the same version.`,
    },
  },
});
