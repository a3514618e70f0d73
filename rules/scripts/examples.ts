import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, type Fix, lint, parseMarkdown, type Rule, readFrontMatter, resolveSettings, type Text } from '@dadeumi/rules';

/** One thing that a rule says, and a line of a draft that it says it of. */
export interface Example {
  readonly message: string;
  readonly line: string;
  readonly said: Text;
  readonly fix?: Fix;
  /** Options that were on; where one is, the rule says this with it alone. */
  readonly options: readonly string[];
}

/** The first finding of each message in the rule's fixtures, in the order of the rule's own messages. */
export function readExamples(rule: Rule, root: URL): Example[] {
  const folder = new URL(`test/fixtures/${rule.id}/`, root);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && !file.endsWith('.fixed.md'));
  const examples = files.sort().flatMap((file) => examplesIn(readFileSync(new URL(file, folder), 'utf8'), rule));
  return Object.keys(rule.messages).flatMap((message) => {
    const same = examples.filter((example) => example.message === message);
    return same.find(({ options }) => options.length === 0) ?? same[0] ?? [];
  });
}

function examplesIn(source: string, rule: Rule): Example[] {
  const document = parseMarkdown(source.replaceAll(/^<!-- expect.*-->\r?\n?/gmu, ''), 'plan.md');
  const { settings } = resolveSettings({ frontMatter: readFrontMatter(document) });
  const { findings } = lint({ documents: [document] }, settings, { rules: [rule] });

  const given = (settings.rules[rule.id]?.options ?? {}) as Readonly<Record<string, unknown>>;
  const options = Object.keys(given).filter((name) => given[name] === true);

  return findings.flatMap((finding) => {
    if (finding.rule !== rule.id) return [];
    const { at, fixes, message } = finding;
    const line = document.text.slice(document.text.lastIndexOf('\n', at.range[0] - 1) + 1).split(/\r?\n/u, 1)[0]!;
    const said = { ko: describe(finding, 'ko', [rule]).message, en: describe(finding, 'en', [rule]).message };
    return [{ message, line, said, options, ...(fixes[0] && { fix: fixes[0] }) }];
  });
}
