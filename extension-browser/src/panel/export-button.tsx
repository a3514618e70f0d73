import { useSay } from './own-page';
import { saveFile } from './save-file';

/** Saves the findings as a Markdown file, named after what they are of. */
export function ExportButton({ of, text }: { readonly of: string; readonly text: () => string }) {
  const say = useSay();
  return (
    <button type="button" onClick={() => saveFile(`dadeumi-${of.replaceAll(/[^\p{L}\p{N}.-]/gu, '-')}.md`, text())}>
      {say('export_findings')}
    </button>
  );
}
