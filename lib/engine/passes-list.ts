/** The List of Unfilled Programs, sent on or asked for: handing over or getting, and the list or what stands in it. */
import { type Grammar, grammar } from '../language/grammar.ts';
import { meaningIn } from '../language/meaning.ts';
import type { Doc } from './doc.ts';
import type { Sentence } from './paragraph.ts';
import { tellsPlaces } from './tells-places.ts';

const words = {
  list: 'n:list n:spreadsheet n:pdf n:file n:copy copies n:screenshot n:table n:export n:sheet excel csv n:printout n:link n:page n:names n:roster n:overview n:photo n:picture n:image n:document n:version',
  sheet:
    'n:list n:spreadsheet n:pdf n:file n:export n:sheet excel csv n:roster n:screenshot n:copy copies',
  picture: 'n:photo n:picture n:screenshot n:image n:scan n:copy copies n:snapshot',
  open: 'unfilled vacant unmatched vacancies openings open',
  unfilled: 'unfilled unmatched vacant leftover',
  programs:
    'n:program n:programme n:position n:spot n:place n:slot residencies n:vacancy vacancies n:opening n:hospital n:seat n:prelim soap nrmp',
  // Beside these, what is only called open or vacant is a residency's.
  fields:
    'n:program n:programme n:residency residencies soap nrmp r3 n:prelim categorical pgy internal family emergency psychiatry psych pediatrics pediatric surgery surgical neurology anesthesia radiology pathology medicine',
  give: 'v:send sent v:share v:forward v:pass v:give gave given v:attach v:enclose v:copy v:paste v:post v:upload v:text v:email v:mail v:show shown v:provide v:leak v:slip v:distribute v:circulate v:drop dropped v:put v:screenshot v:photograph v:export v:download v:shoot shot v:transmit v:supply v:save',
  here: 'pfa attached enclosed below here following attachment forwarding sending sharing pasted copied attaching',
  filled: 'fill filled match unfilled open vacant',
  forbidden:
    'violation forbidden forbids breach prohibited prohibits confidential illegal allowed permitted bans banned',
  part: 'part half piece section rows row page pages lines extract bit bits portion',
  pass: 'v:send sent v:share v:forward v:pass v:give v:show v:email v:mail v:text v:paste v:copy v:slip v:let v:upload v:screenshot v:photograph',
};

/** What the list is called. */
const theList = grammar(
  `
  unfilled|unmatched ..2 {list}
  loup
  {list} ..4 unfilled|unmatched ..3 {programs}
  unfilled|unmatched ..3 {programs} ..4 {list}
  {list} ..4 {open} ..3 {fields}
  {list} ..4 {fields} ..1 available|vacant|openings|vacancies
  {open} ..2 {fields} ..4 {list}
  {list} ..4 {programs} ..4 not|did|remain|left|still ..3 {filled}
  {list} ..4 not ..1 filled
  {list} ..4 programs|residencies ..3 with|having|have|has ..3 {open}|spots|places|seats|positions
  {list} ..4 programs|spots|positions ..4 in|for|from|through ..1 soap
  {open} ..3 {programs} from|in|of|by ..2 nrmp|soap|r3
  {list} ..4 {open} ..3 {programs} ..6 nrmp|soap|r3
  nrmp|soap ..1 {programs} ..1 {sheet}
  nrmp|soap ..1 {sheet}
  {sheet} ..4 nrmp|soap ..1 {list}|{programs}
  {list} ..3 from nrmp|r3
  {list} ..3 with|of|showing ..4 {programs} ..2 left|remaining|empty|unclaimed
  {list} ..4 remaining|leftover|unclaimed ..1 {programs}|openings
  {list} ..4 program|hospital|hospitals ..3 with|having|have|has ..3 {open}|spots|places|seats|positions
  program|programs ..4 {open}|left ..4 in|on ..3 {list}
  {open} ..2 {programs} ..3 on|in ..2 {list}
  vacancy|vacancies|openings {list}
  {list} ..3 program|programs|hospitals ..1 with gaps|holes
`,
  words,
);

/** Speaks of the list without its name. */
const announces = grammar(
  `
  access ..3 {open} ..1 {programs}
  {open} {programs} ..2 came|are|is|were|went ..2 out|online|public|published|there
  which|what ..3 {programs} ..3 not|unfilled
  programs|spots|positions with ..2 {open}
  which|what hospitals|programs|places|residencies ..2 have|has|with ..3 holes|gaps|room|openings|seats|spots|left|empty
  {give}|see|access|open ..4 unfilled|vacant ..1 {programs}
`,
  words,
);

/** Hands something over, or asks for it. */
const passes = grammar(
  `
  {give}
  {here}
  can|could|may|might i|we ..3 have|see|get|look|borrow|obtain
  do|does|did|has|have|is|if|are|would you|anyone|somebody|someone|anybody|your|any|there|they ..4 have|has|got|received|get|give
  anyone|anybody|somebody ..1 got|have|has
  i|we|us|me ..2 need|want|love|like|appreciate
  looking|search|searching|hunting for
  do|would you ..2 want|need|like
  ^ please , the|a
  obtain|obtaining|acquire|borrow
  get|getting me|us|him|her|hold
  tell|telling me|us ..1 which|what|if|whether
  ^ need|want|wanted
  have|want|see ..1 a|my|your|our copy
  promised|requested|discussed
  find|see attached|enclosed|below|here
  let me|us ..1 see|have|look
  take|taking|snap|make ..2 {picture} of
  print|printing ..8 for me|us|him|her|them
  {list} ..7 is|are|lie|lies|sit|sits in|on|under ..3 zip|folder|drive|dropbox|chat|attachment|link
`,
  words,
);

/** Hands over or asks for what stands in it. */
const passesPrograms = grammar(
  `
  {give} ..2 all|every|the|those ..1 {unfilled} ..3 {programs}
  find|see ..4 all|every|each ..2 {unfilled} ..3 {programs}
  {here} ..7 unfilled|unmatched ..3 {programs}
  {here} ..2 all|the|every ..1 unfilled|vacant|open {programs}
  {picture} of ..3 unfilled|vacant ..2 {programs}|{list}
  read|dictate|spell ..4 {open} ..1 {programs} ..4 to~ me|us|you|over
  read you|me|us ..1 the|all ..1 {unfilled}
  copy|paste|type ..3 programs|{open} ..4 {programs} ..5 me|us|mail|message|email|here|reply
  tell|say|name|know|look ..8 which|what ..3 {programs} ..5 unfilled|vacant|unmatched|vacancies|filled
  tell|name me|us ..1 the|all ..1 {unfilled} ..2 {programs}
  names of ..2 {unfilled} ..1 {programs}
  write|note|jot down ..3 {unfilled} ..2 {programs}
  {give} ..4 programs ..2 not ..1 fill|filled
  ^ ..4 which|what {unfilled} {programs} ..4 do|can|are|did|is|have|has|you|there ..8 QM
  ^ ..2 which|what ..1 {programs} ..2 are|went|remain|stayed|is ..2 {unfilled} ..8 QM
  ^ which|what ..2 {programs} ..1 did not fill
  ^ what are the {unfilled} {programs}
  < {give} ..3 login|password|credentials|account > ..12 unfilled
  < use|using|borrow ..2 your ..2 login|password|account|credentials > ..12 {open}
`,
  words,
);

/** The same where a sentence before, or the subject, names the list. */
const passesIt = grammar(
  `
  {pass} ..2 me|us|him|her|them ..8 it|them|part|half|piece|section|rows|row|page|pages|screenshot|copy|photo|lines|rest|extract
  {pass} ..5 it|part|half|piece|section|rows|page|pages|screenshot|copy|photo|extract ..6 to|with|on|over|along|here|around me|you|us|him|her|~
  {pass} it ..2 on|along|over|around|to|with
  {pass} ..2 whatever|what|everything|all ..2 you|i
  please|kindly {pass} it~ $
  {pass}|download|export|print|get it ..2 for me|us|him|her|them
  here is|are|it ..5 part|it|half|piece|section|rows|pages|screenshot|copy|photo|extract|is
  it ..3 attached|enclosed|below
  photograph|screenshot|copy ..2 it ..3 for me|us
  {pass} ..5 {part} ..3 for me|us|him|her|them
  {pass} me|us|him|her|them ..2 those|ones in|of|for
  have|get|see|obtain|receive|want|borrow ..4 copy|copies|photo|screenshot|scan of ..5 {part}|it
  have|get|see|obtain|receive|want|borrow ..5 part|half|section|extract of ..2 it|list|that
  have|get|see|obtain|receive|want|borrow ..4 the ..4 pages|rows|section|page for|of|on
  be glad|grateful|happy|thankful of|for ..4 part|half|section|pages|rows ..2 it|list|for
  photo|scan|screenshot|copy of ..2 page|pages|rows|names
  {pass} ..2 me|us ..2 yours|copy
  {pass}|drop|put|post it ..1 in|into ..3 chat|group|folder|drive|channel|mail|message
  let me|us ..2 look|see|have ..4 copy|it|yours|page|list
  take|snap|make ..2 {picture} of ..5 {part}
  ^ want|need ..5 pages|rows|section|part QM
`,
  words,
);

/** Somebody is asked, or something is handed over: not what the applicant did alone. */
const mood = grammar(`
  QM
  please|pls|kindly|could|would|can|may|grateful|appreciate|hope|need|want|like|love|let|looking|send|forward|share
  pass|give|show|hand|text|email|mail|read ..3 it|this|them|these|on|along|over|list
  attached|attach|attaching|enclosed|here|below|attachment|find|sending|forwarding|sharing|passing|copied|pasted|posted|uploaded|dropped|saved|put|as|will|pfa|zip|folder|drive|dropbox
`);

const unless = grammar(
  `
  not|never|cannot|without|nobody|no ..4 send|share|forward|pass|give|post|show|ask|asking|want|need|allowed|permitted|have|see|get|wish|sending|sharing|forwarding
  my|our ..1 list|spreadsheet
  i|we ..3 apply|applying|applied|ranked|ranking|chose|picked
  over ..2 soap list
  rank|ranking|guest|reading|mailing|packing|waiting|to-do|contact ..2 list
  research|faculty|fellowship|nursing|volunteer|scribe|job|jobs|clinic|lab|shift|shifts|library ..1 {programs}
  apartments|shifts|hotels|prescriptions|socks
  to|at|about|for the|all|some|those|these|any|every|~ ..1 unfilled|unmatched|vacant|open {programs}
  unfilled list ..3 show|shows|give|gives|put|puts
  where ..2 i|we|one ..4 find|log|see|look|open|download
  do|does|will|when|how|who ..2 i|we|applicants|students ..3 get|have|see|receive|access
  so|that i|we|you ..1 can see|look|access
  i|we have ..5 list open
  not want|wish you|us|anyone|me ..1 to|in
  she|he ..2 gets|got|receives|received|has ..2 copy|copies
  i|we have the|my|a|our ..6 here !for
  someone|somebody|they|people|who|nrmp|school ..1 posted|shared|sent|leaked|forwarded|gave|emailed|mailed
  {forbidden} ..4 {give}
  thank|thanks ..6 not
  {give} ..9 {forbidden}
  may|allowed|permitted|legal|ok|okay|right|supposed to ..2 {give}
  ask|asks|asked|asking|wanted me|us|i ..2 {give}|for|about
  essay|essays|statement|letter|cv|resume|application ..9 it|them
  my cv|application|statement|letter|essay|thoughts
  {give} ..3 your ..1 thoughts|opinion|advice|view|views
  how to ..3 unfilled ..1 {list}
  whether|if i|we ..1 may|can|could ..2 {give}
  part|half|pages|page|copy|section|rows|copies of|from ..2 my|statement|evaluation|transcript|textbook|handbook|guide|cv|application|form|letter|book|schedule|class|course
  asked|asks|wants|wanted ..2 me|us|for
`,
  words,
);

/** How many sentences back the list may be named. */
const reach = 3;

/** Whether the draft sends the list on or asks for it, in words or by a file's name. */
export function passesList(doc: Doc): boolean {
  const sentences = doc.blocks.flatMap(({ field, paragraph }) =>
    paragraph.sentences.map((sentence) => ({ sentence, field })),
  );
  const isAbout = (i: number) =>
    sentences
      .slice(0, i)
      .some(({ sentence, field }, k) => (field === 'subject' || k >= i - reach) && names(sentence));
  return (
    doc.draft.attachments.some((name) => isListFile(name, doc)) ||
    tellsPlaces(doc) ||
    sentences.some(
      ({ sentence }, i) =>
        sentence.phrase.has(mood) &&
        ((says(sentence, passes) && says(sentence, theList)) ||
          says(sentence, passesPrograms) ||
          (says(sentence, passesIt) && isAbout(i))),
    )
  );
}

function says({ phrase }: Sentence, meaning: Grammar): boolean {
  return meaningIn(phrase, meaning, unless).length > 0;
}

function names({ phrase }: Sentence): boolean {
  return phrase.has(theList) || phrase.has(announces);
}

const fileName =
  /unfilled(?!\.\w+$|[-_ ]?(?:form|template|consent|order|prescription|shift|questionnaire))|unmatched[-_ ]?(?:program|position|spot)s?|soap[-_ ]?(?:program|position|spot|opening)?s?[-_ ]?list|loup\b|list[-_ ]?of[-_ ]?(?:vacan|open)|(?:open|vacant)[-_ ]?(?:program|position|spot)s/i;
const match = grammar('{programs}|list|residency|specialty', words);

/** `unfilled.pdf` may be a form: it is the list where the words are about programs. */
function isListFile(name: string, { blocks }: Doc): boolean {
  return (
    fileName.test(name) ||
    (/^unfilled\.\w+$/i.test(name) &&
      blocks.some(({ paragraph }) => paragraph.sentences.some(({ phrase }) => phrase.has(match))))
  );
}
