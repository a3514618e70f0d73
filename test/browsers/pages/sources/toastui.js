import Editor from '@toast-ui/editor';
import { fillOnSubmit, PLAN } from './plan.js';

globalThis.edit = (el, initialEditType) => {
  const initialValue = PLAN.map((runs) => runs.map(({ text, bold }) => (bold ? `**${text}**` : text)).join('')).join('\n\n');
  const editor = new Editor({ el, height: '300px', initialEditType, usageStatistics: false, initialValue });
  const model = () => editor.getMarkdown();
  fillOnSubmit(model);
  return { ready: Promise.resolve(), model };
};
