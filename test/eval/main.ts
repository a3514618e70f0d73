import { readCorpus } from './corpus.ts';
import { findingsIn } from './findings.ts';
import { densityReport, reportOf } from './report.ts';
import { densities, score } from './score.ts';

/** `npm run eval -- DIR [--json] [--all]`: precision and recall of the language rules on labelled documents; never fails a build. */
const [directory, ...flags] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: npm run eval -- DIRECTORY [--json] [--all]');
  process.exitCode = 2;
} else {
  const corpus = readCorpus(directory);
  const findings = [...corpus.texts].flatMap(([doc, text]) => findingsIn(doc, text));
  const all = flags.includes('--all');
  const result = all ? densities(corpus, findings) : score(corpus, findings);
  if (flags.includes('--json')) console.log(JSON.stringify(all ? { densities: result, findings } : result, null, 2));
  else console.log('scores' in result ? reportOf(corpus, result) : densityReport(result));
}
