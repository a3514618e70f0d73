import type { TabState } from '../../messages/state';
import { useSay } from '../own-page';
import { saveFile } from '../save-file';
import { siteName } from '../site';
import { findingsAsMarkdown } from './export';

/** Saves the findings as a Markdown file. */
export function ExportButton({ state }: { readonly state: TabState }) {
  const say = useSay();
  const save = () => saveFile(`dadeumi-${siteName(state.origin ?? '').replaceAll(/[^\w.-]/g, '-')}.md`, findingsAsMarkdown(state, say));
  return (
    <button type="button" onClick={save}>
      {say('export_findings')}
    </button>
  );
}
