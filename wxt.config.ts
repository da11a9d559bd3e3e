import { readFile, writeFile } from 'node:fs/promises';
import { defineConfig, type Wxt } from 'wxt';

// The public half of a key that nobody keeps: it fixes the id of a build that is loaded unpacked.
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy2pQcP22bOWUtPFhynfKuq1438LM91a4z0ytGxcAxOgsYfilz0yTrwdz/J9/FL9YzKXbN5bsRi9Vol6iD6c9brwGbArsApcMxqK2MmO0khPgWC/v8OxU4QeLf9urgwN97af0FZf5OD/HDUiXsAMDdMi57n4e0GRULq/ErLBPyUWYzhweiOHrdFQiZN2RJX+QVZqdG/CCc2TKwb4kA+JgwM/m9ZazBOUNRKux9PM2I9z6isObNdh9MzON+cvLBv+8pfl3K5+QTwKXjZVMm+rNJit+7WbZquGxVlv2MymjxOuUYJb51hEIEBcweQeIL9Kna9JhPjSKrLED1+3BX3ahKwIDAQAB';

const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The manifest as it was built, while a package is made without its key. */
let built = '';
const manifestFile = ({ config }: Wxt) => `${config.outDir}/manifest.json`;

// React can write markup from strings. Nothing here asks it to, and without the code nothing ever can.
const noMarkupFromStrings = {
  name: 'no-markup-from-strings',
  transform(code: string, id: string) {
    return id.includes('/react-dom/') ? code.replaceAll('.innerHTML = ', '.textContent = ') : null;
  },
};

// The readers of CSV and of templates can also load texts from the web. Nothing here asks them to.
const nothingFromWeb = {
  name: 'nothing-from-web',
  transform(code: string, id: string) {
    return /\/(?:papaparse|liquidjs)\//.test(id)
      ? code.replaceAll(/new XMLHttpRequest(?:\(\))?/g, 'undefined')
      : null;
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [noMarkupFromStrings, nothingFromWeb],
    // It would fetch, and every browser that runs this preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: 'Matchproof',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    action: { default_title: 'Matchproof' },
    // The development server needs more than this.
    ...(mode === 'production' && { content_security_policy: { extension_pages: extensionPages } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'matchproof@matchproof.app',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first with the popover attribute.
        { key, minimum_chrome_version: '114' }),
  }),
  hooks: {
    // The stores give a package its own key and refuse one that brings another.
    'zip:extension:start': async (wxt) => {
      built = await readFile(manifestFile(wxt), 'utf8');
      const { key: _, ...manifest } = JSON.parse(built);
      await writeFile(manifestFile(wxt), JSON.stringify(manifest));
    },
    'zip:extension:done': (wxt) => writeFile(manifestFile(wxt), built),
  },
});
