import { browser } from 'wxt/browser';
import { inPage } from '../fixes/in-page';
import { answer, ask, MessageRefused, type Sender } from '../messages/checked';
import { ignore, unignoreAll, watchIgnored } from '../settings/ignored';
import { allowTerm, options } from '../settings/options';
import { ownProfiles } from '../settings/own-profiles';
import { changeSite, sites } from '../settings/sites';
import { forgetEverything, forgetSite } from './forgetting';
import { frameAndField } from './form';
import { OpenForms, shownIn } from './open-forms';
import { register } from './page-script';
import { onceIn, runningAt } from './running';
import { checkOnce, endWithoutPermission, followTab, forgetTab, turnOff, turnOn, turnOnSite, turnOnWanted } from './switching';
import { originIn, stateOf } from './tab-state';

/** Starts the background: answers pages and panels, and follows tabs, permissions and settings. Everything that listens does so before this returns. */
export function startBackground(): void {
  const forms = new OpenForms();
  answerPages(forms);
  answerOwnPages(forms);
  for (const { watch } of [options, ownProfiles, sites]) watch(() => void forms.checkAgain());
  watchIgnored(() => void forms.checkAgain());
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  browser.permissions.onAdded.addListener(() => void turnOnWanted());
  browser.permissions.onRemoved.addListener(() => void endWithoutPermission(forms));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status !== undefined) void followTab(tab, status === 'complete', forms);
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab, forms));
}

/** What scripts in pages ask. A page that the extension does not run in gets no answer, and the script there is told to leave. */
function answerPages(forms: OpenForms): void {
  answer('mayRun', async (_, sender) => {
    await placeOf(sender);
    return true as const;
  });
  answer('report', async (report, sender) => {
    const { document, ...at } = await placeOf(sender);
    // The page has been read before, and the worker that did so is gone: the tab's other frames do not know that.
    if (!forms.has(at.tab) && report.revision > 1) void forms.askAgain(at.tab);
    return forms.take(at, { report, document });
  });
  const shownAs = async (id: string, tab: number) => {
    await forms.ready(tab);
    const looked = await forms.look(tab);
    return looked && shownIn(looked).find(({ finding }) => finding.id === id);
  };
  answer('ignore', async ({ id }, sender) => {
    const { tab, origin } = await placeOf(sender);
    const found = await shownAs(id, tab);
    if (found) await ignore(origin, found.fingerprint);
  });
  answer('allowTerm', async ({ id }, sender) => {
    const { tab } = await placeOf(sender);
    const term = (await shownAs(id, tab))?.finding.term;
    if (term !== undefined) await allowTerm(term);
  });
  answer('fixInPage', async ({ technique, text }, sender) => {
    const { tab, frame } = await placeOf(sender);
    const [done] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      world: 'MAIN',
      func: inPage[technique],
      args: [text],
      injectImmediately: true,
    });
    return done?.result === true;
  });
}

interface PlaceOfScript {
  readonly tab: number;
  readonly frame: number;
  readonly origin: string;
  readonly document: string | undefined;
}

/** Where a script runs, if the applicant has the extension run there: in a frame of the page's own origin. */
async function placeOf({ tab, frame, document, origin, tabOrigin }: Sender): Promise<PlaceOfScript> {
  if (tab === undefined || frame === undefined) throw new MessageRefused('not from a tab');
  const top = (await onceIn(tab)) ?? tabOrigin;
  if (origin !== undefined && origin === top && (await runningAt(tab, origin)) !== 'off') return { tab, frame, origin, document };
  ask('leave', undefined, { tab, frame }).catch(() => {});
  throw new MessageRefused('the extension is not on there');
}

function answerOwnPages(forms: OpenForms): void {
  answer('tabState', async ({ tab }) => {
    const state = await stateOf(tab, forms);
    if (state.running !== 'off' && !forms.has(tab)) void forms.askAgain(tab);
    return state;
  });
  answer('check', ({ tab }) => checkOnce(tab));
  answer('turnOn', ({ tab }) => turnOn(tab));
  answer('turnOnSite', ({ origin }) => turnOnSite(origin));
  answer('turnOff', ({ origin }) => turnOff(origin, forms));
  answer('forget', ({ origin }) => (origin === undefined ? forgetEverything(forms) : forgetSite(origin, forms)));
  answer('chooseProfile', async ({ tab, profile }) => changeSite(await siteIn(tab, forms), (site) => ({ ...site, profile })));
  answer('chooseSiteProfile', ({ origin, profile }) => changeSite(origin, (site) => ({ ...site, profile })));
  answer('answerQuestion', async ({ tab, question, answer }) =>
    changeSite(await siteIn(tab, forms), ({ applicant: { [question]: _, ...others }, ...site }) => ({
      ...site,
      applicant: answer === undefined ? others : { ...others, [question]: answer },
    })),
  );
  answer('mapField', async ({ tab, key, section }) =>
    changeSite(await siteIn(tab, forms), ({ byHand, ...site }) => {
      const profile = site.profile ?? '';
      const others = byHand.filter((one) => one.profile !== profile || one.field !== key);
      return { ...site, byHand: section === undefined ? others : [...others, { profile, field: key, section }] };
    }),
  );
  answer('unignoreAll', async ({ tab }) => unignoreAll(await siteIn(tab, forms)));
  answer('reveal', async ({ tab, field, finding }) => {
    const at = frameAndField(field);
    if (!at) return;
    await browser.tabs.update(tab, { active: true });
    await ask('revealField', { field: at.field, ...(finding !== undefined && { finding }) }, { tab, frame: at.frame });
  });
  answer('applyFix', async ({ tab, finding, fix }) => {
    await forms.ready(tab);
    const looked = await forms.look(tab);
    const found = looked?.checked.findings.find((one) => one.finding.id === finding);
    const at = found && frameAndField(found.finding.field);
    return at ? ask('applyFieldFix', { finding, fix }, { tab, frame: at.frame }) : false;
  });
}

async function siteIn(tab: number, forms: OpenForms): Promise<string> {
  const origin = await originIn(tab, forms);
  if (origin === undefined) throw new MessageRefused('that tab has no site');
  return origin;
}
