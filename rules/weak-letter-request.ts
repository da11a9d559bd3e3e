import type { Edit } from '../lib/draft/draft.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { strongRequest } from '../lib/engine/letter-fixes.ts';
import { replaceSentence, replaceSpan } from '../lib/engine/mend.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  y: 'you yourself professor prof doctor sir madam chief department clinic lab office chair coach resident author',
  wr: 'write writing wrote written provide providing do doing submit submitting compose prepare furnish send sending give giving author issue issuing complete completing fill filling make put spare contribute supply produce grant offer squeeze tackle manage take redact favor favour help have oblige honor honour bless',
  pen: 'write writing writting vouch vouching recommend recommending',
  writer:
    'n:writer n:referee n:recommender n:evaluator n:author n:reference n:guarantor n:referent',
  have: 'have get obtain receive request ask trouble beg list name add enter use put count solicit expect pencil lean bother approach hope',
  wantv:
    'ask asking request requesting solicit soliciting seek seeking beg require requiring need needing want wanting wish desire like love hope hoping hoped hopeful appreciate appreciated grateful thankful obliged glad delighted thrilled honored honoured lack lacking missing search searching looking collecting',
  one: 'a an one my mine some any another second third fourth fifth extra additional new few lor lors slo sloe',
  noun: 'letter lor lors esloe recommendation reference sloe rec testimonial',
};

const asks = letterGrammar(
  `
  {can} ..3 {y} ..6 {wr} ..3 {one} ..4 {lt}
  {can} ..3 {y} ..4 {wr}|{pen} me|us|my~ {noun}
  {can} ..3 {y} ..5 {pen}|provide|give|submit|do|complete {noun}
  {can} ..3 {y} ..4 {pen}|fill|do ..2 one|something|mine|lines ..1 for|about|on
  {can} ..3 {y} ..4 {pen} me~ one|something|lines $
  {can} ..2 {y} ..1 write $
  {can} ..3 {y} ..5 write|writing|vouch|vouching for|on me|us|both|behalf
  {can} ..3 {y} ..5 write|writing about me|us
  {can} ..3 {y} ..5 write|writing on my behalf
  {can} ..3 {y} ..5 recommend|recommending me|us
  {can} ..3 {y} ..5 your recommendation|lor|sloe
  please|kindly ..2 {wr} ..3 {one} ..4 {noun}
  please|kindly ..2 {pen}|give|issue|furnish|grant|provide|do me|us|for~ {noun}
  please|kindly ..2 recommend me
  please|kindly ..3 write for me
  write|give|grant|make|do me|us {one} ..3 {noun}
  ask|asking|request|requesting|solicit|soliciting|seek|seeking|beg ..4 {one}|your ..3 {noun}|{writer}|letters
  request|requesting|requests|solicit|seek|seeking|soliciting|ask|asking for|of|to~ ..1 {noun}
  i|we ..2 need|require|request|want|lack|desire ..2 {noun}
  {lt} ..4 ask|asking|request|need|like|want|love ..3 one ..3 from you
  {lt} .. .. ask|asking|request|need|like|want|love ..3 one from you
  {lt} .. .. ask you ..2 for one|yours|mine
  {lt} .. .. ask|request ..1 for~ yours|mine
  {wantv} .. {lt} ..3 from|by|of you|your|yours|yourself|professor
  {wantv} ..3 from|of you ..4 {one} ..3 {lt}
  {wantv} ..2 your recommendation|lor|sloe|reference
  {lt} ..1 from you|your .. would|mean|means|seems|please|if
  {lt} ..1 from you $
  in need of ..4 {noun}
  i ..2 need|want|require {one} ..3 {noun} $
  i am|are ..2 short|after|looking ..3 {noun}
  may|can|could|might i|we|there ..2 {have}|be ..4 {one}|your|you ..5 {lt}|{writer}
  may|can|could|might i|we ..2 {have} ..2 you ..1 {lt}
  may|can|could|might i|we ..2 {have} {lt}
  list|name|named|add|use|put|count|having|listed|want you|your ..3 as|down|for|among|be ..4 {writer}|{noun}
  any|some|what chance|possibility|odds|way ..5 {noun}|{writer}
  {can} ..4 {y} ..4 be|serve|act|become|stand|accept ..5 {writer}|letter|letters
  you|yours ..2 be|as|among ..2 my|one ..4 {writer}|letters
  be my ..3 {writer}|{noun}
  please|kindly ..3 be a|my ..3 {writer}
  hope|hoping|trying|like|love to get|have|obtain|receive ..2 {one} ..3 {noun} !by
  slot ..3 for ..4 {noun} .. yours
  like|love|want yours to be
  {can} ..3 committee|team|faculty ..4 {wr} one for me
  would|need|like ..2 your ..1 {noun}
  come|came|write|writing to ask|bother|request|trouble you ..1 for ..3 {noun}
  help|favor|favour ..2 me ..2 with|by {one} ..3 {noun}
  collecting|asking for~ folks~ for~ ..1 letters|recs .. you|yours
  how about|favor|favour ..3 {one} ..3 {noun} QM
  a|one {noun} from you ..6 QM
  your turn|pen ..6 {noun}|application
  consider ..4 for {one} ..2 {noun}
  ^ subject~ ..2 {lt} of~ {lt}~ request|requested
  ^ subject~ ..2 {noun} from you
  would|could|might {one} ..3 {noun} be ..4 possible|much|perfect|arranged
  {can} {one} ..3 {noun} be ..3 possible|arranged|prepared|issued
  possible|feasible|okay|ok ..6 {noun} ..4 from|by you|your
  needful ..3 {noun}
  obliged|glad|grateful|thankful|happy|lucky|appreciate ..2 of|for|have {one} ..2 {noun}
  time|room|space|capacity ..2 for|to ..3 {noun}
  {can} .. you for {one} ..3 {noun}
  odds|chance|chances|possibility of|for ..3 {noun}
  {noun} ..3 all i need|ask
  talked|persuaded into|to ..3 {noun}
  {one} ..3 {noun} from you ..2 done|possible|by
  like|need|want|love|request one ..1 from you|your ..1 clinic|service|ward|lab|department|please $
  enter|entered|named|listed|list you as ..2 {noun}|{writer}|letter
  name on one|my ..4 letters|writers
  {noun} would be ..2 appreciated|great|perfect|wonderful|lovely|enough
`,
  words,
);

/** A letter already agreed, another's letter, another paper, a question about letters, or none wanted at all. */
const notAnAsk = letterGrammar(
  `
  not|never|no|nor|without ..2 ask|asking|request|requesting|need|needed|want|wanted|looking|require|seeking|intention|list|enter
  no {lt}
  not ..1 you ..1 for
  agreed|promised|offered|accepted|agreeing|offering|volunteered|offer|promise|accepting|already|reminder|remind|reminding|nudge|update ..5 {lt}|write
  {lt} which|that~ you|we|he|she ..2 agreed|promised|offered|are|discussed|wrote|have|had|kindly|said|spoke
  thank|thanks ..3 for ..4 {lt}|writing|agreeing|saying|taking|submitting|yes
  you will write
  said yes
  asked|declined|refused|offered|turned|wrote|received|got|had ..3 {lt}
  wrote|written ..2 for|to my|our|a|the|him|her|someone|me
  i had hoped|planned|wanted|intended
  i|we may|might|will|was ..3 ask another|you ..3 {noun}
  suggested ..4 ask you
  friend|classmate|colleague|mentee|brother|sister|cousin|wife ..4 ask|asks|asked
  how to ask
  next|one|someday day|season|time|year
  after the|my
  you want|like me
  once more
  status|visa
  he|she|they|who|friend|classmate|colleague|mentee|brother|sister|cousin|one ..2 asked|asks|ask|asking
  should i|we ..1 ask|get|have|request|list|need|obtain|seek
  do i|we|you ..1 need|want|have|think|know|see|require
  who|whom|which|how|what|where|when ..5 {lt} ..3 i|we|should|need|required|count|expect|who|is
  how many|long|old|much|does|recent
  advise|advice|opinion|wise|suggest|tips|early|late|harder ..6 {lt}
  do|does|did|are|is|will programs|program|eras|directors|letters|schools|sloes ..6 {lt}
  {lt} for|about him|her|his|their|them
  letter to our|editor|the
  registrar|enrolled|enrollment|enrolment|embassy|insurance|landlord|pharmacy|airline|employer|grant|enlistment|gym|tenant
  of support|completion|employment|standing|need|intent|interest|thanks|enrollment|invitation|offer
  {lt} of good
  cover|thank|motivation|appointment|acceptance|committee|discharge|referral|dean|promissory letter|letters|note
  {lt} id|request|form|portal|guide|format|arrived|received|uploaded|shown|pending
  {lt} ..2 from you|your has|is|was|came|arrived|that|shows
  your {lt} has|is|was|came|arrived|shows|appears|appeared|shown|got|went|in|of
  recommend|recommended|recommendation|recommendations ..2 book|books|textbook|mentor|articles|article|dentist|paper|papers|program|programs|elective|electives|resource|resources|course|specialty
  same|old|older|earlier|previous|previously|existing|former|last|recycled|resubmit|reuse|again|rewrite|rework ..3 {lt}
  update|updated|updating|revise|revised|refresh|refreshed|adapt|modernize|rework
  your recommendation to|of|that|about|on|is|was
  withdraw|withdrawn|cancel|ignore|disregard|forget ..4 {lt}|request
  if i ever
  dr|prof ..1 has|have ..2 offered|agreed|written
  i|me to~ write|draft|compose
  send|sending|give|hand me ..2 the|your
  of the|your|this {lt}
  for my|our|a co|friend|classmate|colleague|student|brother|sister
  badge|phone|informal
  rewritten|filled
  for accepting|agreeing
  may ask you ..3 {noun} ..1 some
  from someone|somebody
  {noun} ..1 writers to|each|at
  4th|third|5th request
  friend|classmate|brother|sister|cousin .. ask you
  the|that|this|in|with|assign letter|letters|recommendation|lor
  your letter
  send|e|mail|email|assign|use my|your|the|letter
  with|in reference to
  skeleton|photocopy|glance|copy|seal|sealed
  open|ready {noun}
  author|authors
  football|medal|award|poster|trial|values|job|page|pathology|paper
  just|only ..1 if
`,
  words,
);

/** Words that ask for strength, of a letter or of the support it gives. */
const strength = letterGrammar(
  `
  {strong} !, ..2 {lt}
  {strong} , {strong} !, ..2 {lt}
  {strong} one|word|terms|backing|advocate
  {lt} .. supportive|positive|favorable|favourable|enthusiastic|favorably|favourably|wholeheartedly|convincing|glowing|tepid|lukewarm
  {lt} .. be|is|truly|really|very|a|as strong|good|warm|outstanding|excellent|supportive|positive !help
  {pen}|advocate|speak|endorse|back|behalf|stand|support ..2 {strong}
  strongly|enthusiastically|warmly|highly|wholeheartedly|confidently|favorably|favourably|positively ..1 {pen}|support|endorse|back
  good|full conscience|support|backing
  well|closely|enough enough ..4 to|for ..4 {pen}|support|back
  seen|know|known enough
  without any~ reservation|reservations|ifs|hesitation|hesitations|doubt
  think|thinks ..1 highly
  {lt} that|which|of ..2 helps|help|stands|stand|opens|backs|supports|support|full
  support|recommend me|my ..2 fully|strongly|warmly|wholeheartedly|application
  heart|conviction|lukewarm|tepid|hilt|confident|glowing|strongly|hedging|faint|persuasive|emphatic
  speak|speaks well of
  feel sure|confident|able ..3 lift|help|support
`,
  words,
);

/** The same where the neighbouring sentence has already named the letter. */
const strengthNearby = letterGrammar(
  `
  {strong} one|letter|letters|support|lor|sloe
  strongly|enthusiastically|wholeheartedly|warmly|favorably|favourably|positively|highly
  be|is|truly|really|very strong|supportive|positive|enthusiastic|favorable|favourable|warm
  know|knows|seen|knew me|enough ..3 enough|me
  hesitations|hesitation|reservations|reservation|lukewarm|tepid
`,
  words,
);

const agreed = letterGrammar(
  `
  thank|thanks|grateful|thankful ..4 agreeing|agreed|offering|accepting|yes|willing|taking
  you ..2 agreed|promised|offered ..6 {lt}|write|support
  reminder|reminding|remind|following|nudge ..6 {lt}
  {lt} you ..2 agreed|promised|offered|are|were|said
  said yes
`,
);

export const rule: Rule = {
  id: 'weak-letter-request',
  severity: 'advice',
  audience: ['writer'],
  title: 'Ask for a strong letter',
  message:
    'A lukewarm letter can hurt. Asking whether it can be a strong one also lets the writer decline kindly.',
  source: 'https://medstudentstories.merckmanuals.com/dos-and-do-nots-of-letter-requests/',
  inSentence: (sentence) =>
    sentence.phrase.has(strength) || sentence.previous?.phrase.has(strengthNearby)
      ? []
      : saysUnless(sentence, asks, notAnAsk),
  inDraft: (doc, found) => {
    if (found.length === 0 || saysAnywhere(doc)) return [];
    const inBody = found.filter((hit) => hit.field === 'body' && !nearStrength(hit, doc));
    const bodyAsked = found.some((hit) => hit.field === 'body');
    return bodyAsked ? inBody : found;
  },
  fixes: (hit, doc) => {
    const { label, [hit.field]: words } = strongRequest;
    const whole = { label, edits: [replaceSentence(hit, doc, words)] };
    const noun = letterNoun(hit, doc);
    return noun ? [{ label: 'Add “strong”', edits: [noun] }, whole] : [whole];
  },
};

function saysAnywhere(doc: Doc): boolean {
  return doc.blocks.some((block) =>
    block.paragraph.sentences.some((s) => s.phrase.has(strength) || s.phrase.has(agreed)),
  );
}

function nearStrength(hit: Hit, doc: Doc): boolean {
  const sentences: { at: number; sentence: Sentence }[] = doc.blocks
    .filter((block) => block.field === 'body')
    .flatMap((block) =>
      block.paragraph.sentences.map((sentence) => ({ at: block.start + sentence.start, sentence })),
    );
  const own = sentences.findLastIndex(({ at }) => at <= hit.start);
  return [own - 1, own + 1].some((i) => sentences[i]?.sentence.phrase.has(strengthNearby));
}

/** Puts "strong" into the hit's own `a letter` or `an LOR`. */
function letterNoun(hit: Hit, doc: Doc): Edit | null {
  const match =
    /\b(an?|one|another)\s+(?=(?:(?:recommendation|reference) letter|letter|LOR|recommendation|reference|e?SLOE|testimonial)\b)/i.exec(
      doc.draft[hit.field].slice(hit.start, hit.end),
    );
  const article = match?.[1];
  if (!match || !article) return null;
  const start = hit.start + match.index;
  const place = { field: hit.field, start, end: start + match[0].length };
  return replaceSpan(place, `${article.replace(/^(a)n$/i, '$1')} strong `);
}

export const examples: Examples = {
  flags: [
    'Could you write me a letter of recommendation for my pediatrics application?',
    'Would you be willing to provide a LOR for the coming cycle?',
    'I was wondering whether I could ask you for a letter for family medicine.',
    'May I list you as one of my referees in ERAS?',
    'Sir, kindly give me one recommendation letter for the US Match.',
    'I need one more letter, and I would love for it to come from you, so would you write one for me?',
    'Would you be able to complete a SLOE for my June rotation?',
    'I am writing to request a letter of recommendation from you.',
    'Please consider writing on my behalf, as I need a letter from a surgeon.',
    {
      subject: 'Request for a letter',
      body: 'Dear Dr. Osei,\n\nYour clinic taught me how to listen. Would you mind writing me a letter for neurology?\n\nBest,\nMina',
    },
  ],
  allows: [
    'Would you feel able to write me a strong letter of recommendation?',
    'Do you know my work well enough to write a supportive letter?',
    'I would like a letter only if you can recommend me wholeheartedly.',
    'This is a reminder about the letter you agreed to write in June.',
    'Thank you for saying yes to a letter, and here is my Letter ID.',
    'Do you think I should ask Dr. Lindqvist for a letter or look for a third surgeon?',
    'I am not asking for a letter; I only wanted to share good news.',
    'My classmate will ask you for a letter herself.',
    'Could you write a letter to our pharmacy about the shortage?',
    {
      body: 'Dear Dr. Osei,\n\nCould you write me a letter for neurology? I would need it to be a strong one, so please tell me frankly.\n\nBest,\nMina',
    },
    {
      subject: 'A strong letter for neurology?',
      body: 'Dear Dr. Osei,\n\nWould you mind writing me a letter of recommendation?\n\nBest,\nMina',
    },
  ],
};
