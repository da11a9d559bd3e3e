import { letterGrammar } from './letters.ts';

/** Words of asking for a letter, by what they do in the sentence. */
export const askWords = {
  wr: 'write writing wrote provide providing do doing submit submitting compose prepare furnish send sending give giving author issue issuing complete completing fill filling make put spare contribute produce grant offer manage help have support supporting favor favour oblige honor honour',
  pen: 'write writing vouch vouching recommend recommending',
  writer: 'n:writer n:referee n:recommender n:evaluator n:reference',
  have: 'have listed named get obtain receive request ask trouble beg list name add enter use put count solicit bother approach',
  wantv:
    'ask asking request requesting solicit seek seeking beg require need needing want wish desire like love hope hoping hopeful appreciate grateful thankful obliged glad delighted honored honoured lack looking',
  one: 'a an one mine some any another second third fourth fifth last extra additional lor lors slo sloe',
  noun: 'letter lor lors esloe recommendation recommandation reference sloe rec testimonial',
};

/** A letter asked for, or its writer. */
export const asksLetter = letterGrammar(
  `
  {can}|do|are ..3 you ..6 {wr} ..3 {one} ..4 {lt}
  {can}|do|are ..3 you ..4 {wr}|{pen} me|us|my~ {noun}
  {can} ..3 you ..4 {pen}|do ..2 one|something|mine|lines ..1 for|about|on|$
  {can} ..3 you ..5 write|writing|vouch for|about me|us|both
  {can} ..3 you ..5 write|writing|vouch on|in my behalf|support
  {can} ..3 you ..5 recommend|recommending me|us
  {can} ..2 you ..1 write it~ $
  {can}|are ..2 you ..2 do|write one for me|us
  ask|asking you for one $
  ^|please|kindly ..3 write|writing|provide|grant|issue|furnish|give|do me|us with~ {one} ..2 {noun}
  please|kindly ..3 write|provide|grant|issue|furnish me|us {noun}
  please|kindly ..2 write|provide|issue {one} ..3 {noun} for me|us
  {can} ..3 you ..5 support|help ..5 with|by {one} ..2 {noun}
  will|would|could|can you ..1 write|do my ..2 {noun}

  request|requesting|solicit|seek|seeking|ask|asking for|of|to~ ..1 {one}|your ..2 {noun}
  request|requesting|ask|asking for~ {noun}
  ^ letter|lor of~ recommendation~ request !form
  {can}|ask|request .. you for {one}|your ..3 {noun}
  i|we ..2 need|require|request|want|lack ..2 {one} ..2 {noun}
  {wantv} .. {lt} ..4 from|by you|yourself
  {one} ..2 {noun} from you|your ..2 would|will|is|means
  {wantv} ..3 from|of you ..4 {one} ..3 {lt}
  {lt} .. ask|asking|request|need|like|want|love|hope|hoping|thought ..3 from|of you
  i am ..2 short|after|looking ..3 {noun}
  hope|hoping|trying|like|love to get|have|obtain|receive ..2 {one} ..3 {noun} !by
  {one} {noun} from you ..6 QM
  possible|chance|way ..6 {noun}|{writer} ..4 from|by|of you
  may|can|could|might|okay|ok i|we ..2 {have} ..4 {one}|your|you ..5 {lt}|{writer}
  time|room|capacity ..2 for|to ..2 {one} ..2 {noun}

  {can}|do ..4 you ..4 be|serve|act|become|stand ..5 {writer}
  {can}|do|that ..4 you ..4 be ..2 my|one|the ..3 letter|letters

  {can}|do ..4 you ..1 be ..1 ok|okay|fine|comfortable|happy|alright with ..1 being|serving|acting ..4 {writer}
  {can}|do ..5 with|to ..1 being|serving|acting ..2 one|my|a|as ..3 {writer}
  {wantv} ..2 for|to your support ..5 {one} ..1 {lt}
  please|kindly ..1 write|vouch for me
  please|kindly .. write|provide|give|grant|issue me|us {one} ..2 {noun}
  by|if|your|would|should|that|hope|could|can|might ..3 agree|agreed|agreeing|consent to ..1 write|recommend|vouch|be ..1 $|me|for|on|my|one|it
  if|should|were you ..3 agree|willing|consider ..2 to ..1 recommend|vouch
  do|are|will you ..3 take|taking|accept|accepting ..2 requests for ..2 {lt}
  do|are|will you ..3 take|taking|accept|accepting ..2 {lt} requests
  do|are|will you ..4 write|writing|provide|providing|open ..3 letters|lors|recommendations for|this|to $|this|rotating|visiting|your|my|students|observers|img|imgs|applicants|season|year|cycle
  put|listed|entered|named|added|chose|gave ..2 you|your ..3 as|among|for|to ..3 {writer}|eras .. not mind|object
  {lt} request .. not mind|object
  like|love|want|wish|hoping to name|list|put|add|enter|propose ..1 you|your ..2 as|among|in|to|on|down ..3 {writer}|eras
  give your name to eras
  your name ..3 among|on|to ..2 my ..3 {writer}|recommenders
  listing|naming|entering|putting you|your ..4 {writer}|{lt}
  reason|purpose ..6 is ..2 {one} ..2 {noun} $|for|from|of
  reaching|writing|mailing|emailing|contacting ..2 about|regarding|concerning {one} ..2 {noun} $|,|for|from|of
  {can} .. {noun} is|be|are|were given|issued|written|provided|granted
  {noun} is|are ..1 needed|required|requested from your|you
  ask|asking doctor|professor|sir|madam about ..1 {noun}
  first ..3 thought ..1 of for ..1 {noun}
  you|name ..1 came|come to mind .. for ..2 {lt}
  you ..6 list for|of ..2 {writer}
  better to write|vouch for me
  if you ..2 yes to {one} ..2 {noun}
  {can} {one} ..4 {noun} ..4 is|be something|possible|feasible|okay|ok
  talk|discuss|speak|chat about~ ..1 {one} ..2 {noun} $|for|from
  {one} ..1 {noun} !after|in|before|that|for .. would|will help|benefit|boost|mean ..4 me|my
  {one} ..1 {noun} !after|in|before|that|for .. of ..2 help|use|benefit|value to|for me|my
  {wantv}|about|discuss|inquire|enquire ..2 possibility|prospect|chance ..2 of ..4 {lt}
  {can} .. you ..3 jot|pen|put|scribble ..3 lines ..1 for|about|on ..1 my|me application|file|candidacy|eras|work|$|,|.
  told|advised|suggested|recommended|encouraged ..3 ask|approach|contact|request you ..2 for|about ..2 {one} ..1 {lt}
  i|we am|are ..1 in ..1 search|need of ..3 {noun}|{writer}
  i|we ..1 need|require letters|lors ..1 $|from ..1 you|$
  do|does ..1 i|we|one|students|observers|rotators ..2 get|receive ..1 {one} ..1 {lt} ..2 after|from|at|for
  one ..1 of ..2 them|these|those|three|four come|be ..2 from|by you
  your recommendation|reference|endorsement would mean|help|carry|strengthen|count
  missing|short|need ..2 {noun} .. be yours
  {can} ..2 you ..3 comfortable|willing|fine|okay|happy ..1 serving|being|acting ..4 {writer}
  you ..2 be one of the|my three|four|3|4|letters
  grateful|thankful|obliged|appreciate|happy|glad ..1 for|about {one} ..2 {noun} $|,|for|from|in
  {can}|bother|trouble ..6 put|putting ..2 something|thoughts|few|words|impression|impressions ..2 on|in|to paper|writing ..3 my|me
  say|feel|think ..1 to|about ..1 writing|doing|being ..5 {lt}|{writer}
  {can}|mean|honor|privilege|wish ..8 have|include|list|using|use ..2 your ..1 {noun} in|among|for|with ..2 my|eras
  permission|permit|allow|agree|consent|blessing .. name|add|list|put|enter|include|use|give ..1 you|your ..4 {writer}|{lt}
  {can} ..3 you ..6 in|with|through a|one|another ..2 {noun} $|,|for|to
  {one} ..2 {noun} ..8 hope|like|love|wish ..5 be|is ..1 yours|you
`,
  askWords,
);

const ofItWords = {
  ...askWords,
  do: 'consider take fill handle fit type oblige arrange',
  it: 'it that this so one mine same needful',
  put: 'put list enter name add use give write type',
  self: 'you yours yourself',
};

/** Asked for in the sentence after one that wants a letter: `Would you have time to do that?`, `Could yours be the third?` */
export const asksLetterOfIt = letterGrammar(
  `
  {can}|do|are|be|possibility|chance|way ..2 you ..6 {wr}|{do} ..2 {it} $|,|for|by|before|of|in|on|until|from|to|if|this|next
  {can}|request ..3 {wr}|{do} ..3 {it} $|,|to|for|by|before|in|at|on|from !you
  {can}|that|about|were ..2 you|your|yours|being ..4 one|third|fourth|second|other|last|missing|person|among|them|somebody|someone
  name|yours ..2 be ..3 one|third|fourth|second|among|them|there
  thought|thinking|think|considered of|in|about|on ..2 {self}|your
  that|this|it ..2 something ..1 you
  {can}|might|may|is that|it|this ..1 be~ ..1 possible|feasible|doable|okay|ok|fine|alright|{self}
  {can} .. one|it|that|this|these|person ..3 be|come|came|comes ..1 {self}|from
  count|rely|counting on {self} $|for|to
  hope|hoping|ask|asking for yours
  my|the first|only thought|choice|idea
  {can} ..2 you ..2 give|write|provide|arrange $
  ask|asking|trouble|approach|turn to~ {self} $
  ask|asking|trouble|approach|turn to~ {self} for|to|with|about {it} $|,|of|for
  {can} .. help|assist ..1 me ..1 $|with|out ..1 $|one|it|this|that
  {can}|are|be ..2 you ..2 {can}|be ..1 willing|able|open|agreeable|up|interested|game $|,|to|for ..1 $|it|that|this|one
  may|can|could|might|let|ok|okay|mind ..3 {put} ..1 {self}|your ..2 down|in|on|as|there|for|name|among|$
  {can} ..3 you ..2 agree|accept|say ..1 yes|it|this|that|$
  {can} .. fill|close it|this|that ..2 with {self}
  have|get|request|obtain|receive {it} from ..2 {self}
  {can}|able ..3 help|assist $
  figured|thought|so i ..1 would|will ask $
  ^ you~ up for|to it|that|this|one
  ^ what do|would you say
  {can} i count with|on|upon yours|{self}
  consider this|it my asking|request|ask
  ^ interested|game|willing ?
`,
  ofItWords,
);

/** A sentence that wants letters, and does not yet say of whom. */
export const wantsLetter = letterGrammar(
  `
  {wantv}|lucky|needs|needed|requires|required|wants|asks|expects|expect|insist|insists ..7 {lt}|{writer}
  {lt} ..8 compulsory|mandatory|required|requirement|necessary|needed|missing|open|lacking|short|obligatory|essential|important|must|help|named|chosen|entered
  short|missing|miss|lack|lacks|lacking|misses|naming|without|collecting|gathering|choosing|filling|putting|assembling|arranging|compiling|deciding|lining|names|name ..6 {lt}|{writer}
  third|fourth|another|additional|extra|two|three|four|one ..3 {lt}
`,
  askWords,
);

/** Or says that one is there or was agreed upon, or speaks of its form only. */
export const hasLetter = letterGrammar(`
  agreed|agreeing|thank|thanks|wrote|writes|writing|uploaded|submitted|sent|promised|offered|offering|arrived|will|coming|all ..8 {lt}
  {lt} ..4 uploaded|submitted|sent|arrived|there|done|came
  {lt} ..1 form|id|portal
  classmate|friend|colleague|brother|sister|roommate|fellow ..6 {lt}
  your ..1 {lt}
`);
