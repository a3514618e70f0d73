import { existsSync, readFileSync } from 'node:fs';
import { type Basis, type Locale, nearest, type Profile, profiles, type Requirement, type Rule, rules, type Source } from '@dadeumi/rules';
import { namesProfileFile, ownProfile } from '../files/own-profile.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import type { CommandText } from '../text.ts';
import { UsageFault } from '../usage.ts';
import { explainWords } from './explain-words.ts';

/** Explains a rule or a guideline; without a name, lists the rules. */
export function explain(subject: string | undefined, io: Io, locale: Locale, words: CommandText): Exit {
  if (subject === undefined) {
    const width = Math.max(0, ...rules.map(({ id }) => id.length));
    for (const { id, title } of rules) io.stdout(`${id.padEnd(width)}  ${title[locale]}\n`);
    return EXIT.clean;
  }
  const rule = rules.find(({ id }) => id === subject);
  const profile = namesProfileFile(subject) ? ownProfile(subject, io.cwd, locale, words) : profiles.find(({ id }) => id === subject);
  if (rule) io.stdout(`${ruleText(rule, locale)}\n`);
  else if (profile) io.stdout(`${profileText(profile, locale)}\n`);
  else
    throw new UsageFault(
      words.usage.subject(
        subject,
        nearest(
          subject,
          [...rules, ...profiles].map(({ id }) => id),
        ),
      ),
    );
  return EXIT.clean;
}

/** The rule's page (why, what it says, options, guidelines), then the sources behind it. */
function ruleText(rule: Rule, locale: Locale): string {
  const words = explainWords[locale];
  const sources = new Map<string, Source>();
  for (const { rules: authority, sources: known } of profiles) {
    const basis = authority[rule.id]?.basis;
    const source = basis && 'source' in basis ? known[basis.source] : undefined;
    if (source) sources.set(source.url ?? source.title, source);
  }
  const page =
    pageOf(rule, locale) ??
    [`## ${rule.title[locale]}`, rule.why[locale], `${words.severityLabel}: ${words.severity[rule.severity]}`].join('\n\n');
  return [`# ${rule.id}`, page, ...sourceList([...sources.values()], locale)].join('\n\n');
}

/** The part of a rule's generated page that is in a language; the pages lie beside the command. */
function pageOf({ id }: Rule, locale: Locale): string | undefined {
  const file = new URL(`docs/${id}.md`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const [korean = '', english = ''] = readFileSync(file, 'utf8').split('\n---\n');
  const part = locale === 'ko' ? korean.slice(korean.indexOf('\n## ') + 1) : english;
  return part.trim();
}

function profileText(profile: Profile, locale: Locale): string {
  const words = explainWords[locale];
  const { id, name, agency, legalBasis, effectiveFrom, effectiveTo, supersededBy, standing } = profile;
  const period = words.effective(effectiveFrom ?? words.unknownDay, effectiveTo ?? words.open);
  return [
    `# ${id}`,
    [
      name[locale],
      `${words.agency}: ${agency}`,
      `${words.legalBasis}: ${legalBasis}`,
      supersededBy === null ? period : `${period} (${words.superseded(effectiveTo ?? '?', supersededBy)})`,
      words.standing[standing],
    ]
      .filter(Boolean)
      .join('\n'),
    ...titled(words.questions, questionLines(profile, locale)),
    ...titled(
      words.sections,
      profile.sections.flatMap((section) => sectionLines(section, 0, locale)),
    ),
    ...titled(
      words.attachments,
      profile.attachments.map((one) => `- ${one.title}${asked(one, locale)}`),
    ),
    ...titled(
      words.limits,
      Object.entries(profile.limits).map(([key, value]) => `- ${key}: ${value ?? words.limitUnknown}`),
    ),
    ...titled(
      words.authority,
      Object.entries(profile.rules).map(([rule, { basis }]) => `- ${rule}: ${clause(basis, profile, locale)}`),
    ),
    ...sourceList(Object.values(profile.sources), locale),
  ].join('\n\n');
}

function questionLines({ questions }: Profile, locale: Locale): string[] {
  return questions.map(({ id, ask, choices }) => {
    const answers = choices?.map(({ value, label }) => `${value} (${label[locale]})`).join(', ') ?? explainWords[locale].yesNo;
    return `- ${id}: ${ask[locale]} (${answers})`;
  });
}

function sectionLines(section: Requirement, level: number, locale: Locale): string[] {
  const title = [section.number, section.title].filter(Boolean).join(' ');
  return [
    `${'  '.repeat(level)}- ${title}${asked(section, locale)}`,
    ...section.children.flatMap((child) => sectionLines(child, level + 1, locale)),
  ];
}

function asked({ presence, when, basis }: Pick<Requirement, 'presence' | 'when' | 'basis'>, locale: Locale): string {
  const words = explainWords[locale];
  const conditions = when.map(({ fact, is }) => `${fact}: ${is}`).join(', ');
  const kind = conditions ? `${words.presence[presence]}, ${words.when} ${conditions}` : words.presence[presence];
  return ` [${kind}; ${words.certainty[basis.certainty]}]`;
}

function clause(basis: Basis, { sources }: Profile, locale: Locale): string {
  const title = 'source' in basis ? sources[basis.source]?.title : undefined;
  const place = [title && `「${title}」`, 'where' in basis && basis.where].filter(Boolean).join(' ');
  return [place, basis.summary[locale]].filter(Boolean).join(': ');
}

function sourceList(sources: readonly Source[], locale: Locale): string[] {
  const words = explainWords[locale];
  const lines = sources.map(({ title, publisher, url, published, checked }) => {
    const days = [published && words.published(published), words.checked(checked)].filter(Boolean).join(', ');
    return `- 「${title}」 ${publisher}, ${days}\n  ${url ?? words.noAddress}`;
  });
  return titled(words.sources, lines);
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}\n\n${lines.join('\n')}`];
}
