import type { Edit } from '../lib/draft/draft.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { strongRequest } from '../lib/engine/letter-fixes.ts';
import { replaceSentence, replaceSpan } from '../lib/engine/mend.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  wr: 'write writing wrote provide providing do doing submit submitting compose prepare furnish send sending give giving author issue issuing complete completing fill filling make put spare contribute produce grant offer manage help have support supporting favor favour oblige honor honour',
  pen: 'write writing vouch vouching recommend recommending',
  writer: 'n:writer n:referee n:recommender n:evaluator n:reference',
  have: 'have listed named get obtain receive request ask trouble beg list name add enter use put count solicit bother approach',
  wantv:
    'ask asking request requesting solicit seek seeking beg require need needing want wish desire like love hope hoping hopeful appreciate grateful thankful obliged glad delighted honored honoured lack looking',
  one: 'a an one mine some any another second third fourth fifth last extra additional lor lors slo sloe',
  noun: 'letter lor lors esloe recommendation recommandation reference sloe rec testimonial',
};

const asks = letterGrammar(
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
`,
  words,
);

/** A letter already agreed, another's letter, another paper, a question about letters, or none wanted at all. */
const notAnAsk = letterGrammar(
  `
  not|never|no|nor|without ..2 ask|asking|request|requesting|need|want|looking|require|seeking|intention|list|write|think|worry|provide|{lt}
  i had hoped|planned|wanted|intended
  withdraw|cancel|ignore|disregard|forget ..4 {lt}|request
  if i ever
  just|only ..1 if
  i may|might|will|was ..3 ask another|you|some

  agreed|promised|offered|accepted|agreeing|offering|accepting|volunteered|reminder|remind|update ..5 {lt}|write
  {lt} which|that~ you|we|he|she ..2 agreed|promised|offered|are|discussed|wrote|have|had|said
  thank|thanks|thankful ..3 for|that ..4 {lt}|writing|agreeing|saying|accepting|submitting|yes|took|recommend
  {one}|the|your {lt} ..2 from you has|is|was|came|arrived|shows
  your ..1 letter|lor
  {lt} ..4 again
  your|the offer
  same|old|older|earlier|previous|previously|existing|former|last|recycled|resubmit|reuse|again|rewrite|rework ..3 {lt}
  update|updated|updating|revise|revised|refresh|refreshed|adapt
  should|do|did i|we ..1 ask|get|have|request|list|need|obtain|seek
  who|whom|which|how|what|where|when ..5 {lt}
  ^ who|whom
  he|she|they|who|friend|classmate|colleague|mentee|brother|sister|cousin|programs ..2 asked|asks|ask|asking|told
  dr|prof|doctor ..1 would|will|is|has|have
  friend|classmate|roommate|brother|sister|cousin .. ask|asked|like
  write|writing|give her|him|them a|one
  you asked|are writing
  would have ..1 asked
  for a|my|our friend|classmate|colleague|student|brother|sister
  recommendation|reference|rec|recommend ..3 dentist|hotel|restaurant|book|paper|apartment|resource|resources|elective|step

  the|that|this|in|with|assign letter|letters|recommendation|lor
  {lt} to our|editor|the
  {lt} id|form|portal|guide|format|arrived|received|uploaded
  letter of support|completion|employment|standing|intent|interest|thanks|enrollment|invitation
  cover|thank|motivation|appointment|acceptance|discharge|referral|promissory letter|letters|note
  registrar|embassy|insurance|landlord|employer|grant|award|poster|visa
`,
  words,
);

/** Words that ask for strength, of a letter or of the support it gives. */
const strength = letterGrammar(
  `
  {strong} !, ..2 {lt}
  {strong} one|word|terms|backing|advocate|if
  {lt} .. supportive|positive|favorable|favourable|enthusiastic|favorably|favourably|wholeheartedly|convincing|glowing|tepid|lukewarm
  {lt} .. be|is|truly|really|very|a|as strong|good|warm|outstanding|excellent|supportive|positive !help
  {pen}|advocate|speak|endorse|back|behalf|stand|support ..2 {strong}
  strongly|enthusiastically|warmly|highly|wholeheartedly|confidently|favorably|favourably|positively ..1 {pen}|support|endorse|back
  well|closely|enough enough ..4 to|for ..4 {pen}|support|back
  seen|know|known enough
  good|full conscience|support|backing
  without any~ reservation|reservations|hesitation|hesitations|doubt|hedging|ifs
  heart|hilt|conviction|wholehearted|lukewarm|tepid|confident|glowing|strongly|persuasive|emphatic
  think|speak|speaks highly|well of
  {lt} .. help|helps|backs|carry|carries ..3 rather|beyond|love|hilt|hurt
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

const agreed = letterGrammar(`
  thank|thanks|grateful|thankful ..4 agreeing|agreed|offering|accepting|yes|willing|taking
  you ..2 agreed|promised|offered ..6 {lt}|write|support
  reminder|reminding|remind|following|nudge ..6 {lt}
  {lt} you ..2 agreed|promised|offered|are|were|said
`);

/** The longest stretch that one finding marks. */
const longest = 250;

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
    return bodyAsked ? asksOnce(inBody, doc) : found;
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

/** Where each sentence of the body starts. */
function sentencesOfBody(doc: Doc): { at: number; sentence: Sentence }[] {
  return doc.blocks
    .filter((block) => block.field === 'body')
    .flatMap((block) =>
      block.paragraph.sentences.map((sentence) => ({ at: block.start + sentence.start, sentence })),
    );
}

function nearStrength(hit: Hit, doc: Doc): boolean {
  const sentences = sentencesOfBody(doc);
  const own = sentences.findLastIndex(({ at }) => at <= hit.start);
  return [own - 1, own + 1].some((i) => sentences[i]?.sentence.phrase.has(strengthNearby));
}

/** A letter asked for in two sentences that follow each other is one ask; in one paragraph both are marked. */
function asksOnce(hits: readonly Hit[], doc: Doc): Hit[] {
  const sentences = sentencesOfBody(doc);
  const indexOf = (place: number) => sentences.findLastIndex(({ at }) => at <= place);
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || indexOf(hit.start) - indexOf(last.end - 1) > 1) {
      kept.push({ ...hit });
      continue;
    }
    const both = doc.draft.body.slice(last.start, hit.end);
    if (!both.includes('\n') && both.length <= longest) last.end = hit.end;
  }
  return kept;
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
    'I was wondering whether I could ask you for a letter for family medicine.',
    'May I list you as one of my referees in ERAS?',
    'Sir, kindly give me one recommendation letter for the US Match.',
    'I need one more letter, and I would love for it to come from you, so would you write one for me?',
    'Would you be able to complete a SLOE for my June rotation?',
    'I am writing to request a letter of recommendation from you.',
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
