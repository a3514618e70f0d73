import { useId } from 'preact/hooks';
import type { Asked } from '../../messages/state';
import { Group } from '../group';
import { type Say, useSay } from '../own-page';

interface Asking {
  readonly questions: readonly Asked[];
  readonly onAnswer: (question: string, answer: boolean | string | undefined) => void;
}

/** What the guideline asks of the applicant: the answers decide which sections are required. */
export function Questions({ questions, onAnswer }: Asking) {
  const say = useSay();
  if (questions.length === 0) return null;
  const open = questions.filter(({ answer }) => answer === undefined).length;
  return (
    <Group title={say('questions')} count={open === 0 ? undefined : say('open_questions', open)}>
      {questions.map((asked) => (
        <Question key={asked.id} asked={asked} onAnswer={(answer) => onAnswer(asked.id, answer)} />
      ))}
    </Group>
  );
}

function Question({ asked, onAnswer }: { readonly asked: Asked; readonly onAnswer: (answer: boolean | string | undefined) => void }) {
  const say = useSay();
  const name = useId();
  const effect = useId();
  const choices = [...asked.choices, { value: undefined, label: say('not_answered') }];
  return (
    <fieldset aria-describedby={effect}>
      <legend>{asked.ask}</legend>
      <p class="faint" id={effect}>
        {effectOf(asked, say)}
      </p>
      {choices.map(({ value, label }) => (
        <label key={String(value)} class="radio">
          <input type="radio" name={name} checked={asked.answer === value} onChange={() => onAnswer(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** What depends on the answer: an answer may change nothing that is in sight. */
function effectOf({ sections, attachments }: Asked, say: Say): string {
  const effects = [
    ...(sections > 0 ? [say('question_sections', sections)] : []),
    ...(attachments > 0 ? [say('question_attachments', attachments)] : []),
  ];
  return effects.length > 0 ? effects.join(' · ') : say('question_nothing');
}
