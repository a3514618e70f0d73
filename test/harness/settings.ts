import { planOf } from '../../rules/src/document/document.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { readFrontMatter } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import type { Plan, Rule, Settings } from '../../rules/src/types.ts';

/** A plan of one Markdown file with the settings of its front matter, which must be right. */
export function draftOf(text: string, rules?: readonly Rule[]): { readonly plan: Plan; readonly settings: Settings } {
  const document = parseMarkdown(text, 'plan.md');
  const { settings, problems } = resolveSettings({
    frontMatter: readFrontMatter(document),
    documents: [document.id],
    ...(rules && { rules }),
  });
  if (problems.length > 0)
    throw new Error(`The fixture's settings are wrong: ${JSON.stringify(problems.map(({ message, data }) => ({ message, data })))}`);
  return { plan: planOf(document), settings };
}
