import type { Span } from '../lib/draft/draft.ts';
import { clausesAround } from '../lib/engine/clauses.ts';
import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar, type Phrase } from '../lib/language/grammar.ts';
import { meaningIn } from '../lib/language/meaning.ts';
import { asks, words } from '../lib/language/ranking-asked.ts';

/** Asks whether the program is worth a place on the applicant's list, which tells the same. */
const weighs = grammar(
  `
  worth ..4 ranking|listing|rank|list|putting you|your ..8 QM
  realistic|sensible|wise|foolish|crazy|unwise|reasonable|mistake ..5 rank|ranking|list|listing|put|putting you|your ..3 first|top|one|high ..12 QM
`,
  words,
);

/** A ranking that the sentence before speaks of, and how the applicant came off in it. */
const ranked = grammar(
  'rank|ranking|ranks|ranked|rol|certified\ncommittee|faculty|applicants|candidates ..4 met|meet|meets|meeting|meetings|sat|vote|voted',
);
const cameOff = grammar(
  `
  how|where did|do|have|has|does|was i|name|candidacy ..2 do|done|fare|fared|come|came|end|ended|land|landed|go|finish|placed|received|seen
  how high|highly|far ..8 QM
  how|where {ask} i ..1 do|doing|on|in|among|there|QM
  where ..1 {i} ..3 your rank|ranking ..12 QM
  {ask} i|name ..3 on|in|near|at|high|among|inside|within|above ..2 it|them|list|top|first|upper|half|up|enough ..4 QM
  {ask} i ..2 it|there|included|safe|lucky QM
`,
  words,
);

/** The applicant's own ranking, what a program may not say, a promise that another rule reads, and the advice of others. */
const unless = grammar(
  `
  can|could|may|must|should|do|will|would|need|allowed|able|permitted not ..2 tell|share|disclose|reveal|discuss|answer|say|to
  {i} ..3 rank|ranking|ranked|place|placing|put you|your|programs|them
  advisor|adviser|mentor|dean|friend|told|taught|said|says|warned ..6 ask|asking|inquire
  not|never|without|nor|nothing ..2 ask|asking|writing|request|expect|need|seek|fishing|want ..8 where|how|whether|if|my
  not permitted|allowed|able
  how i will|shall rank
  you ..1 know|asked where|how
`,
  words,
);

/** The outcome of an interview or a screening is another rule's; where the tour starts is nobody's. */
const elsewhere = grammar(`
  waitlist|waitlisted|waiting|screening|screen|shortlisted|shortlist|standby|reserve|alternates|cancellations|transcript|file|lunch|dinner|conference|photo|tour|webinar|schedule|zoom|badge|parking|shuttle|survey|elective|rotation|paired|shop|store|shadow
  cut for ..1 interview|interviews
  chances ..2 being ..1 interviewed|called|invited
  chances|odds ..6 residents|graduates|who
  where|which|what|when|who|will|would ..12 if|once|when|should i match|matched !with !here !at !in
  if|once|when i match|matched ..3 where|which|what|when|who|would|may|could|will
  ahead of me ..4 line|queue|carpool
  first|second|morning|afternoon|early|late group|wave
  visitor|guest|mailing|attendee list
  number ..4 reach|call|contact|phone|dial
  how far along
  stand ..6 requirements|immunization|immunizations|paperwork|documents|onboarding|forms
  too ..1 to want
`);

/** A number asked for behind these is one on another list. */
const waiting = grammar('waitlist|waitlisted|alternate|alternates|standby');

/** A question with an interview in it is about that one, unless it speaks of ranking too. */
const ofInterview = grammar('interview|interviewed|interviews|invited ..12 QM');
const ofRanking = grammar(
  'rank|ranked|ranking|rol|up|top\nstrong|competitive|good ..1 a ..1 candidate|applicant',
);

const isElsewhere = (phrase: Phrase) =>
  phrase.has(elsewhere) || (phrase.has(ofInterview) && !phrase.has(ofRanking));

/** Whether the words that ask speak of ranking: then they ask for it, whatever stands beside them. */
function namesRanking({ words }: Phrase, asked: readonly Span[]): boolean {
  return words.some(
    ({ norm, start }) =>
      /^(?:rank|ranked|ranking|rol)$/.test(norm) &&
      asked.some((span) => span.start <= start && start < span.end),
  );
}

export const rule: Rule = {
  id: 'rank-inquiry',
  severity: 'violation',
  audience: ['program'],
  title: 'Asks about your ranking',
  message:
    'Match agreements have treated asking a program for its ranking as a breach, and programs are taught so. You may tell them where you rank them.',
  source: 'https://forums.studentdoctor.net/threads/pre-match-contact.180630/',
  inSentence: (sentence) => {
    const { phrase } = sentence;
    const asked = meaningIn(phrase, asks, unless);
    if (asked.length > 0) {
      const isOther =
        (isElsewhere(clausesAround(asked, sentence)) && !namesRanking(phrase, asked)) ||
        (phrase.words.length < 10 && sentence.previous?.phrase.has(waiting));
      return isOther ? [] : asked;
    }
    if (isElsewhere(phrase)) return [];
    const weighed = meaningIn(phrase, weighs);
    if (weighed.length > 0) return weighed;
    const ofBefore = meaningIn(phrase, cameOff);
    return ofBefore.length > 0 && sentence.previous?.phrase.has(ranked) ? ofBefore : [];
  },
  fixes: (hit, doc) => neutralFixes(hit, doc, 'I am still very interested in your program.'),
};

export const examples: Examples = {
  flags: [
    'In which position did the panel enter my name?',
    'I would love to hear about the rung that I hold on your list.',
    'Let us put formalities aside: where am I on your rank list?',
    'Could you tell me where I am on your rank list?',
    'How high did the committee place me?',
    'Am I ranked high enough to match with you?',
    'I would be grateful for any hint about my standing.',
    'What are my chances of matching at your program?',
    'Kindly let me know whether I am in your top ten.',
    'Have you ranked me yet, and how?',
    'Should I start looking for an apartment near the hospital for July?',
    'How many applicants are ahead of me on the list?',
    'Please, one word only: in or out?',
    'I know you may not say much, but am I within the range you usually reach?',
    'Are there many applicants ahead of me?',
    'Did the low score knock me down on your list?',
    'May I assume that you would be happy to have me?',
    'Have the faculty sat together on the rank list by now? And if they have, where am I in it?',
  ],
  allows: [
    'What are my chances of seeing snow in April?',
    'I only wondered whether residents sit on the committee, as I would love to do that myself.',
    'I do not wish to know where I stand on your rank list.',
    'Please be assured that this is not a question about my place in your order.',
    'In the lift a fellow candidate asked Dr. Weir, "So how high will you rank us?", and she laughed.',
    'Where do your graduates go for fellowship?',
    'I know you cannot tell me where I am ranked.',
    'I am not asking about my position on your list.',
    'I will rank your program according to how much I enjoyed the day.',
    'How many residents do you rank from other specialties?',
    'I graduated in the top 5% of my class.',
    'Where does my application stand?',
    'Where am I on your interview waitlist?',
    'Could you tell me where I should park on the day of the tour?',
    'My adviser told me never to ask a program where I am ranked.',
    'Do you want me to send the transcript again?',
    'Is there room for me in the carpool?',
    'How are residents ranked on the in-training exam?',
  ],
};
