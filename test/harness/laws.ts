import { planOf } from '../../rules/src/document/document.ts';
import { editDocument } from '../../rules/src/document/edit.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { splitsCharacter } from '../../rules/src/engine/boundary.ts';
import { describeFix, describe as say } from '../../rules/src/engine/describe.ts';
import type { FactCount } from '../../rules/src/engine/facts.ts';
import { applyFixes, fixPlan } from '../../rules/src/engine/fix.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { readFrontMatter } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import type { Finding, Fix, Place, Plan, Rule, Settings } from '../../rules/src/types.ts';
import type { Change } from './plans.ts';

/**
 * What must hold for every draft, whatever the rules. Each law throws where it is broken, and takes the rules, so that it can be shown to
 * fail on faulty ones.
 */

/** Settings of a draft; what is wrong with its front matter is left out, as everywhere. */
function readDraft(text: string): { readonly plan: Plan; readonly settings: Settings } {
  const document = parseMarkdown(text, 'plan.md');
  return {
    plan: planOf(document),
    settings: resolveSettings({ frontMatter: readFrontMatter(document), documents: [document.id] }).settings,
  };
}

/** No rule throws; every place is in bounds and parts no character; every finding has words in both languages and survives JSON. */
export function soundFindings(text: string, rules: readonly Rule[]): void {
  const { plan, settings } = readDraft(text);
  const { findings, unread } = lint(plan, settings, { rules });
  same(unread, plan.documents[0]!.unread, 'a rule stopped');
  for (const finding of findings) {
    for (const place of placesOf(finding)) inBounds(place, text);
    for (const locale of ['ko', 'en'] as const) {
      const words = JSON.stringify([say(finding, locale, rules), ...finding.fixes.map((fix) => describeFix(fix, locale))]);
      if (/undefined|NaN|\[object/u.test(words.replaceAll(/undefined|NaN/gu, (word) => (text.includes(word) ? '' : word))))
        fail(`words: ${words}`);
    }
    same(JSON.parse(JSON.stringify(finding)), finding, 'not plain JSON');
  }
}

/** Fixes come to an end, where a second run changes nothing; they touch nothing but what they say; safe ones bring no new finding. */
export function lawfulFixes(text: string, rules: readonly Rule[]): void {
  const { plan, settings } = readDraft(text);
  const { findings } = lint(plan, settings, { rules });
  onlyWhatFixesSay(plan, findings);
  for (const kinds of [['safe'], ['safe', 'suggestion']] as const) {
    const { converged, plan: fixed } = fixPlan(plan, settings, { rules, kinds });
    if (!converged) fail(`${kinds}: fixes do not come to an end`);
    same(fixPlan(fixed, settings, { rules, kinds }).applied, 0, `${kinds}: a second run changes`);
  }
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  const fresh = fixPlan(plan, settings, { rules, kinds: ['safe'] }).result.findings.filter(({ fingerprint }) => !known.has(fingerprint));
  same(fresh, [], 'a safe fix brings a finding');
}

/** The lint of an edited plan is the lint of the new text; `counter` tells how much of it was remembered. */
export function incrementalIsFresh(text: string, changes: readonly Change[], rules: readonly Rule[], counter: FactCount): void {
  const { plan, settings } = readDraft(text);
  lint(plan, settings, { rules });
  let document = plan.documents[0]!;
  for (const { at, span, text: words } of changes) {
    const start = Math.floor(at * document.text.length);
    document = editDocument(document, { range: [start, Math.min(document.text.length, start + span)], text: words });
    const count = { made: 0, reused: 0 };
    const result = lint(planOf(document), settings, { rules, counter: count });
    same(result, lint(planOf(parseMarkdown(document.text, document.id)), { ...settings }, { rules }), 'incremental is not fresh');
    counter.made += count.made;
    counter.reused += count.reused;
  }
}

/** Spellings of one text: what each makes of it, and how many of its code units stand before an offset of it. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  NFD: (text) => text.normalize('NFD'),
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  BOM: (text) => `\uFEFF${text}`,
};

/** However the same text is written down, the findings are the same, at the same words. The text is NFC, with LF. */
export function spellingDoesNotMatter(text: string, rules: readonly Rule[]): void {
  const { plan, settings } = readDraft(text);
  const plain = lint(plan, settings, { rules }).findings;
  for (const [name, spell] of Object.entries(SPELLINGS)) {
    const moved = ({ document, range: [start, end] }: Place): Place => ({
      document,
      range: [movedBy(spell, text, start), movedBy(spell, text, end)],
    });
    const { findings } = lint(planOf(parseMarkdown(spell(text), 'plan.md')), settings, { rules });
    same(
      findings.map((finding) => relocated(finding, (place) => place)),
      plain.map((finding) => relocated(finding, moved)),
      name,
    );
  }
}

function movedBy(spell: (text: string) => string, text: string, offset: number): number {
  return spell(text.slice(0, offset)).length;
}

/** A finding at its mapped places; what a fix writes may have the draft's own line ends. */
function relocated(finding: Finding, move: (place: Place) => Place): Finding {
  const fixes = finding.fixes.map(
    (fix): Fix => ({
      ...fix,
      edits: fix.edits.map(({ at, text }) => ({ at: move(at), text: text.replaceAll('\r\n', '\n').normalize('NFC') })),
    }),
  );
  return { ...finding, at: move(finding.at), related: finding.related.map(move), fixes };
}

/** Each fix alone does what its edits say, and nothing else. */
function onlyWhatFixesSay(plan: Plan, findings: readonly Finding[]): void {
  const { text } = plan.documents[0]!;
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const edits = fix.edits.toSorted((a, b) => b.at.range[0] - a.at.range[0] || b.at.range[1] - a.at.range[1]);
      const meant = edits.reduce((before, { at, text: put }) => before.slice(0, at.range[0]) + put + before.slice(at.range[1]), text);
      const done = applyFixes(plan, [{ ...finding, fixes: [fix] }], { kinds: [fix.kind] }).get('plan.md');
      same(done, meant, `${finding.rule}: a fix does not do what it says`);
    }
  }
}

function placesOf({ at, related, fixes }: Finding): Place[] {
  return [at, ...related, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.at))];
}

function inBounds({ range: [start, end] }: Place, text: string): void {
  if (!(0 <= start && start <= end && end <= text.length)) fail(`out of bounds: ${start}-${end} of ${text.length}`);
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) fail(`parts a character: ${start}-${end}`);
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual) ?? '', JSON.stringify(expected) ?? ''];
  if (one === other) return;
  let start = 0;
  while (one[start] === other[start]) start++;
  fail(`${what}\n${around(one, start)}\n${around(other, start)}`);
}

function around(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 200), offset + 200);
}

function fail(what: string): never {
  throw new Error(what);
}
