import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeCalled, nameKey, readName } from '../../lib/engine/names.ts';

const given = fc.constantFrom(
  'Maria',
  'José',
  'Li Wei',
  'Zoë',
  'Ahmed',
  'Ingrid',
  'Chukwuma',
  'Anne-Marie',
);
const family = fc.constantFrom(
  'López',
  'de la Cruz',
  "O'Connor",
  'van der Berg',
  'Al-Hassan',
  'Bergström',
  'D’Angelo',
  'Nguyễn',
  'García-Márquez',
  'Kamińska',
  'St. John',
  'Müller',
  'del Valle',
  'Chen',
  'McDonald',
);
const title = fc.constantFrom('Dr.', 'Prof.', 'Professor', 'Dr', 'Prof. Dr.', 'Ms.');
const degree = fc.constantFrom('MD', 'M.D.', 'MD, PhD', 'DO', 'MBBS, MPH', 'FAAP');

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
const greets = (called: string, name: string) => {
  const person = readName(name);
  return person !== null && mayBeCalled(called.split(' '), person);
};

test('knows a person by the surname, however the name is written', () => {
  fc.assert(
    fc.property(given, family, title, degree, (first, last, shown, after) => {
      for (const name of [
        `${first} ${last}`,
        `${shown} ${first} ${last}`,
        `${first} ${last}, ${after}`,
        `${last}, ${first}`,
        `${last}, ${first}, ${after}`,
        `${first} ${last}`.toUpperCase(),
        plain(`${first} ${last}`),
        `${first} ${last} (Pediatrics)`,
      ])
        for (const called of [
          last,
          last.toUpperCase(),
          plain(last),
          last.replaceAll('’', "'"),
          `${first} ${last}`,
        ])
          expect(greets(called, name), `${called} for ${name}`).toBe(true);
    }),
  );
});

test('takes parts of a compound surname, joined or apart', () => {
  fc.assert(
    fc.property(
      given,
      fc.constantFrom('Lopez', 'Chen', 'Haddad'),
      fc.constantFrom('Garcia', 'Okafor'),
      (first, a, b) => {
        for (const last of [`${a}-${b}`, `${a} ${b}`, `${a}‐${b}`])
          for (const called of [a, b, `${a}-${b}`, `${a} ${b}`])
            expect(greets(called, `${first} ${last}`)).toBe(true);
      },
    ),
  );
});

test('takes another surname for another person', () => {
  fc.assert(
    fc.property(given, family, family, (first, last, other) => {
      fc.pre(last !== other);
      expect(greets(other, `${first} ${last}`)).toBe(false);
      expect(greets(`${first} ${other}`, `${first} ${last}`)).toBe(false);
    }),
  );
});

test('does not overlook one wrong letter', () => {
  const letters = fc.constantFrom(...'bcdfghklmnprstvz');
  fc.assert(
    fc.property(
      fc.constantFrom('Klein', 'Calloway', 'Svensson', 'Haddad'),
      fc.nat(),
      letters,
      (last, at, letter) => {
        const place = 1 + (at % (last.length - 1));
        const slip = last.slice(0, place) + letter + last.slice(place + 1);
        fc.pre(slip !== last);
        expect(greets(slip, `Maria ${last}`)).toBe(false);
      },
    ),
  );
});

test('gives one key to all ways to write a full name', () => {
  fc.assert(
    fc.property(given, family, title, degree, (first, last, shown, after) => {
      const key = nameKey(`${first} ${last}`);
      expect(key).not.toBe('');
      for (const name of [
        `${last}, ${first}`,
        `${shown} ${first} ${last}, ${after}`,
        plain(`${first} ${last}`).toUpperCase(),
        `${last} ${first}`,
        `${first.replaceAll(' ', '-')} ${last.replaceAll('-', ' ')}`,
      ])
        expect(nameKey(name)).toBe(key);
    }),
  );
});

test('gives offices no name', () => {
  for (const office of [
    'Pediatrics Residency',
    'GME Office',
    'Program Coordinator',
    'Lakeside Team',
    'x@y.example',
    '',
  ])
    expect(readName(office)).toBeNull();
});
