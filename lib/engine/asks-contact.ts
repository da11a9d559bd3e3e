import { grammar } from '../language/grammar.ts';
import type { Program } from '../state/records.ts';
import type { Doc } from './doc.ts';
import type { Facts } from './facts.ts';
import type { Paragraph, Sentence } from './paragraph.ts';
import { mentionsIn } from './program-mentions.ts';
import type { Context } from './rule.ts';
import { saysIn } from './says.ts';
import { isInMainMatch } from './windows.ts';

const words = {
  call: 'v:call v:phone v:telephone v:ring v:email v:mail e-mail v:text v:message v:contact v:write wrote written v:approach v:reach v:speak v:talk v:lobby v:nudge v:persuade v:convince v:urge v:push v:ask',
  word: 'n:call n:word n:email n:mail n:message n:line n:note n:letter n:text n:introduction n:recommendation n:nudge n:ring',
  them: 'n:program n:programme n:director pd pds n:coordinator residency residencies n:department n:hospital n:faculty faculties n:chair n:chairman n:committee leadership n:colleague n:contact n:acquaintance gme n:attending',
  open: 'v:open v:look v:read v:listen v:notice v:consider v:remember v:take v:give v:see v:find',
  aid: 'v:vouch v:advocate v:intervene v:lobby v:intercede v:recommend v:pitch v:plug',
  me: 'me my us myself',
  hand: 'v:give gave given v:drop v:send sent v:make made v:shoot shot v:leave left v:write wrote',
};

/** Asks that somebody else make the contact: a verb or noun of contact, and a program at the other end. */
const asks = grammar(
  `
  you|your|please|kindly|someone|somebody|anyone|dean|she|he ..6 {call} ..8 {them}
  you|your|please|kindly ..6 {call} ..3 dr|doctor|prof|professor .~ ..3 at|in|of
  {call}|send|drop|give ..3 {word} to|with dr|{them}
  {hand} ..2 {them} ..5 a|an|another|one|two|some|few ..1 {word}
  {hand} ..7 {word} ..2 on|in {me} behalf|name
  {word} would|could|might|will ..2 help|mean|open|make|change
  you|please|kindly|someone|somebody|anyone|dean ..5 {call} ..8 on|in {me}|our ..1 behalf
  you|please|kindly ..5 {call} ..8 for me
  you|please|kindly ..5 {call} ..6 and|to ..3 {aid}|mention|tell|say|support ..6 {me}|i
  you|please|kindly ..5 make|place|give|send|drop|put|have|shoot|do ..6 {word} ..10 {them}|behalf|for|in
  {word} from|by you ..8 {them}|help|helps|would|could|might|mean|open|to|with
  you|your ..1 calling|phoning|ringing|emailing|contacting|writing|approaching|reaching|speaking|talking|emailed|called|phoned|rang|contacted|wrote|spoke|talked ..8 {them}|behalf
  {them} ..8 could|would|can|might|will you ..3 {call}
  you|your ..3 {aid} ..2 for|with|me|to ..6 {them}|there|at
  {word} in ..2 {them} ..2 ear
  whisper ..8 {them} ..3 ear
  if|when|once|should you ..3 {call}|{hand} ..9 {them} ..14 will|would|might|could|may ..3 {open}|help|mean
  if|should you ..2 {hand} ..2 a|an|one|two|some|few ..1 {word} to ..3 {them}
  {word}|sentence from ..1 your ..2 pen|side|office|hand to|at|with|in ..5 {them}
  {word} from ..5 you ..9 weighs|weigh|counts|count|carries|carry ..6 {them}
  mention|mentioning|drop|dropping my name|file ..4 {them}
  remind ..4 {them} ..5 me|my|i
  {hand} ..2 a|an|one|two|some|few ..2 {word} ..6 to dr|doctor|prof|professor|{them}
  sound|feel ..4 out ..3 {them} ..6 me|my|i
  yourself heard ..8 {them}|behalf
  pull ..3 strings|weight
  pick ..1 up the phone
  pick the phone up
  put|slip ..2 in a ..2 word
  put ..3 good word in
  get ..2 in touch ..6 with|behalf
  use ..3 your connections|contacts|influence|network
  know anyone|someone|somebody|people|anybody ..10 {word}|{call}|ask|tell|{aid}
  {aid} ..3 {me} ..4 to|with ..8 {them}
  {word} ..1 to|with ..5 {them}
  let ..3 {them} ..4 know ..6 {me}|i|my
  tell ..3 {them} ..4 about|that {me}|i|my
`,
  words,
);

/** The same of a program that the draft names, or of somebody whom another sentence names. */
const asksAt = grammar(
  `
  you|your|please|kindly|department|office|school|university|clerkship ..6 {call} !me !us !back
  {call}|send|drop|give ..3 {word} to|with dr
  tell|let dr|doctor|prof|professor .~ ..4 that|about|know ..2 {me}|i|my
  put|get {me} on ..2 radar
  {word} in dr|doctor|prof|professor|his|her|their|whose .~ ..2 ear
  {word} in ..4 's ear
  whisper ..8 ear
  if|when|once|should you ..3 {call}|{hand} ..8 dr|doctor|prof|professor ..16 will|would|might|could|may ..3 {open}|help|mean
  mention|mentioning|drop|dropping my name|file ..3 to|with|at|in
  sound|feel ..6 out|chief|friend ..8 about|for|on ..1 me|my
  yourself heard ..6 for|on ..2 me|my
  a|some|any|little|gentle push|nudge|word|help from ..1 your ..1 side|end|office at|in|with
  {hand} dr|doctor|prof|professor .~ ..2 a|an|one|some|two|few ..2 {word}
`,
  words,
);

const asksOf = grammar(
  `
  you|please|kindly ..5 {call} ..2 him|her|them|there
  you|please|kindly ..4 make|place|give|send|drop|put|have|shoot|do|write ..3 him|her|them|there ..3 {word}
  you|please|kindly ..4 {word} ..4 to|with|there ..1 him|her|them|there
  {word} from|by you
  let him|her|them know ..4 i|me|my
  {word} in his|her|their ..1 ear
  whisper ..8 ear
  if|when|once|should you ..3 {call}|{hand} ..2 him|her|them ..14 will|would|might|could|may ..3 {open}|help|mean
`,
  words,
);
const them = grammar('{them}', words);

const mood = grammar(`
  QM
  please|kindly|could|would|can|may|might|ask|asking|request|grateful|appreciate|hope|hoping|wonder|wondering|favor|favour|beg|willing|need|like|want|help|helps|thankful
`);

/** `If you phone Dr. Petersen, he will open my file`. */
const promises =
  /\b(?:if|when|once) you\b[^!?;]*\b(?:he|she|they|it|that|doors?) (?:will|would|might|could)\b/i;

/** Calls that nobody is asked to make now: denied, made before, to the applicant, about advice, or after SOAP. */
const unless = grammar(
  `
  not|never|nobody|without|refrain|avoid ..6 {call}|{word}|{aid}|calling|contacting|emailing|strings|pick|put
  stop|forbids|forbid|forbidden|prohibits|prohibited|against|illegal|violation|breach|banned ..10 {call}|calling|contact|contacting
  {call}|calling|contacting|calls ..8 forbidden|prohibited|allowed|permitted|banned|violation|breach
  thank|thanks|grateful|appreciate|appreciated ..4 {you}|that|for|your ..3 offering|offered|offer|volunteering|wanting|proposing|thinking
  thank|thanks|grateful|appreciate|appreciated ..4 {you}|that|for ..3 called|calling|wrote|writing|reached|reaching|contacting|contacted|spoke|speaking|put|putting|vouching|made|making|having
  you|he|she|they ..1 have|had|has|already ..1 called|written|spoken|contacted|emailed
  ^ ..2 you called|wrote|spoke|contacted|emailed
  {call} me|us|back
  {them}|dr|he|she|they ..3 may|might|will|could|would|can|did|has|have ..2 {call} you
  if|when|should|whenever|case they|{them}|someone|anyone|somebody|a|any|one ..4 {call}|calls|contacts|emails|writes|reaches
  should|may|can|could|must|shall|do|did i|we ..4 {call}|wait
  how|what ..2 would|should|do|did you ..6
  your|the|a phone|telephone on|number|near|ready|close|line|at|with
  i|we ..1 will|would|may|must|should|can|am|shall|plan|want|wanted ..2 {call}|going|not|wait
  after|once|until|when ..4 soap|week|ended|ends|over|closes|thursday|results|day ..12 {call}|called
  {call} ..8 after|once|when ..4 soap|week|ended|ends|over|closes|thursday|results|day
  after|on|from|next ..1 friday|saturday|sunday|april|may|week
  landlord|insurance|embassy|consulate|nrmp|ecfmg|intealth|aamc|eras|bank|airline|pharmacy|plumber|support|bill|billing|appointment|doctor
  write|written|writing|send|upload|submit ..3 letter|lor|recommendation ..3 for|to ..1 me|eras|portal
  advice|opinion|think|view ..4 $
`,
  { ...words, you: 'you your' },
);

/** What tells an ordinary mail from one about the Match, where a hospital or a director may be anybody's. */
const field = grammar(`
  soap|nrmp|residency|residencies|unfilled|unmatched|pgy|pgy1|pgy-1|intern|internship|eras
  program|programme ..1 director|directors|coordinator
  the|main match
  did not match
  my application|applications|candidacy|interview
`);

/** Whether the draft asks its reader to speak to a program in the Main Match for the applicant. */
export function asksForContact({ doc, facts }: Context): boolean {
  const mentions = Map.groupBy(mentionsIn(doc, facts), (mention) => mention.text);
  const namedIn = ({ text }: Paragraph) => [
    ...(mentions.get(text) ?? []).flatMap(({ called }) => called.map(({ program }) => program)),
    ...ledByNamed(text, facts),
  ];
  const named = doc.blocks.flatMap(({ paragraph }) => namedIn(paragraph));
  const isMood = ({ phrase, text }: Sentence) => phrase.has(mood) || promises.test(text);
  const asked =
    saysIn(doc, asks, unless, isMood) ??
    saysIn(
      doc,
      asksAt,
      unless,
      (sentence, { paragraph }) => isMood(sentence) && namedIn(paragraph).length > 0,
    ) ??
    (named.length > 0 || saysIn(doc, them) ? saysIn(doc, asksOf, unless, isMood) : null);
  if (!asked) return false;
  // `Give Hope a call`: to a friend, a program of that name needs more than its name.
  if (doc.audience === 'other' && allGivenNames(doc, facts) && saysIn(doc, residency) === null)
    return false;
  if (named.length > 0) return named.some(isInMainMatch);
  return doc.audience === 'writer' || saysIn(doc, field) !== null;
}

const residency = grammar(`
  soap|nrmp|residency|residencies|unfilled|unmatched|pgy|pgy1|pgy-1
  program|programme|pediatrics|psychiatry|surgery|neurology|medicine
  did not match
`);
const givenNames =
  /^(?:hope|grace|faith|mercy|joy|charity|carol|lily|rose|ivy|holly|madison|austin|tyler|logan|carter|mason|jackson|lincoln|christian|florence|victoria|charlotte|savannah|aurora)$/i;

/** Whether the programs that the draft names are named as a person would be, and no one of their people is. */
function allGivenNames(doc: Doc, facts: Facts): boolean {
  const all = mentionsIn(doc, facts);
  return (
    all.length > 0 &&
    all.every(({ text, mention }) => givenNames.test(text.slice(mention.start, mention.end))) &&
    doc.blocks.every(({ paragraph }) => ledByNamed(paragraph.text, facts).length === 0)
  );
}

/** The stored programs whose people a text names. */
function ledByNamed(text: string, facts: Facts): Program[] {
  const people = [...text.matchAll(/\bDr\.? (\p{L}[\p{L}'’-]+)(?: (\p{L}[\p{L}'’-]+))?/gu)];
  const surnames = people.flatMap(([, first = '', second = '']) =>
    [first, second].map((name) => name.replace(/['’]s$/, '')),
  );
  return facts.programs.filter(({ contacts }) =>
    contacts.some(({ name }) => surnames.includes(name.split(' ').at(-1) ?? name)),
  );
}
