import { convertFromRaw, Editor, EditorState, RichUtils } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fillOnSubmit, PLAN } from './plan.js';

function blockOf(runs, index) {
  const before = (at) => runs.slice(0, at).reduce((length, { text }) => length + text.length, 0);
  return {
    key: `paragraph${index}`,
    type: 'unstyled',
    depth: 0,
    entityRanges: [],
    text: runs.map(({ text }) => text).join(''),
    inlineStyleRanges: runs.flatMap(({ text, bold }, at) => (bold ? [{ offset: before(at), length: text.length, style: 'BOLD' }] : [])),
  };
}

globalThis.edit = (element) => {
  let kept = EditorState.createWithContent(convertFromRaw({ entityMap: {}, blocks: PLAN.map(blockOf) }));
  function Plan() {
    const [state, setState] = useState(kept);
    kept = state;
    const handle = (command) => {
      const next = RichUtils.handleKeyCommand(state, command);
      if (next) setState(next);
      return next ? 'handled' : 'not-handled';
    };
    return <Editor editorState={state} onChange={setState} handleKeyCommand={handle} />;
  }
  createRoot(element).render(<Plan />);
  const model = () => kept.getCurrentContent().getPlainText();
  fillOnSubmit(model);
  return { ready: Promise.resolve(), model };
};
