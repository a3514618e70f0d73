import { useState } from 'preact/hooks';
import { useSay } from '../own-page';
import type { OptionsPart } from './options';
import { Part } from './part';
import { readGlossary, readTerms, writeGlossary } from './term-lines';

/** Terms that need no explanation, and the author's own glossary. */
export function Terms({ chosen: { allowedTerms, glossary }, onChange }: OptionsPart) {
  const say = useSay();
  // As it was typed; what is kept of it is read from it.
  const [allowText] = useState(allowedTerms.join('\n'));
  const [glossaryText, setGlossaryText] = useState(writeGlossary(glossary));
  const { bad } = readGlossary(glossaryText);
  return (
    <Part title={say('options_terms')}>
      <label class="field">
        <span>{say('terms_allow')}</span>
        <small>{say('terms_allow_hint')}</small>
        <textarea
          rows={4}
          defaultValue={allowText}
          onInput={({ currentTarget: { value } }) => onChange({ allowedTerms: readTerms(value) })}
        />
      </label>
      <label class="field">
        <span>{say('terms_glossary')}</span>
        <small>{say('terms_glossary_hint')}</small>
        <textarea
          rows={4}
          value={glossaryText}
          onInput={({ currentTarget: { value } }) => {
            setGlossaryText(value);
            onChange({ glossary: [...readGlossary(value).glossary] });
          }}
        />
      </label>
      <ul class="problems" role="status">
        {bad.map(({ line, text }) => (
          <li key={line}>{say('line_not_read', line, text)}</li>
        ))}
      </ul>
    </Part>
  );
}
