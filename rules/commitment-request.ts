import { clausesAround } from '../lib/engine/clauses.ts';
import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import { programOf } from '../lib/engine/recipients.ts';
import type { Examples, Rule, Wording } from '../lib/engine/rule.ts';
import { isInMainMatch } from '../lib/engine/windows.ts';
import { grammar } from '../lib/language/grammar.ts';
import { meaningIn } from '../lib/language/meaning.ts';
import { bids, others, things, words } from '../lib/language/place-asked.ts';

/** What is asked for. */
const core = grammar(
  `
  {promise} {me} !all !you !that !of !not
  {promise} {me} that ..2 {i}|{seat}|{my}|there|{them}
  {promise} ..3 {my} ..3 {seat}|match|matching|selection|admission|acceptance|ranking
  {promise} ..2 to ..1 {take}|rank ..1 {me}
  {promise} ..1 that ..1 i|we|there ..1 will|would|shall|am|are|is|match|do|both|get !be !able !work !see !learn !meet
  {promise} ..1 that ..1 i|we ..1 will|would|shall be !able !allowed !paid !taught !safe !out !done !finished !home !back !free !through !told !notified
  make sure ..2 {i} ..2 match|matched|ranked|in|get
  {hold} ..3 {me}|{my} ..3 {seat} !at !to
  {hold} ..2 one|a|the ..3 {seat} ..3 for|in|until|to {me}|{my}|the
  {hold}|have|secured ..3 {seat} ..3 before|outside|without ..2 match|march
  {fix} {me}|{my} ..2 {seat}|selection|candidature|admission|acceptance|employment !at
  confirmation of|for ..2 {seat}|selection|admission|candidature|residency
  {seat} ..3 kept|held|reserved|saved|earmarked|allocated|guaranteed ..2 for|to {me}
  {seat} ..2 {is} ..2 mine|ours|guaranteed|settled|secured|safe
  {pledge} from|on|by your ..1 side|part|end|office
  guaranteed {seat}
  {wish} ..3 {pledge} ..2 that|of|from|regarding|about|in|to|you|,|QM|$
  {firm} ..1 {paper} $|,|from|before|that|of|about
  {pledge} ..2 {i} ..1 after|want|need|seek|crave
  {hand} ..6 {hiring} letter
  {hand} ..6 letter of ..1 {hiring}
  give|lend|have|get ..2 your word !of
  {say} {me}~ that~ {i} ..1 {is}|have ..3 {taken}
  {say}|hear|know ..4 {i} {is} ..3 one|among|part of|your|the ..3 {crew}
  {say}|hear|know ..1 that|: ..1 {them} has|have|is|are|will ..3 decided|agreed|going|prepared|willing ..1 to {take}|have|keep {me}
  {say} ..2 for sure ..3 {i}
  {say} ..4 {i} have a|the ..2 {seat}
  {take}|have|want {me} for sure|certain
  directly {take}|admit {me}
  signature ..2 contract|agreement
  sign on the spot
  consider|regard|treat|call ..2 {seat} ..1 reserved|mine|secured|settled|taken|ours
  know that ..4 {i}|{me} have a|the|our ..1 {seat}
  be told that~ {i} ..1 {is}|have ..3 {taken}
  {say}|call|make|consider|want ..4 done deal
  {say}|{promise} ..3 {them} will|would|intend|plan ..3 {take} {me}
  {say} ..3 being|my|our ..3 ranked|matched|selected|hired|admitted|selection|employment
  rank|ranking {me} ..2 to match
  rank {me} ..2 high|highly|first|number|top
  commit|committing|bind|undertake|pledge|swear ..1 to|yourself|yourselves|itself ..3 {me}|ranking|taking|matching|my|rank|have|take
  sign|signing ..3 contract|agreement|papers|offer|today|now
  sign|signing {me}|early|today|now !up
  sign|signing with ..4 already|before|early|ahead|now|today
  offer|offering {me} ..3 {seat} ..4 now|early|before|outside|directly|instead|without|$
  offer|offered|offering|give {me} a|an|the ..2 contract|prematch|pre
  {seat}|contract|offer|agreement ..3 outside|without ..3 match|nrmp
  pre - match|selection|commitment ..1 {paper}|{seat}|basis|arrangement|letter|$
  prematch {paper}|{seat}|basis|arrangement|letter|$
  {take}|appoint|contract|recruit|treat|count {me} ..4 now|early|directly|outside|beforehand|already|definite|taken|matched|accepted|hired|advance
  without going|waiting ..3 match
  skip|bypass|avoid|forgo the match
  count|rely|bank on ..2 {seat}
  will|would {them} ..1 hire|employ|engage {me}
  promise|agree to take|hire {me}
  in writing ..3 that ..1 i|you|we ..3 will|shall|am|take|rank|have
  make {my}|me|it|us|{seat} ..2 certain
`,
  words,
);

/** A time to come, unless a place to train is named. */
const slot = grammar('slot|slots');

/** What a place to train is called, or the paper that gives it. */
const training = grammar(
  `
  residency|categorical|preliminary|prematch|pgy|class|match|july|intern|interns|resident|residents|contract|contracts|position|positions
  {hiring} letter|letters
`,
  words,
);

/** What `one` or `it` can be; about training, or meant for the applicant. */
const offered = grammar('{seat}|prematch|contract|contracts|offer|offers|letter|letters', words);
const meantForMe = grammar('{seat}|job ..2 for|to {me}', words);

/** Asks for what the sentence before has named. */
const again = grammar(
  `
  {hold}|spare|leave ..1 {me}~ one|it|that|this ..1 for|open|until|back|$
  {hand}|get|do ..3 the same ..1 {me}|for|to|$|now|too|also
  {hand} one ..1 to|for|in ..1 {me}|my
  {hand} {me} one
  lock|seal|settle|finalize it|this|that
  that|it|this ..4 in|on ..1 writing|paper|letter|email
  not ..1 give|fill it|that ..1 to|with|away ..1 any|anyone|anybody|someone|somebody|$
`,
  words,
);

const mood = grammar(`{asks}`, words);
const orders = grammar(
  `
  ^ ..2 {promise}|{hold}|{say}|sign|reserve|make|save|treat|confirmation
`,
  words,
);

/** Denied, reported, the applicant's own promise, or what belongs to others. */
const aside = grammar(
  `
  not|never|without|nor|no|nothing ..5 ask|asking|asks|request|expect|expecting|want|need|seek|seeking|looking|fishing ..8 {pledge}|{promise}|{paper}|sign|match
  nobody|none|neither|no ..3 program|one|residency ..4 {promise}|{pledge}|offer
  can|could|may|must|should|do|will|does|need not ..3 {promise}|commit|offer|sign|hold|reserve
  {i} ..1 commit|promise|guarantee|pledge|assure|vow|promised you|your|that|to|myself|no|not
  promised|guaranteed|assured|assuring|offered {me} !a
  , i promise
  residents|interns ..3 sign
  can|may|could not ..2 hire|take|bypass
  would|do you say|think
  were|if somebody|someone|anyone
  the signed contract
  the only {pledge}
  {i} can|will|do guarantee|promise|assure|say
  {i} can|will|do tell you
  my|our ..1 commitment|promise|word|pledge|certainty
  your commitment to !me !rank !my !take
  {i} ..4 sign|contract ..6 after|once|when ..2 {i}
  be|been assured that ..2 i|your|a|my|there
  to guarantee|ensure ..1 that|privacy|fairness
  issue|send|sign|provide|release|get ..6 certificate
  no {pledge}
  how many|often
  do|does|did ..1 {them} ..3 positions|contracts
  at|in some|other|many|certain ..2 hospitals|programs|programmes|places|states
  {i} ..3 declined|refused|rejected
  he|she|they|director|hospital|hospitals|classmate|friend|website|forum|rule|rules|nrmp|policy ..2 guaranteed|promised|asked|assured|said|says|forbid|forbids|prohibits|allow
  where|how|whether|if i|we ..5 ranked|stand
  do|does|who residents|couples|they|interns
  did|do|does|have|are|is|whether|if your~ {them} ..3 rank|ranking|ranked {me}
  another|other|competing ..2 program|programs|hospital|offer
`,
  words,
);

/** Something else that may be kept and confirmed. */
const ofThings = grammar(
  `
  {things}
  {event} session|sessions
  accreditation|premium|processing|confidential|confidentiality|between us|ourselves
`,
  words,
);

const elsewhere: Wording = {
  severity: 'advice',
  message:
    'Few programs can promise a place by mail, and being pressed for it helps nobody. Say why you want to train there.',
  source: '',
};

/** Whether `one` or `it` in the sentence after can be a place to train. */
function isOfPlace(before: Sentence | null): boolean {
  if (!before?.phrase.has(offered) || before.phrase.has(things)) return false;
  return before.phrase.has(training) || before.phrase.has(meantForMe);
}

export const rule: Rule = {
  id: 'commitment-request',
  severity: 'violation',
  audience: ['program'],
  title: 'Asks for a promise',
  message:
    'Match agreements have treated asking a program for a promise as a breach, and programs are taught so. Say why you want to train there, and leave the answer to the Match.',
  source: 'https://sauweb.org/match/match-faqs/',
  inSentence: (sentence) => {
    const { phrase } = sentence;
    if (phrase.has(aside) || (phrase.has(slot) && !phrase.has(training))) return [];
    const asks = phrase.has(mood) || phrase.has(orders);
    const asked = asks ? meaningIn(phrase, core) : [];
    if (asked.length > 0 && !clausesAround(asked, sentence).has(ofThings)) return asked;
    if (phrase.has(ofThings)) return [];
    const bid = phrase.has(others) ? asked : meaningIn(phrase, bids);
    if (bid.length > 0 || !asks) return bid;
    const more = meaningIn(phrase, again);
    return more.length > 0 && isOfPlace(sentence.previous) ? more : bid;
  },
  fixes: (hit, doc) => neutralFixes(hit, doc, 'I would be glad to train with you.'),
  // What match agreements say is about programs that are in the Match.
  wording: ({ recipients }) => (isInMainMatch(programOf(recipients)) ? null : elsewhere),
};

export const examples: Examples = {
  flags: [
    'Can you promise me a place in July?',
    'Please confirm that I will be ranked to match.',
    'I would like a written assurance from the committee before I book the movers.',
    'Would you be able to guarantee me one of your preliminary positions?',
    'Kindly reserve one seat for me.',
    'Could we sign a contract outside the Match?',
    'I need your word that I am in.',
    'Please tell me that the spot is mine.',
    'Are you ready to commit to ranking me to match?',
    'My family would sleep better with a firm offer from you.',
    'Please include my name on your final rank list.',
    'I am ready to sign with you before the Match.',
    'Could the director take me directly, without going through the Match?',
    'Please issue an offer letter to me before March.',
    'Is there a chance of signing with you already in January?',
  ],
  allows: [
    'Can you guarantee that we will be out by five on the day of the visit?',
    'I would be honored to commit myself to your program.',
    'My commitment to the underserved began in Laredo.',
    'Can you confirm the time of my interview?',
    'Could you reserve an interview slot for me in January?',
    'I am not asking for any commitment.',
    'Please be assured that my scores will arrive by Friday.',
    'I understand that no program can guarantee a position.',
    'Could you hold a parking space for my van?',
    'Your commitment to resident wellness was plain to see.',
    'Please put me on the list for the second look dinner.',
    'Could you move me up to an earlier interview date?',
    'Do residents sign a new contract every year?',
    'Could you hold the January 15 slot for me?',
    'I want no promise from anybody.',
  ],
};
