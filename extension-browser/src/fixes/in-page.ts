/**
 * What the background runs in the page's own world, where the editor's own objects are. Each function is sent there as its text, so it
 * can use nothing but its parameter and the page's globals. Selection and focus are set by the script that asked. Answers whether the
 * editor took the words.
 */
export const inPage = { beforeinput, ckeditor4, tinymce } as const;

/** Slate and Lexical in Firefox: they read the event only if a script of their own world made it. */
function beforeinput(text: string): boolean {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return false;
  const range = selection.getRangeAt(0);
  const at = range.startContainer;
  const host = (at instanceof Element ? at : at.parentElement)?.closest('[data-slate-editor], [data-lexical-editor]');
  if (!host) return false;
  const carried = new DataTransfer();
  carried.setData('text/plain', text);
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer: carried,
    targetRanges: [new StaticRange(range)],
  });
  return !host.dispatchEvent(event);
}

/** CKEditor 4 keeps its undo itself; its object is in this window, or in the one that its iframe stands in. */
function ckeditor4(text: string): boolean {
  interface Instance {
    editable(): { readonly $: Element } | null;
    insertText(text: string): void;
  }
  type Holder = { readonly CKEDITOR?: { readonly instances: Readonly<Record<string, Instance>> } };
  const focused = document.activeElement;
  for (const holder of (window.frameElement ? [window, window.parent] : [window]) as unknown as readonly Holder[]) {
    for (const instance of Object.values(holder.CKEDITOR?.instances ?? {})) {
      if (instance.editable()?.$ !== focused) continue;
      instance.insertText(text);
      return true;
    }
  }
  return false;
}

/** TinyMCE keeps its undo itself; its object is in this window, or in the one that its iframe stands in. */
function tinymce(text: string): boolean {
  interface Instance {
    getBody(): Element | null;
    insertContent(html: string): void;
    readonly dom: { encode(text: string): string };
    readonly undoManager: { transact(change: () => void): void };
  }
  // In the iframe `tinymce` is its body, by that element's id.
  type Holder = { readonly tinymce?: { get?(): readonly Instance[] } };
  const focused = document.activeElement;
  for (const holder of (window.frameElement ? [window, window.parent] : [window]) as unknown as readonly Holder[]) {
    for (const instance of holder.tinymce?.get?.() ?? []) {
      if (instance.getBody() !== focused) continue;
      instance.undoManager.transact(() => instance.insertContent(instance.dom.encode(text)));
      return true;
    }
  }
  return false;
}
