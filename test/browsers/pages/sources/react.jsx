import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PLAN } from './plan.js';

/** Its state is what counts: React writes the value back at every change. */
globalThis.edit = (element) => {
  let kept = '';
  function Plan() {
    const [text, setText] = useState(PLAN.map((runs) => runs.map(({ text }) => text).join('')).join('\n'));
    const [contact, setContact] = useState('담당자는 LTE 단말을 쓴다.');
    kept = `${text}\n${contact}`;
    return (
      <>
        <textarea
          id="text"
          name="plan"
          aria-label="사업 개요"
          rows={6}
          cols={70}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <input name="contact" aria-label="담당자" size={60} value={contact} onChange={(event) => setContact(event.target.value)} />
      </>
    );
  }
  createRoot(element).render(<Plan />);
  return { ready: Promise.resolve(), model: () => kept };
};
