import type { Kind } from '../draft/draft.ts';
import { grammar } from '../language/grammar.ts';
import type { Doc } from './doc.ts';
import { Meanings } from './meanings.ts';

const words = {
  thank:
    'v:thank thankful grateful gratitude appreciate appreciated appreciation v:enjoy pleasure honor honour joy delight treat loved mahalo',
  meeting:
    'n:interview interviewing interviewed n:visit visiting meeting meet n:tour n:conversation n:talk talking speaking chat day time n:minute hour dinner lunch hospitality welcome advice question questions words',
  news: 'passed published accepted awarded received presented elected scored completed certified finished earned won issued granted promoted selected inducted graduated submitted',
  result:
    'n:score n:step n:paper n:article n:manuscript n:abstract n:poster n:award n:prize n:certificate certification ecfmg n:rotation n:result degree n:grant n:publication aoa n:exam license honors n:clerkship n:internship n:chapter study visa card usmle comlex ck',
  interested: 'interest interested enthusiasm enthusiastic excited drawn keen eager',
};

/** What a mail to a program may say that tells its purpose. */
const meanings = new Meanings({
  thanks: {
    says: grammar(
      `
      {thank} ..8 {meeting}
      thank|thanks you|again|so|to|for
      my|our|many ..1 thanks|gratitude
      {meeting} ..6 {thank}
    `,
      words,
    ),
    unless: grammar(`
      thank|thanks|grateful|appreciate|appreciated ..4 time|consideration|attention|help|patience|understanding|reading|support|assistance|trouble $
      thank|thanks ..1 in|advance
      thank|thanks you|again $
      time ..1 and consideration
    `),
  },
  /** In an answer, thanks for a mail or a favour are no thank-you. */
  thanksForDay: grammar(
    `
    {thank} ..12 interview|interviewing|interviewed|visit|visiting|tour|day|conversation|talk|meeting|meet|hospitality|hosting|speaking|yesterday
    interview|visit|day|conversation|talk|tour|meeting|yesterday ..6 {thank}
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
  achieved: grammar(
    `
    i|we|my|our|have|has|just|was|were|been|am|now ..5 {news} ..8 {result}
    my|our|the ..4 {result} ..6 {news}|out|there|here|up|came|arrived|ready|printed|online|published|visible|press|posted|final
    new|first|second|final|recent ..2 {result} ..4 {news}|is|of|:|in
    i|we ..3 got|given|passed|completed|finished|began|begun|started|starting|won|matriculated|defended|became|become|presented|presenting|published|joined|named|named|elected|promoted|chosen|invited ..8 {result}
    {result} ..6 went|gone|given ..2 to me|us|our
    am|is|are|became|become ..2 ecfmg ..1 certified|certificate
    certified ..2 by ..2 ecfmg
    was|were|is|been|has ..2 accepted|published ..2 by|in|for|at|as
    named|honored|honoured me ..6 of ..1 the year
    named|elected|chosen|selected ..3 president|chair|captain|chief|fellow|scholar|{result}
    appears|appeared ..3 pubmed|print|journal|online
    passed|cleared ..4 step|steps|comlex|usmle|boards|exam|test|oet|ck|cs|3
    step|ck|usmle|comlex ..5 : ..2 pass|passed|2
  `,
    words,
  ),
  withdrawal: grammar(
    `
    i|we|must|to|hereby|and|have|will|decided|please|by ..4 withdraw|withdrawing|withdrawn|withdrew ..6 application|candidacy|consideration|program|residency|interview|name|you|your|match
    withdrawal ..5 application|candidacy|interview|program
    cancel|cancelling|canceling|decline|declining|reschedule|rescheduling|postpone|move|give ..5 interview|appointment
    interview ..6 cancelled|canceled|moved|rescheduled|postponed
  `,
    words,
  ),
  purpose: grammar(
    `
    writing|write|wrote|wanted|want|like|wish|here|letting|pleased|happy|glad|delighted|excited|proud to ..3 share|report|update|inform|announce|let|tell|reaffirm|reiterate|express|confirm|ask|inquire|withdraw|cancel|request|know|add !my ..8 !thanks !gratitude !appreciation {matter}
    writing|write|email|mail with|about|because|regarding|concerning ..6 {matter}
  `,
    {
      ...words,
      matter: `interest interested application paper manuscript publication abstract score scores result results step award rotation that you`,
    },
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

/** Whether the mail tells of a score, a publication, a rotation or an award of the applicant's own. */
export function bringsNews(doc: Doc): boolean {
  return meanings.saidIn(doc.blocks).has('achieved');
}

/** Whether the mail gives up an application or an interview, or moves one: nothing that could wait. */
export function withdraws(doc: Doc): boolean {
  return meanings.saidIn(doc.blocks).has('withdrawal');
}

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
  const answers = doc.draft.isReply && !all.has('thanksForDay');
  if (opening.has('thanks') && !answers && !all.has('purpose') && !all.has('logistics'))
    return 'thank-you';
  if (all.has('whoIAm') && !all.has('interviewed') && !doc.draft.isReply) return 'outreach';
  if ((all.has('achieved') || all.has('news')) && !finds('status-pressure')) return 'update';
  if (all.has('logistics')) return 'other';
  if (all.has('introduction') && !all.has('interviewed') && !doc.draft.isReply) return 'outreach';
  if (all.has('interest')) return 'interest';
  return doc.draft.isReply || all.has('interviewed') ? 'other' : 'outreach';
}
