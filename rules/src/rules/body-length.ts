import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { bodyPages } from '../profiles/body-length.ts';
import { placeOfPlan } from '../profiles/insertion.ts';
import { lengthMessages, PAGES } from '../profiles/length-words.ts';
import { authorsBasis, limitIn } from '../profiles/limits.ts';

/** Over is what is over on the fullest pages; what may be over is a question to the author. Covers and the space of pictures are not in the text. */
export default defineRule({
  id: 'body-length',
  scope: 'plan',
  title: { ko: '본문의 분량', en: 'Length of the body' },
  why: {
    ko: '한도를 넘은 쪽은 심사하지 않거나, 줄여서 다시 내야 합니다.',
    en: 'Pages over the limit are not read, or must be cut and handed in again.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: lengthMessages({ ko: '본문', en: 'body' }),

  *check(context) {
    const { plan, profile, settings, answers, examined } = context;
    examined(plan.documents.length);
    const limit = limitIn(settings, profile, 'bodyPages');
    if (limit === null || plan.documents.some(({ kind }) => kind === 'field')) return;

    const pages = bodyPages(context);
    const basis = authorsBasis(settings, 'bodyPages');
    const at = placeOfPlan({ plan, profile, applicant: settings.applicant, answers });
    const report = { at, data: { ...pages, unit: PAGES, limit }, subject: 'bodyPages', ...(basis && { basis }) };
    if (pages.least > limit) yield { ...report, message: 'over' };
    else if (pages.most > limit) yield { ...report, message: 'near', atMost: 'info' };
  },
});
