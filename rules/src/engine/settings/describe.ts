import { rules as builtIn } from '../../rules/index.ts';
import type { GlossaryEntry, Place, Rule } from '../../types.ts';
import type { Layer } from './read.ts';
import type { Resolved } from './resolve.ts';
import type { Path } from './yaml.ts';

/** One value of the resolved settings, and who said it. */
export interface Setting {
  readonly key: Path;
  /** `null`: not known, not answered. */
  readonly value: unknown;
  readonly from: Layer['kind'] | 'profile' | 'default';
  /** Name of the file, draft or built-in it comes from. */
  readonly source?: string;
  /** Where it stands, when it stands in a text. */
  readonly at?: Place;
}

/** Every value that a lint with these settings goes by, in a fixed order, for `print-config`. */
export function describeSettings(resolved: Resolved, rules: readonly Rule[] = builtIn): Setting[] {
  const { settings, layers } = resolved;
  const { profile } = settings;

  const told = (key: Path, value: unknown, fallback: Pick<Setting, 'from' | 'value'> = { from: 'default', value: null }): Setting => {
    const layer = layers.findLast((one) => says(one, key, value));
    if (layer === undefined) return { key, ...fallback };
    const written = layer.kind !== 'built-in' && layer.kind !== 'command';
    return { key, value, from: layer.kind, source: layer.id, ...(written && { at: layer.place(listItem(layer, key, value), 'value') }) };
  };
  const each = (key: string, map: object) => Object.entries(map).map(([name, value]) => told([key, name], value));
  const unanswered = profile.questions.filter(({ id }) => settings.applicant[id] === undefined);
  const limits = { ...profile.limits, ...settings.limits };

  return [
    resolved.profileChosen ? told(['profile'], profile.id) : { key: ['profile'], value: profile.id, from: 'default' },
    told(['locale'], resolved.locale),
    told(['applicationDate'], settings.applicationDate),
    ...each('applicant', settings.applicant),
    ...unanswered.map(({ id }): Setting => ({ key: ['applicant', id], value: null, from: 'default' })),
    ...each('exchangeRates', settings.exchangeRates),
    ...Object.entries(limits).map(([name, value]) =>
      told(['limits', name], value, { from: value === null ? 'default' : 'profile', value }),
    ),
    ...settings.terms.allow.map((term) => told(['terms', 'allow'], term)),
    ...settings.terms.glossary.flatMap((entry) => glossarySettings(entry, told)),
    ...rules.flatMap((rule) => ruleSettings(rule, resolved, told)),
    ...Object.entries(settings.overrides).flatMap(([document, own]) =>
      Object.entries(own).map(
        ([rule, value]): Setting => ({ key: ['overrides', document, rule], value, ...overridden(layers, document, rule) }),
      ),
    ),
    ...settings.attachments.map((value, index): Setting => ({ key: ['attachments', index], value, from: 'plan' })),
  ];
}

type Told = (key: Path, value: unknown, fallback?: Pick<Setting, 'from' | 'value'>) => Setting;

/** A gloss alone is the term's value; of an entry of several keys each is told apart. */
function glossarySettings({ term, gloss, ...forms }: GlossaryEntry, told: Told): Setting[] {
  const key = ['terms', 'glossary', term];
  const alone = forms.preferred === undefined && forms.forbidden === undefined;
  if (alone) return [told(key, gloss)];
  return Object.entries({ ...(gloss !== undefined && { gloss }), ...forms }).map(([name, value]) => told([...key, name], value));
}

function ruleSettings({ id, severity, options }: Rule, { settings: { profile, rules } }: Resolved, told: Told): Setting[] {
  const ofProfile = profile.rules[id]?.severity;
  const fallback =
    ofProfile === undefined ? ({ from: 'default', value: severity } as const) : ({ from: 'profile', value: ofProfile } as const);
  const parsed = options.safeParse(rules[id]?.options ?? {});
  return [
    told(['rules', id, 'severity'], rules[id]?.severity, fallback),
    ...Object.entries(parsed.success ? (parsed.data as object) : {}).map(([name, value]) =>
      told(['rules', id, 'options', name], value, { from: 'default', value }),
    ),
  ];
}

/** `off` says the severity, a gloss alone the gloss; of a list, a layer says the items that it has. */
function says({ settings }: Layer, key: Path, value: unknown): boolean {
  let here: unknown = settings;
  for (const step of key) {
    if (typeof here === 'string' && (step === 'severity' || step === 'gloss')) return true;
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step)) return false;
    here = (here as Record<string, unknown>)[step];
  }
  return here !== undefined && (!Array.isArray(here) || Array.isArray(value) || here.includes(value));
}

function listItem({ settings: { terms } }: Layer, key: Path, value: unknown): Path {
  return key[1] === 'allow' ? [...key, terms?.allow?.indexOf(value as string) ?? 0] : key;
}

function overridden(layers: readonly Layer[], document: string, rule: string): Pick<Setting, 'from' | 'source'> {
  const says = ({ rules }: Layer['settings']) => rules !== undefined && Object.hasOwn(rules, rule);
  const layer = layers.findLast(
    ({ kind, id, settings }) => (kind === 'command' || (kind === 'front' && id === document)) && says(settings),
  );
  const file = layer ?? layers.findLast(({ settings }) => settings.overrides !== undefined);
  return file ? { from: file.kind, source: file.id } : { from: 'default' };
}
