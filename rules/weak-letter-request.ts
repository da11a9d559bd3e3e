import type { Edit, Span } from '../lib/draft/draft.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { strongRequest } from '../lib/engine/letter-fixes.ts';
import { replaceSpan } from '../lib/engine/mend.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import {
  asksLetter,
  asksLetterOfIt,
  askWords,
  hasLetter,
  wantsLetter,
} from '../lib/language/letter-asked.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

/** A letter already agreed, another's letter, another paper, a question about letters, or none wanted at all. */
const notAnAsk = letterGrammar(
  `
  not|never|no|nor|without ..2 ask|asking|request|requesting|need|want|looking|require|seeking|intention|list|write|think|worry|provide|trouble|bother|{lt}
  i had hoped|planned|wanted|intended
  withdraw|cancel|ignore|disregard|forget ..4 {lt}|request
  if i ever
  {lt} .. in general
  you ..3 agreed|offered to be
  as ..1 agreed|discussed|promised|arranged
  just|only ..1 if
  i may|might|will|was ..3 ask another|you|some

  agreed|promised|offered|accepted|agreeing|offering|accepting|volunteered|reminder|remind|update ..5 {lt}|write
  {lt} which|that~ you|we|he|she ..2 agreed|promised|offered|are|discussed|wrote|have|had|said
  thank|thanks|thankful ..3 for|that ..4 {lt}|writing|agreeing|saying|accepting|submitting|yes|took|recommend
  {one}|the|your {lt} ..2 from you has|is|was|came|arrived|shows
  your ..1 letter|lor
  am|was|feel|are ..2 grateful|thankful|glad|proud|lucky|blessed to have ..3 {lt}
  {lt} ..4 again
  your|the offer
  same|old|older|earlier|previous|previously|existing|former|last|recycled|resubmit|reuse|again|rewrite|rework ..3 {lt}
  update|updated|updating|revise|revised|refresh|refreshed|adapt
  should|do|did i|we ..1 ask|get|have|request|list|need|obtain|seek
  who|whom|which|how|what|where|when ..5 {lt}
  ^ who|whom
  he|she|they|who|friend|classmate|colleague|mentee|brother|sister|cousin|programs ..2 asked|asks|ask|asking|told
  dr|prof|doctor ..1 would|will|is|has|have
  asked|ask|from dr|prof|professor
  glad|happy|grateful|thankful that ..1 you will|are
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
  askWords,
);

/** Words that ask for strength, of a letter or of the support it gives. */
const strength = letterGrammar(
  `
  {strong} !,|that|if ..2 {lt}
  {strong} one|word|terms|backing|advocate|if
  one ..2 is|be {strong}
  {lt} .. supportive|positive|favorable|favourable|enthusiastic|favorably|favourably|wholeheartedly|convincing|glowing|tepid|lukewarm
  {lt} .. be|is|truly|really|very|a|as strong|good|warm|outstanding|excellent|supportive|positive !help
  {pen}|advocate|speak|endorse|back|behalf|stand|support ..2 {strong}
  strongly|enthusiastically|warmly|highly|wholeheartedly|confidently|favorably|favourably|positively ..1 {pen}|support|endorse|back
  well|closely|enough enough ..4 to|for ..4 {pen}|support|back
  seen|know|known enough
  good|full conscience|support|backing
  without any~ reservation|reservations|qualification|qualifications|hesitation|hesitations|doubt|hedging|ifs
  heart|hilt|conviction|wholehearted|lukewarm|tepid|confident|glowing|strongly|persuasive|emphatic
  think|speak|speaks highly|well of
  praise|champion
  {lt} .. help|helps|backs|carry|carries ..3 rather|beyond|love|hilt|hurt
`,
  askWords,
);

/** The same where the neighbouring sentence has already named the letter. */
const strengthNearby = letterGrammar(
  `
  {strong} one|letter|letters|support|lor|sloe
  {lt} ..4 {strong}
  strongly|enthusiastically|wholeheartedly|warmly|favorably|favourably|positively|highly
  be|is|truly|really|very strong|supportive|positive|enthusiastic|favorable|favourable|warm
  know|knows|seen|knew me|enough ..3 enough|me
  hesitations|hesitation|reservations|reservation|lukewarm|tepid
`,
  askWords,
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
  inSentence: (sentence) => {
    const named = saysUnless(sentence, asksLetter, notAnAsk);
    const asked = named.length > 0 ? named : askedOfIt(sentence);
    const strong =
      asked.length > 0 &&
      (sentence.phrase.has(strength) || sentence.previous?.phrase.has(strengthNearby));
    return strong ? [] : asked;
  },
  inDraft: (doc, found) => {
    if (found.length === 0 || saysAnywhere(doc)) return [];
    const inBody = found.filter((hit) => hit.field === 'body' && !nearStrength(hit, doc));
    const bodyAsked = found.some((hit) => hit.field === 'body');
    return bodyAsked ? asksOnce(inBody, doc) : found;
  },
  fixes: (hit, doc) => {
    const whole = strongRequest(hit, doc);
    const noun = letterNoun(hit, doc);
    return noun ? [{ label: 'Add “strong”', edits: [noun] }, ...whole] : whole;
  },
};

/** `I need a third letter. Would you do that for me?` */
function askedOfIt(sentence: Sentence): readonly Span[] {
  const asked = saysUnless(sentence, asksLetterOfIt, notAnAsk);
  const before = asked.length > 0 ? sentence.previous?.phrase : null;
  return before?.has(wantsLetter) && !before.has(hasLetter) ? asked : [];
}

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

/** A letter asked for in two sentences of a paragraph that follow each other is one ask; where both fit in, both are marked. */
function asksOnce(hits: readonly Hit[], doc: Doc): Hit[] {
  const sentences = sentencesOfBody(doc);
  const indexOf = (place: number) => sentences.findLastIndex(({ at }) => at <= place);
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    const both = last ? doc.draft.body.slice(last.start, hit.end) : '';
    if (!last || both.includes('\n') || indexOf(hit.start) - indexOf(last.end - 1) > 1)
      kept.push({ ...hit });
    else if (both.length <= longest) last.end = hit.end;
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
    'I still need a letter from a hospitalist. Would you have time to do that for me by August 20?',
    'Two of my three letters are settled. Could yours be the third one?',
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
    'I need three letters and have them all. Would you have time to do a mock interview with me?',
    'I still need a letter. Would you be able to write one that is strong?',
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
