import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import type { Grammar } from '../lib/language/grammar.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  see: 'see seeing saw seen read reading view viewing review reviewing check checking inspect inspecting look looking peek glance glimpse proofread proofreading vet vetting approve approving correct correcting edit editing comment commenting preview access peruse perusing perusal finalise finalize',
  open: 'show share disclose reveal',
  hand: 'send sending sent forward forwarding mail mailing email emailing post share sharing give giving hand handing handover pass show showing return deliver delivered delivering release transmit bring print leave slip handed gave',
  pass: 'forward mail email handover show share return deliver send',
  copy: 'n:copy copies photocopy duplicate printout scan screenshot photo picture pdf',
  noun: 'letter letters lor lors recommendation reference sloe esloe testimonial',
  text: 'letter letters lor lors recommendation reference sloe esloe text draft wording content contents file version',
  up: 'upload uploading uploaded submit submitting submitted',
  up2: 'upload submit send submitting uploading sending upload submission submitted uploaded goes sent final finalize finalise finalizing sign locked hit',
  wish: 'can could may might would like love want wish wishes hope hoping prefer let need must intend entitled allow allowed mind possible chance rather glad please kindly shall should request insist grateful permit objection against way',
  before: 'before first prior once after beforehand until',
  waive: 'waive waiving waived waiver waivers',
  the: 'the your my that this our',
};

const looks = letterGrammar(
  `
  {wish} .. i|me|my|we|us ..5 {see} ..3 {the} ..2 {noun} !id|request|form|writer|writers|portal|of|to
  {wish} .. i|me|my|we|us ..4 {see} ..3 text|wording|content|contents|draft|version ..5 {before}|letter|final
  {wish} .. {see} ..3 {the} ..1 final|finished|draft|signed ..1 {text}
  {see} ..2 the|your|my ..1 {noun} ..2 {before} ..4 it|you|is|{up2}
  {see} ..2 the|your {noun} before|first|beforehand|myself
  i|me ..3 {see} ..2 it|them ..3 before|first|until ..5 {up2}
  {up2} .. until|before i ..4 {see}|ok|checked|approved|okay
  let me ..5 {see} ..3 it|am ..3 before|first
  {see} it to|for me
  run|show|go it ..3 by|with|past me
  show me ..3 text|letter|lor|recommendation|it|what ..3 before|beforehand|first|you
  go|goes|come|comes|pass|look|gone through|over your|the ..1 {noun}
  {noun} .. come|comes|go|goes|pass|passes|detour through|via|by|to me|us|my
  {see} what you wrote|have|put
  {see}|know|tell|share ..2 me~ what you ..1 wrote|written|said|put ..2 about|in|of|there
  {see} what you think|say of|about me
  what ..1 you ..2 write|wrote|written|say|mention about|of ..2 me|my
  know|tell|see|share|disclose ..3 how you ..2 rated|ranked|described|describe|assessed|compared me
  tell|show me which third|box|adjectives|ranking
  what does|did ..1 {noun} say
  see ..2 ranking|rating|comparison|box ..8 {noun}
  {pass}|hand|give ..1 me|us ..1 the|your ..3 {text} !id|request|form|writer|writers|portal|of|for|in
  {pass} me|us {noun} !id|request|form|of
  {pass} ..1 {copy} ..2 of~ {noun} ..3 to|on|my|me
  {hand} ..1 the|your ..2 {noun} ..4 to|with me|us|my|myself
  whatsapp|telegram|shoot me|us ..3 {copy}|one|it|{text}
  let|letting me ..3 {see} what
  {see} what you have|put|write ..4 before|{up2}
  chance|like|allowed to suggest|make|propose ..1 edits|changes|corrections ..4 {noun}
  go|going over your|the draft|letter|text
  sight of the|your {noun}
  {noun} ..2 to my ..1 father|mother|cousin|brother|sister|friend|uncle|batchmate
  {see} the|your lines|paragraph|summary ..6 before
  signing away my right
  permit|allow me ..5 {up} it
  keep|grab the envelope
  open envelope
  part|paragraph|summary|assessment ..4 {noun} for me
  {pass} {noun} ..3 to|with|on me|us|my
  send to me ..6 {up}
  {copy} of ..2 the|your|my|it|signed|finished ..1 {noun} !id|form|request
  {copy} of {noun} !id|form|request
  {hand}|mark|make ..3 {copy} ..3 of ..3 {noun}
  {copy} ..4 for my ..2 file|files|records|folder|own
  cc|copy|bcc|ccing|copying me|us ..3 on|in|when|with ..5 {noun}|{up2}
  {noun} ..6 with me|us in copy|cc|bcc
  put|keep me ..2 cc|copy|bcc ..8 {noun}|send|goes|{up}
  blind copy me
  copying|copy|add|adding|include me ..6 recipients|addressees|recommendation|letter
  {noun} ..3 in my ..2 hands|hand|inbox|mailbox|possession|e|gmail|email|address|whatsapp
  {hand} ..3 to my ..1 gmail|email|inbox|whatsapp|address|mailbox|residence|home|house
  {noun} .. to|into|in my ..2 inbox|hands|hand|possession|mailbox|gmail|whatsapp
  i|me|we|i'll ..3 {up} ..1 it|the|your|this ..3 myself|tonight
  i|me|we ..2 {up} it for you
  i|me|we ..2 {up} the|your ..1 {noun} for|myself|on|with|in|from
  can|will|could|would|shall i|me|we ..2 {up} ..1 the|your|it ..1 {noun} !of
  {up} ..2 {noun} ..3 on my own|side
  {up} it|that|this|them myself
  {up} ..4 with your letter id
  {hand}|share ..2 me .. and|so|then|which i ..3 {up}
  {noun} .. and|then i ..3 {up}|scan|forward|distribute
  i|me ..5 do|doing|handle|take|deal|spare ..4 upload|uploading
  log|logging in as you
  {noun} ..8 sealed|closed|stamped|unsealed|same ..3 envelope|envelopes|cover
  give|gave|leave|hand|send|put|deliver|post|keep|receive|get ..5 sealed|closed|stamped ..3 envelope|envelopes|cover
  sealed|closed|stamped envelope|envelopes|cover ..6 me|us|my
  open {noun} ..2 that|which i|we
  approve|confirm|finalize|discuss|verify ..2 wording|content|contents ..4 {before}|with|of
  sign off on it|wording|letter|text
  i|father|cousin|friend|courier|aunt ..4 pick|collect|fetch ..2 the|your ..1 {noun}
  {noun} ..4 {hand} ..1 to me
`,
  { ...words, have: 'have get keep receive' },
);

const others = letterGrammar(
  `
  not|never|nor|neither ..3 {see}|{hand}|copy|cc|want|wish|need|ask|through|letter|allowed !mind
  no ..1 wish|need|intention|desire|interest|reason|right
  rather not|than
  neither|whether|offered|decided|mistake
  {waive} ..2 my|the|access|right|rights|is|signed|on|yes
  i|have|had|has|am|will|be|by|already {waive}
  personal|cover|thank|acceptance|offer|discharge|dean|appointment|attendance statement|letter|note|letters
  {noun} to ..2 editor|patient|insurance|journal|school|board|family|embassy|airline
  of|from|for ..2 statement|paper|manuscript|poster|abstract|cv|article|chapter|slides|schedule|transcript|protocol|talk|evaluation|feedback|checklist|proofs|presentation|handout|guidelines|figure|chart|note|echo|certificate|essay|syllabus|data|dataset|clip|forms
  {see}|{hand}|{copy}|over|through ..4 statement|paper|manuscript|poster|abstract|cv|article|chapter|slides|schedule|transcript|protocol|talk|feedback|checklist|proofs|presentation|handout|guidelines|figure|resume|editorial|certificate|application|essay|list|journal|conference|forms|data|syllabus|evaluation
  evaluation|data|syllabus|dataset|clip ..6 {see}|{up}|{hand}
  he|she|they|some|students|applicants|others|someone|somebody ..4 {see}|{waive}|{up}
  friend|classmate|classmates|resident|adviser|advisor ..4 {see}|asked|told
  i|we ..2 {up}|check|read|edit ..1 my|our ..3 application|statement|cv|mspe|transcript|form|photo|personal
  in|at|from my|our|his|her ..2 country|school|home
  co ..1 signer|author
  eras|aamc|it|system ..1 may~ lets|shows|show|tells|tell|hides|accepts|requires|refused
  state board
  up to date
  {hand}|{pass} me|us ..4 strong|supportive|positive|derm|highest
  was the rule|custom
  you asked
  ^ you let me
  i told|agree
  revise
  lor portal
  i submit on
  signature|sign
  form|journal|wrong ..6 {see}|{hand}|{up}|copy
  {see}|{hand}|{up}|{copy} ..5 form|journal
  same|former|previous|earlier|old|again ..5 {noun}
  last letter|lor|year|recommendation|season
`,
  words,
);

/** The same of an `it` that can only be the letter. */
const looksAtIt = letterGrammar(
  `
  may|can|could|might i|we ..3 {see} it|yours|that|this|mine
  would like|love|want|prefer|glad to ..1 {see} it|yours|this|that|them
  would like|love|want|prefer|glad ..2 have ..1 look|peek|glance|copy ..1 at|over|on|into|of it|yours
  want|wish|need|allowed|able|like to ..2 {see} it|yours
  let|allow me ..3 {see} it|yours
  to|my|me|by {see} it|yours ..5 {before}|{up2}
  look|peek|glance at|over|on|into|through it|yours ..4 {before}
  {see} it ..2 myself|once
  i|me|my|we {see} it ..2 first|before|once
  have|had {see} it
  against|mind|objection ..2 my|me|i {see}
  show|send|mail|email|forward|read|copy|cc me ..1 yours
  show|read it to|with me
  show me $
  send|mail|email|forward|bring it ..2 to me|us
  send|mail|email|forward|hand|give|drop it|that|them ..1 to me|us
  a|soft|hard|scanned|sealed|rough|finished {copy} ..2 for me|us|my|sentimental
  get|have|keep|like|love|appreciate|send|slip|give|leave|make|save|ask|want|carry me|us|for~ a ..1 {copy}
  a|soft|scanned ..1 {copy} ..5 welcome|lovely|appreciated|enough|nice|super
  i|me ..4 {up} it for you
  {up} it myself
  i|me ..2 will|can|could|would {up} it
  what ..2 you ..1 wrote|write|written|said ..2 $
  what ..1 is|said ..2 said|written|in ..1 it|there|about
  put|keep|cc|copy me in|on cc|copy|it
  send|share|mail|hand ..2 scan|pdf|file|word ..3 me|i
  you|secretary|assistant {pass} me the|a file|scan|pdf|word
  comment|comments|suggestions|edits|corrections|final|last say|word|eyes|on|before|once|after|in ..6 it|letter|seen|final
  first reader
  okay|ok|approval|go until
`,
  { ...words },
);

/** Other papers, and people, that an `it` may stand for. */
const otherPapers = letterGrammar(
  `
  statement|paper|manuscript|poster|abstract|abstracts|cv|article|chapter|slides|schedule|transcript|protocol|talk|feedback|checklist|proofs|presentation|handout|guidelines|figure|resume|editorial|certificate|application|essay|journal|conference|book|form|video|report|questionnaire|badge|offered|review|data|image|images|echo|spreadsheet|case|study|grant|logbook|log|list|photo|program|programs|diploma|summary
`,
  words,
);

/** Keeping the right to read letters. */
const keeps = letterGrammar(
  `
  i|we|would|will ..1 not ..4 {waive}
  i|we ..1 have|had|did|do not {waive}
  never|refuse|decline|declined|decided|prefer|against|without|opted ..2 not~ {waive} ..4 $
  i ..3 against|without waiving
  {waive} ..6 unticked|unchecked|empty|blank|unsigned
  unticked|unchecked|withdrawn|declined|crossed ..3 {waive}
  {waive} ..3 i ..2 answered|said|ticked|chose|checked no
  i|keeping|retaining|reserving|retain|reserve ..4 keep|keeping|retain|retaining|reserve|reserving|exercise ..3 right|rights|access ..2 to|of ..3 {see}|it|letter|letters|what
  right|rights to ..2 {see} ..4 and|which i ..2 keep|use|retain
  {see} rights to
  opted|elected|chosen|chose to ..1 retain|keep|see|view ..3 letter|letters|access
  i|my ..4 keeping|keep|retain|retaining my ..1 ferpa|access right|rights
`,
  words,
);

const waived = letterGrammar(
  `
  if ..2 i had|hadn ..3 {waive}
  applicant|applicants|students|they|he|she|resident|adviser|advisor|friend|some|does ..4 {waive}|right|rights
  do|does applicants|students|you|they ..4 {waive}|right|rights
  last|one letter|year|season ..3 {waive}
  could have
  gave it up
  decided to {waive}
  not ..2 not
`,
  words,
);

export const rule: Rule = {
  id: 'letter-access',
  severity: 'warning',
  audience: ['writer'],
  title: 'Leave the letter confidential',
  message:
    'With your right to see it waived you may not view or receive a letter, and its writer uploads it. Ask whether your own documents would help instead.',
  source:
    'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/letters-recommendation',
  inSentence: (sentence) => {
    const kept = saysUnless(sentence, keeps, waived);
    if (kept.length > 0) return kept;
    const named = saysUnless(sentence, looks, others);
    if (named.length > 0 || isAbout(sentence, otherPapers)) return named;
    return saysUnless(sentence, looksAtIt, others);
  },
  fixes: (hit, doc) =>
    letterFixes(hit, doc, {
      label: 'Say that you waive it',
      text: 'I will be waiving my right to see the letter.',
    }),
};

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
  ],
  allows: [
    'I will be waiving my right to see the letter.',
    'Please upload it to ERAS with the Letter ID on the form.',
    'Could you read my personal statement before I submit it?',
    'There is no need to send me a copy of the letter.',
    'I have waived access, so you can write freely.',
    'May I have a copy of the paper that you mentioned on rounds?',
    'Would you sign the log of my elective hours and send it to me?',
    'My CV and my statement are in the folder, should you want to see them.',
  ],
};
