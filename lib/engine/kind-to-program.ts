import type { Kind } from '../draft/draft.ts';
import { grammar } from '../language/grammar.ts';
import type { Doc } from './doc.ts';
import { Meanings } from './meanings.ts';

const words = {
  thank:
    'v:thank thankful grateful gratitude appreciate appreciated appreciation v:enjoy pleasure honor honour joy delight treat loved',
  meeting:
    'n:interview interviewing interviewed n:visit visiting meeting meet n:tour n:conversation n:talk talking speaking chat day time n:minute hour dinner lunch hospitality welcome advice question questions words',
  news: 'passed published accepted awarded received presented elected scored completed certified finished earned won issued granted promoted selected inducted graduated submitted',
  result:
    'n:score n:step n:paper n:article n:manuscript n:abstract n:poster n:award n:prize n:certificate certification ecfmg n:rotation n:result degree n:grant n:publication aoa n:exam license honors n:clerkship n:internship n:chapter study visa card usmle comlex ck',
  interested: 'interest interested enthusiasm enthusiastic excited drawn keen eager',
};

/** What a mail to a program may say that tells its purpose. */
const meanings = new Meanings({
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
});

/** What a mail to a program is, from its subject, how it opens and what it says. */
export function toProgram(doc: Doc, finds: (rule: string) => boolean): Kind {
  const all = meanings.saidIn(doc.blocks);
  const opening = meanings.saidIn(doc.blocks.filter((block) => block.field === 'body').slice(0, 1));
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
