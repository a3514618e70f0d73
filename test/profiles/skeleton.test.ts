import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { readFrontMatter } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import { skeletonOf } from '../../rules/src/profiles/skeleton.ts';
import { draftOf } from '../harness/settings.ts';

const SENTENCE = '마을 어르신을 병원까지 모시는 사업이며, 해마다 늘려 갑니다.';

/** As an applicant would: names on the cover, and a sentence below each heading that has words of its own. */
const filledIn = (skeleton: string): string => skeleton.replaceAll('○○○', '김온길').replace(/^(#.*)$/gmu, `$1\n\n${SENTENCE}`);

describe.each(profiles)('$id', (profile) => {
  test.each(['ko', 'en'] as const)('its skeleton, filled in, lints with no error and no warning (%s)', (locale) => {
    const { plan, settings } = draftOf(filledIn(skeletonOf(profile, locale)));
    const { findings, unread } = lint(plan, settings);
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule, data }) => ({ rule, data }))).toEqual([]);
    expect(unread).toEqual([]);
    expect(settings.profile.id).toBe(profile.id);
  });

  test('its skeleton warns first of a guideline of the past, and does not silence that it is one', () => {
    const text = skeletonOf(profile);
    const document = parseMarkdown(text, 'plan.md');
    const { advice } = resolveSettings({ frontMatter: readFrontMatter(document), documents: [document.id] });
    const next = profile.supersededBy;
    expect(advice.map(({ message, data }) => [message, data])).toEqual(
      next === null ? [] : [['superseded', { name: profile.id, until: profile.effectiveTo, next }]],
    );
    expect(text.split('\n')[2]!.includes(`dadeumi new ${next}`)).toBe(next !== null);
  });

  test('its skeleton says what each section holds', () => {
    const comments = skeletonOf(profile).match(/<!-- [^>]{5,}-->/gu) ?? [];
    const headings = skeletonOf(profile).match(/^#/gmu) ?? [];
    expect(comments.length).toBeGreaterThanOrEqual(headings.length);
  });
});
