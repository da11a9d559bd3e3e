import type { Kind } from '../draft/draft.ts';
import { grammar } from '../language/grammar.ts';
import type { Block, Doc } from './doc.ts';
import { Meanings } from './meanings.ts';

const words = {
  thank:
    'v:thank thankful grateful gratitude appreciate appreciated appreciation v:enjoy pleasure honor honour joy delight treat loved mahalo',
  meeting:
    'n:interview interviewing interviewed n:visit visiting meeting meet n:tour n:conversation n:talk talking speaking chat day time n:minute hour dinner lunch hospitality welcome advice question questions words',
  news: 'passed published accepted awarded received presented elected scored completed certified finished earned won issued granted promoted selected inducted graduated submitted honored honoured released approved named printed',
  result:
    'n:score n:step n:paper n:article n:manuscript n:abstract n:poster n:award n:prize n:certificate certification ecfmg n:rotation n:result degree n:grant n:publication aoa n:exam license honors n:clerkship n:internship n:chapter study visa card usmle comlex ck report n:project n:scholarship n:patent n:medal conference n:presentation n:elective n:study research place',
  paper:
    'n:score n:step n:paper n:article n:manuscript n:abstract n:poster n:award n:prize n:certificate certification ecfmg n:result degree n:grant n:publication aoa n:exam license n:chapter visa card usmle comlex ck report n:scholarship n:patent n:medal',
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
      meant ..2 lot|much|deal|world ..10 {meeting}|took
      kind|generous|gracious|nice of you ..8 {meeting}|took|show
      wonderful|great|pleasure|nice|lovely|good|inspiring|fun ..2 to ..1 meet|meeting|talk|talking|speak|speaking|visit|see ..1 you
    `,
      words,
    ),
    unless: grammar(`
      would|will|could|shall ..3 kind|generous|nice|grateful|thankful|appreciate|appreciated|honored|honoured|honor|honour|pleasure|enjoy|love|delight
      thank|thanks ..3 reading|considering|reviewing|looking
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
  thanksForFavour: grammar(
    `
    thank|thanks|grateful|appreciate|appreciated|thankful ..3 for ..6 {favour}
    thank|thanks|grateful|appreciate|appreciated ..6 sending|sent|answering|answered|replying|replied|forwarding|writing|explaining|clarifying|confirming|moving|rescheduling|letting|helping|resending|correcting
  `,
    {
      favour:
        'n:form n:mail n:email n:message n:reply n:answer n:note n:link n:file n:paper n:article n:document n:letter n:help n:information n:reminder n:confirmation n:reference n:copy n:certificate n:invitation n:address n:number n:name n:correction n:flexibility n:understanding n:patience',
    },
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
  achieved: {
    says: grammar(
      `
      i|we|my|our|have|has|just|was|were|been|am|now ..5 {news} ..8 {result}
      my|our|the|ck|usmle|a ..4 {paper} ..6 {news}|out|there|here|up|came|arrived|ready|printed|online|visible|press|posted|final
      my|our ..4 {result} ..6 {news}|out|there|here|up|came|arrived|ready|printed|online|visible|press|posted|final
      new|first|second|final|recent ..2 {result} ..4 {news}|is|of|:|in
      i|we|project|poster|team ..3 got|given|passed|completed|finished|began|begun|started|won|matriculated|defended|became|become|presented|published|joined|promoted|invited ..8 {result}
      gave|given|awarded|granted ..2 to|me|us|our ..8 {result}
      am|is|are|become|became|was ..2 ecfmg ..1 certified
      certified ..2 by ..2 ecfmg
      {result}|we|our|i|it ..3 was|were|is|been|has ..2 accepted|published ..2 by|in|for|at|as|to
      accepted|published ..2 our|my|a ..3 {result}
      named|honored|honoured|elected|chosen|selected|made ..8 year|president|chair|captain|chief|scholar|{result}|medal|humanism
      appears|appeared|appear ..3 pubmed|print|journal|online
      passed|cleared ..4 step|steps|comlex|usmle|boards|exam|test|oet|ck|cs
      step|ck|usmle|comlex ..3 passed
      completed|finished|spent|began|started|starting ..4 month|months|weeks|externship|observership|block ..6 in|at|of|with|on
      i|we am|are|have|is ..4 rotating|rotated
      abstract|paper|poster|letter|manuscript|report|article|chapter|case ..6 made|will|comes|goes|appears|runs ..6 issue|journal|meeting|conference|print|press
      journal|editor|editors ..2 said|says|say yes
    `,
      words,
    ),
    unless: grammar(
      `
      not|never|no|nothing|yet|still|waiting|await|awaiting|until|when|whether|if|hope|hoping|plan|planning|soon|expect|your|congratulations|congratulate ..6 {result}|{news}
      read|reading|enjoyed|loved|liked|attended|watched|heard|saw|visited|joined|followed ..3 your|the|a|an ..3 {result}
      {result} ..3 i|we ..2 attended|watched|heard|saw|read|visited|joined|followed|listened|enjoyed
      the|your|a ..3 {result} ..2 attended|watched|heard|read
    `,
      words,
    ),
  },
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
  return meanings.saidIn(doc.blocks).has('achieved') || doc.blocks.some(tellsScore);
}

/** A number of three digits beside the name of an exam. */
function tellsScore({ paragraph }: Block): boolean {
  return paragraph.sentences.some(
    ({ text }) =>
      /\b[1-9]\d\d\b/.test(text) &&
      /\b(?:step|score[ds]?|results?|usmle|comlex|ck|oet)\b/i.test(text) &&
      !/\b(?:require|cut-?off|minimum|average)/i.test(text),
  );
}

/**
 * Whether the mail thanks for the interview or the day of it, and not only for a form, a mail or a favour; that it was pleasant is no thanks.
 * @param byName only where the words name the interview or the day
 */
export function thanksForInterview({ blocks, draft }: Doc, byName: boolean): boolean {
  const all = meanings.saidIn(blocks);
  const inBody = meanings.saidIn(blocks.filter(({ field }) => field === 'body'));
  const says = (pattern: RegExp) => blocks.some(({ paragraph }) => pattern.test(paragraph.text));
  if (!says(thankful) || (says(laterDay) && !says(/\binterview/i))) return false;
  return inBody.has('thanksForDay') || (!byName && !draft.isReply && !all.has('thanksForFavour'));
}

/** Days after the interview for which thanks are due too. */
const laterDay = /\b(?:second look|open house|webinar|info(?:rmation)? session)s?\b/i;
const thankful =
  /\b(?:thank\w*|grateful\w*|gratitude|appreciat\w*|indebted|obliged|pleasure|honou?r(?:ed)?|privilege|joy|delight(?:ed)?|treat|mahalo|(?<!would be )(?:kind|generous|gracious) of you|meant (?:so |very )?(?:much|an? (?:lot|great deal)|the world))\b/i;

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
  if (/\b(?:thank|gratitude|grateful|appreciat)/i.test(subject)) return 'thank-you';
  if (/\bupdate/i.test(subject) && !finds('status-pressure')) return 'update';
  if (/\binterest/i.test(subject) && !all.has('introduction')) return 'interest';
  const answers = doc.draft.isReply && !all.has('thanksForDay');
  const thanks = meanings.firstIn(doc.blocks, 'thanks', 'achieved') === 'thanks';
  if (opening.has('thanks') && thanks && !answers && !all.has('purpose') && !all.has('logistics'))
    return 'thank-you';
  if (all.has('whoIAm') && !all.has('interviewed') && !doc.draft.isReply) return 'outreach';
  if ((all.has('achieved') || all.has('news')) && !finds('status-pressure')) return 'update';
  if (all.has('logistics')) return 'other';
  if (all.has('introduction') && !all.has('interviewed') && !doc.draft.isReply) return 'outreach';
  if (all.has('interest')) return 'interest';
  return doc.draft.isReply || all.has('interviewed') ? 'other' : 'outreach';
}
