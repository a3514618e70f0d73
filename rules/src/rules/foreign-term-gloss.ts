import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { firstUses, type Met } from '../text/gloss/first-uses.ts';
import { glossFixes, glossingsOf, heardEnd, isDescribedName, swapFixes } from '../text/gloss/fixes.ts';
import type { Use } from '../text/gloss/uses.ts';
import { countOf, placeOf, type UseInDocument, type UsesOfBlock, usesOf, volumesOf } from '../text/gloss/volumes.ts';
import { josa, particle } from '../text/josa.ts';
import { looksLikeName } from '../text/terms/names.ts';
import type { Range } from '../types.ts';

/** `example`: the term with its gloss; `name`: it looks like a name, so that a host can offer to allow it. */
type Unexplained = { term: string; count: number; example?: string; name: boolean; summary: boolean };

/** `name`: the parentheses describe what the name names, so that no swap is offered. */
type Reversed = { written: string; swapped?: string; name: boolean };

/** Late and reversed glosses are at most warnings: the reader can find the Hangul, only not where it helps most. */
export default defineRule({
  id: 'foreign-term-gloss',
  scope: 'plan',
  title: { ko: '외국어와 한자는 처음에 한글로 풀이', en: 'Foreign words are explained in Hangul at their first use' },
  why: {
    ko: '심사위원은 모르는 약어에서 읽기를 멈춥니다. 작성요령은 한글로 적고 외국어나 한자는 괄호 안에 함께 적게 합니다.',
    en: 'A reviewer stops at an acronym that nothing explains. Guidelines ask for Hangul, with the foreign word in parentheses after it.',
  },
  severity: 'warning',
  options: z.strictObject({ strict: z._default(z.boolean(), false) }),
  optionTexts: {
    strict: {
      ko: '켜면 누구나 아는 약어도 풀이해야 합니다.',
      en: 'Asks for Hangul beside acronyms that everybody knows, too.',
    },
  },
  messages: {
    unexplained: {
      ko: ({ term, count, example, name, summary }: Unexplained) =>
        `${summary ? '요약문에서 ' : ''}${object(term)} 한글로 풀이하지 않았습니다${count > 1 ? `(모두 ${count}번 나옴)` : ''}. 처음 나오는 곳에 ‘${example ?? `한글 풀이(${term})`}’처럼 적으세요.${name ? ' 고유한 이름이면 설정의 허용 낱말(terms.allow)에 적으세요.' : ''}`,
      en: ({ term, count, example, name, summary }) =>
        `‘${term}’ is never explained in Hangul${summary ? ' in the summary' : ''}${count > 1 ? ` (${count} times)` : ''}. At its first use write it like ‘${example ?? `한글 풀이(${term})`}’.${name ? ' If it is a name, put it among the allowed terms (terms.allow) of the settings.' : ''}`,
    },
    late: {
      ko: ({ term, example }: Unexplained) =>
        `${object(term)} 풀이하기 전에 먼저 썼습니다. 처음 나오는 이곳에 ‘${example ?? `한글 풀이(${term})`}’처럼 적으세요.`,
      en: ({ term, example }) => `‘${term}’ is used before it is explained. Explain it here: ‘${example ?? `한글 풀이(${term})`}’.`,
    },
    reversed: {
      ko: ({ written, swapped, name }: Reversed) =>
        `${topic(written)} 외국어를 한글보다 앞에 적었습니다. ${swapped === undefined ? `${name ? '이름을 읽는 대로 한글로' : '한글을'} 앞에 적고 외국어를 괄호 안에` : josa(`‘${swapped}’`, '(으)로')} 적으세요.`,
      en: ({ written, swapped, name }) =>
        `‘${written}’ puts the foreign word first. Write ${swapped === undefined ? `${name ? 'how the name is read' : 'the Hangul'} first` : `‘${swapped}’`}.`,
    },
  },

  *check(context) {
    for (const { blocks, summary } of volumesOf(context, usesOf)) {
      context.examined(countOf(blocks));
      for (const { kind, at: met, first, last, count, gloss } of firstUses(blocks, {
        allow: context.settings.terms.allow,
        strict: context.options.strict,
      })) {
        const use = placed(met);
        const span: Range = [use.spans[first]![0], use.spans[last]![1]];
        const term = use.prose.text.slice(...span);
        const at = placeOf(use, span);
        if (kind === 'reversed') {
          if (context.profile.glossDirection === 'either') continue;
          const written = use.prose.text.slice(use.start, use.swap ? use.swap.inside[1] + 1 : use.end);
          const name = isDescribedName(use);
          const swapped = name ? undefined : use.swap && `${use.swap.hangul}(${use.swap.rest})`;
          yield {
            at,
            message: kind,
            data: { written, name, ...(swapped !== undefined && { swapped }) },
            fixes: swapFixes(use),
            atMost: 'warning',
          };
          continue;
        }
        const glossings = glossingsOf(use, span, context.settings.terms.glossary);
        const example = glossings[0] === undefined ? {} : { example: glossings[0].written };
        const data = { term, count, ...example, name: looksLikeName(term), summary };
        const fixes = glossFixes(use, glossings);
        if (gloss === undefined) yield { at, message: 'unexplained', data, fixes };
        else {
          const explained = placed(gloss);
          const related = [placeOf(explained, [explained.start, explained.end])];
          yield { at, message: 'late', data, fixes, related, atMost: 'warning' };
        }
      }
    }
  },
});

function placed({ use, prose: { prose }, block: { document, blockStart } }: Met<Use, UsesOfBlock<Use>>): UseInDocument {
  const { start, end, text, words, key, spans, form, swap } = use;
  return { start, end, text, words, key, spans, form, swap, prose, document, blockStart };
}

/** The quoted term as an object. Where nobody knows how it is read, a noun takes the particle. */
function object(term: string): string {
  const end = heardEnd(term);
  const to = end === undefined ? undefined : particle(end, '을/를');
  return to === undefined || to.includes('(') ? `‘${term}’ 표기를` : `‘${term}’${to}`;
}

/** What is written the wrong way round, as the topic: the particle follows the word before the parentheses. */
function topic(written: string): string {
  const end = heardEnd(written.slice(0, written.indexOf('(')).trim());
  const to = end === undefined ? undefined : particle(end, '은/는');
  return to === undefined || to.includes('(') ? `‘${written}’ 표기는` : `‘${written}’${to}`;
}
