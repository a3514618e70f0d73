import type { Settings } from '@dadeumi/rules';
import { useMemo, useState } from 'preact/hooks';
import { choiceOf } from '../../background/choice';
import type { Word } from '../../words/words';
import { AllowButton } from '../allow-button';
import { ExportButton } from '../export-button';
import { FindingCard } from '../finding-card';
import { Group } from '../group';
import { useLocale, useSay } from '../own-page';
import { ProfilePicker } from '../page/profile-picker';
import { SectionList } from '../page/sections';
import { type ChosenBy, checkDraft } from './check-draft';
import type { Decoded } from './decode';
import { type DraftSettings, useDraftSettings } from './draft-settings';
import { draftAsMarkdown } from './export';

interface Resulting {
  readonly draft: { readonly name: string } & Decoded;
  readonly ofPage: string | undefined;
  readonly applicant: Settings['applicant'];
}

const CHOSEN_BY: Readonly<Record<ChosenBy, Word>> = {
  'front-matter': 'file_profile_front',
  reader: 'file_profile_reader',
  headings: 'file_profile_recognised',
  page: 'file_profile_page',
  nobody: 'file_profile_none',
};

/** What is in one draft file: its own guideline, findings by line, and sections. */
export function DraftResult(props: Resulting) {
  const settings = useDraftSettings();
  return settings ? <Result {...props} settings={settings} /> : null;
}

function Result({ draft: { name, text, encoding }, ofPage, applicant, settings }: Resulting & { readonly settings: DraftSettings }) {
  const say = useSay();
  const locale = useLocale();
  const [picked, setPicked] = useState<string>();
  const checked = useMemo(
    () => checkDraft({ name, text, locale, ...settings, picked, ofPage, applicant }),
    [name, text, locale, settings, picked, ofPage, applicant],
  );
  const { findings, sections, unread } = checked;
  const profiles = settings.profiles.map((profile) => choiceOf(profile, locale));
  const guideline = profiles.find(({ id }) => id === checked.profile)?.name ?? checked.profile;
  const result = [
    say('file_read', name, checked.lines),
    ...(encoding === 'utf-8' ? [] : [say('file_encoding', ENCODING_NAMES[encoding])]),
    findings.length > 0 ? say('to_fix', findings.length) : say('nothing_to_fix'),
  ];
  return (
    <section class="draft">
      <p class="result">{result.join(' · ')}</p>
      <ProfilePicker profile={checked.profile} profiles={profiles} onPick={setPicked} />
      <p class="faint">{say(CHOSEN_BY[checked.chosenBy])}</p>
      {unread.map((reason) => (
        <p key={reason}>{say('file_unread', reason)}</p>
      ))}
      {findings.length > 0 && (
        <Group title={say('findings')} count={findings.length}>
          <ul class="findings">
            {findings.map((finding) => (
              <FindingCard key={finding.id} finding={finding} at={say('file_line', finding.line)}>
                {finding.frontMatter !== undefined && <Front matter={finding.frontMatter} />}
                {finding.fixes.length > 0 && (
                  <ul class="plain fixes">
                    {finding.fixes.map(({ kind, title }) => (
                      <li key={title}>
                        {title} <small>{say(kind === 'safe' ? 'fix_safe' : 'fix_suggestion')}</small>
                      </li>
                    ))}
                  </ul>
                )}
                {finding.term !== undefined && <AllowButton term={finding.term} />}
              </FindingCard>
            ))}
          </ul>
        </Group>
      )}
      <SectionList sections={sections} />
      <ExportButton of={name.replace(/\.[^.]{1,8}$/, '')} text={() => draftAsMarkdown(checked, guideline, result, say)} />
    </section>
  );
}

/** A draft has no page of settings; what it says of itself stands at its top. */
function Front({ matter }: { readonly matter: string }) {
  const say = useSay();
  return (
    <div class="to-copy">
      <p>{say('file_front_matter')}</p>
      <pre>{matter}</pre>
    </div>
  );
}

const ENCODING_NAMES = { 'utf-16': 'UTF-16', 'euc-kr': 'EUC-KR' } as const;
