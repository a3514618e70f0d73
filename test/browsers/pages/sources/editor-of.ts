import { editorOf } from '../../../../extension-browser/src/fixes/editor.ts';

/** The editors that a document's elements say that they belong to. */
function editorsHere(): string[] {
  return [...document.querySelectorAll('*')].map(editorOf).filter((editor) => editor !== 'plain');
}

Object.assign(globalThis, { editorsHere });
