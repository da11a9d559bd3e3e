import { expect, test } from 'vitest';
import {
  atStage,
  interviewOn,
  offeredOn,
  removalWords,
  removeProgram,
  setContact,
} from '../../../../components/app/programs/changes.ts';
import {
  programRows,
  shownRows,
  standingIntentTo,
  type Wish,
} from '../../../../components/app/programs/rows.ts';
import { newProgram } from '../../../../lib/state/new-program.ts';
import { difference, outcome } from '../../../../lib/state/outcome.ts';
import { rowsOf } from '../../../../lib/state/stored.ts';
import { sampleSeason } from '../../../tools/sample-season.ts';

const now = new Date(2027, 0, 20, 15);
const everything: Wish = { search: '', stage: 'all', sort: 'name' };
const names = (wish: Partial<Wish>, count = 8) =>
  shownRows(programRows(sampleSeason(count), now), { ...everything, ...wish }).map(
    ({ program }) => program.name,
  );

test('a row tells the last mail and the letter of intent', () => {
  const [lakeside, riverside] = programRows(sampleSeason(3), now);
  expect(lakeside).toMatchObject({ lastContact: '2027-01-18T09:30:00Z', intended: true });
  expect(riverside).toMatchObject({ lastContact: null, intended: false });
});

test('a row tells the stage of today: an interview is over once its day has passed', () => {
  const state = sampleSeason(1);
  const stageOn = (interviewDate: string | null) => {
    Object.assign(state.programs[0] ?? {}, { stage: 'interview-offered', interviewDate });
    return programRows(state, now)[0]?.stage;
  };
  expect(stageOn('2027-01-19')).toBe('interviewed');
  expect(stageOn('2027-01-20')).toBe('interview-offered');
  expect(stageOn(null)).toBe('interview-offered');
});

test('a mail that is still to go out is not the last one', () => {
  const state = sampleSeason(1);
  const [program] = state.programs;
  for (const message of state.messages) message.scheduledFor = '2027-01-25T12:00:00Z';
  expect(programRows(state, now)[0]).toMatchObject({ lastContact: null, intended: true });
  const later = new Date(2027, 0, 26);
  expect(programRows(state, later)[0]?.lastContact).toBe('2027-01-25T12:00:00Z');
  expect(program && standingIntentTo(program, state)?.id).toBe('intent');
});

test('a mail that has just been sent is the last one, though the view’s clock is some seconds behind', () => {
  const state = sampleSeason(1);
  const at = new Date(now.getTime() + 20_000).toISOString();
  for (const message of state.messages) message.at = at;
  expect(programRows(state, now)[0]?.lastContact).toBe(at);
});

test('mails to somebody who is added to a program later are its own from then on', () => {
  const state = sampleSeason(2);
  const [lakeside, riverside] = state.programs;
  const [intent] = state.messages;
  if (!lakeside || !riverside || !intent) throw new Error('the season has two programs');
  Object.assign(intent, { programId: null, to: ['PD@new.example'] });
  const contact = { name: 'New', email: 'pd@new.example', role: 'director' as const };
  const save = (to: typeof lakeside) => outcome(rowsOf(state), setContact(to, contact, 1, state));
  const after = save(lakeside);
  expect(after.messages.get(intent.id)?.programId).toBe('p1');
  expect(after.programs.get('p1')?.contacts).toHaveLength(2);
  expect(after.programs.get('p1')?.domains).toContain('new.example');
  expect(outcome(after, difference(after, rowsOf(state)))).toEqual(rowsOf(state));
  riverside.contacts.push(contact);
  expect(save(lakeside).messages.get(intent.id)?.programId).toBeNull();
});

test('a program that is removed takes the mails along that only its people got', () => {
  const state = sampleSeason(2);
  const [lakeside, riverside] = state.programs;
  const [intent] = state.messages;
  if (!lakeside || !riverside || !intent) throw new Error('the season has two programs');
  Object.assign(intent, { programId: null, to: [lakeside.contacts[0]?.email ?? ''] });
  expect(removeProgram(state, 'p1').remove?.messages).toContain(intent.id);
  riverside.contacts.push(...lakeside.contacts);
  expect(removeProgram(state, 'p1').remove?.messages).not.toContain(intent.id);
});

test('a retracted letter of intent marks nobody', () => {
  const state = sampleSeason(1);
  for (const message of state.messages) message.retractedAt = '2027-01-19T09:30:00Z';
  expect(programRows(state, now)[0]?.intended).toBe(false);
});

test('a letter of intent of an earlier season marks nobody', () => {
  const state = sampleSeason(1);
  state.applicant.matchYear = 2028;
  expect(programRows(state, now)[0]?.intended).toBe(false);
});

test('a search looks for every word, without case and accents', () => {
  expect(names({ search: 'hope pediatrics' })).toEqual(['Hope Pediatrics Residency']);
  expect(names({ search: 'hope CRÚZ' })).toEqual(['Hope Pediatrics Residency']);
  expect(names({ search: 'lake nowhere' })).toEqual([]);
  const [lakeside] = programRows(sampleSeason(1), now);
  expect(lakeside?.program.institution).toMatch(/Children's/);
  expect(names({ search: 'lakeside children’s' }, 1)).toHaveLength(1);
});

test('names sort as one counts', () => {
  const lakesides = names({ search: 'lakeside' }, 150).map((name) => name.split(' ')[1]);
  expect(lakesides.slice(0, 3)).toEqual(['2', '3', '4']);
});

test('a stage leaves its own, and interviews stand before programs without one', () => {
  expect(names({ stage: 'applied' })).toHaveLength(3);
  const dates = shownRows(programRows(sampleSeason(20), now), {
    ...everything,
    sort: 'interview',
  }).map(({ program }) => program.interviewDate ?? '9999');
  expect(dates).toEqual(dates.toSorted());
});

test('the last contact stands first', () => {
  expect(names({ sort: 'contact' })[0]).toBe('Lakeside Pediatrics Residency');
});

test('a program goes with its mails, and comes back with them', () => {
  const state = sampleSeason(3);
  const before = rowsOf(state);
  const after = outcome(before, removeProgram(state, 'p1'));
  expect(after.programs.size).toBe(2);
  expect([...after.messages.values()].filter(({ programId }) => programId === null)).toEqual([]);
  expect(outcome(after, difference(after, before))).toEqual(before);
});

test('a program that is removed tells the letter of intent that goes with it', () => {
  const state = sampleSeason(3);
  const [lakeside, riverside] = state.programs.map((program) => standingIntentTo(program, state));
  expect(lakeside?.id).toBe('intent');
  expect(riverside).toBeNull();
  for (const message of state.messages) message.retractedAt = '2027-01-19T09:30:00Z';
  expect(state.programs[0] && standingIntentTo(state.programs[0], state)).toBeNull();
  const program = newProgram('x', 'Alder', '');
  expect(removalWords(program, 0, false)).toBe('Alder removed');
  expect(removalWords(program, 1, false)).toBe('Alder removed with 1 mail on record');
  expect(removalWords(program, 2, true)).toMatch(/^Alder removed with 2 mails .* letter of intent/);
});

test('a new program is one that can be stored', () => {
  const state = sampleSeason(0);
  const put = { programs: [newProgram('x', 'Alder', 'Pediatrics')] };
  expect(outcome(rowsOf(state), { put }).programs.get('x')).toMatchObject({
    name: 'Alder',
    specialty: 'Pediatrics',
  });
});

test('an offer and an interview bring a program on, and only a day to come takes an interview back', () => {
  const at = now.toISOString();
  const program = newProgram('p', 'Cedar Hill', 'Pediatrics');
  const done = { ...program, stage: 'interviewed' as const, interviewDate: '2027-01-10' };
  expect(atStage(program, 'interview-offered', now)).toEqual({
    stage: 'interview-offered',
    interviewOfferedAt: at,
  });
  expect(atStage(done, 'interview-offered', now)).toEqual({ stage: 'interview-offered' });
  expect(offeredOn(program, '2027-01-19', now).stage).toBe('interview-offered');
  expect(offeredOn(done, '2027-01-05', now).stage).toBeUndefined();
  expect(offeredOn(program, '', now)).toEqual({ interviewOfferedAt: null });
  expect(interviewOn(program, '2027-01-20', now).stage).toBe('interview-offered');
  expect(interviewOn(program, '2027-01-19', now).stage).toBe('interviewed');
  expect(interviewOn(done, '2027-01-19', now).stage).toBeUndefined();
  expect(interviewOn(done, '2027-01-20', now).stage).toBeUndefined();
  expect(interviewOn(done, '2027-01-21', now).stage).toBe('interview-offered');
  const rejected = { ...program, stage: 'rejected' as const };
  expect(interviewOn(rejected, '2027-01-21', now).stage).toBeUndefined();
  expect(interviewOn(program, '', now)).toEqual({ interviewDate: null });
});
