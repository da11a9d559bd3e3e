import { letterGrammar } from './letters.ts';

const words = {
  past: '2018 2019 2020 2021 2022 2023 2024 2025 last before previous fellowship scholarship observership externship exchange residency canada attempt round try',
  noun: 'letter letters lor lors recommendation reference sloe testimonial',
  it: 'letter lor recommendation reference sloe testimonial one version text file pdf document it that',
  old: 'old older earlier previous former existing same identical last 2018 2019 2020 2021 2022 2023 2024 2025 original first prior',
  do: 'upload uploading uploaded submit submitting submitted send sending sent use using used forward forwarding put give go issue deposit repeat copy leave attach attaching attached assign assigning assigned list place placing placed keep keeping kept pop push roll include enter apply transmit',
  redo: 'resubmit resubmitting resubmitted reuse reusing reused reupload reuploading recycle recycling recycled resend resending resent reissue reutilize reutilise repost reattach reattaching reattached reassign reassigning reassigned reuploaded redeposit recirculate',
  ask: 'please kindly could would can just simply may might should let want hope like agree need only request allow fine okay ok you',
  can: 'please kindly could would can may might let',
  less: 'date year name specialty title',
  enough:
    'do suffice sufficient serve fine enough ok okay good perfect works work fit double used submitted uploaded needed stand ride',
  again: 'again anew afresh once',
  rely: 'rely count draw',
  use: 'use using reuse submit submitting upload uploading rely',
  wrote: 'wrote written gave given did done had have used made sent submitted filed uploaded',
  post: 'job post position elective fellowship scholarship application transfer internship award prelim preliminary observership externship promotion visa license licence mph masters board state council bank',
  does: 'do work serve suffice fit',
  paper:
    'abstract manuscript paper figure statement slide slides badge transcript poster mspe diploma photo grant appointment cv link',
};

/** Asks in so many words that a letter be used again. */
export const asks = letterGrammar(
  `
  {redo} ..5 {it}
  {ask} {redo} yours|mine
  {do} yours again|unchanged|too
  second|another submission|upload|use of it|your|the|{noun}
  a|the|simple|mere|exact repeat|rerun|reprise|duplicate|reprint|repetition of ..4 {noun}|one
  {noun} .. {redo}
  re - use|upload|submit|send|using|uploading|submitting|sending ..6 {it}
  same|identical {noun} !id|writers|came|as
  same {noun} as ..1 last|before|previous
  {ask} ..5 {do} ..3 {old} ..2 {noun}|one|text|pdf|document|file
  {ask}|only ..3 {do} ..1 same|identical .|,|$|one|document|text|file|again
  {ask} ..2 {do} it|that|them {again}
  {can} ..4 {do} ..3 {noun}|one {again}
  {do} {again} ..3 {noun}
  {noun} .. {do} ..2 {again}|unchanged
  {noun} .. {do} .. one more time
  {noun} .. {do} .. second time
  {can} .. re - up ..3 {noun}|one
  carry|carrying|bring|bringing ..3 {noun} ..1 over
  {noun} ..3 carried|rolled|brought over
  {old} {noun} , ..1 once|again
  {old} ..1 {noun} ..1 could|can|may|might|would ..1 accompany|join|travel|go|return|come
  roll|rolling ..1 over ..4 {noun}|it
  {do} ..4 it|that|them as it|is|they ..1 is|was|stands|are
  {do} ..4 {noun}|one|yours ..3 as it|is|they ..1 is|was|stands|are
  {old} ..3 {noun}|one|version|year|season ..1 will|would|is|are|can|could|should ..2 {enough}
  {old}|year|season|cycle ..2 {noun}|one|version ..1 good|enough|without
  {noun} you|on|from ..5 file|had|wrote|{past} ..3 is|would|will|be|can ..2 {enough}
  {noun} ..6 year|season|cycle|application|scholarship ..5 will|would|could|can ..2 {enough}
  {noun}|one|text .. as it is|was $
  only|just|simply|merely|have ..2 change|replace|update|modify|swap|exchange ..3 {less}
  change|swap|replace|exchange ..4 to|for|by|with ..3 in ..2 {old} ..3 {noun}|one|text
  only ..3 {less} ..4 changed|modified|replaced|updated|changing
  all ..2 needs is ..3 {less} ..6 $|same|rest|stay|ready
  change ..3 {less} ..4 and|only
  {old} ..1 {noun}|one|version works|serves|suffices|fits
  only|just the|its {less} ..4 nothing|rest|changed|new|different|touched|else
  {do}|{rely} ..4 one|version|text you ..3 {wrote} ..4 before|then|last|earlier|ago
  {do}|{rely} ..4 one|version|text you ..3 {wrote} ..2 for|to ..3 {post}|last
  go|going ahead~ with|by ..2 {old}|existing ..1 {noun}|version|one
  stick|stay|run|go|settle with|to|for ..2 {old} {noun}|version|one|years|seasons
  stick|stay|run|go|settle with|to|for ..2 {noun}|one|version from|of ..2 {past}
  {noun} ..2 for|from|to ..3 {post} ..2 would|will|could|can|may|might {does} !a !me !much
  {use} ..2 what|whatever you ..2 {wrote} ..4 before|then|last|earlier|previously|ago
  what|whatever you ..2 {wrote} ..6 will|would|can|could|is ..2 {enough}|go|used
  need|want|like|have|appreciate ..2 your|that|the|same {noun} ..4 again|second|more $|time|,|this
  need|want|like yours ..2 again|second|more $|time|,|this
  {noun} ..6 will|would|can|could|may|should|let|be ..2 stay|remain|stays|remains ..2 as|what|unchanged|same|it
  copy|copying|carry|carrying|transfer|transferring|move|moving ..2 your|the|that|last|my|over {noun} ..3 from|of ..4 {past}|{post}|match
`,
  words,
);

/** Names a letter that exists from before; a recycling where the sentence also asks to use it. */
export const oldLetter = letterGrammar(
  `
  {old} ..1 {noun} !id|writers
  last|previous year|season|cycle|time ..1 {noun}|file|one|version
  {noun} ..1 from|of|for|in ..3 {past}
  {noun} which|that~ ..1 you ..2 wrote|gave|made|did|issued
  one you wrote|had|submitted|gave ..4 {past}|ago|then|for|me
  {noun} ..2 you already|still have|had
  one|version|text from|of|in ..3 {past}|earlier|ago
  {noun} ..5 from ..1 {post}
  write|wrote|written ..2 me|us ..1 in|for ..1 {past}
  applied .. with your {noun}
  {noun} for ..1 canadian|carms|german|uk|prior|earlier
  {noun} is|was ..1 already|still written|finished|there|fine|good|valid|true
  {post}|{past} {noun} !for ..2 from|by|for|reads
  {noun}|one ..1 you ..3 for|to ..3 {post}
  recommended|wrote|vouched|written ..3 me ..3 for ..4 {post}
  you|i ..1 wrote|gave|made|did|have|had me|us|my ..6 {noun} ..6 {past}|ago|already|then
  {noun} ..1 already ..2 with you|file
  what|whatever you ..1 wrote|submitted|sent|gave|filed ..6 before|then|last|ago|earlier|previously
`,
  words,
);
/** Asks to use what is named. */
export const usesIt = letterGrammar(
  `
  please|kindly|could|can|may|might|would|let|hope|like|just|simply|want|agree|need|only|request|allow .. .. {do}|stand|double
  fine|enough|suffice|sufficient|happy|ok|okay|perfect|serve|unchanged
  no|not ..2 need|have ..2 to~ write|rewrite
  plan|planning|going|intend|whether|if ..8 {do}|used
  , {do} your|the|that|last ..2 {noun}|one
  just|only the {old} {noun}
  count on
  will|would|could|can do|suffice|serve|work $|,|for|here|fine|too|nicely|well
  why ..2 write|rewrite ..2 new|another|fresh
  {do} .. again|too|also|twice
  {redo}
  apply|reapply with
  covers|says everything
  is|are|be perfect|normal|welcome|alright
  all right
  again ,|. word for word
`,
  words,
);
/** Of the letter that the sentence before names: it, that one, the same. */
export const usesThat = letterGrammar(
  `
  {can} ..5 go|stick|work|stay|apply ..1 with|by|on it|that|this|same
  {can} ..5 {do}|have ..2 it|that|this|one|same ..6 {again}|too|also|unchanged|straight|stands|is|was|twice
  {can} ..5 {do}|{redo} ..1 that|this|the|very same|one|text $|,|again|to|in|for|into|with|under|now
  {can} ..2 {redo}|recycle it|that|this|mine
  that|this|same ..1 one|text|letter|version ..2 can|could|may|might|will|would|should ..2 {do}|{enough}|go
  {do} it|that|them {again} ..2 this|for|to|in|season|year|$
  can|could|may|might it|that|this be ..1 {do}|reused ..1 again|for|as|too|this|to
  {can} ..3 {do} that|this|same {noun} ..2 again|too|also|up|unchanged
  it|that can|could|may|might|would|will ..1 go|serve|suffice|stand|do|used ..2 again|too|also|straight|for|in|,|$|as
  like|love|want|need|happy|prefer|glad ..3 {do}|have ..1 it|that|one|same ..3 again|too|also|for|,
  need|want it|that|one again
  {can} ..3 have ..1 same|that one|$
`,
  words,
);

/** A letter brought up to date, not wanted, another's, or another paper. */
export const fresh = letterGrammar(
  `
  update|updated|updating|refresh|refreshed|revise|revised|revising|rework|rewrite|adapt|adjust|modernize|expand|extend|amend|improve|renew|renewed ..8 {noun}|with|my
  {noun}|it .. updated|updating|refresh|refreshed|revise|revised|revision|rework|adapt|adapted|adjust|modernize|expand|renewed
  add|adding|added ..4 my|the|what
  added before|to|in
  good start|basis
  trouble you|with|once
  not ..3 carried|rolled
  with|include|includes|including|cover ..1 my|what ..1 new|past|last|year|research|step|months|experience
  not|never|rather|instead|than|without ..3 {redo}|old|last|same|previous|earlier
  not ..2 want|like|going|wish|bother ..4 {do}
  fresh|revised|updated|edited one
  no longer
  did you keep
  clean sheet
  sample|model|draft|template
  up to date
  must|should|can|could|need|may|will not ..2 be ..1 used|sent|submitted|uploaded|reused|put
  i|we ..2 assigned|used|put|kept|submitted|wrote
  assigned|goes|sent|serves|works ..3 each|all|every|both|my ..2 programs
  same|correct|last|old ..2 id|token|link|form|cv
  can|could|will|would|does not ..4 {do}|do|be|rolled
  his|her|their|dr ..2 {old}|letter
  this|just ..1 week|uploaded
  would ..2 sell|look|seem|hurt|bring|been|notice
  does|do|did|are|whether aamc|eras|letters|programs|a|i|sloes ..6 {noun}|{redo}|keep|accept
  letters ..2 from|of an|earlier|past|previous|last season|seasons|years|cycle
  thank|thanks ..3 for|you
  sorry|forgot|declined|warned|outdated|stale|expired|regretted|mistake|accident|wrong|told|heard
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
export const unchanged = letterGrammar(
  `
  {noun}|it|version|text need|does|do|has|have|must ..1 not ..2 need|have|be|to ..2 {alter}
  {noun}|it|version|text need|must not be~ {alter}
  no|without|any changes|change|edits|edit|update|updates|rewriting ..1 needed|necessary|required|at|on
  nothing|none ..4 {alter}|different !for
  not|never need|needs|have|has to~ be~ ..1 {alter}
  {alter} ..2 is|are|seems not ..2 needed|necessary|required
  not ..3 {alter} ..2 is|are ..1 needed|necessary|required
  content|text|wording|words|rest can|could|may|should|will|would ..1 stay|remain|be ..2 same|unchanged|as
  no need|reason|point to|for|in ..3 {alter} ..3 {noun}|it|one|anything|$
  word for|by word ..2 same|as|identical
  not ..1 want|have|need ..2 word|line|thing|comma ..1 {alter}
  not ..1 {alter} ..3 {noun}|it|a|anything|word|one|single
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
export const otherThings = letterGrammar(
  '{paper}|form|forms|address|link|slide|slides|schedule|list|paragraph|profile|id|number|date|discussion|chapter|email|password|login|wording|section|draft|time|protocol',
  words,
);

/** A new one is wanted, or is what the writer shall be spared. */
export const newOne = letterGrammar('new one');
export const noNewOne = letterGrammar(
  'no|not|rather|instead|than|without|spare|save|skip ..8 a|any|no~ new one',
);

/** A first try that failed: the same letter goes up a second time because of that. */
export const failed = letterGrammar(
  `
  blank|empty|corrupt|corrupted|unreadable|illegible|rejected|bounced|virus|password|blurred|blurry|failed|error|cropped|missing|typo|unsigned|scan|scanned|scanner|upside
  cut off
  wrong|correct|corrected|right ..2 id|name|file|format|letterhead|number|page|version|date|{noun}
  not ..1 go|come|went|came through
`,
  words,
);
