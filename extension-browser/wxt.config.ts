import { fileURLToPath } from 'node:url';
import { defineConfig, type UserManifest } from 'wxt';
import { withoutSinks } from './without-sinks';

/** Extension pages and workers reach nothing: no network, no frame, no plug-in, and no style but their own. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The servers of the browser tests; in no build but theirs, since no headless browser answers the permission prompt. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  srcDir: 'src',
  publicDir: fileURLToPath(new URL('public', import.meta.url)),
  manifestVersion: 3,
  // Every name is imported where it is used.
  imports: false,
  webExt: { disabled: true },
  // A store's reviewer builds the bundles from the whole repository: the engine is a package of it.
  zip: { name: 'dadeumi', sourcesRoot: fileURLToPath(new URL('..', import.meta.url)), excludeSources: ['**/dist/**', '**/*.vsix'] },
  // Each run of the browser tests builds in a folder of its own.
  outDir: process.env.DADEUMI_OUTPUT ?? '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [withoutSinks()],
    // `source`: the engine as it is written. `worker`: the builds of libraries that ask for no `document`, since the engine runs in a service worker.
    resolve: { conditions: ['source', 'worker', 'module', 'import', 'default'] },
    // The polyfill would be the one place of the bundles that fetches.
    build: {
      target: ['chrome120', 'firefox128'],
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
      reportCompressedSize: false,
    },
  }),
  manifest: ({ browser, mode }): UserManifest => ({
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'ko',
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel' as const])],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(mode === 'test' && { host_permissions: TEST_HOSTS }),
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+D' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'dadeumi@dadeumi.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            // The first for Android that knows that key.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
