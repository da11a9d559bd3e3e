import { expect, test } from 'vitest';
import { greetingOf, writerGreeting } from '../../../lib/templates/greeting.ts';

test.each([
  ['Maria Lopez', 'mlopez@a.example', 'director', 'Dr. Lopez'],
  ['Ana de la Cruz', '', 'director', 'Dr. de la Cruz'],
  ['Jan van der Berg', '', 'faculty', 'Dr. van der Berg'],
  ['Omar Al-Hassan', '', 'faculty', 'Dr. Al-Hassan'],
  ["Sean O'Neill", '', 'faculty', "Dr. O'Neill"],
  ['Jane Smith-Jones', '', 'director', 'Dr. Smith-Jones'],
  ['Maria Lopez Garcia', '', 'director', 'Dr. Lopez Garcia'],
  ['Maria Lopez Garcia', 'mlopezgarcia@a.example', 'director', 'Dr. Lopez Garcia'],
  ['Anna Berg Holm', 'aberg@a.example', 'director', 'Dr. Berg Holm'],
  ['Mary Ann Smith', 'msmith@a.example', 'director', 'Dr. Smith'],
  ['John Q. Public', '', 'director', 'Dr. Public'],
  ['Li Wei Chen', '', 'faculty', 'Dr. Chen'],
  ['Lopez, Maria', '', 'director', 'Dr. Lopez'],
  ['Lopez Garcia, Maria', '', 'director', 'Dr. Lopez Garcia'],
  ['Maria Lopez, MD, PhD', '', 'coordinator', 'Dr. Lopez'],
  ['Dr. Maria Lopez', '', 'coordinator', 'Dr. Lopez'],
  ['prof Maria Lopez', '', 'faculty', 'Prof. Lopez'],
  ['Professor Maria Lopez', '', 'faculty', 'Professor Lopez'],
  ['Ms Dana Kim', '', 'coordinator', 'Ms. Kim'],
  ['Dana Kim', '', 'coordinator', 'Dana Kim'],
  ['Dana Kim, BA', '', 'coordinator', 'Dana Kim'],
  ['Robert Hayes Jr.', '', 'director', 'Dr. Hayes'],
  ['Pediatrics Residency Office', '', 'other', 'Pediatrics Residency Office'],
  ['office@a.example', '', 'coordinator', ''],
  ['', '', 'director', ''],
] as const)('greets %s (%s, %s) as %s', (name, email, role, greeting) => {
  expect(greetingOf({ name, email, role })).toBe(greeting);
});

test.each([
  ['John Smith', 'Dr.', 'Dr. Smith'],
  ['John Smith', '', 'Dr. Smith'],
  ['John Smith', 'Prof.', 'Prof. Smith'],
  ['Dr. John Smith', 'Prof.', 'Dr. Smith'],
])('greets the writer %s (%s) as %s', (name, title, greeting) => {
  expect(writerGreeting({ name, email: '', title })).toBe(greeting);
});
