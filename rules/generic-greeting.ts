import type { Edit, Fix, Span } from '../lib/draft/draft.ts';
import { greetingsAbroad } from '../lib/draft/greetings-abroad.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { Recent } from '../lib/engine/recent.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';

/** Words that greet. */
const salutation =
  /^(?:dear|dearest|hello|hi|hey|heya|hiya|howdy|yo|greetings?|salutations?|salaam|salam|assalamu?|alaikum|alaykum|namaste|namaskar|hola|bonjour|hallo|hullo|ciao|aloha|cheers|good|morning|afternoon|evening|day|respected|esteemed|honou?rable|honou?red|distinguished|valued|attention|attn|fao|to|for|whom|whomever|whom?soever|who|whoever|ever|so|it|may|might|concern|concerned|this|that|these|those|reach|read|reads|reading|receive|receives|peace|respect|respects|be|upon|you|yours?|warm|warmest|wish|wishes|best|cordial|season's|seasons?|happy|new|year|weekend|holidays?|monday|tuesday|wednesday|thursday|friday|again|there|my|our|most|very|highly|much|kind|of|the|entire|whole|complete|and|or|&|a|an|in|at|on|by|from|with|over|hope|is|are|s|side|end)$/;
const abroad = new RegExp(`^(?:${greetingsAbroad})$`, 'iu');
/** Words that address without naming anybody or any office. */
const anybody =
  /^(?:sirs?|madams?|madame|monsieur|ma'?am|mam|mesdames|messrs|gentlem[ae]n|gentlepersons?|lad(?:y|ies)|doctors?|docs?|drs?|dra|prof|professors?|mr|mrs|ms|miss|mx|all|y'?all|every(?:one|body)|any(?:one|body)|some(?:one|body)|team|staff|folks?|guys|people|person|personnel|persons|friends?|colleagues?|recipients?|readers?|addressees?|hospital|institution|organi[sz]ation|program(?:me)?s?|residency|internship|fellowship|medical|internal|medicine|officers?|interviewers?|attendings?|authority|authorities|authorised|authorized|members?|responsible|wonderful|lovely|great|fellow|relevant|appropriate|competent|charge|concerns?|human|being|stranger|hiring|recruiting|manager|recruiters?|one)$/;
/** What may be said about an unnamed reader: "whoever reads this inbox", "the person in charge of applications". */
const anyone =
  /(?<!\b(?:drs?|prof|mr|mrs|ms)\.? )\b(?:who(?:ever|mever|soever)?|(?:any|some|every)(?:one|body)|those|person|people|all|team|officer|reader|one|sir|madam)\b(?:,? (?:that|who|which|whom|reading|receiving|opening|handling|looking|in charge|responsible|on|at|of|behind|with)\b|(?<=who(?:ever|mever|soever)?)).*$/i;

const inline = new RegExp(
  String.raw`^(?:(?:dear|${greetingsAbroad}|(?:my |warm(?:est)? |kind(?:est)? |cordial |many )+(?:greetings|salutations)|hello|hi|hey|hiya|howdy|greetings|salutations|good (?:morning|afternoon|evening|day)|respected|esteemed|to whom it may concern|attention:?|attn:?|thank you,|thanks,|happy new year,|drs?\.?|prof\.?|professor|mr\.?|mrs\.?|ms\.?)(?!['’\p{L}]))`,
  'iu',
);

/** `Roman Petrovych, good evening.` */
const calledFirst =
  /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}'’-]+){0,2}, (?:good (?:morning|afternoon|evening|day)|hello|hi|greetings)\b/u;

const headEnds =
  /,\s|[!:–—\n]|\s-\s|(?<!\b(?:drs?|prof|mr|mrs|ms))\.(?:\s|$)|\s(?:I|I'm|my|we|thank|thanks|this|it|hope|am|is|how|just|could|can|would|here|please|from|quick|sorry|following|as)\b/i;

/** The words that greet: a line of their own, or the beginning of the first line; null where there is no greeting. */
function greetingOf(doc: Doc): Span | null {
  if (doc.own.greeting) return doc.own.greeting;
  const first = doc.own.paragraphs[0];
  if (!first) return null;
  const text = doc.draft.body.slice(first.start, first.end);
  // A short line that opens like a greeting is one: "Most esteemed Sir or Madam,".
  const opening = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  if (
    /^[^.?\n]{2,80}[,:!]$/.test(text.replace(/\b(?:dr|prof|mrs?|ms)\./gi, '')) &&
    doc.own.paragraphs.length > 1
  )
    if (salutation.test(opening) || anybody.test(opening)) return first;
  const called = calledFirst.exec(text)?.[0] ?? calledByName(text, doc);
  if (called) return { start: first.start, end: first.start + called.length };
  if (!inline.test(text)) return null;
  // "Hello, Dr. Chen, …": the name may follow a comma.
  const named =
    /^\p{L}+(?: \p{L}+){0,2}[,:] (?:(?:drs?|prof|professor|mr|mrs|ms)\b\.? ?)?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?(?:[,!:.\n]|$)/iu.exec(
      text,
    );
  if (named && /[,:] (?:[Dd]rs?|[Pp]rof|[Mm]r|[Mm]r?s|\p{Lu}\p{Ll})/u.test(named[0]))
    return { start: first.start, end: first.start + named[0].length };
  const stop = text.slice(0, 90).search(headEnds);
  return stop > 0 ? { start: first.start, end: first.start + stop } : null;
}

/** `Noor, I have news.`: the name of whom the mail goes to opens it. */
function calledByName(text: string, { draft }: Doc): string | undefined {
  const name = /^\p{Lu}[\p{L}'’-]+(?=,|:| [–—-])/u.exec(text)?.[0];
  const isTheirs = draft.to.some((person) => person.name.split(/[\s,]+/).includes(name ?? ''));
  return isTheirs ? name : undefined;
}

/** Whether a greeting names neither a person nor an office. */
function isGeneric(text: string): boolean {
  // A slot that was left open is for the placeholder rule.
  if (/[[\]{}<>_%$«»#]|x{2,}|\?\?|\.\.\.|…|(?:last|first|sur) ?name/i.test(text)) return false;
  // Whoever may read it is nobody in particular, whatever office stands beside.
  if (/^to\b.*\bwhom(?:so)?ever\b/i.test(text) && !/\b(?:drs?|prof|mrs?|ms)\b/i.test(text))
    return true;
  // Who is told apart by a proper name is not anybody.
  const words = text
    .replace(anyone, (said) =>
      /.\b\p{Lu}/u.test(said) ? said : (/^\p{L}+/u.exec(said)?.[0] ?? ''),
    )
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\b(?:from|i hope|hope)\b(?:(?!\b(?:drs?|prof|professor|mr|mrs|ms)\b).)*/, '')
    .split(/[^\p{L}'&-]+/u)
    .filter((word) => /[\p{L}&]/u.test(word));
  return (
    words.length > 0 &&
    words.every((word) => salutation.test(word) || abroad.test(word) || anybody.test(word))
  );
}

/** Whether the mail opens a conversation: it answers nothing, forwards nothing and quotes nothing. */
function isFirstMail(doc: Doc): boolean {
  const { body, subject, isReply } = doc.draft;
  return (
    !isReply &&
    !/^\s*(?:re|fwd?|aw|wg)\s*:/i.test(subject) &&
    !/^[^\S\n]*(?:>|-{2,}|on .{4,160}wrote:|from: |(?:https?|www|url)\b)/im.test(body)
  );
}

/** How the draft's one recipient is called, or ''. */
function recipient(doc: Doc): string {
  const [only, ...others] = doc.draft.to;
  const name = only?.name.replace(/,.*$/, '').trim() ?? '';
  return others.length === 0 &&
    !office.test(name) &&
    /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)+$/u.test(name)
    ? name
    : '';
}

/** A mailbox or an office, which is no person's name. */
const office =
  /\b(?:program(?:me)?s?|residency|residencies|office|team|staff|department|dept|admissions?|committee|center|centre|clinic|hospital|university|college|school|medicine|medical|coordinator|director|administrat\w*|secretary|gme|recruit\w*|group|desk|service|info|inbox|mailbox|pediatrics|psychiatry|surgery|neurology|pathology|anesthesi\w*|radiology|council|support|membership|list)\b/i;

function fixes(hit: Hit, doc: Doc): Fix[] {
  const name = recipient(doc);
  if (!name && doc.audience === 'writer') return [];
  const words = `Dear ${name || 'Program Director'}`;
  const old = doc.draft.body.slice(hit.start, hit.end);
  const after = /^[,!:.]?/.exec(doc.draft.body.slice(hit.end))?.[0] ?? '';
  const edit: Edit =
    old === ''
      ? { field: 'body', start: 0, end: 0, replacement: `${words},\n\n` }
      : { field: 'body', start: hit.start, end: hit.end + after.length, replacement: `${words},` };
  const rest = doc.draft.body.slice(edit.end);
  if (old !== '' && /^ ?\p{L}/u.test(rest) && !rest.startsWith(' ')) edit.replacement += ' ';
  return [{ label: name ? `Greet ${name}` : 'Greet the program director', edits: [edit] }];
}

/** What was said of greetings met lately: keys are typed elsewhere. */
const judged = new Recent<{ readonly isGeneric: boolean }>(40);

export const rule: Rule = {
  id: 'generic-greeting',
  severity: 'advice',
  audience: ['program', 'writer'],
  title: 'Greeting without a name',
  message:
    'A mail that greets nobody by name reads like a mass mailing. Name the person, or the office if no person is known.',
  source: '',
  inDraft: (doc) => {
    if (doc.own.paragraphs.length === 0) return [];
    const greeting = greetingOf(doc);
    if (!greeting) return isFirstMail(doc) ? [{ field: 'body', start: 0, end: 0 }] : [];
    const text = doc.draft.body.slice(greeting.start, greeting.end);
    if (!judged.get(text, () => ({ isGeneric: isGeneric(text) })).isGeneric) return [];
    const words = text.replace(/[\s,:;.!–—-]+$/u, '');
    return [{ field: 'body', start: greeting.start, end: greeting.start + words.length }];
  },
  fixes,
};

const first =
  'Thank you for the tour of the clinic on Tuesday. I would like to ask one question about it.';
const mail = (greeting: string) => ({ body: `${greeting}\n\n${first}\n\nSincerely,\nAsha Rao` });

const written = (): Examples => ({
  flags: [
    mail('To the responsible person,'),
    mail('Most esteemed Sir or Madam,'),
    mail('Dear whoever opens this inbox,'),
    mail('To the Admissions Team or Whomever it Reaches,'),
    mail('To Whom It May Concern:'),
    mail('Dear Sir/Madam,'),
    mail('Respected Sir or Madam,'),
    mail('Dear Program,'),
    mail('Hey,'),
    mail('Hi there!'),
    mail('Greetings of the day!'),
    mail('Hello from Chicago!'),
    mail('Estimado Doctor,'),
    mail('Good morning everyone,'),
    mail('Dear Doctor,'),
    { body: `Hello, I hope you are well. ${first}\n\nSincerely,\nAsha Rao` },
    { body: `${first}\n\nSincerely,\nAsha Rao` },
  ],
  allows: [
    mail('Most esteemed Dr. Rao,'),
    mail('Dear Team at Lakeside Pediatrics,'),
    mail('Dear Dr. Chen,'),
    mail('Dear Dr. Chen'),
    mail('Gentile Professor Chen, dear Professor,'),
    mail('Warm greetings from Pune, Dr. Chen'),
    mail('Dear Program Director,'),
    mail('Dear Selection Committee of Lakeside Pediatrics,'),
    mail('Respected Dr. Rao,'),
    mail('Drs. Chen and Patel,'),
    mail('Good morning Maria,'),
    mail('Maria,'),
    mail('Dear [Program Director],'),
    { body: `Dear Ms. Lopez, I hope you are well. ${first}\n\nSincerely,\nAsha Rao` },
    { body: `${first}\n\nSincerely,\nAsha Rao`, isReply: true },
  ],
});

/** The mark tells the bundler that the page can do without. */
export const examples: Examples = /* @__PURE__ */ written();
