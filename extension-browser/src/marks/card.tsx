import { Fragment } from 'preact';
import type { FieldFinding, FieldFix } from '../messages/finding';
import { type Locale, word } from '../words/words';

/** Why a fix was not put into the field. */
export type NotApplied = 'changed' | 'too-long' | 'not-taken';

/** What a card shows, and what its buttons do. */
export interface CardProps {
  readonly locale: Locale;
  readonly finding: FieldFinding;
  /** From 0, of those in the field. */
  readonly index: number;
  readonly count: number;
  readonly whyOpen: boolean;
  /** Of the fix tried last. `words`: what the field would say there, to copy. */
  readonly failed: { readonly reason: NotApplied; readonly words: string; readonly copied: boolean } | undefined;
  readonly busy: boolean;
  onApply(fix: FieldFix): void;
  onIgnore(): void;
  onAllow(): void;
  onMove(step: 1 | -1): void;
  onClose(): void;
  onWhy(): void;
  onCopy(): void;
}

const FAILURES = { changed: 'card_changed', 'too-long': 'card_too_long', 'not-taken': 'card_not_taken' } as const;

/** A finding, and what can be done about it. All strings go into text nodes. */
export function Card(props: CardProps) {
  const { locale, finding, index, count, whyOpen, failed, busy } = props;
  const say = (...[name, ...values]: Parameters<typeof word> extends [Locale, ...infer Rest] ? Rest : never) =>
    word(locale, name, ...values);
  const severity = say(`severity_${finding.severity}`);
  return (
    <Fragment>
      <header>
        <span class={`severity ${finding.severity}`}>
          <Sign severity={finding.severity} />
          {severity}
        </span>
        <h2 id="card-title">{finding.title}</h2>
        <button type="button" class="plain" aria-label={say('card_close')} onClick={props.onClose}>
          ✕
        </button>
      </header>
      <p id="card-message" class="message">
        {finding.message}
      </p>
      {(finding.fixes.length > 0 || finding.term !== undefined) && (
        <ul class="fixes">
          {finding.fixes.map((fix, at) => (
            <li key={at}>
              <button type="button" class={at === 0 ? 'fix first' : 'fix'} data-fix={at} disabled={busy} onClick={() => props.onApply(fix)}>
                <span class="words">{fix.title}</span>
                <span class="kind">{say(`fix_${fix.kind}`)}</span>
              </button>
            </li>
          ))}
          {finding.term !== undefined && (
            <li>
              <button type="button" class="allow" disabled={busy} onClick={props.onAllow}>
                <span class="words">{say('allow_term')}</span>
                <span class="kind">{say('allow_term_kept', finding.term)}</span>
              </button>
            </li>
          )}
        </ul>
      )}
      {failed && (
        <div class="failed" role="alert">
          <p>{say(FAILURES[failed.reason])}</p>
          {failed.reason !== 'changed' && (
            <Fragment>
              <p class="copy-words">{failed.words}</p>
              <button type="button" class="copy" onClick={props.onCopy}>
                {say(failed.copied ? 'card_copied' : 'card_copy')}
              </button>
            </Fragment>
          )}
        </div>
      )}
      {whyOpen && <Why {...props} />}
      <footer>
        <div class="row">
          <button type="button" class="plain ignore" onClick={props.onIgnore}>
            {say('card_ignore')}
          </button>
          <button type="button" class="plain why" aria-expanded={whyOpen} onClick={props.onWhy}>
            {say('card_why')}
          </button>
          <span class="gap" />
          <button
            type="button"
            class="plain previous"
            aria-label={say('card_previous')}
            title={say('card_previous')}
            onClick={() => props.onMove(-1)}
          >
            ↑
          </button>
          <span class="place">
            {index + 1}/{count}
          </span>
          <button type="button" class="plain next" aria-label={say('card_next')} title={say('card_next')} onClick={() => props.onMove(1)}>
            ↓
          </button>
        </div>
        <p class="keys">{say('card_keys')}</p>
      </footer>
    </Fragment>
  );
}

function Why({ locale, finding }: CardProps) {
  return (
    <dl class="reasons">
      <dt>{word(locale, 'why')}</dt>
      <dd>{finding.why}</dd>
      {(finding.basis ?? finding.certainty) && (
        <Fragment>
          <dt>{word(locale, 'basis')}</dt>
          <dd>
            {finding.basis}
            {finding.certainty && <span class="certainty">{finding.certainty}</span>}
          </dd>
        </Fragment>
      )}
      {finding.related.length > 0 && (
        <Fragment>
          <dt>{word(locale, 'related')}</dt>
          {finding.related.map(({ label, words }, at) => (
            <dd key={at}>
              <span class="where">{label}</span> {words}
            </dd>
          ))}
        </Fragment>
      )}
      <dt>{word(locale, 'card_rule')}</dt>
      <dd>
        <code>{finding.rule}</code>
      </dd>
    </dl>
  );
}

/** The underline's own shape, so that card and text are seen to belong together. */
function Sign({ severity }: { readonly severity: FieldFinding['severity'] }) {
  return <span class={`sign ${severity}`} aria-hidden="true" />;
}
