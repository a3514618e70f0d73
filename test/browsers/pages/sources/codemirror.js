import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { Decoration, EditorView, keymap } from '@codemirror/view';
import { fillOnSubmit, PLAN } from './plan.js';

/** Draws the bold words of the plan as an element of their own, as highlighting of a language does. */
const bold = EditorView.decorations.of((view) => {
  const at = view.state.doc.toString().indexOf('100평');
  return at < 0 ? Decoration.none : Decoration.set([Decoration.mark({ tagName: 'b' }).range(at + 3, at + 4)]);
});

globalThis.edit = (parent) => {
  const doc = PLAN.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
  const extensions = [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping, bold];
  const view = new EditorView({ parent, state: EditorState.create({ doc, extensions }) });
  const model = () => view.state.doc.toString();
  fillOnSubmit(model);
  return { ready: Promise.resolve(), model };
};
