import { describe, expect, test } from 'vitest';
import { bodyFits, composeAddress } from '../../lib/settings/compose-address.ts';
import { mailHosts } from '../../lib/settings/settings.ts';

const mail = {
  to: 'mlopez@lakesidechildrens.example',
  subject: 'Thanks & regards',
  body: 'Dear Dr. López,\n\n1 + 1 = 2?',
};

describe('composeAddress', () => {
  test('opens a new mail in Gmail', () => {
    const { origin, pathname, searchParams } = new URL(composeAddress('gmail', mail));
    expect(origin + pathname).toBe('https://mail.google.com/mail/');
    expect(Object.fromEntries(searchParams)).toEqual({
      view: 'cm',
      fs: '1',
      to: mail.to,
      su: mail.subject,
      body: mail.body,
    });
  });

  test('opens a new mail in Outlook', () => {
    const { origin, pathname, searchParams } = new URL(composeAddress('outlook', mail));
    expect(origin + pathname).toBe('https://outlook.office.com/mail/deeplink/compose');
    expect(Object.fromEntries(searchParams)).toEqual(mail);
  });

  test.each(mailHosts)('%s: writes a space as itself and not as a plus sign', (host) => {
    expect(composeAddress(host, mail)).not.toContain('+');
  });

  test.each(mailHosts)('%s: leaves out what is not known, and half a letter', (host) => {
    const address = composeAddress(host, { to: '', subject: '', body: 'a\ud800' });
    expect(address).not.toMatch(/\b(?:to|su|subject)=/);
    expect(new URL(address).searchParams.get('body')).toBe('a\ufffd');
  });

  test.each(mailHosts)('%s: a body too long for an address is left out', (host) => {
    const address = composeAddress(host, { ...mail, body: 'é'.repeat(2000) });
    expect(new URL(address).searchParams.has('body')).toBe(false);
    expect(address).toContain('regards');
    expect(bodyFits(host, { ...mail, body: 'é'.repeat(2000) })).toBe(false);
    expect(bodyFits(host, mail)).toBe(true);
  });
});
