import { expect, test } from 'vitest';
import { fillLetter, listLetters } from '../../../lib/messages/answer-letters.ts';
import { filledLetter, letterList } from '../../../lib/messages/letters.ts';
import type { State } from '../../../lib/state/schema.ts';
import { rowsOf, stateOf } from '../../../lib/state/stored.ts';
import { sampleNow, sampleState } from '../sample.ts';

const now = new Date(sampleNow);
const nobody = { programId: null, writerId: null, email: '', name: '', isReply: false };
const toLakeside = { ...nobody, programId: 'p1', email: 'mlopez@lakesidechildrens.example' };
const own = {
  id: 'own-1',
  title: 'Mine',
  audience: 'program',
  kind: 'other',
  subject: 'Hello',
  body: 'Dear {{ contact.greeting }}, [add a word]',
  updatedAt: sampleNow,
} as const;

function whole(change: Partial<State> = {}) {
  return stateOf(rowsOf({ ...sampleState(), ...change }), now, sampleNow);
}

test('lists the letters for somebody, best first, in the shape that goes to the page', () => {
  const list = listLetters(whole({ templates: [own] }), toLakeside, now);
  expect(letterList.parse(list)).toEqual(list);
  const groups = list.letters.map(({ group }) => group);
  const order = ['now', 'possible', 'own', 'not'];
  expect(groups).toEqual(groups.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(new Set(groups).size).toBe(4);
});

test('fills ours and own ones', () => {
  const state = whole({ templates: [own] });
  for (const id of ['letter-of-interest', 'own-1']) {
    const filled = fillLetter(state, id, toLakeside, now);
    expect(filledLetter.parse(filled)).toEqual(filled);
    expect(filled).toMatchObject({ body: expect.stringContaining('Dear Dr. Lopez,') });
  }
});

test.each([
  ['one that does not fit', 'thank-you-coordinator', 'For the coordinator.'],
  ['one for which there is none', 'reply-no-communication', 'There is no letter for this'],
  ['one that is not there', 'nothing', 'There is no such template.'],
])('does not fill %s, and says why', (_, id, fault) => {
  expect(fillLetter(whole(), id, toLakeside, now)).toEqual({
    fault: expect.stringContaining(fault),
  });
});

test('does not fill a faulty one, and says where the fault is', () => {
  const templates = [{ ...own, body: 'a\n{% if %}' }];
  expect(fillLetter(whole({ templates }), 'own-1', toLakeside, now)).toEqual({
    fault: expect.stringContaining('line 2 of its body'),
  });
});
