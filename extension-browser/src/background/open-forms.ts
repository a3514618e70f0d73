import { browser } from 'wxt/browser';
import { ask, MessageRefused } from '../messages/checked';
import type { FrameFindings } from '../messages/finding';
import { ignoredAt } from '../settings/ignored';
import { localeOf, options } from '../settings/options';
import { ownProfiles } from '../settings/own-profiles';
import { type Site, siteAt } from '../settings/sites';
import { showCount } from './badge';
import { type CheckedForm, checkForm } from './check-form';
import { type Form, type Frame, withFrames, withReport } from './form';
import { type Guideline, guidelineOf } from './guideline';
import { askAllTabs, framesIn, putInto } from './page-script';
import { onceIn } from './running';

/** A form with what was found in it. */
export interface Looked extends Given {
  readonly form: Form;
  readonly checked: CheckedForm;
  /** Fingerprints of what the applicant does not want to see. */
  readonly ignored: ReadonlySet<string>;
}

/** What a form is checked by. */
export interface Given {
  readonly site: Site;
  readonly guideline: Guideline;
  readonly locale: 'ko' | 'en';
}

/** The forms of all tabs that the extension reads, in memory only: a service worker that starts again knows none, and asks the pages. */
export class OpenForms {
  readonly #forms = new Map<number, Form>();
  readonly #looked = new Map<number, Looked>();
  /** Tabs whose frames are being asked to report. */
  readonly #asked = new Map<number, Promise<void>>();
  /** What each frame was told last, by `tab:frame`. */
  readonly #told = new Map<string, string>();

  has(tab: number): boolean {
    return this.#forms.has(tab);
  }

  /** The site of the form in a tab. */
  originIn(tab: number): string | undefined {
    return this.#forms.get(tab)?.origin;
  }

  tabsAt(origin: string): number[] {
    return [...this.#forms.values()].flatMap((form) => (form.origin === origin ? [form.tab] : []));
  }

  get tabs(): readonly number[] {
    return [...this.#forms.keys()];
  }

  /** The page load of a tab's own frame. */
  loadIn(tab: number): string | undefined {
    return this.#forms.get(tab)?.frames.get(0)?.report.load;
  }

  /** Takes a frame's report in and gives what that frame is to show; the tab's other frames and the extension's pages are told what changed for them. */
  async take(at: { readonly tab: number; readonly frame: number; readonly origin: string }, reported: Frame): Promise<FrameFindings> {
    const { tab, frame, origin } = at;
    const open = this.#forms.get(tab);
    const known = open?.origin === origin ? open : undefined;
    const form = withReport(known ?? { tab, origin, frames: new Map(), closed: [] }, frame, reported);
    this.#forms.set(tab, form);
    const before = known?.frames.get(frame)?.report;
    if (before?.load !== reported.report.load || before.frames !== reported.report.frames) await this.#seeFrames(tab);
    const looked = await this.look(tab);
    if (!looked?.form.frames.has(frame)) throw new MessageRefused('the page has been left');
    const found = findingsFor(looked, frame);
    this.#told.set(`${tab}:${frame}`, gist(found));
    this.#tell(looked);
    return found;
  }

  /** Waits until the form of a tab is known: a worker that has just started knows none, or a part of it. */
  async ready(tab: number): Promise<void> {
    await (this.#asked.get(tab) ?? (this.has(tab) ? undefined : this.askAgain(tab)));
  }

  /** Has the scripts of a tab report anew, each frame for itself, and waits until they have. */
  askAgain(tab: number): Promise<void> {
    const asked = this.#asked.get(tab) ?? askFrames(tab).finally(() => this.#asked.delete(tab));
    this.#asked.set(tab, asked);
    return asked;
  }

  /** Looks which frames a tab has now, and checks again what is left. */
  async followFrames(tab: number): Promise<void> {
    if (!(await this.#seeFrames(tab))) return;
    const looked = await this.look(tab);
    if (looked) this.#tell(looked);
  }

  /** Whether the form is another now. */
  async #seeFrames(tab: number): Promise<boolean> {
    const present = await framesIn(tab);
    const form = this.#forms.get(tab);
    if (!form || present.size === 0) return false;
    this.#forms.set(tab, withFrames(form, present));
    // The browser puts the script into frames that come late only where the site is on.
    const hasUnread = [...present.keys()].some((frame) => !form.frames.has(frame));
    if (hasUnread && (await onceIn(tab)) === form.origin) await putInto(tab).catch(() => {});
    return this.#forms.get(tab) !== form;
  }

  forget(tab: number): void {
    this.#forms.delete(tab);
    this.#looked.delete(tab);
    for (const place of this.#told.keys()) if (place.startsWith(`${tab}:`)) this.#told.delete(place);
    void showCount(tab, undefined);
    tellOwnPages(tab);
  }

  /** Checks all forms again, by settings that changed. Those that a worker that has just started does not know report for it. */
  async checkAgain(): Promise<void> {
    await askAllTabs((tab) => this.has(tab));
    for (const tab of this.tabs) {
      const looked = await this.look(tab);
      if (looked) this.#tell(looked);
    }
  }

  /** What is found in the form of a tab, by the settings as they are now. */
  async look(tab: number): Promise<Looked | undefined> {
    const origin = this.#forms.get(tab)?.origin;
    if (origin === undefined) return undefined;
    const given = await givenFor(origin);
    const form = this.#forms.get(tab);
    if (form?.origin !== origin) return undefined;
    const before = this.#looked.get(tab);
    const checked = before && isSame(before, { ...given, form }) ? before.checked : check(form, given, before);
    const ignored = await ignoredAt(
      origin,
      checked.findings.map(({ fingerprint }) => fingerprint),
    );
    const looked = { ...given, form, checked, ignored };
    if (this.#forms.get(tab) === form) this.#looked.set(tab, looked);
    return looked;
  }

  #tell(looked: Looked): void {
    const { tab, frames } = looked.form;
    for (const frame of frames.keys()) {
      const found = findingsFor(looked, frame);
      const place = `${tab}:${frame}`;
      if (this.#told.get(place) === gist(found)) continue;
      this.#told.set(place, gist(found));
      ask('found', found, { tab, frame }).catch(() => {});
    }
    void showCount(tab, shownIn(looked));
    tellOwnPages(tab);
  }
}

/** What the settings say for a site. */
export async function givenFor(origin: string | undefined): Promise<Given> {
  const [site, chosen, own] = await Promise.all([siteAt(origin ?? ''), options.read(), ownProfiles.read()]);
  return { site, guideline: guidelineOf(site, chosen, own), locale: localeOf(chosen, browser.i18n.getUILanguage()) };
}

/** The findings of a form that the applicant wants to see. */
export function shownIn({ checked: { findings }, ignored }: Looked): CheckedForm['findings'] {
  return findings.filter(({ fingerprint }) => !ignored.has(fingerprint));
}

function check(form: Form, { site, guideline, locale }: Given, before: Looked | undefined): CheckedForm {
  return checkForm(form, site, guideline, locale, before?.checked.documents ?? new Map());
}

function isSame(before: Looked, { form, site, guideline, locale }: Given & { readonly form: Form }): boolean {
  return (
    before.form === form &&
    before.guideline === guideline &&
    before.locale === locale &&
    JSON.stringify(before.site.byHand) === JSON.stringify(site.byHand)
  );
}

/** What one frame is to show; fields go by the names that the frame gave them. */
function findingsFor(looked: Looked, frame: number): FrameFindings {
  const own = new Map(looked.checked.fields.flatMap((field) => (field.frame === frame ? [[field.id, field.inFrame] as const] : [])));
  const { load, revision } = looked.form.frames.get(frame)!.report;
  return {
    load,
    revision,
    locale: looked.locale,
    findings: shownIn(looked).flatMap(({ finding, onPlan }) => {
      const field = onPlan ? undefined : own.get(finding.field);
      return field === undefined ? [] : [{ ...finding, field }];
    }),
    limits: looked.checked.limits.flatMap((limit) => {
      const field = own.get(limit.field);
      return field === undefined ? [] : [{ ...limit, field }];
    }),
  };
}

/** What two answers to a frame have in common when it need not be told again. */
function gist({ locale, findings, limits }: FrameFindings): string {
  return JSON.stringify([locale, findings, limits]);
}

/** A frame that has no script, or loses it meanwhile, has nothing to report. */
async function askFrames(tab: number): Promise<void> {
  const frames = await framesIn(tab);
  await Promise.allSettled([...frames.keys()].map((frame) => ask('reportAgain', undefined, { tab, frame })));
}

/** That nobody listens, since no panel is open, is no error. */
function tellOwnPages(tab: number): void {
  ask('changed', { tab }).catch(() => {});
}
