import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** WXT's own context tells every page that an extension started; ours is silent (`src/bridge/lifetime.ts`). */
const silentContext = fileURLToPath(new URL('./src/bridge/lifetime.ts', import.meta.url));
/** Content scripts do without the polyfill (`src/bridge/native-browser.ts`). */
const nativeBrowser = fileURLToPath(new URL('./src/bridge/native-browser.ts', import.meta.url));

/**
 * One character beyond Latin makes the engine keep the whole source with two bytes for each: 100 kB in every page.
 * Escapes mean the same, in strings as in expressions.
 */
const asciiSource: Plugin = {
  name: 'riposte:ascii-source',
  generateBundle: (_options, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/\\[\s\S]|[^\0-\x7f]/g, escaped);
    }
  },
};

/** When a selector was seen and what it is for are told to readers of `parts.ts`, not to every page. */
const bareParts: Plugin = {
  name: 'riposte:bare-parts',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/platforms\/\w+\/parts\.ts$/.test(id)
      ? code.replace(/\bseen: '[^']*',\s*/g, '').replace(/,\s*note: '[^']*'/g, '')
      : null,
};

function escaped(found: string): string {
  const last = found.charCodeAt(found.length - 1);
  return last < 128 ? found : `\\u${last.toString(16).padStart(4, '0')}`;
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': silentContext } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      sourcemap: false,
      target: 'es2022',
      // Both browsers know `light-dark()`; rewritten for older ones it doubles the colours in every content script.
      cssTarget: ['chrome123', 'firefox140'],
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.resolve ??= {};
      config.resolve.alias = { ...config.resolve.alias, 'webextension-polyfill': nativeBrowser };
      config.plugins = [...(config.plugins ?? []), bareParts, asciiSource];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'clipboardWrite'],
    // Asked for when the agent switches notifications on.
    optional_permissions: ['notifications'],
    // None is asked for at installation; the one of a team's server is, when that server lets no extension in.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: 'Riposte' },
    commands: {
      'next-waiting': { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_nextWaiting__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'riposte@riposte.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          // Firefox reads policies without one.
          storage: { managed_schema: 'managed-storage.json' },
        }),
  }),
});
