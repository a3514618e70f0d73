import type { Editor } from './editor';

/**
 * Ways to put words into an editing host: `type` as the browser does it, `type-around` with the element that holds all the words selected
 * too, `type-wide` with the neighbours of the words typed anew. The last three run in the page's own world: see in-page.
 */
export type Technique =
  | 'paste'
  | 'beforeinput'
  | 'type'
  | 'type-around'
  | 'type-wide'
  | 'page-beforeinput'
  | 'page-ckeditor4'
  | 'page-tinymce';

/**
 * What is tried in an editor, first to last. Measured with the editors themselves (test/browsers/editors.test.ts): every rung leaves the
 * editor's own model right and is one step of its undo. So what stands in no list here must not be tried: typing changes what
 * Slate shows and not what it keeps, garbles Draft.js across bold text, and is two steps in CKEditor 4 and none in TinyMCE and Trix.
 */
const CHROMIUM: Readonly<Record<Editor, readonly Technique[]>> = {
  // No pasting where the page may say that pasting is forbidden.
  plain: ['beforeinput', 'type'],
  summernote: ['type'],
  smarteditor2: ['type'],
  ckeditor4: ['paste'],
  ckeditor5: ['paste', 'beforeinput'],
  codemirror: ['paste', 'type'],
  draft: ['paste'],
  jodit: ['paste', 'type'],
  lexical: ['paste', 'beforeinput'],
  prosemirror: ['paste', 'type'],
  quill: ['paste', 'type'],
  slate: ['paste', 'beforeinput'],
  tinymce: ['paste'],
  trix: ['paste'],
};

/**
 * Firefox takes the space beside an element away when it replaces all words within it. With the element selected the bold words stay bold;
 * it still takes the space at the end of a line, and then the neighbours are typed too.
 */
const TYPING = ['type-around', 'type-wide'] as const;

/** Pages cannot read what a script of an extension pastes in Firefox, so nothing is pasted there. */
const FIREFOX: Readonly<Record<Editor, readonly Technique[]>> = {
  plain: ['beforeinput', ...TYPING],
  summernote: TYPING,
  smarteditor2: TYPING,
  ckeditor4: ['page-ckeditor4'],
  ckeditor5: ['beforeinput'],
  codemirror: ['type'],
  draft: ['type'],
  jodit: TYPING,
  lexical: ['page-beforeinput'],
  prosemirror: ['type'],
  quill: ['type'],
  slate: ['page-beforeinput'],
  tinymce: ['page-tinymce'],
  trix: ['type'],
};

/** The rungs of an editor in this browser. */
export function ladderOf(editor: Editor): readonly Technique[] {
  return (import.meta.env.FIREFOX ? FIREFOX : CHROMIUM)[editor];
}
