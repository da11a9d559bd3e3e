import { expect, test } from 'vitest';
import { copyOf, originalOf, setTemplate } from '../../../../components/app/templates/changes.ts';
import { shownTemplates } from '../../../../components/app/templates/library.ts';
import { piecesOf } from '../../../../components/app/templates/pieces.ts';
import {
  nobody,
  placeOf,
  templatePart,
  type Whom,
} from '../../../../components/app/templates/place.ts';
import { keyOf, likelyWhom, whomOf } from '../../../../components/app/templates/whoms.ts';
import {
  dueWriting,
  situationFor,
  templateBy,
  writingOf,
} from '../../../../components/app/templates/writing.ts';
import { dueItems } from '../../../../lib/due/due-items.ts';
import { clockAt } from '../../../../lib/engine/clock.ts';
import type { OwnTemplate } from '../../../../lib/state/additions.ts';
import type { State } from '../../../../lib/state/schema.ts';
import { letters } from '../../../../lib/templates/letters/index.ts';
import { refusalOf } from '../../../../lib/templates/offers.ts';
import { render } from '../../../../lib/templates/render.ts';
import { sampleSeason, seasonNow } from '../../../tools/sample-season.ts';

const now = new Date(seasonNow);
const soap = new Date('2027-03-16T12:00:00-04:00');
const own: OwnTemplate = {
  id: 'o1',
  audience: 'program',
  kind: 'thank-you',
  title: 'Café thanks',
  subject: 'Thanks',
  body: 'Dear {{ contact.greeting }},\n[one detail]',
  updatedAt: '2026-12-01T00:00:00Z',
};

/** The sample, with the first program interviewed two days ago and not thanked yet. */
function withThanksDue(change?: (state: State) => void): State {
  const state = sampleSeason(3);
  state.messages = [];
  Object.assign(state.programs[0] ?? {}, { interviewDate: '2027-01-18' });
  change?.(state);
  return state;
}

const thanks = (state: State, at = now) => {
  const item = dueItems(withThanksDue(), clockAt(seasonNow)).find(
    ({ item }) => item === 'thank-you:program:p1',
  );
  return item ? dueWriting(item, state, at) : null;
};

test('every place of the view is found again by its part of the address', () => {
  const id = 'a/b %2F ü';
  expect(placeOf(null)).toEqual({ shows: 'library' });
  expect(placeOf('new')).toEqual({ shows: 'new' });
  for (const whom of [
    { ...nobody, programId: id },
    { ...nobody, writerId: id },
  ])
    expect(placeOf(templatePart(id, whom))).toEqual({ shows: 'template', id, whom });
  expect(placeOf(templatePart(id))).toEqual({ shows: 'template', id, whom: null });
  expect(placeOf(templatePart('new'))).toEqual({ shows: 'template', id: 'new', whom: null });
});

test.each(['', 'x', 'letter', 'letter/', 'letters/a'])('%j is the library', (part) => {
  expect(placeOf(part)).toEqual({ shows: 'library' });
});

test('thanks that are due are written to the director, with the place to fill in', () => {
  expect(thanks(withThanksDue())).toEqual({
    templateId: 'thank-you-director',
    programId: 'p1',
    writerId: null,
    mail: {
      to: 'lopez@lakeside.example',
      subject: expect.stringContaining('Asha Rao'),
      body: expect.stringMatching(/^Dear Dr\. Lopez,\n[\s\S]*January 18[\s\S]*\[/),
    },
  });
});

test('where only the coordinator is on record, thanks are those for the coordinator', () => {
  const state = withThanksDue(({ programs: [first] }) => {
    if (first)
      first.contacts = [{ name: 'Dana Kim', email: 'kim@lakeside.example', role: 'coordinator' }];
  });
  expect(thanks(state)).toMatchObject({
    templateId: 'thank-you-coordinator',
    mail: { to: 'kim@lakeside.example' },
  });
});

test('what a program has asked for is said in place of a letter, and so is SOAP', () => {
  const state = withThanksDue(({ programs: [first] }) => {
    if (first) first.contactPolicy = 'do-not-send';
  });
  expect(thanks(state)).toEqual({ not: expect.stringContaining('asked for no messages') });
  expect(thanks(withThanksDue(), soap)).toEqual({ not: expect.stringContaining('SOAP') });
});

test('every due mail to a writer has its letter', () => {
  const state = sampleSeason(3);
  const items = dueItems(state, clockAt(seasonNow)).filter(
    ({ action, writerId }) => 'write' in action && writerId !== null,
  );
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    const writing = dueWriting(item, state, now);
    expect(writing, item.item).toMatchObject({ writerId: item.writerId });
  }
});

test('an invitation is answered even where no messages are wanted after the interview', () => {
  const state = sampleSeason(1);
  const [program] = state.programs;
  Object.assign(program ?? {}, {
    stage: 'interview-offered',
    interviewDate: null,
    interviewOfferedAt: '2027-01-20T12:00:00Z',
    contactPolicy: 'do-not-send',
  });
  const messages = state.messages.filter(({ programId }) => programId !== program?.id);
  const offered = { ...state, messages };
  const item = dueItems(offered, clockAt(seasonNow)).find(({ kind }) => kind === 'follow-up');
  expect(item && dueWriting(item, offered, now)).toMatchObject({ templateId: 'accept-interview' });
});

test('a letter of intent is refused while another one stands, and says where it went', () => {
  const state = sampleSeason(3);
  const intent = letters.find(({ id }) => id === 'letter-of-intent');
  const to = (programId: string) => situationFor(state, now, { ...nobody, programId });
  expect(intent && refusalOf(intent, to('p3'))).toContain('Lakeside');
});

test('an own letter is refused for a program during SOAP only', () => {
  const state = sampleSeason(1);
  const to = (at: Date, whom: Whom = { ...nobody, programId: 'p1' }) =>
    situationFor(state, at, whom);
  expect(refusalOf(own, to(now))).toBeNull();
  expect(refusalOf(own, to(soap))).toContain('SOAP');
  expect(refusalOf(own, to(soap, { ...nobody, writerId: 'w1' }))).toBeNull();
});

test('an own letter goes to the director of its program', () => {
  const situation = situationFor(sampleSeason(1), now, { ...nobody, programId: 'p1' });
  const filled = render(own, situation);
  if ('faults' in filled) throw new Error('It can be filled');
  expect(writingOf(own, situation, filled).mail).toEqual({
    to: 'lopez@lakeside.example',
    subject: 'Thanks',
    body: expect.stringContaining('Dear Dr. Lopez,'),
  });
});

test('the library is searched in all words, without accents, and by whom letters are for', () => {
  const names = (search: string, shelf: 'all' | 'own' | 'program' | 'writer' = 'all') =>
    shownTemplates([own], { search, shelf }).flatMap(({ templates }) =>
      templates.map(({ id }) => id),
    );
  expect(names('')).toEqual(['o1', ...letters.map(({ id }) => id)]);
  expect(names('cafe')).toEqual(['o1']);
  expect(names('letter intent', 'program')[0]).toBe('letter-of-intent');
  expect(names('', 'own')).toEqual(['o1']);
  expect(names('', 'writer')).not.toContain('thank-you-director');
  expect(names('no such words')).toEqual([]);
});

test('a copy remembers which of our letters it comes from, also as the copy of a copy', () => {
  const ours = letters[0];
  if (!ours) throw new Error('There are letters');
  const first = copyOf(ours, 'x1', now);
  const second = copyOf(first, 'x2', now);
  expect([originalOf(first), originalOf(second), originalOf(own)]).toEqual([ours, ours, null]);
  expect(templateBy(second.id, [first, second])).toBe(second);
  expect(second).toMatchObject({ subject: ours.subject, body: ours.body, kind: ours.kind });
  expect(setTemplate(own, { title: 'New' }, now)).toEqual({
    patch: { templates: [{ id: 'o1', set: { title: 'New', updatedAt: now.toISOString() } }] },
  });
});

test('pieces make up the text, slots marked', () => {
  const text = '[a] b [c]';
  const slots = [
    { start: 0, end: 3, label: 'a' },
    { start: 6, end: 9, label: 'c' },
  ];
  expect(piecesOf(text, slots).map(({ text, isSlot }) => [text, isSlot])).toEqual([
    ['[a]', true],
    [' b ', false],
    ['[c]', true],
  ]);
  expect(piecesOf('', [])).toEqual([]);
  expect(piecesOf('plain', [])).toEqual([{ start: 0, text: 'plain', isSlot: false }]);
});

test('somebody is found again by the choice in the list', () => {
  for (const whom of [
    { ...nobody, programId: 'a b' },
    { ...nobody, writerId: 'program x' },
    nobody,
  ])
    expect(whomOf(keyOf(whom))).toEqual(whom);
});

test('a letter is shown for who is due for it', () => {
  const state = sampleSeason(3);
  const due = dueItems(state, clockAt(seasonNow));
  const packet = { audience: 'writer', kind: 'packet' } as const;
  expect(likelyWhom(packet, state, due)).toEqual({ ...nobody, writerId: 'w2' });
  expect(likelyWhom(own, state, due).programId).toBe('p1');
  expect(likelyWhom({ ...packet, kind: 'other' }, state, due)).toEqual({
    ...nobody,
    writerId: 'w1',
  });
  const fits = ({ programId }: Whom) => programId === 'p2';
  expect(likelyWhom(own, state, [], fits).programId).toBe('p2');
  expect(likelyWhom(own, { programs: [], writers: [] }, [])).toEqual(nobody);
});
