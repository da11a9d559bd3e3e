import { expect, test } from 'vitest';
import { Forwarding } from '../../../lib/mail/forwarding.ts';
import { wayOf } from '../../../lib/mail/subject-prefix.ts';

test.each([
  ['RE: Interview', 'reply'],
  ['Re[2]: Interview', 'reply'],
  ['AW: FW: Interview', 'reply'],
  ['Vá: Interjú', 'reply'],
  ['رد: مقابلة', 'reply'],
  ['答复：面试', 'reply'],
  ['FW: RE: Interview', 'forward'],
  ['Fwd: Interview', 'forward'],
  ['TR : Entretien', 'forward'],
  ['WG: Interview', 'forward'],
  ['Továbbítás: Interjú', 'forward'],
  ['İLT: Görüşme', 'forward'],
  ['إعادة توجيه: مقابلة', 'forward'],
  ['Chuyển tiếp: Phỏng vấn', 'forward'],
  ['전달: 면접', 'forward'],
  ['VS: Interview', null],
  ['Interview: a question', null],
  ['Forward', null],
  ['', null],
])('%s', (subject, way) => {
  expect(wayOf(subject)).toBe(way);
});

const head = 'Feladó: Maria López <mlopez@lakeside.example> Címzett: Asha Rao';
const lopez = { name: 'López, Maria', email: '' };
const stranger = { name: 'Ann Chu', email: 'achu@lakeview.example' };

test('what the subject said first holds when it is changed', () => {
  const sentOn = new Forwarding();
  expect(sentOn.isForward({ subject: 'FW: Hi', people: [lopez], head })).toBe(true);
  expect(sentOn.isForward({ subject: 'Hi', people: [lopez], head })).toBe(true);
  const answer = new Forwarding();
  expect(answer.isForward({ subject: 'Re: Hi', people: [], head })).toBe(false);
  expect(answer.isForward({ subject: 'FW: Hi', people: [], head })).toBe(false);
});

test('what opened to nobody is sent on, unless people come whom the other mail names', () => {
  const unclear = { subject: 'Xq: Hi', head };
  const sentOn = new Forwarding();
  expect(sentOn.isForward({ ...unclear, people: [] })).toBe(true);
  expect(sentOn.isForward({ ...unclear, people: [stranger] })).toBe(true);
  const answer = new Forwarding();
  expect(answer.isForward({ ...unclear, people: [] })).toBe(true);
  expect(answer.isForward({ ...unclear, people: [lopez, stranger] })).toBe(false);
});

test.each([
  ['it opened to somebody', [stranger], head],
  ['no field was drawn for recipients', null, head],
  ['nothing names the other mail', [], ' '],
])('in doubt it is an answer: %s', (_, people, names) => {
  const unclear = new Forwarding();
  expect(unclear.isForward({ subject: 'Hi', people, head: names })).toBe(false);
  expect(unclear.isForward({ subject: 'Hi', people: [stranger], head: names })).toBe(false);
});
