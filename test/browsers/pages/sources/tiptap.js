import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { fillOnSubmit, PLAN } from './plan.js';

globalThis.edit = (element) => {
  const content = PLAN.map((runs) => `<p>${runs.map(({ text, bold }) => (bold ? `<b>${text}</b>` : text)).join('')}</p>`).join('');
  const editor = new Editor({ element, extensions: [StarterKit], content });
  const model = () => editor.getHTML();
  fillOnSubmit(model);
  return { ready: Promise.resolve(), model };
};
