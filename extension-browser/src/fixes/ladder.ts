import type { Editor } from './editor';

/** Ways to put words into an editing host. The last three run in the page's own world: see in-page. */
export type Technique = 'paste' | 'beforeinput' | 'exec-command' | 'page-beforeinput' | 'page-ckeditor4' | 'page-tinymce';

/**
 * What is tried in an editor, first to last. Measured with the editors themselves (test/browsers/editors.test.ts): every rung leaves the
 * editor's own model right and is one step of its undo. So what stands in no list here must not be tried: `execCommand` changes what
 * Slate shows and not what it keeps, garbles Draft.js across bold text, and is two steps in CKEditor 4 and none in TinyMCE and Trix.
 */
const CHROMIUM: Readonly<Record<Editor, readonly Technique[]>> = {
  // No pasting where the page may say that pasting is forbidden.
  plain: ['beforeinput', 'exec-command'],
  summernote: ['exec-command'],
  smarteditor2: ['exec-command'],
  ckeditor4: ['paste'],
  ckeditor5: ['paste', 'beforeinput'],
  codemirror: ['paste', 'exec-command'],
  draft: ['paste'],
  jodit: ['paste', 'exec-command'],
  lexical: ['paste', 'beforeinput'],
  prosemirror: ['paste', 'exec-command'],
  quill: ['paste', 'exec-command'],
  slate: ['paste', 'beforeinput'],
  tinymce: ['paste'],
  trix: ['paste'],
};

/** Pages cannot read what a script of an extension pastes in Firefox, so nothing is pasted there. */
const FIREFOX: Readonly<Record<Editor, readonly Technique[]>> = {
  plain: ['beforeinput', 'exec-command'],
  summernote: ['exec-command'],
  smarteditor2: ['exec-command'],
  ckeditor4: ['page-ckeditor4'],
  ckeditor5: ['beforeinput'],
  codemirror: ['exec-command'],
  draft: ['exec-command'],
  jodit: ['exec-command'],
  lexical: ['page-beforeinput'],
  prosemirror: ['exec-command'],
  quill: ['exec-command'],
  slate: ['page-beforeinput'],
  tinymce: ['page-tinymce'],
  trix: ['exec-command'],
};

/** The rungs of an editor in this browser. */
export function ladderOf(editor: Editor): readonly Technique[] {
  return (import.meta.env.FIREFOX ? FIREFOX : CHROMIUM)[editor];
}
