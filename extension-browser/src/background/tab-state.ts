import { browser } from 'wxt/browser';
import { originOf } from '../messages/checked';
import type { FieldRow, TabState } from '../messages/state';
import { noticesOf, type PlacedField } from './check-form';
import { choiceOf } from './choice';
import { unreadOf } from './form';
import { givenFor, type OpenForms, shownIn } from './open-forms';
import { questionsOf } from './questions';
import { onceIn, runningAt } from './running';

/** All that popup and panel show of a tab. */
export async function stateOf(tab: number, forms: OpenForms): Promise<TabState> {
  const origin = await originIn(tab, forms);
  const running = origin === undefined ? 'off' : await runningAt(tab, origin);
  const looked = running === 'off' ? undefined : await forms.look(tab);
  const { site, guideline, locale } = looked ?? (await givenFor(origin));
  const profile = guideline.profiles.find(({ id }) => id === site.profile);
  const shown = looked ? shownIn(looked) : [];
  return {
    tab,
    ...(origin !== undefined && { origin }),
    running,
    ...(profile && { profile: profile.id }),
    profiles: guideline.profiles.map((one) => choiceOf(one, locale)),
    notices: noticesOf(guideline, locale),
    questions: questionsOf(guideline.resolved.settings.profile, site.applicant, locale),
    fields: looked?.checked.fields.map(rowOf) ?? [],
    unread: looked ? unreadOf(looked.form) : [],
    sections: [...(looked?.checked.sections ?? [])],
    rates: [...(looked?.checked.rates ?? [])],
    findings: shown.filter(({ onPlan }) => !onPlan).map(({ finding }) => finding),
    onPlan: shown.filter(({ onPlan }) => onPlan).map(({ finding }) => finding),
    ignored: (looked?.checked.findings.length ?? 0) - shown.length,
  };
}

/** The site in a tab; absent where no extension may look. */
export async function originIn(tab: number, forms: OpenForms): Promise<string | undefined> {
  const known = forms.originIn(tab) ?? (await onceIn(tab));
  if (known !== undefined) return known;
  const { url = '' } = await browser.tabs.get(tab).catch((): { url?: string } => ({}));
  return originOf(url);
}

function rowOf({ id, key, label, section, byHand, required, text }: PlacedField): FieldRow {
  return { id, key, label, ...(section && { section: section.id }), byHand, required, empty: text.trim() === '' };
}
