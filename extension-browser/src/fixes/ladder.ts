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
 * Firefox takes the space beside an element away when it replaces all words within it. With the element selected the bold words stay bold;
 * it still takes the space at the end of a line, and then the neighbours are typed too.
 */
const TYPING: readonly Technique[] = import.meta.env.FIREFOX ? ['type-around', 'type-wide'] : ['type'];

/** Firefox hides from a page what a script of an extension pastes, or hands over with an event. */
const HANDED: Technique = import.meta.env.FIREFOX ? 'page-beforeinput' : 'beforeinput';
const PASTED: readonly Technique[] = import.meta.env.FIREFOX ? [] : ['paste'];

/**
 * What is tried in an editor, first to last. Measured with the editors themselves (test/browsers/editors.test.ts): every rung leaves the
 * editor's own model right and is one step of its undo. So what stands in no list here must not be tried: typing changes what Slate shows
 * and not what it keeps, does nothing in CKEditor 5, is two steps of undo in CKEditor 4 and none in TinyMCE, and in Chromium garbles
 * Draft.js across bold text and is no step in Trix. Pasting comes last: pages of agencies tell people that pasting is forbidden.
 */
export const LADDERS: Readonly<Record<Editor, readonly Technique[]>> = {
  plain: ['beforeinput', ...TYPING],
  ckeditor4: ['page-ckeditor4', ...PASTED],
  ckeditor5: ['beforeinput'],
  codemirror: ['type'],
  draft: import.meta.env.FIREFOX ? ['type'] : PASTED,
  jodit: TYPING,
  lexical: [HANDED],
  prosemirror: ['type'],
  quill: ['type'],
  slate: [HANDED],
  smarteditor2: TYPING,
  summernote: TYPING,
  tinymce: ['page-tinymce', ...PASTED],
  trix: import.meta.env.FIREFOX ? ['type'] : PASTED,
};

/** They follow the selection only in a page that has the focus; elsewhere, as while the panel has it, they would write where the caret was. */
export const FOLLOWING_FOCUS: ReadonlySet<Editor> = new Set(['codemirror', 'draft']);
