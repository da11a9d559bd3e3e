import { expect, test } from 'vitest';
import { clockAt } from '../../../lib/engine/clock.ts';
import { factsOf } from '../../../lib/engine/facts.ts';
import { aboutProgram, aboutWriter } from '../../../lib/ledger/about.ts';
import { domainOf, identify } from '../../../lib/ledger/contacts.ts';
import { recordsChange } from '../../../lib/state/change.ts';
import { sampleNow, sampleState } from '../sample.ts';

const clock = clockAt(sampleNow);
const state = sampleState();
const facts = factsOf(state);
const ann = { name: 'Ann Chu', email: 'achu@lakesidechildrens.example', domain: '' };
const newId = () => 'n1';
const sent = {
  id: 'm1',
  at: '2027-01-18T09:30:00Z',
  direction: 'sent' as const,
  programId: 'p1',
  writerId: null,
  kind: 'letter-of-intent' as const,
  to: ['achu@lakesidechildrens.example'],
  subject: '',
  retractedAt: null,
  confirmed: true,
  scheduledFor: null,
  retractReason: '',
};

test('a contact is added to a program on record, with its domain', () => {
  const who = { ...ann, is: 'program' as const, id: 'p3', program: '', domain: 'new.example' };
  const change = identify(who, facts, newId);
  expect(recordsChange.safeParse(change).success).toBe(true);
  const set = change.patch?.programs?.[0]?.set;
  expect(set?.domains).toEqual(['hopemedical.example', 'new.example']);
  expect(set?.contacts).toHaveLength(2);
});

test('an address takes the place of the same name without one', () => {
  const programs = facts.programs.map((program) => ({
    ...program,
    contacts: [{ name: 'Ann Chu', email: '', role: 'other' as const }],
  }));
  const who = { ...ann, is: 'program' as const, id: 'p1', program: '' };
  const change = identify(who, { ...facts, programs }, newId);
  expect(change.patch?.programs?.[0]?.set.contacts).toEqual([
    { name: 'Ann Chu', email: ann.email, role: 'other' },
  ]);
});

test('a new program or writer is put with its contact', () => {
  const program = identify(
    { ...ann, is: 'program', id: null, program: 'Lakeview', domain: 'lakeview.example' },
    facts,
    newId,
  );
  expect(recordsChange.safeParse(program).success).toBe(true);
  expect(program.put?.programs?.[0]).toMatchObject({
    id: 'n1',
    name: 'Lakeview',
    domains: ['lakeview.example'],
  });
  const writer = identify({ ...ann, is: 'writer', id: null, program: '' }, facts, newId);
  expect(recordsChange.safeParse(writer).success).toBe(true);
  expect(writer.put?.writers?.[0]).toMatchObject({ id: 'n1', name: 'Ann Chu', email: ann.email });
});

test('mails to the address that nobody was known for now belong to them', () => {
  const messages = [{ ...sent, programId: null }];
  const who = { ...ann, is: 'program' as const, id: 'p1', program: '' };
  expect(identify(who, { ...facts, messages }, newId).patch?.messages).toEqual([
    { id: 'm1', set: { programId: 'p1' } },
  ]);
});

test('a domain is offered where it is an institution other than the own', () => {
  expect(domainOf('a@Lakeside.example', facts)).toBe('lakeside.example');
  expect(domainOf('a@gmail.com', facts)).toBe('');
  expect(domainOf('a@example.org', facts)).toBe('');
  expect(domainOf('', facts)).toBe('');
});

test('what matters of a program is said in a line', () => {
  const [lakeside, riverside, hope] = facts.programs;
  if (!lakeside || !riverside || !hope) throw new Error('the sample has three programs');
  const thanks = { ...sent, id: 'm2', kind: 'thank-you' as const };
  expect(aboutProgram(lakeside, { ...facts, messages: [sent, thanks] }, clock)).toEqual([
    'interviewed Dec 2',
    'thank-you sent',
    'letter of intent sent Jan 18',
  ]);
  expect(aboutProgram(hope, facts, clock)).toEqual(['applied']);
  const later = {
    ...riverside,
    interviewDate: '2027-01-22',
    contactPolicy: 'do-not-send' as const,
  };
  expect(aboutProgram(later, facts, clock)).toEqual(['interview on Jan 22', 'asks not to write']);
});

test('of a mail that is still to go out is said when it does', () => {
  const [lakeside] = facts.programs;
  if (!lakeside) throw new Error('the sample has a program');
  const about = (message: typeof sent, now = clock) =>
    aboutProgram(lakeside, { ...facts, messages: [message] }, now).at(-1);
  const scheduled = { ...sent, scheduledFor: '2027-01-25T14:00:00Z' as never };
  expect(about(scheduled)).toBe('letter of intent goes out Jan 25');
  expect(about(scheduled, clockAt('2027-01-26T12:00:00Z'))).toBe('letter of intent sent Jan 25');
  const update = { ...scheduled, kind: 'update' as never };
  expect(about(update)).toBe('mail goes out Jan 25');
  expect(about({ ...update, scheduledFor: null })).toBe('last mail Jan 18');
});

test('what matters of a writer is said in a line', () => {
  const [smith] = facts.writers;
  if (!smith) throw new Error('the sample has a writer');
  expect(aboutWriter(smith, facts, clock)).toEqual([
    'writes a letter',
    'asked Jun 1',
    'due Aug 25',
  ]);
});
