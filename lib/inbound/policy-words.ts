import { type Grammar, grammar } from '../language/grammar.ts';

const words = {
  note: 'n:note n:letter n:email n:mail n:card n:message communication communications correspondence n:gift',
  contact:
    'communication communications contact contacts correspondence n:email n:letter n:note n:message outreach',
  send: 'send sending write writing email mail submit provide',
  reach:
    'contact contacting email emailing write writing reach reaching communicate communicating message call',
  after: 'after following post since',
  visit: 'interview interviews interviewing visit visits',
  thanks: 'thank thanks thankyou appreciation gratitude',
  bar: 'prohibit prohibits prohibited forbid forbids forbidden bar bars barred ban bans banned discourage discourages discouraged disallow disallows',
  take: 'accept permit allow welcome want wish receive read entertain',
  accepted: 'accepted permitted allowed welcome welcomed appropriate acceptable desired wanted',
  must: 'necessary needed required expected obligatory mandatory compulsory essential',
  excused: 'have need required necessary obliged obligated expected expect feel require mandatory',
  sway: 'affect affects impact impacts influence influences change changes alter alters sway sways factor factors factored help hurt',
  weight: 'bearing effect impact influence role weight part consideration account',
  choice:
    'rank ranking rankings ranked list lists decision decisions evaluation chances selection standing candidacy',
};

/** What programs speak of: notes of thanks, letters of intent, any word after the interview. */
const topics = [
  '{thanks} -~ you~ {note}',
  'thankyous|thank -~ yous',
  'thank - you',
  'a|any|individual|separate thank you',
  '{note} of intent|interest|thanks|gratitude|appreciation',
  'love {note}',
  'post -~ {visit} {contact}',
  'postinterview {contact}',
  'follow -~ up {note}',
  '{contact} {after} ..2 {visit}',
];

function about(...sentences: readonly ((topic: string) => string)[]): string[] {
  return topics.flatMap((topic) => sentences.map((sentence) => sentence(topic)));
}

/** The program asks not to be written to. */
export const refusesMail: Grammar = grammar(
  [
    ...about(
      (topic) => `not !{excused} ..1 {send} ..5 ${topic}`,
      (topic) => `no ..1 ${topic} ,~ please|accepted|allowed|permitted|policy|rule|$`,
      (topic) => `${topic} ..2 should|must|may|can not ..2 sent|made|written|given|initiated`,
      (topic) => `be no ..1 ${topic}`,
      (topic) => `refrain|abstain|avoid ..5 ${topic}`,
      (topic) => `not !{excused} ..2 {take} ..5 ${topic}`,
      (topic) => `${topic} ..5 not ..2 {accepted}`,
      (topic) => `${topic} ..5 {bar}|unwelcome`,
      (topic) => `{bar} ..6 ${topic}`,
    ),
    'not !{excused} ..1 send ..1 notes|cards|gifts',
    'not !{excused} ..1 {reach} ..6 {after} ..4 {visit}',
    'refrain|abstain ..1 from ..2 {reach} ..6 {after} ..4 {visit}',
    '{after} ..3 {visit} ..6 not !{excused} ..1 {reach}',
    '{after} ..3 {visit} ..4 refrain|abstain from ..2 {reach}',
    '{bar} ..3 {contact} ..4 {after} ..4 {visit}',
  ].join('\n'),
  words,
);

/** The program needs no such mail, or it changes nothing there. */
export const needsNoMail: Grammar = grammar(
  [
    ...about(
      (topic) => `${topic} ..6 unnecessary|optional|needless|superfluous`,
      (topic) => `${topic} ..6 not|nor|never|neither ..2 {must}`,
      (topic) => `not {excused}|{must} ..6 ${topic}`,
      (topic) => `not ..2 {must} ..6 ${topic}`,
      (topic) => `not|neither|nor ..3 expect|require|need ..6 ${topic}`,
      (topic) => `not ..1 feel|worry|bother ..6 ${topic}`,
      (topic) => `need not ..2 {send} ..4 ${topic}`,
      (topic) => `no ..1 ${topic} ..3 {must}`,
      (topic) => `no need|obligation|expectation|requirement ..5 ${topic}`,
      (topic) => `${topic} ..6 not|never|nor|neither ..3 {sway}`,
      (topic) => `${topic} ..6 no|not|little|never ..3 {weight}`,
      (topic) => `${topic} ..4 not|never ..3 considered|consider|weighed|counted|used|count ..12`,
      (topic) => `not|never ..2 consider|weigh|factor|use|count ..5 ${topic}`,
    ),
    'thanks is|are not ..1 {must}',
    '{send}|{contact} ..8 not ..2 {sway} ..6 {choice}',
  ].join('\n'),
  words,
);

/** Reads like "not send" to whoever skips a word. */
export const needNot: Grammar = grammar('need not {send}|{reach}', words);
