import type { Kind } from '../draft/draft.ts';
import { type Grammar, grammar, type Vocabulary } from '../language/grammar.ts';
import type { Block, Doc } from './doc.ts';
import type { Paragraph } from './paragraph.ts';

const words: Vocabulary = {
  thank:
    'v:thank thankful grateful gratitude appreciate appreciated appreciation v:enjoy pleasure honor honour joy delight treat loved',
  meeting:
    'n:interview interviewing interviewed n:visit visiting meeting meet n:tour n:conversation n:talk talking speaking chat day time n:minute hour dinner lunch hospitality welcome advice question questions words',
  news: 'passed published accepted awarded received presented elected scored completed certified finished earned won issued granted promoted selected inducted graduated submitted',
  result:
    'n:score n:step n:paper n:article n:manuscript n:abstract n:poster n:award n:prize n:certificate certification ecfmg n:rotation n:result degree n:grant n:publication aoa n:exam license honors n:clerkship n:internship n:chapter study visa card usmle comlex ck',
  letter: 'n:letter n:lor n:recommendation n:sloe n:reference n:endorsement',
  write:
    'v:write written v:provide v:do v:submit v:support supporting v:recommend v:fill v:consider considered vouch act serve speak',
  ask: 'could can would will may might kindly please ask asking request requesting need require want grateful appreciate hope hoping honoured honored obliged proud love like willing comfortable',
  material:
    'cv n:statement n:form n:packet n:document n:material n:summary n:transcript n:score n:portfolio n:evaluation n:id bullet',
  interested: 'interest interested enthusiasm enthusiastic excited drawn keen eager',
};

/** What a mail may say that tells its purpose. */
const meanings = {
  thanks: grammar(
    `
    {thank} ..8 {meeting}
    thank|thanks you|again|so
    {meeting} ..6 {thank}
  `,
    words,
  ),
  news: grammar(
    `
    i|my|we|our ..6 {news} ..6 {result}|by|in|to
    my|our|the|a ..3 {result} ..4 {news}|out
    i|have|has|was|been ..2 {news} ..4 {result}
    delighted|happy|pleased|glad|proud|excited|like|want|writing to ..1 share|report|update|inform|announce|add|let
    update ..4 application|file|letter|since
    new|second|first publication|paper|score|award|position
    since i|we|my|our|september|november|october|then ..6 {news}|published
    changed since
    good|some|short|small|brief|quick ..1 news|update
  `,
    words,
  ),
  interest: grammar(
    `
    letter of interest
    continued|continuing|sincere|strong|great|deep|genuine|remain|remains|still|very|express|expressing|reiterate ..3 {interested}
    {interested} ..2 in ..4 program|residency|you|training|track|position
    hope ..3 train|match|join|come|work|be ..3 with|at|in|your|you
    would ..4 train|join|come ..3 with|at|in|your|you|heart
    train|training with you
  `,
    words,
  ),
  introduction: grammar(
    `
    i|have|recently|just ..1 applied|apply|applying|application ..4 program|residency|you|through|eras|hospital|position|in|to
    considered|consideration|consider ..6 interview|position|program|residency|application|me
    grant|offer|opportunity|chance ..4 interview
    signal|signals|signaled|signalled
    observership|opening|openings|vacancy|unfilled|soap
    position|post in|of|at|for
  `,
    words,
  ),
  whoIAm: grammar(
    `
    my name is
    i am ..3 {who}
  `,
    {
      who: 'graduate img student doctor physician applicant candidate senior ms4 m4 neurologist surgeon fourth-year fourth',
    },
  ),
  arrived: grammar(
    `
    {letter} ..2 arrived|in|received|uploaded|through|helped|came
    thank|thanks ..4 writing|letter|support|recommending
    matched at|in|with|into
  `,
    words,
  ),
  interviewed: grammar(`
    i|we|my|our|your|the ..2 interviewed|interview|conversation|visit|tour
    you told|asked|showed|said|mentioned|explained
    meeting|met you
  `),
  logistics: grammar(`
    withdraw|withdrawing|withdrawal|cancel|cancelled|cancellation|reschedule
    confirm|confirming ..3 time|date|slot|attendance|arrival|that
    zoom|link|parking|dress|schedule|scheduler|hotel
    release|released ..4 position|contract|match
    error|mistake|correction|apologize|apologise|sorry|wrong
  `),
  asks: grammar(
    `
    {ask} ..8 {write} ..6 {letter}|me
    {ask} ..6 {letter} ..3 from|by|for|of
    {write} ..3 {letter} for|on|in|to|about
    write ..2 on|for|about my|me|behalf
    recommend|recommending|vouch me|for
    comfortable ..3 writing|supporting|recommending
    one|some of my referees|recommenders|writers|references
    know|knew me ..2 well
  `,
    words,
  ),
  agreed: grammar(
    `
    thank|thanks|grateful|glad|happy you|that|for ..2 agreeing|agreed|accepting|offering|offer|saying|willing|will|writing|yes
    {letter} ..1 you ..2 agreed|promised|offered|are
    you ..3 agreed|promised|offered
    you said ..2 yes|would
    as you ..1 asked|requested|suggested|mentioned
    your ..1 yes|acceptance|offer
    your ..1 {letter}
    as discussed|promised|agreed|requested
  `,
    words,
  ),
  hands: grammar(
    `
    attached|attach|attaching|enclosed|enclose|enclosing|here|find|sending|send|sent|below|include|included|including ..8 {material}
    {material} ..6 attached|enclosed|below|inbox
    carries|is ..3 code|id
    everything in one
    bullet points
  `,
    words,
  ),
  handsForm: grammar(`
    letter id
    letter request form
  `),
  declines: grammar(`
    not|never ..2 have|need ..2 to|you ..1 write|letter|it
    could|can not write
    not needed
    not send
    waived|waiving
  `),
  reminds: grammar(
    `
    remind|reminder|reminding|nudge
    follow|following|check|checking|circling|circle up|in|back|again
    {letter}|it|sloe|form ..4 uploaded|pending|submitted|arrived|received|missing|open|yet|due|done|there|ready
    have|had|has ..2 chance|time|moment ..3 write|upload|submit|finish|to|for
    upload|submit|send|finish|do|need ..6 by|before|today|immediately|soon|until|this
    why ..2 not
    promised ..3 it|letter|weeks|monday
    waiting ..3 letter|upload
    still|yet ..4 missing|open|waiting|pending|uploaded|marked|not
    deadline|due
    expect your {letter}
  `,
    words,
  ),
} satisfies Record<string, Grammar>;

type Meaning = keyof typeof meanings;

const known = new WeakMap<Paragraph, ReadonlySet<Meaning>>();

function said(paragraph: Paragraph): ReadonlySet<Meaning> {
  const before = known.get(paragraph);
  if (before) return before;
  const found = new Set<Meaning>();
  for (const name of Object.keys(meanings) as Meaning[])
    if (paragraph.sentences.some(({ phrase }) => phrase.has(meanings[name]))) found.add(name);
  known.set(paragraph, found);
  return found;
}

/** What the mail is, from its audience, its subject, how it opens and what it says. */
export function kindOf(doc: Doc, finds: (rule: string) => boolean): Kind {
  if (doc.audience === 'other') return 'other';
  return doc.audience === 'writer' ? toWriter(doc, finds) : toProgram(doc, finds);
}

function toProgram(doc: Doc, finds: (rule: string) => boolean): Kind {
  const all = saidIn(doc.blocks);
  const opening = saidIn(doc.blocks.filter((block) => block.field === 'body').slice(0, 1));
  const subject = doc.draft.subject;
  if (finds('intent-statement') || /\bletter of intent\b/i.test(subject)) return 'letter-of-intent';
  if (/\b(?:withdraw\w*|cancel\w*|reschedul\w*|release)\b/i.test(subject)) return 'other';
  if (/\bthank/i.test(subject)) return 'thank-you';
  if (/\bupdate/i.test(subject) && !finds('status-pressure')) return 'update';
  if (/\binterest/i.test(subject) && !all.has('introduction')) return 'interest';
  if (opening.has('thanks') && !all.has('logistics')) return 'thank-you';
  if (all.has('whoIAm') && !all.has('interviewed') && !doc.draft.isReply) return 'outreach';
  if (all.has('news') && !finds('status-pressure')) return 'update';
  if (all.has('logistics')) return 'other';
  if (all.has('introduction') && !all.has('interviewed') && !doc.draft.isReply) return 'outreach';
  if (all.has('interest')) return 'interest';
  return doc.draft.isReply || all.has('interviewed') ? 'other' : 'outreach';
}

function toWriter(doc: Doc, finds: (rule: string) => boolean): Kind {
  const all = saidIn(doc.blocks);
  const subject = doc.draft.subject;
  if (/\b(?:remind\w*|follow(?:ing)?[- ]?up|checking in|status)\b/i.test(subject))
    return 'reminder';
  const asks = finds('weak-letter-request') || finds('letter-recycled') || all.has('asks');
  if (all.has('handsForm') && !all.has('reminds')) return 'packet';
  if (asks && !all.has('agreed') && !all.has('declines')) return 'letter-request';
  if (finds('letter-demanding')) return 'reminder';
  const thanked = all.has('arrived') && /\bthank/i.test(doc.draft.subject + doc.draft.body);
  if (thanked && !asks && !all.has('hands') && !/\bagree/i.test(doc.draft.body)) return 'thank-you';
  if (all.has('hands')) return all.has('reminds') && !all.has('agreed') ? 'reminder' : 'packet';
  if (all.has('reminds')) return 'reminder';
  return 'other';
}

function saidIn(blocks: readonly Block[]): ReadonlySet<Meaning> {
  return new Set(blocks.flatMap((block) => [...said(block.paragraph)]));
}
