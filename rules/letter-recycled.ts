import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  past: '2018 2019 2020 2021 2022 2023 2024 2025 last before previous fellowship scholarship observership externship exchange residency canada',
  noun: 'letter letters lor lors recommendation reference sloe testimonial',
  it: 'letter lor recommendation reference sloe testimonial one version text file document it that',
  old: 'old older earlier previous former existing same identical last 2018 2019 2020 2021 2022 2023 2024 2025 original first prior',
  do: 'upload uploading uploaded submit submitting submitted send sending sent use using used forward forwarding put give go issue deposit repeat copy leave',
  redo: 'resubmit resubmitting resubmitted reuse reusing reused reupload reuploading recycle recycling recycled resend resending resent reissue reutilize reutilise repost',
  ask: 'please kindly could would can just simply may might should let want hope like agree need only request allow fine okay ok you',
  can: 'please kindly could would can may might let',
  less: 'date year name specialty title',
  enough:
    'do suffice sufficient serve fine enough ok okay good perfect works work fit double used submitted uploaded needed stand ride',
  paper:
    'abstract manuscript paper figure statement slide slides badge transcript poster mspe diploma photo grant appointment cv link',
};

const asks = letterGrammar(
  `
  {redo} ..5 {it}
  {noun} .. {redo}
  re - use|upload|submit|send|using|uploading|submitting|sending ..6 {it}
  same|identical {noun} !id|writers|came|as
  same {noun} as ..1 last|before|previous
  {ask} ..5 {do} ..3 {old} ..2 {noun}|one|text
  {ask} ..5 {do} ..2 last|previous year|season|cycle|time ..2 {noun}|file|one
  {ask} ..2 {do} it|that|them {again}
  {can} ..4 {do} ..3 {noun}|one {again}
  {noun} .. {can} ..4 {do} ..2 {noun}|one|it {again}
  {do} {again} ..3 {noun}
  {noun} .. {do} ..2 {again}|unchanged
  {do} ..4 {noun}|it|that|them as it|is|they ..1 is|was|stands|are
  {do} ..4 {noun}|it without|no ..2 change|changes|edits
  {old} ..3 {noun}|one|version|year|season ..1 will|would|is|are|can|could|should ..2 {enough}
  {old}|year|season|cycle ..2 {noun}|one|version ..1 good|enough|without
  {noun} you|on|from ..5 file|had|wrote|{past} ..3 is|would|will|be|can ..2 {enough}
  {noun} ..6 year|season|cycle|application|scholarship ..5 will|would|could|can ..2 {enough}
  {noun}|one|text .. as it is|was $
  only|just|simply|merely|have ..2 change|replace|update|modify ..3 {less}
  only ..2 {less} ..3 changed|modified|replaced|updated
  change ..3 {less} ..4 and|only
  {old} ..1 {noun}|one|version works|serves|suffices|fits
  if|since|as you ..1 still have ..1 the|my|that {noun} !id ..5 {do} it|that|this
  only|just the|its {less} ..4 nothing|rest|changed|new|different|touched|else
  {do}|{rely} ..4 one|version|text you ..3 {wrote} ..4 before|then|last|earlier|ago
  {do}|{rely} ..4 one|version|text you ..3 {wrote} ..2 for|to ..3 {post}|last
  go|going ahead~ with|by ..2 {old}|existing ..1 {noun}|version|one
  stick|stay|run|go|settle with|to|for ..2 {old} {noun}|version|one|years|seasons
  stick|stay|run|go|settle with|to|for ..2 {noun}|one|version from|of ..2 {past}
  {noun} ..2 for|from|to ..3 {post} ..2 would|will|could|can|may|might {does} !a !me !much
  {noun} ..3 {post} ..1 would|will|could|can|may|might {does} ..2 for|here|fine|too|well|this|nicely
  {use} ..2 what|whatever you ..2 {wrote} ..4 before|then|last|earlier|previously|ago
  what|whatever you ..2 {wrote} ..6 will|would|can|could|is ..2 {enough}|go|used
  need|want|like|have|appreciate ..2 your|that|the|same {noun} ..4 again|second|more $|time|,|this
  need|want|like yours ..2 again|second|more $|time|,|this
  {noun} ..6 will|would|can|could|may|should|let|be ..2 stay|remain|stays|remains ..2 as|what|unchanged|same|it
  {noun} ..6 needs|need|requires|require no change|changes|edits|editing|rewriting|update !of
  no|without|any change|changes|modification|modifications|alteration|edits|edit|editing ..3 {noun} ..2 {old}|{past}
  copy|copying|carry|carrying|transfer|transferring|move|moving ..2 your|the|that|last|my|over {noun} ..3 from|of ..4 {past}|{post}|match
`,
  {
    ...words,
    again: 'again anew afresh once',
    rely: 'rely count draw',
    use: 'use using reuse submit submitting upload uploading rely',
    wrote: 'wrote written gave given did done had have used made sent submitted filed uploaded',
    post: 'job post position elective fellowship scholarship application transfer internship award prelim preliminary observership externship promotion visa',
    does: 'do work serve suffice fit',
  },
);

/** Names a letter that exists from before; a recycling where the sentence also asks to use it. */
const oldLetter = letterGrammar(
  `
  {old} ..1 {noun} !id|writers
  last|previous year|season|cycle|time ..1 {noun}|file|one|version
  {noun} ..1 from|of|for|in ..3 {past}
  {noun} which|that~ ..1 you ..2 wrote|gave|made|did|issued
  one you wrote|had|submitted ..4 {past}|ago|then|for|me
  {noun} ..2 you already|still have|had
  one|version from|of ..3 {past}
  what|whatever you ..1 wrote|submitted ..6 before|then|last|ago|earlier|previously
`,
  words,
);
const usesIt = letterGrammar(
  `
  please|kindly|could|can|may|might|would|let|hope|like|just|simply|want|agree|need|only|request|allow .. .. {do}|stand|double
  fine|enough|suffice|sufficient|happy|ok|okay|perfect|serve|unchanged
  no|not ..2 need|have ..2 to~ write|rewrite
  will|would|could|can do|suffice|serve|work $|,|for|here|fine|too|nicely|well
  why ..2 write|rewrite ..2 new|another|fresh
  {do} .. again|too|also|twice
  {redo}
`,
  words,
);

/** A letter brought up to date, not wanted, another's, or another paper. */
const fresh = letterGrammar(
  `
  update|updated|updating|refresh|refreshed|revise|revised|revising|rework|rewrite|adapt|adjust|modernize|expand|extend|amend|improve|renew|renewed ..8 {noun}|with|my
  {noun}|it .. updated|updating|refresh|refreshed|revise|revised|revision|rework|adapt|adapted|adjust|modernize|expand|renewed
  add|adding|added ..4 my|the|what
  with|include|includes|including|cover ..1 my|what ..1 new|past|last|year|research|step|months|experience
  not|never|rather|instead|than|without ..3 {redo}|old|last|same|previous|earlier
  not ..2 want|like|going|wish ..4 {do}
  fresh|revised|updated|edited|new one
  can|could|will|would|does not ..4 {do}|do|be|rolled
  his|her|their|dr ..2 {old}|letter
  this|just ..1 week|uploaded
  would ..2 sell|look|seem|hurt|bring|been|notice
  does|do|did|are|whether aamc|eras|letters|programs|a|i|sloes ..6 {noun}|{redo}|keep|accept
  letters ..2 from|of an|earlier|past|previous|last season|seasons|years|cycle
  thank|thanks ..3 for|you
  failed|error|trouble|sorry|forgot|declined|warned|outdated|stale|expired|regretted|mistake|accident|wrong|told|heard
  out of date|use
  not|no longer true|valid|available|possible
  friend|he|she|they|classmate|resident|dr|prof|colleague|applicants|people|directors|someone ..4 says|{redo}|asked|used|submitted
  personal|same statement|form|link|email|address|slide|figure|id|login
  send|forward|give|show|tell|email me|us
  {paper} ..8 {redo}|{do}|again|same
  {redo}|{do}|again|same ..4 {paper} !id
  {redo}|{do} ..2 the|my ..3 form
  request form again
  {redo} ..2 {noun} id|confirmation
  i|am sending|uploaded|sent ..2 same|it|again
  would|could serve ..1 for|as|all
  my~ {noun} is|are the same
`,
  words,
);

/** No changes wanted: a recycling where this sentence or the one before speaks of the old letter. */
const unchanged = letterGrammar(
  `
  {noun}|it|version|text need|does|do|has|have|must ..1 not ..2 need|have|be|to ..2 {alter}
  {noun}|it|version|text need|must not be~ {alter}
  no|without|any changes|change|edits|edit|update|updates|rewriting ..1 needed|necessary|required|at|on
  no need|reason|point to|for|in ..3 {alter} ..3 {noun}|it|one|anything|$
  word for|by word ..2 same|as|identical
  not ..1 want|have|need ..2 word|line|thing|comma ..1 {alter}
  not ..1 {alter} ..1 {noun}|it|a|anything|word|one|single
  please|just|kindly|simply {redo} $
  keep|leave|using|use it|that ..1 as it is|was|stands
`,
  {
    ...words,
    alter:
      'change changed changes update updated updating alter altered altering rewrite rewritten rewriting revise revised revising edit edited editing redo redone touch touched amend amended adapt',
  },
);
/** Their changing is not wanted either, but they are no letters. */
const otherThings = letterGrammar(
  '{paper}|form|forms|address|link|slide|slides|schedule|list|paragraph|profile|id|number|date|discussion|chapter|email|password|login|wording|section|draft|time|protocol',
  words,
);

function wantsNoChange(sentence: Sentence): boolean {
  const { phrase, previous } = sentence;
  return (
    phrase.has(unchanged) &&
    !phrase.has(otherThings) &&
    !previous?.phrase.has(otherThings) &&
    (phrase.has(oldLetter) || !!previous?.phrase.has(oldLetter))
  );
}

export const rule: Rule = {
  id: 'letter-recycled',
  severity: 'advice',
  audience: ['writer'],
  title: 'Ask for an update',
  message:
    'A letter of an earlier season looks dated to its readers. Ask the writer to bring it up to date with what you have done since.',
  source: '',
  inSentence: (sentence) => {
    if (wantsNoChange(sentence)) return sentence.phrase.find(unchanged).slice(0, 1);
    const asked = saysUnless(sentence, asks, fresh);
    return asked.length > 0 || !sentence.phrase.has(usesIt)
      ? asked
      : saysUnless(sentence, oldLetter, fresh);
  },
  fixes: (hit, doc) =>
    letterFixes(hit, doc, {
      label: 'Ask for an update',
      text: 'Would you be willing to update your letter with what I have done since?',
    }),
};

export const examples: Examples = {
  flags: [
    'There is no need to change last year’s letter.',
    'You can go ahead with the old version.',
    'Could you resubmit the letter you wrote for me last year?',
    'Please just use the same letter again.',
    'The old letter is fine, only the date has to be changed.',
    'Would you mind uploading your 2024 letter once more?',
    'Kindly send the previous LOR again, Sir.',
    'There is no need to write a new one, last season’s letter will do.',
    'May we reuse the recommendation from my fellowship application?',
    'The letter you wrote for my scholarship could serve for ERAS too.',
  ],
  allows: [
    'There is no need to update the old address.',
    'Could you update last year’s letter with my research year in Tucson?',
    'I would rather not have the old letter reused, since so much has changed.',
    'Thank you again for the letter you wrote for me last year.',
    'Would a revised version of your letter be possible?',
    'Are letters from an earlier season kept in ERAS?',
    'May I reuse the figure of your 2021 paper?',
    'We resubmitted the manuscript on Monday.',
    'The link that you used last year no longer works.',
  ],
};
