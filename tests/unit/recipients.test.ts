import { describe, expect, test } from 'vitest';
import { check } from '../../lib/engine/check.ts';
import { clockAt } from '../../lib/engine/clock.ts';
import { exampleMessage } from '../../lib/engine/example-message.ts';
import { factsOf } from '../../lib/engine/facts.ts';
import { programOf, recipientsOf, writerOf } from '../../lib/engine/recipients.ts';
import { onlyCalled } from '../../lib/page/namesakes.ts';
import { peopleOf } from '../../lib/page/people.ts';
import type { State } from '../../lib/state/schema.ts';
import { draftOf, sampleNow, sampleState } from './sample.ts';

/** Whom a page that shows only a name is taken to write to. */
function readByName(name: string, change: (state: State) => void) {
  const state = sampleState();
  change(state);
  const facts = factsOf(state);
  const body = 'Dear Dr. Lopez,\n\nThank you for the interview at your residency program.\n\nAsha';
  const draft = draftOf({ title: '', draft: { to: [{ name, email: '' }], body } });
  const recipients = recipientsOf(draft, facts);
  const result = check(draft, facts, clockAt(sampleNow));
  return {
    program: programOf(recipients)?.id ?? null,
    writer: writerOf(recipients)?.id ?? null,
    contact: recipients[0]?.contact ?? null,
    by: recipients[0]?.by,
    audience: result.audience,
    shown: peopleOf(draft, result, facts),
  };
}

const contact = (at: number, email: string) => (state: State) => {
  state.programs[at]?.contacts.push({ name: 'Maria López, MD', email, role: 'faculty' });
};

describe('a name without an address', () => {
  test('is the one on record who has it', () => {
    const { by, contact: found, program, shown } = readByName('Lopez, Maria', () => {});
    expect({ by, program, email: found?.email }).toEqual({
      by: 'name',
      program: 'p1',
      email: 'mlopez@lakesidechildrens.example',
    });
    expect(shown[0]?.namesakes).toEqual([]);
  });

  test('is nobody in particular where two programs have one', () => {
    const read = readByName('Maria Lopez', contact(1, 'maria@riversideumc.example'));
    expect(read).toMatchObject({ program: null, contact: null, audience: 'program' });
    expect(read.shown[0]).toMatchObject({
      known: { title: 'Lakeside Pediatrics or Riverside Pediatrics', by: 'name' },
      namesakes: [
        { title: 'Lakeside Pediatrics', detail: 'mlopez@lakesidechildrens.example' },
        { title: 'Riverside Pediatrics', detail: 'maria@riversideumc.example' },
      ],
    });
  });

  test('is known as far as two at the same program agree', () => {
    const read = readByName('Maria Lopez', contact(0, 'm.lopez@lakesidechildrens.example'));
    expect(read).toMatchObject({ program: 'p1', contact: null, by: 'name' });
    expect(read.shown[0]?.namesakes).toEqual([]);
  });

  test('is one person with one address at two programs', () => {
    const read = readByName('Maria Lopez', contact(1, 'MLopez@lakesidechildrens.example'));
    expect(read).toMatchObject({ contact: { role: 'director' } });
    expect(read.shown[0]?.namesakes).toEqual([]);
  });

  test('is neither of two writers', () => {
    const read = readByName('John Smith', (state) => {
      const [first] = state.writers;
      if (first) state.writers.push({ ...first, id: 'w3', email: 'john@clinic.example' });
    });
    expect(read).toMatchObject({ writer: null, program: null, by: null });
    expect(read.shown[0]).toMatchObject({
      known: null,
      namesakes: [{ detail: 'jsmith@uni.example' }, { detail: 'john@clinic.example' }],
    });
  });

  test('is neither the writer nor the one at a program', () => {
    const read = readByName('John Smith', (state) => {
      const email = 'jsmith@hopemedical.example';
      state.programs[2]?.contacts.push({ name: 'John Smith', email, role: 'faculty' });
    });
    expect(read).toMatchObject({ writer: null, program: null, by: null });
    expect(read.shown[0]?.namesakes.map(({ title }) => title)).toEqual([
      'Hope Pediatrics',
      'John Smith, letter writer',
    ]);
  });

  test('is the writer who teaches at a program under the same address', () => {
    const read = readByName('John Smith', (state) => {
      const email = 'jsmith@uni.example';
      state.programs[2]?.contacts.push({ name: 'John Smith', email, role: 'faculty' });
    });
    expect(read).toMatchObject({ writer: 'w1', program: 'p3', by: 'name' });
  });
});

describe('one of several who have a name', () => {
  const state = sampleState();
  for (const program of state.programs)
    program.contacts.push({ name: 'Ann Chu', email: '', role: 'faculty' });
  const [writer] = state.writers;
  if (writer) state.writers.push({ ...writer, id: 'w3', name: 'Chu, Ann', email: '' });
  const facts = factsOf(state);
  const draft = draftOf({ title: '', draft: { to: [{ name: 'Dr. Ann Chu', email: '' }] } });
  const [recipient] = recipientsOf(draft, facts);

  test.each([
    ['p1', null],
    ['p3', null],
    [null, 'w3'],
  ])('is known when chosen: %s %s', (program, chosenWriter) => {
    const entry = recipient?.namesakes.find(
      ({ programs, writer }) =>
        (programs[0]?.id ?? null) === program && (writer?.id ?? null) === chosenWriter,
    );
    if (!entry) throw new Error('not among the namesakes');
    const found = recipientsOf(draft, onlyCalled('Dr. Ann Chu', entry, facts));
    expect(found[0]).toMatchObject({ by: 'name', namesakes: [] });
    expect(programOf(found)?.id ?? null).toBe(program);
    expect(writerOf(found)?.id ?? null).toBe(chosenWriter);
  });

  test('is none of them once off the record', () => {
    const entry = recipient?.namesakes[0];
    const others = { ...facts, programs: facts.programs.slice(1) };
    expect(entry && onlyCalled('Dr. Ann Chu', entry, others)).toBe(others);
  });
});

describe('a coordinator of two programs', () => {
  const kim = { name: 'Dana Kim', email: 'dkim@lakesidechildrens.example' };
  const read = (text: string, change: (state: State) => void = () => {}) => {
    const state = sampleState();
    state.programs[1]?.contacts.push({ ...kim, role: 'coordinator' });
    change(state);
    const body = `Dear Ms. Kim,\n\n${text}\n\nAsha Rao\nAAMC ID 12345678`;
    const draft = draftOf({ title: '', draft: { to: [kim], body } });
    return check(draft, factsOf(state), clockAt(sampleNow));
  };

  test.each([
    ['Thank you for the interview at Riverside.', 'p2'],
    ['Thank you for the interview at the Lakeside Pediatrics Residency.', 'p1'],
    ['Thank you for the interview at your residency program.', null],
    ['Thank you for the interviews at Riverside and at Lakeside.', null],
  ])('is written to for the one that the mail names: %s', (text, program) => {
    const { audience, recipients } = read(text);
    expect({ audience, program: programOf(recipients)?.id ?? null }).toEqual({
      audience: 'program',
      program,
    });
  });

  test('is told of a second letter of intent that goes to the other program', () => {
    const rulesOf = (program: string) =>
      read(`I will rank ${program} first.`, ({ messages }) =>
        messages.push(
          exampleMessage({ programId: 'p2', to: [kim.email], kind: 'letter-of-intent' }),
        ),
      ).findings.map(({ rule }) => rule);
    expect(rulesOf('Lakeside')).toContain('second-letter-of-intent');
    expect(rulesOf('Riverside')).not.toContain('second-letter-of-intent');
  });
});
