import type { Fix, Place } from '@dadeumi/rules';
import { span } from '../lines.ts';
import type { Entry, FileReport, Report, RuleFacts, Source } from '../report.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const;

/** IANA's names; `KS_C_5601-1987` is the one that Windows ties to code page 949. */
const CHARSETS = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16LE', 'utf-16be': 'UTF-16BE', cp949: 'KS_C_5601-1987' } as const;

/** The name that addresses count from; where it lies on this machine is nobody's business. */
const ROOT = '%SRCROOT%';

/** SARIF 2.1.0. Baselined results stay, marked: a service that misses them takes their alerts for new when they come back. */
export function sarif(report: Report): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(report) },
        language: report.locale,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that the command ran in' } } },
        artifacts: report.files.map(({ source }) => artifactOf(source)),
        invocations: [invocationOf(report)],
        results: report.files.flatMap((file) => file.entries.map((entry) => resultOf(entry, file, report))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function driverOf({ version, locale, rules }: Report) {
  const both = ({ ko, en }: RuleFacts['title']) => (locale === 'ko' ? `${ko} / ${en}` : `${en} / ${ko}`);
  return {
    name: 'dadeumi',
    version,
    semanticVersion: version,
    language: locale,
    rules: rules.map(({ id, title, why, severity }) => ({
      id,
      shortDescription: { text: both(title) },
      fullDescription: { text: both(why) },
      help: {
        text: `${why.ko}\n\n${why.en}`,
        markdown: `**${title.ko}**\n\n${why.ko}\n\n**${title.en}**\n\n${why.en}\n\n\`dadeumi explain ${id}\``,
      },
      defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
    })),
  };
}

function artifactOf({ path, encoding }: Source) {
  return { location: location(path), encoding: CHARSETS[encoding.name], roles: ['analysisTarget'] };
}

function invocationOf({ failures }: Report) {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ path, reason }) => ({
      level: 'error',
      message: { text: reason },
      locations: [{ physicalLocation: { artifactLocation: location(path) } }],
    })),
  };
}

function resultOf({ finding, words, baselined }: Entry, { sources }: FileReport, { rules, baselines, locale }: Report) {
  const ruleIndex = rules.findIndex(({ id }) => id === finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: [words.message, words.basis].filter(Boolean).join('\n') },
    locations: placesOf([finding.at], sources),
    ...(finding.related.length > 0 && {
      relatedLocations: placesOf(finding.related, sources).map((place, id) => ({
        id,
        ...place,
        ...(words.related && { message: { text: words.related } }),
      })),
    }),
    partialFingerprints: { 'dadeumi/v1': finding.fingerprint },
    ...(baselines.length > 0 && { baselineState: baselined ? 'unchanged' : 'new' }),
    ...(baselined && { suppressions: [{ kind: 'external', status: 'accepted', justification: 'baseline' }] }),
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => fixOf(fix, sources, locale)) }),
    ...(words.certainty && { properties: { certainty: words.certainty } }),
  };
}

function placesOf(places: readonly Place[], sources: FileReport['sources']) {
  return places.flatMap(({ document, range }) => {
    const source = sources.get(document);
    if (source === undefined) return [];
    const region = { ...regionOf(source, range), snippet: { text: source.lines.text.slice(...range) } };
    return [{ physicalLocation: { artifactLocation: location(source.path), region } }];
  });
}

function fixOf({ title, edits }: Fix, sources: FileReport['sources'], locale: Report['locale']) {
  const changes = new Map<Source, object[]>();
  for (const { at, text } of edits) {
    const source = sources.get(at.document);
    if (source === undefined) continue;
    const replacement = { deletedRegion: regionOf(source, at.range), insertedContent: { text } };
    changes.set(source, [...(changes.get(source) ?? []), replacement]);
  }
  return {
    description: { text: title[locale] },
    artifactChanges: [...changes].map(([{ path }, replacements]) => ({ artifactLocation: location(path), replacements })),
  };
}

function regionOf({ lines }: Source, range: Place['range']) {
  const { start, end } = span(lines, range);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function location(path: string) {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
