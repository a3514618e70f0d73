import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { coverOf } from '../profiles/cover.ts';
import { coverFix } from '../profiles/cover-insertion.ts';
import { named } from '../profiles/gaps.ts';
import type { Place, Text } from '../types.ts';

/** `blank`: its label is there, with nothing behind it. */
type Lacked = { what: Text; blank: boolean };
type Absent = { title: Text; before: string; holds: readonly Lacked[] };
type Lacking = { title: Text; lacks: readonly Lacked[] };

const BLANK = { ko: '(칸이 비어 있음)', en: ' (left blank)' };
const listed = (lacked: readonly Lacked[], locale: 'ko' | 'en'): string =>
  lacked.map(({ what, blank }) => `${what[locale]}${blank ? BLANK[locale] : ''}`).join('; ');

/** One finding for a cover, however much of it is missing: an author mends it in one place. A volume other than the first has none. */
export default defineRule({
  id: 'cover-statements',
  scope: 'plan',
  title: { ko: '표지와 다음 쪽에 적을 것', en: 'What the cover and the page after it say' },
  why: {
    ko: '원본과 사본의 표시, 대표자의 서명이 빠진 계획서는 접수되지 않거나 보완을 요구받습니다.',
    en: 'A plan without its mark of original or copy and the signature is not taken, or comes back.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    absent: {
      ko: ({ title, before, holds }: Absent) =>
        `표지가 없습니다. ‘${before}’ 앞에 표지를 두고 아래를 적으세요(${title.ko}): ${listed(holds, 'ko')}.`,
      en: ({ title, before, holds }) => `There is no cover. Put one before ‘${before}’ (${title.en}), with: ${listed(holds, 'en')}.`,
    },
    lacking: {
      ko: ({ title, lacks }: Lacking) => `표지에 빠진 것이 있습니다. 아래를 더 적으세요(${title.ko}): ${listed(lacks, 'ko')}.`,
      en: ({ title, lacks }) => `The cover lacks something. Add (${title.en}): ${listed(lacks, 'en')}.`,
    },
  },

  *check(context) {
    const cover = coverOf(context);
    context.examined(cover?.asked ?? 0);
    if (!cover || cover.missing.length === 0) return;

    const { statement, missing, top, seen, first } = cover;
    const at: Place = top ? { document: top.document.id, range: top.range } : { document: first.document, range: first.heading };
    const lacked = missing.map(({ what, check }): Lacked => ({ what, blank: check?.cover !== undefined && seen.has(check.cover) }));
    const report = { at, fixes: coverFix(context.plan, context.profile, cover), basis: missing[0]!.basis, subject: statement.id };
    if (missing.length === cover.asked && seen.size === 0)
      yield { ...report, message: 'absent', data: { title: statement.title, before: named(first), holds: lacked } };
    else yield { ...report, message: 'lacking', data: { title: statement.title, lacks: lacked } };
  },
});
