import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyDraft } from '../../../lib/draft/draft.ts';
import { check } from '../../../lib/engine/check.ts';
import { clockAt } from '../../../lib/engine/clock.ts';
import { factsOf } from '../../../lib/engine/facts.ts';
import { politeAnswer, rankingNotice } from '../../../lib/inbound/answer.ts';
import { policyOfSpecialty, specialtyPolicies } from '../../../lib/inbound/specialty-policies.ts';
import { sampleNow, sampleState } from '../sample.ts';

const sources = readFileSync(path.join(import.meta.dirname, '../sources.txt'), 'utf8').split('\n');

test('a specialty is known by the names that applicants write', () => {
  expect(policyOfSpecialty('Plastic Surgery')?.policy).toBe('do-not-send');
  expect(policyOfSpecialty(' internal medicine ')?.policy).toBe('not-needed');
  expect(policyOfSpecialty('Pediatrics')).toBe(null);
  expect(policyOfSpecialty('')).toBe(null);
});

test('every source is one that was read', () => {
  const cited = [rankingNotice.source, ...specialtyPolicies.map(({ source }) => source)];
  expect(cited.filter((source) => !sources.includes(source))).toEqual([]);
});

test('no rule finds anything in the answer', () => {
  const draft = {
    ...emptyDraft,
    to: [{ name: 'Maria Lopez', email: 'mlopez@lakesidechildrens.example' }],
    subject: 'Re: Your visit in December',
    body: `Dear Dr. Lopez,\n\n${politeAnswer}\n\nBest regards,\nAsha Rao\nAAMC ID 12345678`,
    isReply: true,
  };
  const { findings } = check(draft, factsOf(sampleState()), clockAt(sampleNow));
  expect(findings.map(({ rule }) => rule)).toEqual([]);
});
