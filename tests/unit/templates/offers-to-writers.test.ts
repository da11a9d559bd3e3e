import { expect, test } from 'vitest';
import { exampleMessage } from '../../../lib/engine/example-message.ts';
import type { State } from '../../../lib/state/schema.ts';
import { offers } from '../../../lib/templates/offers.ts';
import { at, chen, january, offered, refusal, smith } from './offered.ts';

const june = '2026-06-20T10:00:00-04:00';

test('a request to who was not asked, the packet to who agreed', () => {
  expect(offered(june, chen)).toContain('request-by-mail');
  expect(offered(june, smith)[0]).toBe('packet');
  expect(refusal('request-by-mail', june, smith)).toMatch(/already/);
});

test('reminders one after the other, two weeks apart', () => {
  const remind =
    (...days: string[]) =>
    (state: State) => {
      for (const day of days)
        state.messages.push(
          exampleMessage({
            programId: null,
            writerId: 'w1',
            at: `${day}T12:00:00Z`,
            kind: 'reminder',
          }),
        );
    };
  const now = '2026-08-01T12:00:00-04:00';
  expect(refusal('reminder-first', '2026-06-10T12:00:00-04:00', smith)).toMatch(/9 days ago/);
  expect(offered(now, smith)).toContain('reminder-first');
  expect(offered(now, smith, remind('2026-07-01'))).toContain('reminder-second');
  expect(offered(now, smith, remind('2026-07-01', '2026-07-15'))).toContain('reminder-last');
  expect(refusal('reminder-second', now, smith, remind('2026-07-30'))).toMatch(/2 days ago/);
});

test('a reminder says whether the day of the letter comes or has passed', () => {
  const due = (dueAt: string) =>
    offers(
      at(january, smith, (state) => void Object.assign(state.writers[0] ?? {}, { dueAt })),
    ).offered.find(({ letter }) => letter.id === 'reminder-first')?.reason;
  expect(due('2027-01-25')).toMatch(/within a week/);
  expect(due('2026-12-30')).toMatch(/has passed/);
});

test('the supervisor at home is for graduates of schools abroad', () => {
  const senior = (state: State) => {
    state.applicant.status = 'us-md';
  };
  expect(refusal('request-home-country', june, chen, senior)).toMatch(/outside the US/);
  expect(offered(june, chen)).toContain('request-home-country');
});

test('thanks once the letter is there, news once the results are', () => {
  const uploaded = (state: State) => Object.assign(state.writers[0] ?? {}, { stage: 'uploaded' });
  expect(offered(june, smith, uploaded)[0]).toBe('thank-writer');
  expect(offered('2027-03-20T12:00:00-04:00', smith, uploaded)).toContain('match-news');
  expect(refusal('match-news', january, smith, uploaded)).toMatch(/not out/);
});
