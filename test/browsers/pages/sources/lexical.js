import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { fillOnSubmit, PLAN } from './plan.js';

globalThis.edit = (element) => {
  element.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'plan',
    nodes: [HeadingNode, QuoteNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(
    () => {
      const paragraphs = PLAN.map((runs) =>
        $createParagraphNode().append(
          ...runs.map(({ text, bold }) => (bold ? $createTextNode(text).toggleFormat('bold') : $createTextNode(text))),
        ),
      );
      $getRoot()
        .clear()
        .append(...paragraphs);
    },
    { discrete: true, tag: 'history-merge' },
  );
  const model = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  fillOnSubmit(model);
  return { ready: Promise.resolve(), model };
};
