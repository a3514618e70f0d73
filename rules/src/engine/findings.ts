import type { Data, FindingBasis, Fix, Place, Plan, Profile, Report, Rule, Settings } from '../types.ts';
import { splitsCharacter } from './boundary.ts';
import type { Unsigned } from './fingerprint.ts';
import { type Level, levelOf, severityOf } from './severity.ts';

/** Makes findings of what a rule reports; `undefined` for a report of a document where the rule is off. Throws a RangeError for a place outside of its document. */
export function findingsOf(rule: Rule, { documents }: Plan, settings: Settings): (report: Report<Data>) => Unsigned | undefined {
  const { profile } = settings;
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const levels = new Map<string, Level>();
  const levelIn = (document: string): Level => {
    const level = levels.get(document) ?? levelOf(rule, settings, document);
    levels.set(document, level);
    return level;
  };
  const place = (at: Place): Place => whole(at, texts.get(at.document));

  const isWhole = ({ edits }: Fix): boolean => edits.every(({ at }) => place(at) === at);

  const findingOf = ({
    message,
    data,
    at: reported,
    fixes = NONE,
    related = NONE,
    subject,
    basis: own,
    atMost,
  }: Report<Data>): Unsigned | undefined => {
    const at = place(reported);
    const basis = own ?? profile.rules[rule.id]?.basis;
    const severity = severityOf(levelIn(at.document), basis, atMost);
    if (severity === 'off') return undefined;
    const wholeFixes = fixes.every(isWhole) ? fixes : fixes.filter(isWhole);
    const places = related.length === 0 ? NONE : related.map(place);
    // Two literals: a finding made by spreading takes ten times as long, and more wherever it is looked at.
    const finding = basis
      ? { rule: rule.id, message, data, at, severity, fixes: wholeFixes, related: places, basis: sourced(basis, profile), fingerprint: '' }
      : { rule: rule.id, message, data, at, severity, fixes: wholeFixes, related: places, fingerprint: '' };
    return { finding, subject };
  };
  return findingOf;
}

const NONE: readonly never[] = [];

const sourcedBases = new WeakMap<Profile, WeakMap<FindingBasis, FindingBasis>>();

/** A basis with the document that it names: one object for all findings that rest on the same basis. */
export function sourced(basis: FindingBasis, profile: Profile): FindingBasis {
  let ofProfile = sourcedBases.get(profile);
  if (!ofProfile) {
    ofProfile = new WeakMap();
    sourcedBases.set(profile, ofProfile);
  }
  const known = ofProfile.get(basis);
  if (known) return known;
  const document = 'source' in basis ? profile.sources[basis.source] : undefined;
  const made = document ? { ...basis, document } : basis;
  ofProfile.set(basis, made);
  return made;
}

/** A place widened to whole characters, the same object where it needs none. One outside its document is a fault of the rule: nothing of it is shown. */
function whole(place: Place, text: string | undefined): Place {
  let start = place.range[0];
  let end = place.range[1];
  if (text === undefined || !(0 <= start && start <= end && end <= text.length)) throw new RangeError(`${place.document}: ${start}-${end}`);
  while (splitsCharacter(text, start)) start--;
  while (splitsCharacter(text, end)) end++;
  return start === place.range[0] && end === place.range[1] ? place : { ...place, range: [start, end] };
}
