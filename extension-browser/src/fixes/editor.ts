/** The editors whose ways are known; `plain`: text without an editor over it, or one that is not known. */
export type Editor =
  | 'plain'
  | 'ckeditor4'
  | 'ckeditor5'
  | 'codemirror'
  | 'draft'
  | 'jodit'
  | 'lexical'
  | 'prosemirror'
  | 'quill'
  | 'slate'
  | 'smarteditor2'
  | 'summernote'
  | 'tinymce'
  | 'trix';

/** What an editor's host says of itself in its markup. TOAST UI and Tiptap are ProseMirror. */
const MARKUP: readonly (readonly [selector: string, editor: Editor])[] = [
  ['.cke_editable', 'ckeditor4'],
  ['.ck-editor__editable', 'ckeditor5'],
  ['.cm-content', 'codemirror'],
  ['.public-DraftEditor-content', 'draft'],
  ['.jodit-wysiwyg', 'jodit'],
  ['[data-lexical-editor]', 'lexical'],
  ['.ProseMirror', 'prosemirror'],
  ['.ql-editor', 'quill'],
  ['[data-slate-editor]', 'slate'],
  ['.se2_inputarea', 'smarteditor2'],
  ['.note-editable', 'summernote'],
  ['.mce-content-body', 'tinymce'],
  ['trix-editor', 'trix'],
];

/** The editor that an editing host belongs to, by the host's own markup. In an iframe the host is its body. */
export function editorOf(host: Pick<Element, 'matches'>): Editor {
  return MARKUP.find(([selector]) => host.matches(selector))?.[1] ?? 'plain';
}
