import { browser } from 'wxt/browser';
import type { PageField } from '../fields/page-field';
import { watchFields } from '../fields/watch';
import { applyFix } from '../fixes/apply';
import { createMarks, type Marks } from '../marks/marks';
import { answer, ask } from '../messages/checked';
import type { FrameReport, UnreadField } from '../messages/field';
import type { FieldFinding, FieldFix, FrameFindings } from '../messages/finding';
import { ripeFindings, type Told } from './findings-shown';
import { reportOf, tellsTheSame } from './report';

/** What is known of one field between two looks at the page. */
interface Shown {
  readonly field: PageField;
  told: Told | undefined;
  /** Whether the marks have what was told; they carry it through edits themselves. */
  isShown: boolean;
  /** When its text was last seen to change while the caret stood in it. */
  typedAt: number | undefined;
  /** Ids of the findings that the applicant has seen. */
  ids: ReadonlySet<string>;
}

/**
 * Runs in a frame of a page: reports its fields to the background, shows what comes back, and does what the card and the panel ask for.
 * Takes everything out of the page again when it is told to, or when the extension is gone, as after an update; calls `onLeft` then. Returns
 * what has it leave.
 */
export function startPage(page: Document, onLeft: () => void): () => void {
  const load = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
  let shown = new Map<string, Shown>();
  let unread: readonly UnreadField[] = [];
  let sent: FrameReport | undefined;
  let marks: Marks | undefined;
  /** The root element that the marks were put under. */
  let root: Element | null = null;
  let locale: FrameFindings['locale'] | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: () => void = () => {};
  let left = false;

  const look = (fields: readonly PageField[], now: readonly UnreadField[]): void => {
    if (isCutOff()) {
      leave();
      return;
    }
    // `document.open()` takes this listener away; the second of two that are the same counts for nothing.
    page.defaultView?.addEventListener('pageshow', onShown);
    unread = now;
    keep(fields);
    const report = reportOf({ load, revision: (sent?.revision ?? 0) + 1, frames: page.defaultView?.length ?? 0 }, fields, unread);
    noteTyping(report);
    if (sent && tellsTheSame(sent, report)) showAll();
    else void send(report);
  };

  const keep = (fields: readonly PageField[]): void => {
    const before = shown;
    shown = new Map(
      fields.map((field): [string, Shown] => {
        const one = before.get(field.id);
        return [
          field.id,
          one?.field === field ? one : { field, told: one?.told, isShown: false, typedAt: undefined, ids: one?.ids ?? new Set() },
        ];
      }),
    );
    for (const [id, { field }] of before) if (shown.get(id)?.field.element !== field.element) marks?.forget(field);
  };

  const noteTyping = ({ fields }: FrameReport): void => {
    const texts = new Map(sent?.fields.map(({ id, text }) => [id, text]));
    for (const { id, text } of fields) {
      const one = shown.get(id)!;
      if (texts.has(id) && texts.get(id) !== text && one.field.caret() !== undefined) one.typedAt = performance.now();
    }
  };

  const send = async (report: FrameReport): Promise<void> => {
    sent = report;
    try {
      take(await ask('report', report));
    } catch {
      // Where it is the background that failed, the next change asks again.
      if (isCutOff()) leave();
    }
  };

  const sendAgain = async (): Promise<void> => {
    if (sent) await send({ ...sent, revision: sent.revision + 1 });
  };

  /** A page that was kept while another was shown does not know what was switched off meanwhile; where it was, it is told to leave. */
  const onShown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void sendAgain();
  };

  const take = (found: FrameFindings): void => {
    if (left || found.load !== load || found.revision !== sent?.revision) return;
    if (found.locale !== locale) withoutMarks();
    locale = found.locale;
    for (const { id, text } of sent.fields) {
      const one = shown.get(id);
      if (!one) continue;
      const [findings, limits] = [found.findings, found.limits].map((all) => all.filter(({ field }) => field === id)) as [
        FieldFinding[],
        Told['limits'],
      ];
      one.told = { text, findings, limits };
      one.isShown = false;
    }
    showAll();
  };

  const showAll = (): void => {
    clearTimeout(later);
    // `document.open()` took the host and the listeners of the marks away.
    if (root !== page.documentElement) withoutMarks();
    let soonest = Number.POSITIVE_INFINITY;
    for (const one of shown.values()) {
      if (!one.told || locale === undefined) continue;
      const { findings, waits } = ripeFindings(one.field, one.told, { typedAt: one.typedAt, now: performance.now(), shown: one.ids });
      soonest = Math.min(soonest, waits ?? soonest);
      const ids = new Set(findings.map(({ id }) => id));
      if (one.isShown && ids.size === one.ids.size && findings.every(({ id }) => one.ids.has(id))) continue;
      one.ids = ids;
      one.isShown = true;
      root = page.documentElement;
      marks ??= createMarks({ locale, onApply, onIgnore, onAllow });
      marks.show(one.field, findings, one.told.limits);
    }
    if (soonest < Number.POSITIVE_INFINITY) later = setTimeout(showAll, soonest);
  };

  const withoutMarks = (): void => {
    marks?.destroy();
    marks = undefined;
    for (const one of shown.values()) one.isShown = false;
  };

  const holding = (id: string): { one: Shown; told: Told; finding: FieldFinding } | undefined => {
    for (const one of shown.values()) {
      const finding = one.told?.findings.find((known) => known.id === id);
      if (finding) return { one, told: one.told!, finding };
    }
    return undefined;
  };

  const apply = async (id: string, at: number) => {
    const held = holding(id);
    const fix = held?.finding.fixes[at];
    if (!held || !fix) return 'changed';
    const { told, finding, one } = held;
    return applyFix(one.field, finding, fix, (technique, text) => ask('fixInPage', { technique, text }), {
      checked: told.text,
      limits: told.limits,
    });
  };
  const onApply = (finding: FieldFinding, fix: FieldFix) => apply(finding.id, finding.fixes.indexOf(fix));

  /** Before the background tells what is left. */
  const drop = (id: string): void => {
    const held = holding(id);
    if (held) held.one.told = { ...held.told, findings: held.told.findings.filter((one) => one !== held.finding) };
  };
  const onIgnore = ({ id }: FieldFinding): void => {
    drop(id);
    void ask('ignore', { id }).catch(() => undefined);
  };
  const onAllow = ({ id }: FieldFinding): void => {
    drop(id);
    void ask('allowTerm', { id }).catch(() => undefined);
  };

  const reveal = (id: string, findingId: string | undefined): void => {
    const one = shown.get(id);
    const finding = one?.told?.findings.find((known) => known.id === findingId);
    if (one && marks && finding) marks.reveal(one.field, finding);
    else {
      one?.field.element.scrollIntoView({ block: 'center' });
      one?.field.element.focus({ preventScroll: true });
    }
  };

  const leave = (): void => {
    if (left) return;
    left = true;
    clearTimeout(later);
    stopWatching();
    page.defaultView?.removeEventListener('pageshow', onShown);
    for (const stop of stopAnswering) stop();
    marks?.destroy();
    shown.clear();
    onLeft();
  };

  const stopAnswering = [
    answer('found', async (found) => {
      take(found);
      return undefined;
    }),
    answer('reportAgain', async () => {
      // Whoever asks may wait for the report.
      await sendAgain();
      return undefined;
    }),
    answer('leave', async () => {
      leave();
      return undefined;
    }),
    answer('revealField', async ({ field, finding }) => {
      reveal(field, finding);
      return undefined;
    }),
    answer('applyFieldFix', async ({ finding, fix }) => (await apply(finding, fix)) === 'applied'),
  ];
  ask('mayRun', undefined).then(() => {
    if (!left) stopWatching = watchFields(page, look);
  }, leave);
  return leave;
}

/** Whether the extension was updated or removed; what runs in pages stays behind. */
function isCutOff(): boolean {
  return browser.runtime?.id === undefined;
}
