import { describe, type Finding, type Locale, outlineFor, type Range, type Reading, readingsIn } from '@dadeumi/rules';
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Checked, CheckedSettings } from '../checked.ts';
import { planCoverage } from './coverage.ts';
import { aboutSection } from './hover-section.ts';
import { MARKDOWN, type Markup } from './markup.ts';

const WORDS = {
  ko: { why: '까닭', example: '이렇게', basis: '근거', rate: (date: string) => `${date} 기준` },
  en: { why: 'Why', example: 'Like this', basis: 'Basis', rate: (date: string) => `as of ${date}` },
} satisfies Record<Locale, object>;

/**
 * On a heading what the guideline asks of its section, on a finding why and an example, on an amount or a quantity its value in won or in metric
 * units. The message of a finding is left to the editor, which shows it with the diagnostic.
 */
export function hover(
  checked: Checked | CheckedSettings,
  { position }: Pick<HoverParams, 'position'>,
  markup: Markup = MARKDOWN,
): Hover | undefined {
  const offset = checked.lines.offsetAt(position);
  const findings = checked.findings.filter(({ at }) => holds(at.range, offset));
  const plan = checked.kind === 'plan' ? inPlan(checked, offset, markup) : [];
  const paragraphs = [...plan.flatMap(({ text }) => text), ...findings.map((finding) => aboutFinding(finding, checked, markup))];
  const range = [...findings.map(({ at }) => at.range), ...plan.map((part) => part.range)].toSorted(
    (a, b) => a[1] - a[0] - (b[1] - b[0]),
  )[0];
  if (paragraphs.length === 0 || range === undefined) return undefined;
  return { contents: { kind: markup.kind, value: markup.join(paragraphs) }, range: checked.lines.rangeOf(range) };
}

interface Part {
  readonly range: Range;
  readonly text: readonly string[];
}

function inPlan(checked: Checked, offset: number, markup: Markup): Part[] {
  const { document, plan, settings, lines, locale } = checked;
  const [start, end] = lines.line(lines.positionAt(offset).line);
  const heading = outlineFor(document, settings.profile).find(
    (section) => holds(section.heading, offset) || (section.form === 'heading' && isOn(section.heading, [start, end])),
  );
  const coverage = planCoverage(checked);
  const asked = heading ? coverage.answeredBy(heading) : [];
  const readings = readingsIn(plan, settings, document, [offset, offset]);
  return [
    ...readings.map((reading): Part => ({ range: reading.at.range, text: [aboutReading(reading, locale, markup)] })),
    ...(heading && asked.length > 0
      ? [{ range: heading.heading, text: asked.flatMap((covered) => aboutSection(covered, settings, locale, markup)) }]
      : []),
  ];
}

function aboutReading({ words, value, equation, date }: Reading, locale: Locale, { text, strong }: Markup): string {
  const day = date === undefined ? '' : `, ${WORDS[locale].rate(date)}`;
  return `${text(words)} = ${strong(value)} (${text(equation + day)})`;
}

function aboutFinding(finding: Finding, { locale, snapshotOf }: Checked | CheckedSettings, { text, strong }: Markup): string {
  const words = WORDS[locale];
  const { why, basis, certainty } = describe(finding, locale);
  const example = exampleOf(finding, (document) => snapshotOf(document)?.lines.text);
  const lines = [
    `${strong(words.why)}: ${text(why)}`,
    ...(example === undefined ? [] : [`${strong(words.example)}: ${text(example)}`]),
    ...(basis === undefined ? [] : [`${strong(words.basis)}: ${text(basis)}${certainty === undefined ? '' : ` (${text(certainty)})`}`]),
  ];
  return lines.join('\n\n');
}

/** Longest text that is told as an example; more is a whole section. */
const LONGEST = 80;

/** What its first fix makes of the words; else the example that the rule gives. */
function exampleOf({ fixes, data, at }: Finding, textOf: (document: string) => string | undefined): string | undefined {
  const edits = fixes[0]?.edits.filter((edit) => edit.at.document === at.document).toSorted((a, b) => a.at.range[0] - b.at.range[0]) ?? [];
  const source = textOf(at.document);
  const [first, last] = [edits[0], edits.at(-1)];
  if (first && last && source !== undefined && last.at.range[1] - first.at.range[0] < LONGEST) {
    const [from, to] = [first.at.range[0], last.at.range[1]];
    let written = '';
    let end = from;
    for (const edit of edits) {
      written += source.slice(end, edit.at.range[0]) + edit.text;
      end = edit.at.range[1];
    }
    if (from < to && written !== '' && written.length < LONGEST) return `${source.slice(from, to)} → ${written}`;
  }
  const example = (data as { readonly example?: unknown } | null)?.example;
  return typeof example === 'string' ? example : undefined;
}

function holds([start, end]: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Whether a heading stands on a line: its marks and numbering are part of it for a reader. */
function isOn([from, to]: Range, [start, end]: Range): boolean {
  return start <= from && to <= end && from < to;
}
