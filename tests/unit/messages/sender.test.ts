import { describe, expect, test } from 'vitest';
import { sideOf } from '../../../lib/messages/sender.ts';

const self = { id: 'abc', origin: 'chrome-extension://abc' };
const tab = { id: 1 };

describe('sideOf', () => {
  test.each([
    ['our popup', { id: 'abc', url: 'chrome-extension://abc/popup.html' }, 'own'],
    ['our popup in a tab', { id: 'abc', url: 'chrome-extension://abc/popup.html', tab }, 'own'],
    ['Gmail', { id: 'abc', url: 'https://mail.google.com/mail/u/0/#inbox', tab }, 'mail'],
    ['Outlook', { id: 'abc', url: 'https://outlook.cloud.microsoft/mail/', tab }, 'mail'],
    [
      "Outlook's pop-out",
      { id: 'abc', url: 'about:blank', origin: 'https://outlook.office.com', tab },
      'mail',
    ],
    ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/popup.html' }, null],
    ['another extension in Gmail', { id: 'xyz', url: 'https://mail.google.com/', tab }, null],
    ['any other page', { id: 'abc', url: 'https://example.com/', tab }, null],
    ['a look-alike', { id: 'abc', url: 'https://mail.google.com.example.com/', tab }, null],
    ['unencrypted mail', { id: 'abc', url: 'http://mail.google.com/', tab }, null],
    ['a mail address without a tab', { id: 'abc', url: 'https://mail.google.com/' }, null],
    ['about:blank of nobody', { id: 'abc', url: 'about:blank', tab }, null],
    ['about:blank of another', { id: 'abc', url: 'about:blank', origin: 'null', tab }, null],
    ['nobody', {}, null],
  ])('%s', (_, sender, side) => {
    expect(sideOf(sender, self)).toBe(side);
  });
});
