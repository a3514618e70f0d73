import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../own-page';
import type { OptionsPart } from './options';
import { Part } from './part';
import { readGlossary, readTerms, writeGlossary } from './term-lines';

/** Terms that need no explanation, and the author's own glossary. */
export function Terms({ chosen: { allowedTerms, glossary }, onChange }: OptionsPart) {
  const say = useSay();
  const [allowText, setAllowText] = useTermText(allowedTerms);
  const [glossaryText, setGlossaryText] = useState(writeGlossary(glossary));
  const { bad } = readGlossary(glossaryText);
  return (
    <Part title={say('options_terms')}>
      <label class="field">
        <span>{say('terms_allow')}</span>
        <small>{say('terms_allow_hint')}</small>
        <textarea
          rows={4}
          value={allowText}
          onInput={({ currentTarget: { value } }) => {
            setAllowText(value);
            onChange({ allowedTerms: readTerms(value) });
          }}
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

/** The terms as they were typed. Those that a card or the panel adds meanwhile come behind them, or the next key would take them out again. */
function useTermText(terms: readonly string[]): [text: string, type: (text: string) => void] {
  const [text, setText] = useState(terms.join('\n'));
  const typed = useRef(new Set(terms));
  useEffect(() => {
    const added = terms.filter((term) => !typed.current.has(term));
    for (const term of added) typed.current.add(term);
    if (added.length > 0) setText((before) => [before.trimEnd(), ...added].filter((line) => line !== '').join('\n'));
  }, [terms]);
  const type = (value: string): void => {
    for (const term of readTerms(value)) typed.current.add(term);
    setText(value);
  };
  return [text, type];
}
