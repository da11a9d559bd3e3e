import type { Doc } from '../lib/engine/doc.ts';
import { letterServiceOf } from '../lib/engine/letter-service.ts';
import { writerOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Mark, Scenarios } from '../lib/engine/rule.ts';

const eras =
  /\b(?:letter ?ids?|lor ?ids?|lor ?portal|lorp|letters? of recommendation portal|letter request forms?|lrf|(?:eras|aamc)(?:['’]s)? (?:letter |lor )?(?:portal|upload|system|form|site|website)|(?:upload|submit|enter|hand)\w*[^.;\n]{0,40}\b(?:to|in|into|through|via|on|at) (?:the )?(?:my)?eras)\b/gi;
const residencyCas = /\b(?:residency ?cas|liaison(?: letters?)?)\b/gi;

export const rule: ContextRule = {
  id: 'portal-mismatch',
  severity: 'advice',
  audience: ['writer'],
  title: 'Names the other letter portal',
  message: 'Letters of this specialty go another way.',
  source: 'https://www.aamc.org/services/eras-for-institutions/lor-portal',
  inContext: ({ doc, facts, recipients }) => {
    const text = doc.blocks.map(({ paragraph }) => paragraph.text).join('\n');
    const service = letterServiceOf(writerOf(recipients), facts, text);
    if (service === 'residencycas')
      return firstIn(
        doc,
        eras,
        'OB-GYN and emergency medicine take letters through ResidencyCAS, which writes to the author itself. It has no Letter ID and no LoR Portal.',
      );
    if (service === 'eras')
      return firstIn(
        doc,
        residencyCas,
        'Letters of this specialty go through the ERAS LoR Portal with a Letter ID. ResidencyCAS serves other specialties.',
      );
    return [];
  },
};

/** The first place that sends the writer there. */
function firstIn({ blocks }: Doc, pattern: RegExp, message: string): Mark[] {
  for (const { field, start, paragraph } of blocks.toSorted((a, b) => (a.field < b.field ? -1 : 1)))
    for (const match of paragraph.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (isRuledOut(paragraph.text, match.index, end)) continue;
      return [{ field, start: start + match.index, end: start + end, message }];
    }
  return [];
}

const outBefore =
  /(?:\bno (?!later|doubt|problem|matter|worries|need to worry)|\bwithout |\binstead of |\brather than |\bnot? (?:through|via|by|with|on|in|to|from|the|an?|any|use|using|need|needed|require|have|be|go|going|upload\w*|submit\w*|eras|residencycas|liaison|your|our|my)\b|n['’]t (?:need|use|go|be|require|have|upload|look|work|an?|any|the|through|via)\b|\bnever |\bneither |\bnor |\bunlike |\bignore |\bdisregard |\bforget about |\bskip |\bmoved (?:away )?from |\bleft |\breplace[sd]? |\bno longer\b|\bused to\b|\bformer(?:ly)? |\bnothing to do with |\bonly other |\bother specialties\b|\bin place of |\bas opposed to |\bdifferent from )[^.;!?\n]{0,45}$/i;
const stillMeant =
  /\b(?:not forget|n['’]t forget|not hesitate|if you (?:do not|don['’]t|have not|haven['’]t)|not yet|not received|not find|not only|no later)\b[^.;!?\n]*$/i;
const outAfter =
  /^(?:['’]s)?[^.;!?\n]{0,25}?(?:\b(?:is|are|was|were|will|does|do|has|have|can|would) ?(?:not|no longer|never|n['’]t|only for other|for other)|n['’]t\b|\bno longer\b|\bunnecessary|\bobsolete|\bis (?:for|only for) (?:other|the other)|\bdoes not (?:apply|exist))/i;

/** Whether the words only say that it is not this way. */
function isRuledOut(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return (
    (outBefore.test(before) && !stillMeant.test(before)) || outAfter.test(text.slice(end, end + 60))
  );
}

export const scenarios: Scenarios = { flags: [], allows: [] };
