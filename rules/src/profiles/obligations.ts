import { named } from './gaps.ts';
import type { Basis, Check, Condition, Need, Profile, Requirement, Text } from './schema.ts';

/** One single thing that a guideline asks for. */
export interface Obligation {
  /** Its place in the profile: `business.policy/1.2` is the second part of the first need of that section. */
  readonly id: string;
  /** The section that must hold it; none for what goes with the plan or is a matter of form. */
  readonly section: string | undefined;
  /** The attachment that must hold it, where it is one; a form may stand in the plan. */
  readonly attachment?: string;
  /** What it belongs to, in words. */
  readonly within: Text;
  readonly what: Text;
  /** All must hold for it to be asked for; those of the section and of what it stands in are among them. */
  readonly when: readonly Condition[];
  /** Words, a figure or a rule by which it can be checked; none where only a person can tell. */
  readonly check: Check | undefined;
  readonly basis: Basis;
}

/** Where needs belong. */
interface Owner {
  readonly id: string;
  readonly section?: string;
  readonly attachment?: string;
  readonly within: Text;
  readonly when: readonly Condition[];
}

const remembered = new WeakMap<Profile, readonly Obligation[]>();

/**
 * Every obligation of a guideline, in its order: of the sections, of the attachments and forms, of cover, copies, assumptions and form. Remembered
 * on the profile.
 */
export function obligationsOf(profile: Profile): readonly Obligation[] {
  const known = remembered.get(profile) ?? read(profile);
  remembered.set(profile, known);
  return known;
}

function read(profile: Profile): Obligation[] {
  const { sections, attachments, statements = [], copies = [], assumptions = [], checklists = [] } = profile;
  return [
    ...sections.flatMap((section) => ofSection(section, [])),
    ...attachments.flatMap(({ id, title, presence, when, basis, needs = [] }) => {
      const owner = { id: `attachments/${id}`, within: both(title), when };
      const whole = { id: owner.id, what: both(title), check: { rule: 'attachments' }, basis };
      return presence === 'optional' ? [] : [leaf(owner, whole), ...ofNeeds({ ...owner, attachment: id }, needs)];
    }),
    ...statements.flatMap(({ id, title, needs }) => ofNeeds({ id: `statements/${id}`, within: title, when: [] }, needs)),
    ...copies.map(({ id, what, count, basis }) =>
      leaf(COPIES, { id: `copies/${id}`, what: counted(what, count), check: undefined, basis }),
    ),
    ...assumptions.map(({ id, title, value, check, basis }) =>
      leaf(ASSUMPTIONS, { id: `assumptions/${id}`, what: value === null ? title : joined(title, value), check, basis }),
    ),
    ...checklists.flatMap(({ id, title, official, when = [], items }) =>
      official ? ofNeeds({ id: `checklists/${id}`, within: title, when }, items) : [],
    ),
    ...ofRules(profile),
  ];
}

/** The rule that looks for words, tables and figures. */
const OF_SIGNS = 'required-content';

/** The rules that check an obligation, though one of them may not be there yet; none where only a person can tell. */
export function checkersOf({ check }: Obligation): readonly string[] {
  const { rule, words, shape } = check ?? {};
  return [...(rule === undefined ? [] : [rule]), ...(words === undefined && shape === undefined ? [] : [OF_SIGNS])];
}

const COPIES = { within: { ko: '제출 부수', en: 'Copies' }, when: [] };
const ASSUMPTIONS = { within: { ko: '전제조건', en: 'Assumptions' }, when: [] };
const WHOLE = { within: { ko: '계획서 전체', en: 'The whole plan' }, when: [] };

function ofSection(section: Requirement, above: readonly Condition[]): Obligation[] {
  if (section.presence === 'optional') return [];
  const { id, needs, children, basis } = section;
  const when = [...above, ...section.when];
  const title = named(section);
  const owner = { id, section: id, within: both(title), when };
  const isLeaf = needs.length === 0 && children.length === 0;
  const itself = isLeaf ? [leaf(owner, { id, what: basis.summary, check: { rule: 'required-sections' }, basis })] : [];
  return [...itself, ...ofNeeds(owner, needs), ...children.flatMap((child) => ofSection(child, when))];
}

function ofNeeds(owner: Owner, needs: readonly Need[]): Obligation[] {
  return needs.flatMap(({ what, when = [], check, parts, basis }, at) => {
    const id = `${owner.id}/${at + 1}`;
    const asked = { ...owner, when: [...owner.when, ...when] };
    if (parts === undefined) return [leaf(asked, { id, what, check, basis })];
    return parts.map((part, index) =>
      leaf(
        { ...asked, when: [...asked.when, ...(part.when ?? [])] },
        { ...part, id: `${id}.${index + 1}`, check: part.check ?? ruleOf(check), basis },
      ),
    );
  });
}

/** A rule that checks a need checks each of its parts. */
function ruleOf(check: Check | undefined): Check | undefined {
  return check?.rule === undefined ? undefined : { rule: check.rule };
}

/** What a guideline says of the whole plan and a rule sees to: its language, units, money and length. */
function ofRules({ rules }: Profile): Obligation[] {
  return Object.entries(rules).flatMap(([rule, { basis }]) =>
    basis.certainty === 'stated' && rule !== 'required-sections'
      ? [leaf(WHOLE, { id: `rules/${rule}`, what: basis.summary, check: { rule }, basis })]
      : [],
  );
}

function leaf(
  { section, attachment, within, when }: Pick<Owner, 'section' | 'attachment' | 'within' | 'when'>,
  { id, what, check, basis }: Pick<Obligation, 'id' | 'what' | 'check' | 'basis'>,
): Obligation {
  return { id, section, ...(attachment !== undefined && { attachment }), within, what, when, check, basis };
}

/** Titles of a guideline are in Korean in every language. */
function both(title: string): Text {
  return { ko: title, en: title };
}

function counted(what: Text, count: number | null): Text {
  return count === null ? what : { ko: `${what.ko} ${count}부`, en: `${what.en}: ${count}` };
}

function joined(title: Text, value: Text): Text {
  return { ko: `${title.ko}: ${value.ko}`, en: `${title.en}: ${value.en}` };
}
