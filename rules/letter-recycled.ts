import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  past: '2018 2019 2020 2021 2022 2023 2024 2025 last before previous fellowship scholarship observership externship exchange prelim residency fulbright canada carms foundation',
  before:
    'first earlier fellowship medical masters research phd observership canadian swiss sub away peds anesthesia surgery pathology ty',
  noun: 'letter letters lor lors recommendation reference sloe testimonial',
  it: 'letter lor recommendation reference sloe testimonial one version text file pdf document it that words what letters',
  old: 'old older earlier previous former existing same identical last 2018 2019 2020 2021 2022 2023 2024 2025 original yesterday’s prior present',
  do: 'upload uploading uploaded submit submitting submitted send sending sent use using used forward forwarding put hand go give take print issue deposit repeat copy leave resend load serve pass deliver feed bring run',
  redo: 'resubmit resubmitting resubmitted reuse reusing reused reupload reuploading recycle recycling recycled resend resending resent reissue reutilize reutilise reprint repost redeploy',
  again: 'again afresh anew',
};

const asks = letterGrammar(
  `
  {redo} ..5 {it}
  {noun} .. {redo}
  {redo} $
  re - use|upload|submit|send|using|uploading|submitting|sending|issue|submission ..6 {it}
  {noun} .. re - use|used|upload|uploaded|submit|submitted|send|sent|using
  {do} ..4 {old} ..4 {noun} .. {again}|ERAS|eras|too|also|file|portal|unchanged|instead|here|now|cycle|season|year|application|id
  please|kindly|could|would|can|just|simply|may|might|should|let ..5 {do} ..3 the|your|that|this ..1 old|older|earlier|previous|former|existing|same|identical|last ..2 {noun}|one|text|sloe
  please|kindly|could|would|can|just|simply|may|might ..5 {do} ..2 last|previous year|season|cycle|time ..1 {noun}|file|one|version
  please|kindly|could|would|can|just|simply|may|might ..5 {do} ..3 {noun} from|of ..1 last|2019|2020|2021|2022|2023|2024|2025
  please|kindly|could|would|can|just|simply|may|might ..5 {do} ..3 {noun} ..3 you ..1 wrote|made|gave|did|had
  {do} ..4 {noun}|it|one|file|text|that|words .. {again}|unchanged|verbatim
  {do} ..3 {noun}|it|one|them once|one|another more|time
  {do} {again} ..3 {noun}
  {noun} .. {do} ..2 again|unchanged|afresh|once
  {do} ..4 {noun}|it|that|them as it|is|they ..1 is|was|stands|are
  {do} ..4 {noun}|it|that without|no ..2 change|changes|edits|changing|modification
  same {noun}
  identical {noun}|one|text
  same text|words|file|document|pdf|sloe ..6 {noun}|again|upload|id|id|once
  old|previous|earlier|former|existing|last|same|first|year|season ..2 {noun}|one|version ..4 do|suffice|serve|fine|enough|ok|okay|good|works|fit|fits|double|used|submitted|uploaded|needed|stand|again|ride
  {noun} ..6 year|season|cycle|application|residency|fellowship|scholarship|observership|peds|surgery ..5 will|would|could|can ..2 do|serve|suffice|work|double|used|fit
  {noun} .. {old} ..4 be used|submitted|uploaded|sent|forwarded
  {noun} you|that ..2 wrote|made|gave|did|had ..6 used|submitted|uploaded|sent|forwarded|serve|eras
  may|could|can|might|would ..2 {old} ..2 {noun}|one be
  let ..4 {old} {noun}
  stick|go|run|stay|content|happy|settle with|for ..3 {old}|already ..2 {noun}|one
  use|like|allow|have|take ..2 last|same|old ..1 year|season|cycle|one ..2 {noun}|one
  recycle|reuse|roll|dust|dig|pull ..4 {it}
  only|just|simply|merely ..1 change|replace|update|modify|swap|exchange ..3 date|year|name|specialty|title
  only ..2 date|year|specialty ..3 changed|modified|replaced
  not|no ..3 change|changes|rewriting|edits|updates ..1 a|needed|necessary|required|word|comma|only|to
  no ..1 rewriting|edits|updates
  no need|not ..2 need|have ..2 to~ write|rewrite|of ..2 new|fresh|anything
  new one|letter|text ..6 {old} ..4 {noun}|one
  same|send|leave|submit|letter|text|fit ..2 word for word
  {noun}|one|text .. as it is|was $
  {noun}|one|text|it .. , as it is|was ,
  as is $
  {noun}|one as is
  leave it|{noun} as
  change ..3 specialty|date|year|name|heading ..4 and|only
  {noun} ..4 for|from ..5 double|also|too ..2 as|for|eras
`,
  words,
);

/** Names a letter that exists from before; a recycling where the sentence also asks to use it. */
const oldLetter = letterGrammar(
  `
  {old} {noun}
  {old} ..1 recommendation|reference|medicine|pediatrics|surgery {noun}
  last|previous year|season|cycle|time ..1 {noun}|file|one|version|pdf
  {noun} ..1 from|of|for|in ..2 {past}
  {noun} ..1 from|of|for|in ..2 my ..3 {before} ..1 {past}|application|school|attempt|posting|externship
  {noun} which|that~ ..1 you ..1 wrote|gave|made|did|issued
  {noun} ..2 you already|still have|had
  what|one you wrote|had|submitted ..4 {past}|ago|then|for
  {past} ..3 {noun} again
  the one ..1 from|for|you ..5 {past}|scholarship|fellowship|job|license
  {noun} for my ..4 job|license|fellowship|scholarship
  {old} ..3 words|page|paper|one ..2 you wrote|gave|made
`,
  words,
);
const usesIt = letterGrammar(
  `
  please|kindly|could|can|may|might|would|let|hope|like|just|simply|want|agree|need|only|request|allow|permit .. .. {do}|put|stay|stand|back|go|double|accompany|employed|presented|carried
  fine|enough|suffice|sufficient|happy|ok|okay|reusable|objection|against|suits|serve|unchanged|unmodified|encore|rerun|round
  {do} .. again|too|also|twice|anew
  {redo}
`,
  words,
);

const fresh = letterGrammar(
  `
  update|updated|updating|refresh|refreshed|revise|revised|revising|revision|rework|rewrite|adapt|adapted|adapting|adjust|adjusted|modernize|expand|extend|amend|improve|renew|renewed|addendum|anew ..8 {noun}|with|my
  {noun}|it .. update|updated|updating|refresh|refreshed|revise|revised|revising|revision|rework|rewrite|adapt|adapted|adapting|adjust|adjusted|modernize|renew|renewed
  add|adding|added ..4 my|the|what
  declined|error|failed|large|smaller|trouble|notice|quoted|sorry|forgot|errors|void
  feel bad
  {noun} .. spoke|speaks|talks of|about ..8 so|now
  one and the same
  rejected|{noun} in hand
  would ..2 sell|look|seem|hurt
  was what
  give|prefer|want ..2 revised|rewritten|new|updated one|letter|lor|version
  this paragraph|part
  since $
  what is|has ..2 happened|new
  would|will bring
  revised|rewritten|updated
  not|never ..2 simply ..3 be
  serve as
  would have been
  this week
  any letter
  letter id ..1 form
  {noun} in the portal
  going to {redo}
  in the same letter that
  {redo} his|her|their
  show|shows up
  problem in
  can not be
  was|were like|to
  bring|brought ..4 date|speed
  {redo} .. apologize|apologise|without
  with|include|includes|including|covers|cover my|what|the ..1 new|past|last|news|year|research|last|step|months|experience
  not|never|rather|no|instead|than|without ..3 {redo}|old|last|recycle|reuse|same|previous|earlier
  not ..2 want|like|going|wish ..4 {do}
  does|do|did|are|whether aamc|eras|letters|programs|a|i|sloes ..6 {noun}|{redo}|keep|accept
  is|are|would|will|do ..1 an|a|the|programs|it ..2 {noun} ..2 in|for|accepted|allowed|problem|from
  or the|a new|old
  {noun} ..2 from|of an|earlier|past|previous season|seasons|years|cycle
  thank|thanks ..3 for|you
  gratitude
  personal|same statement|form|link|email|e|address|slide|figure|id|spelling|login|password|badge|protocol|place|coffee|month|elective
  abstract|manuscript|paper|figure|statement|slide|slides|badge|transcript|poster|mspe|diploma|photo|echo|handout|grant|appointment|order|machine|process ..8 {redo}|{do}|again|same|as|old|sending
  {redo}|{do}|again ..4 abstract|manuscript|paper|figure|statement|slide|slides|badge|transcript|poster|mspe|diploma|photo|echo|handout|grant|appointment
  i|am|i'm sending|uploaded|sent ..2 same|it|again
  friend|he|she|they|classmate|resident|dr|prof|colleague|applicants|applicant|people|directors|writers|adviser|advisor|someone|somebody|agency ..4 says|{redo}|asked|reused|used|submitted|submitting|resubmitting|recycle|frown
  warned|advised|heard|told|outdated|stale|expired|regretted|mistake|accident|wrong|discard|replaced
  i ..2 {redo}|have|ve {redo}|resubmitted|reused
  i {redo}|resubmitted my|our|the ..3 form|paper|abstract|application
  was|is ..2 outdated|old|wrong
  helped me
  no longer
  you want|prefer
  policy|rule
`,
  words,
);

export const rule: Rule = {
  id: 'letter-recycled',
  severity: 'advice',
  audience: ['writer'],
  title: 'Ask for an update',
  message:
    'A letter of an earlier season looks dated to its readers. Ask the writer to bring it up to date with what you have done since.',
  source: '',
  inSentence: (sentence) => {
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
