import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Asked } from '../../messages/state';
import { useSay } from '../own-page';
import { DraftResult } from './draft-result';
import { MOST_BYTES, type ReadDraft, readDraft } from './read-draft';

interface Dropping {
  /** The guideline of the page beside it. */
  readonly profile: string | undefined;
  /** What the applicant has answered there. */
  readonly questions: readonly Asked[];
  /** A file was dropped somewhere on the panel. */
  readonly onDropped: () => void;
}

/** Checks drafts that are dropped on the panel or chosen; a plan is mostly attached as a file. */
export function DraftView({ profile, questions, onDropped }: Dropping) {
  const say = useSay();
  const [drafts, setDrafts] = useState<readonly ReadDraft[]>([]);
  const [over, setOver] = useState(false);
  const applicant = useMemo(
    () => Object.fromEntries(questions.flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, answer]]))),
    [questions],
  );
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null | undefined) => {
    if (files && files.length > 0) setDrafts(await Promise.all(Array.from(files, readDraft)));
  };

  // In place before the panel is seen: a file dropped too early would be opened by the browser.
  useLayoutEffect(() => {
    const dragged = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Else the browser would open the file in the panel's place.
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type !== 'drop') return;
      onDropped();
      void take(event.dataTransfer.files);
    };
    const kinds = ['dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) document.addEventListener(kind, dragged);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, dragged);
    };
  }, [onDropped]);

  return (
    <>
      <div class={over ? 'drop over' : 'drop'}>
        <p>{say('file_drop')}</p>
        <button type="button" onClick={() => chooser.current?.click()}>
          {say('file_choose')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".md,.markdown,.txt"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            void take(currentTarget.files).then(() => {
              // The same file again is another choice.
              currentTarget.value = '';
            });
          }}
        />
      </div>
      <div role="status" class="drafts">
        {drafts.map((draft, index) =>
          draft.refused === undefined ? (
            <DraftResult key={`${draft.name} ${index}`} draft={draft} ofPage={profile} applicant={applicant} />
          ) : (
            <p key={`${draft.name} ${index}`} class="refused">
              {say(REFUSALS[draft.refused], draft.name, MOST_BYTES / 1_000_000)}
            </p>
          ),
        )}
      </div>
      {drafts.length > 0 && (
        <button type="button" onClick={() => setDrafts([])}>
          {say('file_close')}
        </button>
      )}
    </>
  );
}

const REFUSALS = { 'too-big': 'file_too_big', 'wrong-kind': 'file_wrong_kind', 'not-text': 'file_not_text' } as const;
