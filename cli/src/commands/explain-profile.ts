import { type Basis, checkersOf, type Locale, obligationsOf, type Profile, type Requirement, rules, severityOf } from '@dadeumi/rules';
import { sourceList, titled } from './explain-lists.ts';
import { submissionParts } from './explain-submission.ts';
import { explainWords } from './explain-words.ts';

/** What a guideline asks for and how strict each rule is under it, with the sources. */
export function profileText(profile: Profile, locale: Locale): string {
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
    ...obligationCount(profile, locale),
    ...titled(
      words.attachments,
      profile.attachments.map((one) => `- ${one.title}${asked(one, locale)}`),
    ),
    ...(standing === 'language-only' ? [] : titled(words.limits, limitLines(profile, locale))),
    ...submissionParts(profile, locale),
    ...titled(words.rules, ruleLines(profile, locale)),
    ...sourceList(Object.values(profile.sources), locale),
  ].join('\n\n');
}

function questionLines({ questions }: Profile, locale: Locale): string[] {
  return questions.map(({ id, ask, choices }) => {
    const { when: onlyIf, yesNo } = explainWords[locale];
    const led = (when: readonly { readonly fact: string; readonly is: boolean | string }[] = []) =>
      when.filter(({ is }) => is !== false).map(({ fact, is }) => `; ${onlyIf} ${fact}: ${is}`);
    const answers = choices?.map(({ value, label, when }) => `${value} (${[label[locale], ...led(when)].join('')})`).join(', ') ?? yesNo;
    return `- ${id}: ${ask[locale]} (${answers})`;
  });
}

/** How many single things it asks for, and how many of them a rule sees to. */
function obligationCount(profile: Profile, locale: Locale): string[] {
  const checkers = obligationsOf(profile).map((one) => checkersOf(one).filter((id) => rules.some((rule) => rule.id === id)));
  const byRule = checkers.filter((own) => own.length > 0).length;
  const byWords = checkers.filter((own) => own.includes('required-content')).length;
  return checkers.length === 0 ? [] : [explainWords[locale].obligations(checkers.length, byRule, byWords)];
}

function sectionLines(section: Requirement, level: number, locale: Locale): string[] {
  const title = [section.number, section.title].filter(Boolean).join(' ');
  return [
    `${'  '.repeat(level)}- ${title}${asked(section, locale)}`,
    ...section.children.flatMap((child) => sectionLines(child, level + 1, locale)),
  ];
}

/** The limits that are known, then in one line those that are not. */
function limitLines({ limits }: Profile, locale: Locale): string[] {
  const words = explainWords[locale];
  const entries = Object.entries(limits) as [keyof Profile['limits'], number | null][];
  const named = ([key]: (typeof entries)[number]) => `${words.limit[key]}(${key})`;
  const unknown = entries.filter(([, value]) => value === null).map(named);
  return [
    ...entries.filter(([, value]) => value !== null).map((entry) => `- ${named(entry)}: ${entry[1]}`),
    ...(unknown.length > 0 ? [`- ${words.limitsUnknown(unknown.join(', '))}`] : []),
  ];
}

/** Each rule that the guideline speaks of: how severe, on what authority and how sure that is. */
function ruleLines(profile: Profile, locale: Locale): string[] {
  const words = explainWords[locale];
  return Object.entries(profile.rules).map(([id, { basis, severity }]) => {
    const own = rules.find((rule) => rule.id === id)?.severity ?? 'warning';
    const rank = severityOf({ severity: severity ?? own, written: false }, basis);
    return `- ${id}: ${words.severity[rank]}; ${clause(basis, profile, locale)}; ${words.certainty[basis.certainty]}`;
  });
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
