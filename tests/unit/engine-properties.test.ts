import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Audience, type Draft, type Finding, severities } from '../../lib/draft/draft.ts';
import { cpuTime } from './cpu-time.ts';
import { checked, letter, mailTo } from './mails.ts';
import { ruleFiles } from './rule-files.ts';

const audience = fc.constantFrom<Audience>('program', 'writer', 'other');

/** Sentences that rules flag or allow, so that random mails are about something. */
const sentence = fc.constantFrom(
  ...ruleFiles.flatMap(({ examples }) =>
    [...examples.flags, ...examples.allows].filter((example) => typeof example === 'string'),
  ),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 5 });

/** Any characters at all, and pieces that the engine looks for put together without sense. */
const shred = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  sentence.chain((text) => fc.nat(text.length).map((end) => text.slice(end))),
  fc.constantFrom(
    '\n',
    '\n\n',
    '> ',
    '-- \n',
    '[',
    ']]',
    '{{',
    '____',
    '$',
    '%',
    '\u200b',
    '😀',
    '\r\n',
    '\t',
    '. ',
  ),
);
const noise = fc.array(shred, { maxLength: 30 }).map((parts) => parts.join(''));

const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    reader: audience,
    parts: fc.record({
      body: fc.oneof(
        noise,
        paragraphs.map((all) => letter(...all)),
      ),
      subject: fc.oneof(noise, sentence),
      attachments: fc.array(noise, { maxLength: 3 }),
      isReply: fc.boolean(),
    }),
  })
  .map(({ reader, parts }) => mailTo(reader, parts));

/**
 * Where findings stand in the body when everything before them has grown; without what is said of the length of the mail,
 * which grows with it.
 */
const moved = (findings: readonly Finding[], by: number) =>
  findings
    .filter(({ field, rule }) => field === 'body' && rule !== 'too-long')
    .map(({ rule, start, end, quote }) => ({ rule, start: start + by, end: end + by, quote }));

test('marks words that are there, whatever the mail', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      for (const { field, start, end, quote, severity } of checked(draft).findings) {
        expect(severities).toContain(severity);
        if (field !== 'body' && field !== 'subject') continue;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(quote).toBe(draft[field].slice(start, end));
        expect(quote.length).toBe(end - start);
      }
    }),
    { numRuns: 500 },
  );
});

test('offers edits of words that are there', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      for (const edit of checked(draft).findings.flatMap(({ fixes }) =>
        fixes.flatMap((fix) => fix.edits),
      )) {
        if ('remove' in edit) {
          expect(draft[edit.field][edit.remove]).toBeDefined();
          continue;
        }
        expect(edit.start).toBeGreaterThanOrEqual(0);
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
        expect(edit.end).toBeLessThanOrEqual(draft[edit.field].length);
      }
    }),
    { numRuns: 300 },
  );
});

test('finds the same in the same mail, whatever was read before', () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, (draft, other) => {
      const first = checked(draft);
      checked(other);
      expect(checked(structuredClone(draft))).toEqual(first);
    }),
    { numRuns: 300 },
  );
});

test('finds each thing once, in order', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const places = checked(draft)
        .findings.filter(({ field }) => field === 'body')
        .map(({ start, rule }) => [start, rule] as const);
      expect(places).toEqual(
        places.toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : x > y ? 1 : 0)),
      );
      expect(new Set(places.map(String)).size).toBe(places.length);
    }),
    { numRuns: 300 },
  );
});

test('is not moved by what is written elsewhere', () => {
  const plain = 'The train from the city took four hours, and the hills were white.';
  fc.assert(
    fc.property(audience, paragraphs, fc.nat(), (reader, all, at) => {
      const place = at % (all.length + 1);
      const before = checked(mailTo(reader, { body: letter(...all) })).findings;
      const grown = letter(...all.slice(0, place), plain, ...all.slice(place));
      const after = checked(mailTo(reader, { body: grown })).findings;
      const inserted = grown.indexOf(plain);
      expect(moved(after, 0)).toEqual([
        ...moved(
          before.filter(({ start }) => start < inserted),
          0,
        ),
        ...moved(
          before.filter(({ start }) => start >= inserted),
          plain.length + 2,
        ),
      ]);
    }),
    { numRuns: 300 },
  );
});

/** Texts that look most like what patterns search for without ever being it, by length. */
const teasers: Readonly<Record<string, (times: number) => string>> = {
  'a mail of many paragraphs': (times) =>
    letter(...Array.from({ length: 5 * times }, (_, i) => `We saw ${i} patients, and I learned.`)),
  'one endless sentence': (times) =>
    'could you tell me whether you will rank me on your list '.repeat(10 * times),
  'one endless word': (times) => 'rank'.repeat(200 * times),
  'open brackets': (times) => '[{<'.repeat(200 * times),
  'blank lines': (times) => ' \n'.repeat(200 * times),
  figures: (times) => '4 1 2-'.repeat(100 * times),
  stops: (times) => '. ? ! '.repeat(30 * times),
  quotes: (times) => '> on Monday you wrote:\n'.repeat(30 * times),
  addresses: (times) => 'a.b-c_d@'.repeat(100 * times),
};

let turn = 0;

/** Best of three, in milliseconds, on text that was never read before. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    turn++;
    const draft = mailTo('program', { body: `${turn}${text}${turn}` });
    const begun = cpuTime();
    checked(draft);
    return cpuTime() - begun;
  });
  return Math.min(...times);
}

test.each(Object.entries(teasers))('takes time in step with the length: %s', (_, text) => {
  timeOf(text(4));
  const once = timeOf(text(4));
  // What grows with the square of the length would take 64 times as long.
  expect(timeOf(text(32))).toBeLessThan(Math.max(60, once * 24));
});
