import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { fillOnSubmit, PLAN } from './plan.js';

globalThis.edit = (element) => {
  const editor = withHistory(withReact(createEditor()));
  const undo = (event) => {
    if (!event.ctrlKey || event.key !== 'z') return;
    event.preventDefault();
    editor.undo();
  };
  createRoot(element).render(
    <Slate editor={editor} initialValue={PLAN.map((children) => ({ type: 'paragraph', children }))}>
      <Editable
        onKeyDown={undo}
        renderLeaf={({ attributes, children, leaf }) => <span {...attributes}>{leaf.bold ? <b>{children}</b> : children}</span>}
      />
    </Slate>,
  );
  const model = () => editor.children.map((paragraph) => Node.string(paragraph)).join('\n');
  fillOnSubmit(model);
  return { ready: Promise.resolve(), model };
};
