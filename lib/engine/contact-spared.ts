/** Calls that are not asked for, and what a mail to a letter writer asks for instead. */
import { grammar } from '../language/grammar.ts';
import { contactWords } from './contact-words.ts';

/** Calls that nobody is asked to make now: denied, made before, to the applicant, about advice, or after SOAP. */
export const unless = grammar(
  `
  not|never|nobody|none|neither|without|refrain|avoid ..6 {call}|{write}|{word}|{aid}|strings|pick|put
  neither ..12 {call}|{write}
  stop|forbids|forbid|forbidden|prohibits|prohibited|against|illegal|violation|breach|banned ..10 {call}
  {call} ..8 forbidden|prohibited|allowed|permitted|banned|violation|breach
  is|are ..5 allowed|permitted|legal|wrong to
  {thank} ..4 {you}|that|for ..3 offering|offered|offer|volunteering|wanting|proposing|thinking
  {thank} ..4 {you}|that|for ..3 called|calling|wrote|writing|reached|reaching|contacting|contacted|spoke|speaking|put|putting|vouching|made|making|having|passing|telling|sending
  you|he|she|they ..1 have|had|has|already ..1 called|written|spoken|contacted|emailed
  ^ ..2 you called|wrote|spoke|contacted|emailed
  you asked|told|said
  told|tells|asked me|us
  since|as|if you ask
  {call}|{write} to~ me|us|back
  the|this|that|my|these e~ -~ mail|email|message|text
  {them}|{dr}|he|she|they ..3 may|might|will|could|would|can|did|has|have ..2 {call} you
  if|when|should|whenever|case they|{them}|someone|anyone|somebody|a|any|one ..4 calls|contacts|emails|writes|reaches
  if|when|should|whenever|case they|{them}|someone|anyone|somebody ..4 {call} me|us|you
  should|may|can|could|must|shall|do|did i|we !count|ask|trouble|bother|beg ..4 {call}|{urge}|{write}|{tell}|wait
  i|we|me to~ {tell}|mention
  how|what ..2 would|should|do|did you ..6
  your|the|a phone|telephone on|number|near|ready|close|line|at|with
  i|we ..1 will|would|may|must|should|can|am|shall ..2 {call}|{write}|going|not|wait
  i|we ..1 want|wanted|plan to {call}|{write}|wait
  i|we ..2 {pass}
  after|once|until|when ..4 {over} ..12 {call}|{write}
  {call}|{write} ..8 after|once|when ..4 {over}
  after|on|from|next ..1 friday|saturday|sunday|april|may|week
  {call}|{write} ..3 {elsewhere}
  {word} to|with|for ..4 {elsewhere}
  bill|billing|appointment
  call|calling in sick
  {call} ..3 the|a|my|our doctor|nurse
  clerkship|course|student|school|unit director|coordinator
  speak|talk|speaking|talking at
  which|what ..8 you ..2 call
  phone|telephone|video interview
  coordinator|director|office|faculty|chair ..2 of our|my ..1 department|clinic|school|course|ward|clerkship
  own program|department|hospital|residency
  advice|opinion|think|view ..4 $
`,
  {
    ...contactWords,
    thank: 'thank thanks grateful appreciate appreciated',
    you: 'you your',
    over: 'soap week ended ends over closes thursday results day',
    elsewhere:
      'landlord insurance embassy consulate nrmp ecfmg intealth aamc eras bank airline pharmacy plumber support registrar scheduler scheduling payroll hr helpdesk librarian machine badge patient patients mum mom mother mama dad father papa parents wife husband brother sister son daughter grandma uncle aunt hotel restaurant taxi police lawyer attorney courier',
  },
);

/** What a mail may ask a colleague to speak about at any time, and programs that call the reader. */
export const aside = grammar(
  `
  about|regarding|concerning|re ..3 {topic}
  if|when|should|whenever|case ..3 {them}|they ..2 call|calls|contact|contacts|asks|reach|reaches|phone|phones
  asked|asks|wondered whether|if
`,
  {
    ...contactWords,
    topic:
      'n:patient n:schedule n:shift n:meeting n:consult n:transcript n:bill n:ticket n:login n:password n:account n:locker n:badge parking n:grant n:abstract n:manuscript n:paper n:study n:conference n:lecture n:dinner n:bed n:lab n:discharge',
  },
);

/** A letter of recommendation, or what it should say: written for the application and no call. */
export const letter = grammar(
  'letter|letters|lor|lors|slo|sloe|recommendation|recommendations|evaluation|visa|visas|citizenship|petition|asylum|sponsor|sponsorship|sponsoring|immigration|card|paper',
);
/** What only is done by calling. */
export const spoken = grammar(`
  you|please|kindly ..4 call|calling|phone|phoning|ring|ringing|telephone|contact|contacting|reach|email|text
  from you ..1 to|with ..3 director|chair|chairman|chief|coordinator|program|programs|pd
`);
