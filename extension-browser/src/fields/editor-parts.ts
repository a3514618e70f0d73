/** What is written in, and all in it is a draft. */
export const EDITING_HOST = '[contenteditable]:not([contenteditable="false" i])';

/** What draws its text itself, or keeps most of it out of the page: what stands in the DOM is not what was written. */
export const UNSUPPORTED = '.monaco-editor, .ace_editor, .CodeMirror, .kix-appview-editor, object[type*="hwp" i], embed[type*="hwp" i]';

/** Namo CrossEditor's frame; where its document lets itself be written in, it is read as any other. */
export const UNSUPPORTED_FRAME = 'iframe[id^="NamoSE_"], iframe[id^="dext_frame_"]';

/** A long text of which only the lines in sight are in the page (CodeMirror 6). */
export const GAP = '.cm-gap';

/** What belongs to an editor and holds nothing of the text: helpers, the place that a paste goes through, boxes for an address or a colour. */
const CHROME = [
  '.monaco-editor',
  '.ace_editor',
  '.CodeMirror',
  '.xterm',
  '.ql-clipboard',
  '.ql-tooltip',
  '.ql-toolbar',
  '#cke_pastebin',
  '.cke_dialog',
  '.cke_top',
  '#mcepastebin',
  '.tox-dialog',
  '.tox-pop',
  '.tox-editor-header',
  '.note-modal',
  '.note-toolbar',
  '.note-popover',
  '.jodit-toolbar__box',
  '.jodit-popup',
  '.jodit-dialog',
  '.ck-toolbar',
  '.ck-balloon-panel',
  '.toastui-editor-popup',
  '.toastui-editor-toolbar',
  'trix-toolbar',
  '[role="toolbar"]',
].join(', ');

/** The text as HTML, which is no prose: the editor shows it in place of the text. */
export const SOURCE_VIEW = '.cke_source, .note-codable, .jodit-source__mirror, .se2_input_htmlsrc, .ck-source-editing-area > textarea';

/** SmartEditor2 fills a page of its own, whose boxes set colours, tables and links; only its plain text mode is written in. */
const SMART_EDITOR = '#smart_editor2';
const SMART_EDITOR_TEXT = '.se2_input_text';

/** Whether a control is part of an editor and not of the form. */
export function isEditorChrome(element: Element): boolean {
  return element.closest(CHROME) !== null || (element.closest(SMART_EDITOR) !== null && !element.matches(SMART_EDITOR_TEXT));
}

/** What an editor builds around the place that is written in; the place that it replaces stands beside it. */
export const EDITOR_BOX =
  '.cke, .ck-editor, .tox-tinymce, .note-editor, .jodit-container, .toastui-editor-defaultUI, .ql-container, .ProseMirror, .DraftEditor-root, iframe';
