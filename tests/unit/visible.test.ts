import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mended } from '../../lib/draft/mended.ts';
import { visible } from '../../lib/draft/visible.ts';
import { checked, letter, mailTo } from './mails.ts';
import { ruleFiles } from './rule-files.ts';

const signs =
  '\u00ad \u200b \u200c \u200d \u200e \u200f \u202a \u202c \u2060 \u2063 \u2066 \u2069 \ufeff'.split(
    ' ',
  );

const sentence = fc.constantFrom(
  ...ruleFiles.flatMap(({ examples }) =>
    examples.flags.filter((example) => typeof example === 'string'),
  ),
);

/** A mail, and the same mail with signs of no width strewn in. */
const strewn = fc
  .record({
    reader: fc.constantFrom('program' as const, 'writer' as const),
    prose: fc.array(sentence, { minLength: 2, maxLength: 4 }),
    strewn: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...signs)), { maxLength: 12 }),
  })
  .map(({ reader, prose, strewn }) => {
    const body = letter(prose.join(' '));
    const full = strewn.reduce((text, [at, sign]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place);
    }, body);
    return { plain: mailTo(reader, { body }), full: mailTo(reader, { body: full }) };
  });

test('what has no width changes nothing that is found or mended', () => {
  fc.assert(
    fc.property(strewn, ({ plain, full }) => {
      const seen = checked(plain).findings;
      const found = checked(full).findings;
      expect(found.map(({ rule, quote }) => [rule, visible(quote)])).toEqual(
        seen.map(({ rule, quote }) => [rule, quote]),
      );
      for (const { field, start, end, quote } of found)
        if (field === 'body') expect(full.body.slice(start, end)).toBe(quote);
      expect(found.map(({ fixes }) => fixes.map((fix) => visible(mended(full, fix).body)))).toEqual(
        seen.map(({ fixes }) => fixes.map((fix) => mended(plain, fix).body)),
      );
    }),
    { numRuns: 60 },
  );
});

test('what joins pictures to one is part of it', () => {
  expect(visible('a\u200db 👩\u200d⚕️')).toBe('ab 👩\u200d⚕️');
});
