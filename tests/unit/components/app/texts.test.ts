import { expect, test } from 'vitest';
import { addressFault, personIn } from '../../../../components/app/ui/texts.ts';

const email = 'pnair@lakeside.example';

test.each([
  [email, { name: '', email }],
  [` ${email}; `, { name: '', email }],
  [`mailto:${email}`, { name: '', email }],
  [`Priya Nair <${email}>`, { name: 'Priya Nair', email }],
  [`"Nair, Priya" <${email}>,`, { name: 'Nair, Priya', email }],
  [`<${email}>`, { name: '', email }],
  ['', { name: '', email: '' }],
])('“%s” is read as %j', (text, person) => {
  expect(personIn(text)).toEqual(person);
  expect(addressFault(text)).toBe('');
});

test.each(['Priya Nair', 'Priya <Nair>', 'pnair@lakeside', `${email}, other@lakeside.example`])(
  '“%s” is no address',
  (text) => {
    expect(addressFault(text)).toBe(`“${text}” is not an e-mail address.`);
  },
);
