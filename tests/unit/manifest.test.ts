import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mailHostNames } from '../../lib/messages/sender.ts';

/** Production builds, made by `wxt build -b …` before this test. */
const builds = ['chrome', 'edge', 'firefox'] as const;
const folder = (browser: string) => `.output/${browser}-mv3`;
const manifestOf = (browser: string) =>
  JSON.parse(readFileSync(`${folder(browser)}/manifest.json`, 'utf8'));

/** Ways to run or load code that is not in the package, to write markup from strings, or to send something out. */
const foreign =
  /\beval\(|new Function\(|\bimportScripts\(|<script[^>]+src="https?:|\.innerHTML\s*=[^=]|insertAdjacentHTML|\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon/;

describe.each(builds)('the build for %s', (browser) => {
  const manifest = manifestOf(browser);
  const files = readdirSync(folder(browser), { recursive: true, encoding: 'utf8' });

  test('asks for storage and alarms and nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms']);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('runs in the mail hosts only', () => {
    const matches = manifest.content_scripts.flatMap(
      (script: { matches: string[] }) => script.matches,
    );
    expect(matches.toSorted()).toEqual(mailHostNames.map((name) => `https://${name}/*`).toSorted());
    for (const script of manifest.content_scripts)
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
  });

  test('runs in the top frame, but for the about:blank of a pop-out', () => {
    for (const script of manifest.content_scripts) {
      expect(script.all_frames ?? false).toBe(false);
      const isGmail = script.matches.includes('https://mail.google.com/*');
      expect(script.match_about_blank ?? false).toBe(!isGmail);
    }
  });

  test('lets nothing out of its own pages', () => {
    expect(manifest.content_security_policy.extension_pages.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  test('opens nothing to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('has its icons in the sizes that they claim', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, path] of Object.entries<string>(manifest.icons)) {
      const png = readFileSync(`${folder(browser)}/${path}`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  test('has a popup, a name and a description that the stores accept', () => {
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(manifest.name).toBe('Matchproof');
    expect(manifest.description.length).toBeLessThanOrEqual(132);
  });

  test.each(files.filter((file) => /\.(js|html)$/.test(file)))(
    '%s brings and fetches no code',
    (file) => {
      const text = readFileSync(`${folder(browser)}/${file}`, 'utf8');
      expect(text.match(foreign)?.[0]).toBeUndefined();
    },
  );
});

test.each(['chrome', 'edge'])('%s keeps its id when it is loaded unpacked', (browser) => {
  expect(manifestOf(browser).key).toMatch(/^MIIBIjAN[\w+/]+IDAQAB$/);
});

test('Firefox gets what its store demands', () => {
  const { key, browser_specific_settings } = manifestOf('firefox');
  expect(key).toBeUndefined();
  expect(browser_specific_settings.gecko).toEqual({
    id: 'matchproof@matchproof.app',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
});
