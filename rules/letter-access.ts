import type { Span } from '../lib/draft/draft.ts';
import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import type { Grammar } from '../lib/language/grammar.ts';
import {
  copies,
  disclosed,
  disclosedOfIt,
  letterNamed,
  unwaived,
} from '../lib/language/letter-disclosed.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  see: 'see seeing seen read reading view viewing review reviewing check checking inspect look proofread proofreading vet approve approving correct correcting edit editing preview access peruse',
  send: 'send sending sent forward forwarding mail mailing email emailing post share sharing give giving hand handing pass show showing return deliver release bring leave attach',
  copy: 'n:copy copies photocopy scan screenshot photo picture pdf',
  noun: 'letter letters lor lors recommendation reference sloe esloe testimonial',
  text: 'letter lor recommendation reference sloe esloe text draft wording content contents file version pdf',
  up: 'upload uploading uploaded submit submitting',
  gone: 'upload submit send submitting uploading sending submitted uploaded goes sent final finalize sign',
  wish: 'can could may might would like love want wish hope hoping prefer let need must allowed permitted mind good possible rather glad please kindly should insist grateful',
  waive: 'waive waiving waived waiver',
  the: 'the your my that this',
  me: 'me us myself',
  other: 'id request form forms writer writers portal of to guide',
};

/** To see it, to have it, to pass it on. */
const looks = letterGrammar(
  `
  {wish} .. i|{me}|my|we ..5 {see} ..3 {the} ..2 {noun} !{other}
  {wish} ..3 to {see} ..2 {the} ..2 {noun} !{other}
  {wish} .. {see} ..3 {the} ..1 final|finished|draft|signed ..1 {text}
  {see} ..2 {the} ..1 {noun} ..2 before|first ..4 it|you|is|{gone}
  {gone} .. until|before i ..4 {see}|ok|checked|approved
  {see} what you wrote|have|put|write
  {see} ..1 your|the version|draft|text|wording|words|final ..3 before|first ..4 you|it|is|{gone}
  look|glance|peek|go|going over|through|at the|your ..1 {noun}|final !{other}
  look|glance|peek over|at it ..4 before|{gone}
  make|suggest|propose ..2 edits|changes|corrections ..3 {noun}

  {send} {me} ..1 the|your|that ..2 {text} !{other}|for|in|has
  please|kindly|sir {send} {noun} ..3 to|on|by {me}|my|mail|email
  {send} ..1 the|your|a ..3 {text} ..4 to|with {me}|my
  {send} ..1 the|your ..3 {noun} ..3 in pdf|envelope|cc
  {send}|make|get|have|keep|see|like ..3 {copy}|version ..3 of ..3 {noun} !{other}
  {copy} ..4 for my ..2 file|files|records|folder|own
  {noun} .. come|comes|go|goes|pass through|via|by|to {me}|my
  {noun} ..8 sealed|closed|stamped|unsealed envelope|envelopes|cover
  sealed|closed|stamped envelope|envelopes|cover ..6 {me}|my
  cc|copy|bcc|ccing|copying {me} ..3 on|in|when|with ..5 {noun}|{gone}
  put|keep|{me} ..2 cc|copy|bcc ..8 {noun}|{gone}
  add|adding|include {me} ..6 recipients|addressees

  i|we ..2 {up} it|the|your ..1 {noun}~ for|myself|on|with|using ..1 you|your|my
  i|we ..3 {up} ..2 {noun}|it|that|them myself
  i|{me} ..2 {up} it for you
  i|{me} ..5 do|doing|handle|take|spare ..4 upload|uploading
`,
  words,
);

/** The same of an `it` that can only be the letter. */
const looksAtIt = letterGrammar(
  `
  may|can|could|might i|we ..3 {see} it|yours|that|this
  want|wish|need|allowed|able|like|love to ..2 {see} it|yours
  let|allow|okay|ok ..1 {me}|i ..3 {see} it|yours
  i|my|we {see} it ..2 first|before|once
  send|mail|email|forward|bring|show {me} ..1 yours
  send|mail|email|forward|bring|hand|pass|give|show it ..2 to {me}
  get|have|keep|like|see|appreciate|send|mail|email|forward|give|make|want {me}|for~ a ..1 {copy}
  a ..1 {copy} ..5 welcome|lovely|appreciated|enough|nice
  i ..2 will|can|could|would {up} it
`,
  words,
);

/** Denied or waived, other people's, and other papers. */
const others = letterGrammar(
  `
  see|seeing|meet you about|on|regarding|before|after|for|at
  not|never|nor|neither ..3 {see}|{send}|copy|cc|want|wish|need|ask|through|letter|allowed !mind
  not to|via|through {me}
  i|we ..1 can|could|may|must|will|should not|never ..1 {up}
  rather not|than
  i refused|refuse
  not ..2 necessary|required|tell|share
  i ..2 fill
  whether|offered|mistake|agree|asked
  no ..1 wish|need|intention|desire|interest
  i|have|had|has|am|will|be|by|already {waive}
  same|former|previous|earlier|old|again|last ..5 {noun}
  he|she|they|students|applicants|somebody ..4 {see}|{waive}|{up}
  in|at|from my|our|his|her ..2 country|school|home
  {see} it|{noun} ..1 uploaded|listed|marked|arrive|arrived|there
  personal|cover|thank|acceptance|offer|discharge|dean|appointment|consult|patient statement|letter|note|letters
  {noun} to ..2 editor|patient|insurance|journal|school|board|family|embassy
  lor portal
  pdf ..2 through|via ..1 portal
  {see}|{send}|{copy}|{up}|over|of|from|for ..4 statement|manuscript|poster|abstract|cv|article|chapter|slides|schedule|transcript|protocol|talk|evaluation|checklist|proofs|presentation|handout|guidelines|figure|note|certificate|essay|data|syllabus|rota|ecg|everything|form|forms|application|list|journal
  {see}|{send}|{copy}|over|of|from|for ..3 the|a|your|my|our|that|this ..1 paper
  ^ you let {me}
  co ..1 signer
`,
  words,
);

/** Other papers that an "it" may stand for. */
const otherPapers = letterGrammar(
  `
  statement|manuscript|poster|abstract|cv|article|chapter|slides|schedule|transcript|protocol|talk|feedback|checklist|proofs|presentation|handout|figure|resume|certificate|certificates|application|essay|journal|book|form|forms|evaluations|video|report|badge|review|data|image|case|study|grant|log|list|clip|photo|program|programs|diploma|summary|offered
  the|a|your|my|our|that|this ..1 paper
`,
);

/** Keeping the right to read letters. */
const keeps = letterGrammar(
  `
  not|never|without|refuse|decline|against ..4 {waive}
  {waive} ..6 unticked|unchecked|empty|blank|unsigned
  unticked|unchecked|withdrawn|declined|crossed ..3 {waive}
  keep|keeping|kept|retain|retaining|retained|reserve|reserved|exercise ..3 right|rights|access ..2 to|of ..3 {see}|it|{noun}|what
`,
  words,
);

const waived = letterGrammar(
  `
  if ..2 i ..3 {waive}
  applicants|students|they|he|she|resident|adviser|advisor|friend|some|does ..6 {waive}|right|rights
  last|one letter|year|season ..3 {waive}
  decided to {waive}
  not ..2 keep|kept|without
  could have kept
  {waive} yet
  visa|job|conrad|fee|loan|tuition|liability|j ..3 {waive}
`,
  words,
);

export const rule: Rule = {
  id: 'letter-access',
  severity: 'warning',
  audience: ['writer'],
  title: 'Leave the letter confidential',
  message:
    'If you waive your right to see a letter, you may not view or receive it, and the writer’s side uploads it. Ask whether your own documents would help instead.',
  source:
    'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/letters-recommendation',
  inSentence: (sentence) => {
    const kept = firstOf(sentence, [keeps, unwaived], waived);
    if (kept.length > 0) return kept;
    const named = firstOf(sentence, [looks, disclosed], others);
    if (named.length > 0 || isAbout(sentence, otherPapers)) return named;
    const ofIt = isAbout(sentence, letterNamed)
      ? [looksAtIt, copies, disclosedOfIt]
      : [looksAtIt, copies];
    return firstOf(sentence, ofIt, others);
  },
  fixes: (hit, doc) =>
    letterFixes(hit, doc, {
      label: 'Say that you waive it',
      text: 'I will be waiving my right to see the letter.',
    }),
};

function firstOf(sentence: Sentence, ways: readonly Grammar[], unless: Grammar): readonly Span[] {
  for (const says of ways) {
    const found = saysUnless(sentence, says, unless);
    if (found.length > 0) return found;
  }
  return [];
}

function isAbout(sentence: Sentence, topic: Grammar): boolean {
  return sentence.phrase.has(topic) || (sentence.previous?.phrase.has(topic) ?? false);
}

export const examples: Examples = {
  flags: [
    'Could I read the letter before you upload it?',
    'Please send me a copy of the letter once it is done.',
    'If you mail me the signed letter, I can upload it myself.',
    'I will not waive my right to see the letter.',
    'Kindly hand over the LOR to my brother in a sealed envelope.',
    'Would you let me check the wording before it is final?',
    'What did you write about me in the letter?',
    'Please put me in Cc when you send the recommendation.',
    'I have decided to keep my right of access to the letter.',
    'My uncle will pick up the recommendation letter from your clerk on Monday.',
    'Thank you for the letter. I would like to check it in your office before it goes out.',
  ],
  allows: [
    'Please send me a copy of the signed timesheet.',
    'Your secretary offered to send me a copy of the letter. I would be uneasy with that.',
    'I waive my right to view your letter.',
    'Please upload it to ERAS with the Letter ID on the form.',
    'Could you read my personal statement before I submit it?',
    'There is no need to send me a copy of the letter.',
    'My uncle will pick up the certificate from your clerk on Monday.',
    'Could we sit down for ten minutes before you write the letter?',
    'I have waived access, so you can write freely.',
    'May I have a copy of the paper that you mentioned on rounds?',
    'Would you sign the log of my elective hours and send it to me?',
    'My CV and my statement are in the folder, should you want to see them.',
  ],
};
