import { useId } from 'preact/hooks';
import type { Asked } from '../../messages/state';
import { Group } from '../group';
import { useSay } from '../own-page';

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
  const choices = [...asked.choices, { value: undefined, label: say('not_answered') }];
  return (
    <fieldset>
      <legend>{asked.ask}</legend>
      {choices.map(({ value, label }) => (
        <label key={String(value)} class="radio">
          <input type="radio" name={name} checked={asked.answer === value} onChange={() => onAnswer(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
