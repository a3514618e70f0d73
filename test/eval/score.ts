import type { Corpus, GoldLabel, HardNegative, LanguageRule } from './corpus.ts';
import { LANGUAGE_RULES } from './corpus.ts';
import { match, overlaps, type Spot } from './match.ts';
import { type Share, wilson } from './wilson.ts';

/** What a rule says of a document. */
export interface Found extends Spot {
  readonly doc: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** Documents that are scored together. */
type Group = 'all' | 'plans' | 'official';

interface RuleScore {
  readonly rule: LanguageRule;
  readonly group: Group;
  readonly precision: Share;
  readonly recall: Share;
  readonly debatable: number;
}

export interface Scores {
  readonly scores: readonly RuleScore[];
  readonly wrong: readonly Found[];
  readonly missed: readonly GoldLabel[];
  readonly hardNegatives: readonly (HardNegative & { readonly pass: boolean })[];
}

/** Scores findings against the labels, inside the labelled lines; info findings and debatable labels count neither way. */
export function score(corpus: Corpus, findings: readonly Found[]): Scores {
  const loud = findings.filter(({ severity }) => severity !== 'info');
  const matched = LANGUAGE_RULES.flatMap((rule) =>
    [...corpus.texts.keys()].map((doc) => {
      const within = (spot: { readonly doc: string; readonly rule: string; readonly line: number }) =>
        spot.doc === doc &&
        spot.rule === rule &&
        corpus.ranges.some((range) => range.doc === doc && range.rule === rule && range.first <= spot.line && spot.line <= range.last);
      return { rule, doc, ...match(loud.filter(within), corpus.labels.filter(within)) };
    }),
  );
  const groups: readonly Group[] = ['all', 'plans', 'official'];
  const scores = LANGUAGE_RULES.flatMap((rule) =>
    groups.map((group): RuleScore => {
      const mine = matched.filter(
        (one) => one.rule === rule && (group === 'all' || corpus.official.has(one.doc) === (group === 'official')),
      );
      const sum = (count: (one: (typeof mine)[number]) => number) => mine.reduce((total, one) => total + count(one), 0);
      const right = sum((one) => one.right.length);
      return {
        rule,
        group,
        precision: wilson(right, right + sum((one) => one.wrong.length)),
        recall: wilson(right, right + sum((one) => one.missed.length)),
        debatable: sum((one) => one.debatable.length),
      };
    }),
  );
  const hardNegatives = corpus.hardNegatives.map((row) => {
    const found = loud.some((finding) => finding.rule === row.rule && finding.doc === row.doc && overlaps(finding, row));
    return { ...row, pass: found === (row.expected === 'finding') };
  });
  return { scores, wrong: matched.flatMap(({ wrong }) => wrong), missed: matched.flatMap(({ missed }) => missed), hardNegatives };
}

/** Findings of each rule per 10,000 characters. */
export interface Density {
  readonly rule: string;
  readonly group: Group;
  readonly findings: number;
  readonly characters: number;
  readonly per10000: number;
}

/** How thick findings stand in the whole corpus. */
export function densities(corpus: Corpus, findings: readonly Found[]): Density[] {
  const groups: readonly Group[] = ['all', 'plans', 'official'];
  return LANGUAGE_RULES.flatMap((rule) =>
    groups.map((group) => {
      const belongs = (doc: string) => group === 'all' || corpus.official.has(doc) === (group === 'official');
      const count = findings.filter((finding) => finding.rule === rule && belongs(finding.doc)).length;
      const characters = [...corpus.texts].reduce((total, [doc, text]) => total + (belongs(doc) ? text.length : 0), 0);
      return { rule, group, findings: count, characters, per10000: characters === 0 ? 0 : (count * 10_000) / characters };
    }),
  );
}
