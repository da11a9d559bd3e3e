import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { googEditor } from './goog-editor.ts';

/** What Gmail has sent since 2024, with the names under which its own editor makes its HTML. */
const gmailPolicy =
  "require-trusted-types-for 'script'; trusted-types goog goog#html; script-src 'self'; object-src 'none'; base-uri 'self'";

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

let goog = '';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a mail host answers in tests and in the demo. Everything but the page and its parts is not there. */
export function answer(url: string): Answer {
  const { hostname, pathname } = new URL(url);
  const isGmail = hostname === 'mail.google.com';
  const file = pathname.startsWith('/page/')
    ? pathname.slice('/page/'.length)
    : pathname.startsWith('/mail/')
      ? `${isGmail ? 'gmail' : 'outlook'}.html`
      : null;
  if (file === null || file.includes('/')) return { status: 404, headers: {}, body: '' };
  const headers: Record<string, string> = {
    'content-type': types[path.extname(file)] ?? 'text/plain',
  };
  if (isGmail) headers['content-security-policy'] = gmailPolicy;
  return { status: 200, headers, body: contents(file) };
}

function contents(file: string): string {
  if (file === 'goog-editor.js') {
    // Sent anew to each page: comments make up most of it.
    goog ||= transformSync(googEditor(), { minifyWhitespace: true, legalComments: 'none' }).code;
    return goog;
  }
  if (file === 'rooster.js') {
    const entry = createRequire(import.meta.url).resolve('roosterjs/package.json');
    return readFileSync(path.join(path.dirname(entry), 'dist/rooster-min.js'), 'utf8');
  }
  return readFileSync(path.join(import.meta.dirname, file), 'utf8');
}
