import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { listedFix } from '../profiles/attachment-insertion.ts';
import { attachmentsIn, endOf } from '../profiles/attachments.ts';
import { josa } from '../text/josa.ts';
import type { Text } from '../types.ts';

type Unlisted = { id: string; title: string; says: Text; list: string | undefined };
type Unseen = { titles: readonly string[]; ids: readonly string[] };

const quoted = (titles: readonly string[]): string => titles.map((title) => `‘${title}’`).join(', ');

/**
 * Against a list each paper that it lacks is told; without one they may lie beside the plan, and are a single question. A paper in the plan itself
 * is there. What only an unanswered question asks for is not asked for yet.
 */
export default defineRule({
  id: 'attachments',
  scope: 'plan',
  title: { ko: '함께 내는 서류', en: 'What goes with the plan' },
  why: {
    ko: '서류 하나가 빠져도 보완을 요구받고, 그동안 심사가 멈춥니다.',
    en: 'One missing paper brings a request for supplements, and the review waits.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    unlisted: {
      ko: ({ title, says, list }: Unlisted) =>
        `${list === undefined ? '설정의 부속서류(attachments)' : `‘${list}’`}에 ${josa(`‘${title}’`, '이/가')} 없습니다. ${says.ko}. 서류를 갖추어 목록에 넣으세요.`,
      en: ({ title, says, list }) =>
        `${list === undefined ? 'The settings’ attachments do' : `The list ‘${list}’ does`} not name ‘${title}’. ${says.en}. Add it.`,
    },
    unseen: {
      ko: ({ titles }: Unseen) =>
        `함께 내야 하는 서류가 계획서에도, 붙임 목록에도 보이지 않습니다: ${quoted(titles)}. 따로 내면 붙임 목록을 두거나 설정의 plans에서 attachments에 적으세요.`,
      en: ({ titles }) =>
        `Neither the plan nor a list in it shows what must go with it: ${quoted(titles)}. If handed in apart, list them, or name them in attachments of the settings’ plans.`,
    },
    unasked: {
      ko: ({ names }: { names: readonly string[] }) =>
        `작성요령이 정하지 않은 서류는 심사하지 않습니다: ${quoted(names)}. 심사받을 내용이면 본문에 적고, 아니면 목록에서 빼세요.`,
      en: ({ names }) =>
        `Papers that the guideline does not name are not reviewed: ${quoted(names)}. What is to be reviewed belongs in the plan; leave out the rest.`,
    },
    dangling: {
      ko: ({ words }: { words: string }) =>
        `${josa(`‘${words}’`, '을/를')} 가리키지만 그 번호의 서류가 계획서에도, 목록에도 없습니다. 번호를 바로잡거나 서류를 더하세요.`,
      en: ({ words }) =>
        `‘${words}’ is referred to, but neither the plan nor its list has one of that number. Correct the number or add it.`,
    },
  },

  *check(context) {
    const { profile, examined } = context;
    const found = attachmentsIn(context);
    examined(found ? found.asked + found.references : 0);
    if (!found) return;

    const { missing, list, told, others, dangling } = found;
    if (list || told) {
      for (const attachment of missing) {
        const { id, title, basis } = attachment;
        const data = { id, title, says: basis.summary, list: list?.head.title.replace(/[ :]{1,9}$/, '') };
        const advice = profile.standing === 'advice' && { atMost: 'info' as const };
        const fixes = list ? listedFix(list, attachment) : [];
        yield { at: list?.at ?? endOf(context), message: 'unlisted', data, fixes, basis, subject: id, ...advice };
      }
    } else if (missing.length > 0) {
      const data = { titles: missing.map(({ title }) => title), ids: missing.map(({ id }) => id) };
      yield { at: endOf(context), message: 'unseen', data, basis: missing[0]!.basis, subject: 'unseen', atMost: 'info' };
    }
    const [other, ...more] = others;
    if (other) {
      const data = { names: others.map(({ name }) => name) };
      const basis = profile.otherAttachments!.basis;
      yield { at: other.at, message: 'unasked', data, related: more.map(({ at }) => at), basis, atMost: 'info' };
    }
    for (const { words, at } of dangling) yield { at, message: 'dangling', data: { words } };
  },
});
