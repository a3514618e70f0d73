import type { Technique } from './ladder';

/** What is asked for where a script in the page cannot do it. */
export type InPage = (technique: 'beforeinput' | 'ckeditor4' | 'tinymce', text: string) => Promise<boolean>;

/**
 * Asks an editor to put `text` in the place of the selection. Answers whether another way may be tried if the text does not come to stand
 * there: an editor that took the event may still be at work, and a second way would write the words twice.
 */
export async function insert(technique: Technique, host: HTMLElement, selected: Range, text: string, inPage: InPage): Promise<boolean> {
  switch (technique) {
    case 'paste':
      host.dispatchEvent(pasteOf(text));
      return true;
    case 'beforeinput':
      return host.dispatchEvent(beforeinputOf(text, selected));
    case 'type':
    case 'type-around':
    case 'type-wide':
      execute(host.ownerDocument, text);
      return true;
    case 'page-beforeinput':
      return !(await inPage('beforeinput', text));
    case 'page-ckeditor4':
      return !(await inPage('ckeditor4', text));
    case 'page-tinymce':
      return !(await inPage('tinymce', text));
  }
}

/** Types `text` over the selection as the browser itself would: the field's events fire, and it is one step of its undo. */
export function execute(document: Document, text: string): boolean {
  return text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
}

function pasteOf(text: string): ClipboardEvent {
  return new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: carrying(text) });
}

/** As browsers announce that a misspelt word is replaced. */
function beforeinputOf(text: string, over: Range): InputEvent {
  return new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer: carrying(text),
    targetRanges: [new StaticRange(over)],
  });
}

function carrying(text: string): DataTransfer {
  const carried = new DataTransfer();
  carried.setData('text/plain', text);
  return carried;
}
