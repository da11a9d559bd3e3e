import { describe, expect, test } from 'vitest';
import { exampleMessage } from '../../../lib/engine/example-message.ts';
import type { OwnTemplate } from '../../../lib/state/additions.ts';
import type { State } from '../../../lib/state/schema.ts';
import { letters } from '../../../lib/templates/letters/index.ts';
import { offers } from '../../../lib/templates/offers.ts';
import { render } from '../../../lib/templates/render.ts';
import type { Situation } from '../../../lib/templates/situation.ts';
import { at, january, lakeside, offered, refusal, smith, soap } from './offered.ts';

function intentTo(programId: string, more = {}) {
  return (state: State) => {
    const kind = 'letter-of-intent';
    state.messages.push(exampleMessage({ programId, at: '2027-01-18T15:00:00Z', kind, ...more }));
  };
}

function policy(contactPolicy: 'do-not-send' | 'not-needed') {
  return (state: State) => {
    Object.assign(state.programs[0] ?? {}, { contactPolicy });
  };
}

test('every letter is either offered or refused, with a reason that is a sentence', () => {
  for (const to of [lakeside, smith, {}])
    for (const now of ['2026-07-01T10:00:00Z', january, soap, '2027-03-25T10:00:00-04:00']) {
      const { offered: yes, refused } = offers(at(now, to));
      const audience = 'programId' in to ? 'program' : 'writerId' in to ? 'writer' : null;
      const all = letters.filter((letter) => !audience || letter.audience === audience);
      expect(yes.length + refused.length).toBe(all.length);
      for (const text of [...yes.map(({ reason }) => reason), ...refused.map(({ not }) => not)])
        expect(text).toMatch(/^[A-Z].*\.$/);
      expect(yes.map(({ rank }) => rank)).toEqual(
        yes.map(({ rank }) => rank).toSorted((a, b) => b - a),
      );
    }
});

describe('the letter of intent', () => {
  test('is offered while none stands', () => {
    expect(offered(january, lakeside)).toContain('letter-of-intent');
  });

  test('is not while another stands: says to whom it went, and offers the letter of interest', () => {
    expect(refusal('letter-of-intent', january, lakeside, intentTo('p2'))).toBe(
      'Your letter of intent went to Riverside Pediatrics Residency on January 18 and stands. The letter of interest makes no promise.',
    );
    const ids = offered(january, lakeside, intentTo('p2'));
    expect(ids).toContain('letter-of-interest');
    expect(ids).not.toContain('letter-of-intent');
  });

  test('is not while one stands whose sending was never seen, or whose program is gone', () => {
    const unseen = intentTo('p2', { confirmed: false });
    expect(offered(january, lakeside, unseen)).not.toContain('letter-of-intent');
    expect(refusal('letter-of-intent', january, lakeside, intentTo('gone'))).toMatch(
      /another program/,
    );
  });

  test('is again once the other was taken back', () => {
    const retracted = intentTo('p2', { retractedAt: '2027-01-19T15:00:00Z' });
    expect(offered(january, lakeside, retracted)).toContain('letter-of-intent');
  });

  test('is not offered twice to the same program, before an interview or after the deadline', () => {
    expect(refusal('letter-of-intent', january, lakeside, intentTo('p1'))).toMatch(/already/);
    expect(refusal('letter-of-intent', january, { programId: 'p3' })).toMatch(/not interviewed/);
    expect(refusal('letter-of-intent', '2027-03-08T10:00:00-05:00', lakeside)).toMatch(/closed/);
  });
});

describe('thanks', () => {
  const thanks = letters.find(({ id }) => id === 'thank-you-director');
  const director = { programId: 'p1', email: 'mlopez@lakesidechildrens.example' };
  const opening = (now: string) => {
    const rendered = thanks && render(thanks, at(now, director));
    return rendered && 'body' in rendered ? rendered.body.split('\n')[2] : '';
  };

  test('come first on the day after the interview, to the person addressed', () => {
    const [first] = offers(at('2026-12-03T10:00:00-05:00', director)).offered;
    expect(first).toMatchObject({ rank: 3, letter: { id: 'thank-you-director' } });
    expect(refusal('thank-you-coordinator', '2026-12-03T10:00:00-05:00', director)).toBe(
      'For the coordinator.',
    );
  });

  test('open otherwise a week later', () => {
    expect(opening('2026-12-05T23:00:00-05:00')).toMatch(
      /^Thank you for the interview on December 2\./,
    );
    expect(opening('2026-12-09T10:00:00-05:00')).toMatch(
      /^Some time has passed since my interview on December 2,/,
    );
  });

  test('are not offered twice to one person', () => {
    const thanked = (state: State) => {
      const to = [director.email];
      const mail = exampleMessage({
        programId: 'p1',
        at: '2026-12-03T15:00:00Z',
        kind: 'thank-you',
        to,
      });
      state.messages.push(mail);
    };
    expect(refusal('thank-you-director', january, director, thanked)).toMatch(/already/);
    const kim = { programId: 'p1', email: 'dkim@lakesidechildrens.example' };
    expect(offered(january, kim, thanked)).toContain('thank-you-coordinator');
  });
});

describe('what a program has asked for', () => {
  test('no messages: is told first, and only business of the interview is offered', () => {
    const { first, offered: yes, none } = offers(at(january, lakeside, policy('do-not-send')));
    expect(first[0]).toMatch(/Lakeside Pediatrics Residency has asked for no messages/);
    expect(yes.every(({ letter }) => letter.isBusiness)).toBe(true);
    expect(none.map(({ id }) => id)).toEqual(['reply-no-communication']);
  });

  test('none needed: is told first, and nothing stands out', () => {
    const { first, offered: yes } = offers(
      at('2026-12-03T10:00:00-05:00', lakeside, policy('not-needed')),
    );
    expect(first[0]).toMatch(/not needed/);
    expect(yes.every(({ rank }) => rank === 1)).toBe(true);
  });
});

describe('SOAP', () => {
  test('nothing to programs but answers', () => {
    expect(offered(soap, lakeside)).toEqual([]);
    expect(offers(at(soap, lakeside)).first[0]).toMatch(
      /March 18: expected date, check nrmp\.org.*programs write first/,
    );
    const answers = offers(at(soap, { ...lakeside, isReply: true })).offered;
    expect(answers.map(({ letter }) => letter.id)).toEqual(['reply-about-ranking']);
  });

  test('is over when it is over, and does not touch other matches', () => {
    const open = (state: State) => Object.assign(state.programs[0] ?? {}, { stage: 'considering' });
    expect(offered('2027-03-20T12:00:00-04:00', lakeside, open)).toContain('post-soap-inquiry');
    const urology = (state: State) => Object.assign(state.programs[0] ?? {}, { match: 'aua' });
    expect(offered(soap, lakeside, urology)).not.toEqual([]);
  });

  test.each([
    '2027-03-15T00:00:00-04:00',
    '2027-03-15T10:00:00-04:00',
    soap,
    '2027-03-18T23:59:00-04:00',
  ])('no call by a mentor at %s', (now) => {
    expect(offered(now, smith)).not.toContain('ask-mentor-call');
  });

  test('a call by a mentor in January', () => {
    expect(offered(january, smith)).toContain('ask-mentor-call');
  });

  test('who has matched asks for no open position', () => {
    const matched = (state: State) => {
      state.applicant.matchStatus = 'matched';
    };
    expect(refusal('post-soap-inquiry', '2027-03-20T12:00:00-04:00', lakeside, matched)).toMatch(
      /binds/,
    );
  });
});

describe('to nobody on record', () => {
  test('all is offered that the calendar and the other letters allow', () => {
    const ids = offered(january, {});
    expect(ids).toEqual(
      expect.arrayContaining([
        'thank-you-director',
        'letter-of-intent',
        'packet',
        'ask-mentor-call',
      ]),
    );
    expect(ids).not.toContain('post-soap-inquiry');
    expect(offered(january, {}, intentTo('p2'))).not.toContain('letter-of-intent');
    expect(offered(soap, {})).not.toContain('thank-you-director');
    expect(offered(soap, {})).not.toContain('ask-mentor-call');
  });
});

const own = (id: string, audience: OwnTemplate['audience'], updatedAt: string): OwnTemplate => {
  const parts = { kind: 'other' as const, title: id, subject: '', body: '' };
  return { id, audience, updatedAt, ...parts };
};

test('own ones are barred as ours are by SOAP and by another letter of intent', () => {
  const mine = own('mine', 'program', '2026-10-01T00:00:00Z');
  const anybodys = own('other', 'other', '2026-10-01T00:00:00Z');
  const all = [mine, anybodys, { ...mine, id: 'intent', kind: 'letter-of-intent' as const }];
  const ids = (situation: Situation) => offers(situation, all).own.map(({ id }) => id);
  expect(ids(at(january, lakeside))).toEqual(['mine', 'other', 'intent']);
  expect(ids(at(january, lakeside, intentTo('p2')))).toEqual(['mine', 'other']);
  expect(ids(at(january, {}, intentTo('p2')))).toEqual(['mine', 'other']);
  expect(ids(at(soap, lakeside))).toEqual([]);
  expect(ids(at(soap, {}))).toEqual(['other']);
  expect(ids(at(soap, smith))).toEqual(['other']);
  expect(ids(at(soap, { ...lakeside, isReply: true }))).toEqual(['mine', 'other', 'intent']);
  const { refused } = offers(at(soap, lakeside), all);
  expect(refused.find(({ letter }) => letter.id === 'mine')?.not).toMatch(/programs write first/);
});

test('own templates come with those for the reader, newest first', () => {
  const all = [
    own('a', 'program', '2026-10-01T00:00:00Z'),
    own('b', 'writer', '2026-10-02T00:00:00Z'),
    own('c', 'other', '2026-10-03T00:00:00Z'),
  ];
  expect(offers(at(january, lakeside), all).own.map(({ id }) => id)).toEqual(['c', 'a']);
  expect(offers(at(january, {}), all).own).toHaveLength(3);
});
