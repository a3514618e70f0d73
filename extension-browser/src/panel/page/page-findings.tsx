import { useState } from 'preact/hooks';
import { ask } from '../../messages/checked';
import type { FieldFinding, FieldFix } from '../../messages/finding';
import type { TabState } from '../../messages/state';
import { AllowButton } from '../allow-button';
import { FindingCard } from '../finding-card';
import { Group } from '../group';
import { useSay } from '../own-page';

/** The findings: those about the text as a whole, then each field's, in the order of the page. */
export function PageFindings({ state }: { readonly state: TabState }) {
  const say = useSay();
  const { tab, fields, findings, onPlan } = state;
  if (findings.length + onPlan.length === 0) return null;
  const places = fields.flatMap(({ id, label }) => {
    const own = findings.filter(({ field }) => field === id);
    return own.length === 0 ? [] : [{ id, label: label || say('unnamed'), own }];
  });
  return (
    <Group title={say('findings')} count={findings.length + onPlan.length}>
      {onPlan.length > 0 && (
        <section>
          <h3>{say('on_plan')}</h3>
          <ul class="findings">
            {onPlan.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
          </ul>
        </section>
      )}
      {places.map(({ id, label, own }) => (
        <section key={id}>
          <h3>
            <button type="button" class="link" title={say('go_to_field')} onClick={() => void ask('reveal', { tab, field: id })}>
              {label}
            </button>
          </h3>
          <ul class="findings">
            {own.map((finding) => (
              <FindingCard key={finding.id} finding={finding}>
                <Remedies tab={tab} finding={finding} />
              </FindingCard>
            ))}
          </ul>
        </section>
      ))}
    </Group>
  );
}

/** Ways to a finding's place and out of it; the fixes that keep the meaning are told apart from those to be checked first. */
function Remedies({ tab, finding }: { readonly tab: number; readonly finding: FieldFinding }) {
  const say = useSay();
  const [failed, setFailed] = useState<FieldFix>();
  const apply = async (fix: FieldFix, index: number) => {
    const applied = await ask('applyFix', { tab, finding: finding.id, fix: index }).catch(() => false);
    setFailed(applied ? undefined : fix);
  };
  return (
    <div class="remedies">
      {finding.fixes.map((fix, index) => (
        <FixButton key={fix.title} fix={fix} onApply={() => void apply(fix, index)} />
      ))}
      {finding.term !== undefined && <AllowButton term={finding.term} />}
      <button type="button" class="link" onClick={() => void ask('reveal', { tab, field: finding.field, finding: finding.id })}>
        {say('go_to_finding')}
      </button>
      <p role="status">{failed && say('fix_failed')}</p>
      {failed && <WordsToCopy key={failed.title} words={failed.edits.map(({ text }) => text).join('\n')} />}
    </div>
  );
}

/** What the field would say, for the applicant to put there; nothing where a fix only takes words out. */
function WordsToCopy({ words }: { readonly words: string }) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean>();
  if (words === '') return null;
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div class="to-copy">
      <p>{words}</p>
      <button type="button" onClick={() => void copy()}>
        {say('card_copy')}
      </button>
      <small role="status">{copied !== undefined && say(copied ? 'card_copied' : 'card_not_copied')}</small>
    </div>
  );
}

function FixButton({ fix: { kind, title }, onApply }: { readonly fix: FieldFix; readonly onApply: () => void }) {
  const say = useSay();
  return (
    <button type="button" class={`fix ${kind}`} onClick={onApply}>
      <span>{title}</span>
      <small>{say(kind === 'safe' ? 'fix_safe' : 'fix_suggestion')}</small>
    </button>
  );
}
