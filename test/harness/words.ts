import { z } from 'zod/mini';
import { placeOf, planOf, proseOf } from '../../rules/src/document/document.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { defineRule } from '../../rules/src/engine/rule.ts';
import general from '../../rules/src/profiles/general.ts';
import type { Basis, Block, Plan, Rule, RuleSetting, Settings, Severity } from '../../rules/src/types.ts';

/** A rule made for a test: finds a word, and puts another in its place where it is given one. */
export interface WordRule {
  readonly id?: string;
  readonly word: string;
  readonly becomes?: string;
  readonly fix?: 'safe' | 'suggestion';
  readonly severity?: Severity;
  readonly scope?: Rule['scope'];
  readonly basis?: Basis;
  readonly atMost?: Severity;
}

export function wordRule({
  id = 'a-word',
  word,
  becomes,
  fix = 'safe',
  severity = 'warning',
  scope = 'document',
  basis,
  atMost,
}: WordRule): Rule {
  const placesIn = (block: Block) =>
    block.parts.flatMap((part) => (part.kind === 'prose' || part.kind === 'heading' ? wordsIn(part.prose.text) : []));
  const wordsIn = (text: string): number[] => {
    const found: number[] = [];
    for (let at = text.indexOf(word); at >= 0 && word; at = text.indexOf(word, at + word.length)) found.push(at);
    return found;
  };
  return defineRule({
    id,
    scope,
    title: { ko: '낱말', en: 'A word' },
    why: { ko: '시험', en: 'A test' },
    severity,
    options: z.strictObject({ quiet: z._default(z.boolean(), false) }),
    messages: { found: { ko: ({ found }: { found: string }) => `‘${found}’을 고치세요.`, en: ({ found }) => `Change ‘${found}’.` } },
    *check({ plan, options, examined, facts }) {
      for (const document of plan.documents) {
        examined(document.blocks.flatMap((block) => facts(block, placesIn)).length);
        if (options.quiet) continue;
        for (const { prose, block } of proseOf(document)) {
          for (const start of wordsIn(prose.text)) {
            const at = placeOf(document, block, prose, start, start + word.length);
            const fixes =
              becomes === undefined ? [] : [{ kind: fix, title: { ko: '고치기', en: 'Change' }, edits: [{ at, text: becomes }] }];
            yield { at, message: 'found', data: { found: word }, fixes, ...(basis && { basis }), ...(atMost && { atMost }) };
          }
        }
      }
    },
  });
}

/** A plan of one or more Markdown texts: `1.md`, `2.md` … */
export function planOfTexts(...texts: readonly string[]): Plan {
  if (texts.length === 1) return planOf(parseMarkdown(texts[0]!, '1.md'));
  return { documents: texts.map((text, index) => parseMarkdown(text, `${index + 1}.md`)) };
}

/** Settings as they are where nobody says anything, but for these. */
export function settingsWith(changes: Partial<Settings> = {}): Settings {
  const terms = { allow: [], glossary: [] };
  return { profile: general, applicant: {}, exchangeRates: {}, limits: {}, terms, rules: {}, overrides: {}, attachments: [], ...changes };
}

/** Settings of rules, by id. */
export function ruleSettings(rules: Readonly<Record<string, RuleSetting>>): Settings {
  return settingsWith({ rules });
}
