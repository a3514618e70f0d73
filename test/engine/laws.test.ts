import { describe } from 'vitest';
import { rules } from '../../rules/src/rules/index.ts';
import { holds, tellRuns } from '../harness/holds.ts';
import { lawfulFixes, soundFindings, spellingDoesNotMatter } from '../harness/laws.ts';
import { draft, hostile } from '../harness/plans.ts';

tellRuns();

describe('laws', () => {
  holds('findings are sound', draft(), (text) => soundFindings(text, rules));
  holds('findings are sound over any text', hostile, (text) => soundFindings(text, rules));
  holds('fixes are lawful', draft({ maxLength: 6 }), (text) => lawfulFixes(text, rules));
  holds('spelling does not matter', draft({ maxLength: 6 }), (text) => spellingDoesNotMatter(text, rules));
});
