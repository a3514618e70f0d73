import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserName } from './harness/launch.ts';
import type { Site } from './harness/serve.ts';

const SOURCES = fileURLToPath(new URL('pages/sources/', import.meta.url));
const RULES = fileURLToPath(new URL('../../rules/src/index.ts', import.meta.url));

/** Pages of editors that come as modules: the source that makes the editor, what it is called, and what else its page says. */
const PAGES: Readonly<
  Record<string, { readonly source?: string; readonly title: string; readonly mode?: string; readonly style?: string }>
> = {
  codemirror: { title: 'CodeMirror 6' },
  draft: { title: 'Draft.js' },
  lexical: { title: 'Lexical' },
  slate: { title: 'Slate' },
  tiptap: { title: 'Tiptap' },
  'toastui-markdown': {
    source: 'toastui',
    title: 'TOAST UI, Markdown',
    mode: 'markdown',
    style: '@toast-ui/editor/dist/toastui-editor.css',
  },
  'toastui-wysiwyg': { source: 'toastui', title: 'TOAST UI, WYSIWYG', mode: 'wysiwyg', style: '@toast-ui/editor/dist/toastui-editor.css' },
};

/**
 * Serves pages/sources, each bundled, as `/sources/NAME.js`, and the pages of the editors among them as `/editor-NAME.html`. `name`: the browser
 * whose ways the fixes take.
 */
export async function serveSources(site: Site, name: BrowserName): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: readdirSync(SOURCES).map((file) => SOURCES + file),
    outdir: '/sources',
    write: false,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    conditions: ['source', 'worker'],
    alias: { '@dadeumi/rules': RULES },
    define: { 'process.env.NODE_ENV': '"production"', global: 'window', 'import.meta.env.FIREFOX': String(name === 'firefox') },
  });
  for (const { path, text } of outputFiles) site.put(path, text);
  for (const page of Object.keys(PAGES)) site.put(`editor-${page}.html`, pageOf(page));
}

function pageOf(page: string): string {
  const { source = page, title, mode, style } = PAGES[page]!;
  return `<!doctype html>
<html lang="ko">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    ${style === undefined ? '' : `<link rel="stylesheet" href="/node_modules/${style}">`}
    <script src="/sources/${source}.js"></script>
    <style>body { font: 16px/1.7 NanumGothic, sans-serif; margin: 24px }</style>
  </head>
  <body>
    <h1>사업계획서 작성</h1>
    <form method="post" action="/received">
      <label for="plan">사업 개요</label>
      <div id="plan"></div>
      <input type="hidden" name="plan">
      <button type="submit">제출</button>
    </form>
    <script>
      window.editor = edit(document.getElementById('plan'), ${JSON.stringify(mode)});
    </script>
  </body>
</html>`;
}
