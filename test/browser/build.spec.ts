import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { browserKind, builtExtension } from './harness/suite.ts';

const kind = browserKind();
const folder = builtExtension(kind);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((file) => /\.(js|html)$/.test(file)).map(readBuilt);
const contentScripts = scripts.filter(({ file }) => file.startsWith('content-scripts'));
const manifest = JSON.parse(readBuilt('manifest.json').text) as Record<string, unknown>;

/** design.md 7; a kB has 1,000 bytes. */
const mostContentBytes = 40_000;

describe('the manifest', () => {
  it('asks for nothing but what is agreed', () => {
    // Each line here is a sentence at installation or a promise of design.md 3; change it only with both in mind.
    const { permissions, content_scripts, background, content_security_policy, ...rest } = manifest;
    expect(manifest.manifest_version).toBe(3);
    expect(permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'clipboardWrite']);
    expect(content_scripts).toEqual([
      {
        matches: ['https://web.facebook.com/*', 'https://www.facebook.com/*', 'https://www.messenger.com/*'],
        run_at: 'document_start',
        js: ['content-scripts/facebook.js'],
      },
      {
        matches: ['https://instagram.com/*', 'https://www.instagram.com/*'],
        run_at: 'document_start',
        js: ['content-scripts/instagram.js'],
      },
      {
        matches: ['https://www.linkedin.com/*'],
        run_at: 'document_start',
        js: ['content-scripts/linkedin.js'],
      },
      {
        matches: ['https://chat.x.com/*', 'https://x.com/*'],
        run_at: 'document_start',
        js: ['content-scripts/x.js'],
      },
    ]);
    const worker = { chromium: { service_worker: 'background.js' }, firefox: { scripts: ['background.js'] } };
    expect(background).toEqual(worker[kind]);
    // None of our own: the browser's default for Manifest V3 allows scripts of the package only.
    expect(content_security_policy).toBeUndefined();
    const own = { chromium: ['minimum_chrome_version', 'storage'], firefox: ['browser_specific_settings'] };
    const harmless = [
      'manifest_version',
      'name',
      'description',
      'version',
      'icons',
      'default_locale',
      'action',
    ];
    // Asked for in a click of the agent, who wants notifications.
    expect(manifest.optional_permissions).toEqual(['notifications']);
    // Asked for in a click of the agent, for a team's server only.
    expect(manifest.optional_host_permissions).toEqual([
      'https://*/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ]);
    const optional = ['optional_permissions', 'optional_host_permissions'];
    const known = [...harmless, 'options_ui', ...optional, 'commands', ...own[kind]];
    expect(Object.keys(rest).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('shows no file to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

describe('the built scripts', () => {
  it('are there', () => {
    expect(contentScripts.map(({ file }) => file)).toEqual([
      'content-scripts/facebook.js',
      'content-scripts/instagram.js',
      'content-scripts/linkedin.js',
      'content-scripts/x.js',
    ]);
  });

  it.each(contentScripts)(`$file stays within ${mostContentBytes} bytes, gzip`, ({ text }) => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(mostContentBytes);
  });

  it('write HTML from text only where Preact does, which nothing of ours asks it to', () => {
    const preact = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');
    const writes = /\b(innerHTML|outerHTML|insertAdjacentHTML)\b/g;
    const carried = preact.match(writes)?.length ?? 0;
    expect(carried).toBeGreaterThan(0);
    const most = scripts.filter(({ text }) => (text.match(writes)?.length ?? 0) > carried);
    expect(most.map(({ file }) => file)).toEqual([]);
  });

  it('evaluate no text and load no code', () => {
    const found = scripts.filter(({ text }) =>
      /\beval\(|new Function\(|importScripts\(|<script[^>]+src="https?:/.test(text),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('send no window messages and announce themselves to no page', () => {
    const found = contentScripts.filter(({ text }) => /\bpostMessage\(|new CustomEvent\(/.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('carry nothing of the background into pages', () => {
    // Words that the packages and settings of the background cannot do without.
    const telling = /ZodError|indexedDB\.open|LiquidError|webextension-polyfill/;
    expect(contentScripts.filter(({ text }) => telling.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

function readBuilt(file: string): { readonly file: string; readonly text: string } {
  return { file: file.replaceAll('\\', '/'), text: readFileSync(join(folder, file), 'utf8') };
}
