import { grammar, type Vocabulary } from '../language/grammar.ts';
import type { Paragraph, Sentence } from './paragraph.ts';

/** A family of things to say and how much it speaks for a program and for a writer as the reader (log odds against others). */
export interface Sign {
  readonly program: number;
  readonly writer: number;
  /** Talk of medicine and of the Match, whoever the reader is. */
  readonly field: boolean;
}

const words: Vocabulary = {
  prog: 'n:program n:programme n:residency residencies',
  residents: 'n:resident n:intern n:chief n:prelim pgy',
  place: 'n:place n:spot n:position n:seat n:slot n:opening n:vacancy vacancies',
  specialty:
    'pediatrics paediatrics peds pediatric psychiatry neurology neurosurgery anesthesiology anesthesia anaesthesia radiology pathology dermatology derm ophthalmology ophtho orthopedics orthopaedics ortho urology obgyn obstetrics gynecology physiatry otolaryngology ent cardiology oncology nephrology surgery pulmonology gastroenterology rheumatology endocrinology hematology geriatrics hospitalist dermpath',
  meet: 'v:interview v:meet met v:speak spoke spoken v:talk v:chat n:conversation n:visit visited visiting n:interview n:tour',
  thank:
    'v:thank thankful grateful gratitude appreciate appreciated v:enjoy pleasure loved honor honour treat',
  letter: 'n:letter n:lor lors n:recommendation n:reference n:sloe n:endorsement',
  write:
    'v:write wrote written v:provide v:do v:submit v:draft v:prepare v:compose v:furnish v:send sent v:upload v:finish v:complete v:fill',
  ask: 'v:ask v:need v:request v:have would could can will may want like grateful appreciate hope kindly please',
  feel: 'v:feel felt comfortable willing able consider happy open agree agreed agreeing',
  rank: 'v:rank v:list v:place v:put',
  first: 'first top 1 one highest #1 number',
  apply: 'v:apply application applications',
  third: 'tom mia danny he she him her student students someone maria',
  study:
    'law business veterinary vet scholarship scholarships phd doctoral doctorate mba msc master masters fulbright graduate undergraduate college conservatory tenure postdoc postdoctoral linkedin adoption clerkship chambers nanny internship apprenticeship',
};

/**
 * Weight for program, weight for writer, patterns divided by ` / `; a star marks talk of medicine and the Match. The families are ours; the weights are a logistic fit on
 * labelled sentences, drafts and ordinary mails, held near our own estimate where the texts to fit on are few.
 */
const table = `
  # the reader's own place
  1.4 -0.2 your ..3 residency|residencies|residents|interns|prelims|chiefs|resident|intern|residents'
  1.0 -1.1 your ..2 program|programs|programme|programmes
  0.8 -0.8 your ..2 faculty|department|track|institution|graduates|alumni|curriculum|committee|chair|director
  0.4 -0.6 your ..2 hospital|clinic|service|ward|wards|unit|icu|floor|floors|institute|center|city|town
  0.9 1.1 you|your|yours
  0.5 0.6 residency ..2 program|programs|programme|position|positions|office|interview|training
  0.6 0.4 program|programs|programme
  0.5 0.6 residency|residencies
  # ranking and matching
  *0.9 -0.4 rank|ranks|ranked|ranking ..3 me|you|your|yours|us
  *0.3 -0.5 me|i|my|mine .. ranked|rank|ranking / place ..2 me
  *1.1 -1.0 {rank} to match / ranked highly|high / rank list|order|lists / ranking list / rol|roll
  0.5 -0.9 rank|ranked|ranking|ranks
  0.6 0.2 {rank} .. {first}|above|below|before|ahead
  1.0 0.1 match|matched|matching|matches
  0.9 -0.0 match|matched|matching at|with|in|into|to|here|there|your|you
  0.7 -0.6 match day|week / march / third friday / in july / july
  0.7 0.4 the match / couples match|matching / main match
  1.0 -0.6 my|own|whole|entire ..2 first|top|number|highest / number one|1 / #1 / first choice|place / top choice|of
  1.0 -0.1 my|final|certified list|lists / certify|certified|certifying
  0.9 -0.9 your ..2 list|lists|sheet|ledger / the|on list / the|your order
  1.0 -0.6 nrmp|rol|soap|unfilled
  0.3 -0.7 chance|chances|odds|likelihood|prospects|safe
  1.6 -0.0 promise|promised|promises|guarantee|guaranteed|assure|assured|assurance|pledge|commit|commitment
  0.9 -0.7 {place}
  0.9 -0.1 {place} .. {prog}|department|july|residents|class|me
  0.5 0.0 sign|signed|signature|contract
  0.8 -0.9 other|several|many|all|two|few|three|another programs|program|hospitals|places|interviews / elsewhere
  *1.4 -0.0 withdraw|withdrew|withdrawal|withdrawn|cancel
  0.8 0.6 if you ..3 me / you ..2 me
  0.6 0.4 my|our {first} / {first} on|of my
  # interview
  0.6 -0.5 {thank} ..6 {meet}|day|time|hour|meeting
  1.1 -0.9 interview|interviews|interviewed|interviewing|interviewee
  0.7 -0.6 i|we interviewed / my|our|the interview / interview with you
  0.4 -1.5 residency interview|interviews / interviewees|interviewed|interviewing for ..3 residency
  *1.2 -0.1 interview ..2 day|date|dates|invitation|invite|invites|slot|waitlist|offer|offers|season|trail|link
  0.8 0.4 {meet}|met|saw|met ..3 you / you told|showed|asked|said|mentioned|described|explained
  *1.7 0.3 waitlist|wait / waiting list
  *1.3 -0.5 second look / visit / tour
  0.6 -0.1 night|nights|call|float|shift|shifts
  1.4 -0.3 dinner|lunch|social
  *1.4 0.0 residents|interns|chiefs|residents'
  *0.7 0.0 resident|intern|chief|prelim|prelims|categorical|preliminary|pgy|internship
  2.6 -1.2 interview|interviewed|interviewing with you / your ..1 supplemental|secondary|questionnaire / my file at|with your / missing in|from my|your file / your file on|of me / arrived with your
  0.6 -0.3 signal|signals|signalled|signaled
  2.1 -2.1 letter|statement of intent|interest
  0.4 -0.3 interest|interested|enthusiasm ..3 in|for|program|place|residency
  *1.8 1.0 moonlighting|elective|electives|rotation|rotations|curriculum|didactics
  1.6 -0.6 committee|panel|selection
  1.8 0.9 my application|file|candidacy|candidature|documents|transcript|mspe|scores
  0.9 0.1 application|applications|applied|apply|applying
  1.6 -0.6 applicant|applicants|candidate|candidates / applied|apply|applying to your ..1 program|residency
  0.9 -0.0 consider|considered|consideration
  0.2 -0.5 decision|status|news|word|heard|hear
  0.0 0.5 visa|visas|sponsor|sponsors|sponsorship|h1b|h|j1|j
  0.8 -0.1 beg|mercy|hope|please give / last hope|chance / dream
  1.2 0.8 kindly|respected|esteemed|undersigned|honoured|honored
  2.0 -0.2 my wife|husband|partner|fiancé|fiancée|family|children
  # field
  *0.7 1.3 eras|myeras|residencycas|ecfmg|mspe|nrmp / sf match
  *0.9 -0.1 usmle|comlex|step 1|2|3|one|two|three / step|ck
  *0.7 0.1 aamc|aamc's
  *0.7 0.6 sub i|internship|internships / away rotation|rotations / observership|externship|clerkship|clerkships
  *0.5 1.3 {specialty}
  *0.1 1.0 internal|family|emergency medicine / ob gyn / ob - gyn
  *0.4 -0.2 patient|patients|patient's
  *0.7 0.3 hospital|hospitals|medical|medicine|clinical
  *0.8 1.4 physician|physicians|doctor|doctors|surgeon|surgeons|nurse|nurses|attending|attendings
  *0.0 0.7 disease|diagnosis|surgery|surgical|fellowship|stroke|sepsis|case|cases|ultrasound|delivery
  *1.3 -0.2 dr|drs / doctor
  *0.1 0.4 cv|personal statement
  # writer
  -0.3 0.6 {write} ..4 {letter}
  0.1 0.6 {write}|written .. {letter}
  -0.1 0.7 {letter} ..3 from|by you
  -1.2 0.7 your ..2 {letter}
  0.4 1.6 {write} ..2 for|about me / {write} ..3 my behalf / {write} me / in writing / your voice|name
  -1.0 1.3 speak|talk|tell|say .. programs|residencies|committees|directors
  -0.7 0.2 {feel} .. {letter}|recommend
  -0.7 1.0 {ask}|asking .. {letter}|recommend
  -0.7 0.9 {letter} of rec|recommendation|support / rec
  -0.7 1.6 letter|letters|letter's
  -1.1 0.8 lor|lors|eslor
  -0.7 1.2 sloe|sloes / slo
  -1.2 2.4 recommend|recommending|recommended|recommender|recommenders / referee|referees|endorsement|endorse|testimonial
  -0.0 0.4 recommend ..2 me / vouch
  -1.2 0.6 recommendation|recommendations
  -0.0 0.9 reference|references
  -0.3 0.8 {strong} ..3 {letter} / {strong} one
  -0.2 0.6 support|supporting ..3 application|applications|me|applicant / recommend|recommending ..2 me|for
  -0.0 1.2 letter|your id / id
  *-0.2 1.3 letter request form / request form / the form|forms
  *-0.4 1.5 portal|lorp / your upload
  *-0.4 2.3 waive|waived|waiving|waiver
  -0.0 1.2 letterhead|signature|sealed|envelope|signed
  -0.4 1.3 upload|uploaded|uploading|uploads
  0.2 0.7 submit|submitted|resubmit|reuse / use .. again / again|same|old|earlier
  -1.4 0.8 due|deadline|deadlines|cutoff|window / closes
  -0.3 1.7 the|your draft|wording|text|paragraph|version
  -0.1 0.9 worked|rotated|learned ..4 with|under|for you / your student|intern|clerk|extern
  0.6 0.5 with|under|on|in|at you|your ..1 service|clinic|team|lab|unit|ward|supervision / with|under you
  -0.0 1.1 you saw|know|knew|remember|taught|said|wrote|promised|agreed|offered|mentioned|seen
  -0.1 0.4 month|weeks|months|rotation|clerkship .. you|your
  0.4 0.8 i am|will applying|apply / i'm applying / my applications
  0.0 0.6 reminder|remind|gentle|following up
  -0.4 1.5 mention|mentions|comment|describe|say|state|write that
  -0.5 1.2 see|read|view|copy|access|approve ..4 {letter}|it|wrote / what you wrote
  0.0 1.4 my letter|letters|writers / the|that|this letter
  -0.4 0.9 citizenship|citizen|immigration|green card
  -0.3 0.5 your secretary|assistant|office
  # talk that belongs to somebody else
  -2.0 -3.0 took|take|taking|taken ..3 class|course|seminar|lecture|lectures / class|course|seminar with you / academic year|advisor / having you as / summer program|programme
  -1.5 -2.5 overdue / our|this|the trial|study|site / enroll|enrolled / sign my thesis / invitation to speak / to speak|present at
  -2.5 -2.0 we are looking|pleased|delighted|happy / you are asked|invited|requested / our ..2 team|program|department|clinic|hospital|patients
  -4.1 -4.0 {letter}|rec|{apply}|recommendation|admission|admitted|write ..3 for|to ..2 {study} / {study} ..2 {apply}|program|programs|programme|school|committee|admission|admissions|student|students / your {study}
  -4.2 -4.1 law|business|vet|veterinary|graduate|grad|nursing|pharmacy|high|elementary school|program|student / {apply} ..2 to|for medical school / your medical|nursing school|program / lsac|common app / med school
  -3.0 -3.0 scholarship|scholarships|fulbright|mba|linkedin|erasmus|undergraduate|sophomore|college / study abroad / summer school|internship
  -3.5 -3.5 phd|postdoc|postdoctoral|doctoral|dissertation|thesis|master's|masters|sabbatical|tenure|lecturer / prospective student / visiting scholar
  -3.8 -3.5 assistant|associate professor / faculty position|search|senate / teaching job|award
  -1.5 -1.9 regression|outliers|dataset|analysis / job|jobs|salary|company|hiring|resume|recruiter|firm|employer / your lab|company|firm|shop
  -1.6 -1.4 engineer|manager|marketing|customer|customers|sales|vendor|vendors|supplier|invoice|delivery|price|quote|procurement
  -0.9 -1.5 manuscript|reviewers|reviewer|revision|proceedings|editor|camera|irb|protocol|grant|foundation|r01|r / our paper|abstract|project / journal club / submit the abstract / the charts
  -3.0 -3.0 conference|session|chairs|slides|talk ..3 accepted|upload|program / program committee|chairs
  -2.9 -3.4 swap|swapping / my intern / call schedule / discharged / discharge letter|summary / gp / referral / for seeing this / this year old
  -1.4 -1.6 appointment|prescription|fever
  -1.8 -1.0 your ..1 advice|counsel|guidance|opinion|judgement|view|thoughts / you advise|recommend|suggest|think|know / advise me
  -2.3 -2.3 advisor|adviser|advisors|advising|mentor / as my
  -3.9 -2.0 should i .. put|rank|ask|apply|do|choose / what should i / if you were me / in my place
  -1.7 -1.1 look over|at my / read|proofread|edit ..2 my personal|statement|essay / feedback
  -1.7 -0.4 stop by|in / come by|over / go over / appointment|meet|meeting with / an appointment
  -1.8 -1.7 dean|dean's|deans|registrar|vslo|medhub / student affairs / your|the school
  -2.0 -2.0 mspe|transcript|grade|grades|evaluation .. correct|error|release|released|missing|send|fill
  -1.4 -1.4 account|login|password|expired|token|browser|website|system / support team / log in / not work|working|valid|let|load|connect / help ?
  -0.9 -1.1 error|page|click|button|code|invalid|ticket / confirmation number
  -1.6 -1.5 exam|score report|date|center / prometric|fee|fees
  -1.8 -2.5 apartment|apartments|bedroom|landlord|rent|rental|tenant|roommate|mortgage|loan|deposit|dorm|membership
  -1.1 -1.3 flight|flights|hotel|refund|booking|reservation|airline|move|moving|movers|quote|suit
  -2.1 -2.0 laptop|software|server|patch|bug|kernel|compile|linux|network|windows|install|version
  -1.6 -1.4 did you / how did / did they / have you heard / does anyone / anyone know / where are you / what do you / you|your going
  -0.9 -1.0 your ..1 interviews|interview|interviewer|ranking|list
  -2.5 -2.5 did|have you ..2 ranked|rank !me|us|my|mine|the / did|have you ..2 match|matched|apply|applied / did you ..2 interview / where|what did you match|put|wear|ask|say
  -3.0 -3.0 i can|could not decide / what would you pick|choose|wear|rank / which one would you / you know both|all|these / torn between / am i crazy|stupid
  -2.4 -2.4 bro|dude|omg|xo|xoxo|lmao|yaar|babe|bestie|buddy / hugs|kisses / love you|ya / do you want|wanna to~ ..8 together
  -3.0 -3.0 excused|excuse|absent|absence|miss ..4 class|clinic|rounds|rotation|shift|exam|lab / cover ..2 my patients|shift|clinic|shifts / day|days off / make up the|these day|days
  -2.5 -2.5 headshot|headshots|photographer|haircut|tailor|dry cleaner / newsletter|blog|podcast|moderator|moderators|reddit / webinar|spreadsheet / housing|sublet|furnished|leasing|tenant / your room|flat|listing
  -1.9 -1.9 fingers crossed / call me / see you / tonight / lol / haha / heard you
  -1.4 -1.5 they|dr told|asked|said|say|love|loved me|us|they / the|my pd / nice things
  -2.3 -2.5 {letter}|rec for|from {third} / {third} asked|asks me|us / our|my student|students|nephew|son|daughter / nominate|nomination / recommend mr|ms|mrs / gave you as
  -2.0 -2.0 we ask|invite|consider you|whom / on behalf of the
  -5.0 -4.9 residency permit|hall|visa|card|status|requirement / proof of residency / tax|our residency / artist|artists|music|portfolio|studio / in residence / residence life / our residents / residents of|association
  -2.1 -2.0 interview you / journalist|press|podcast|newspaper|article
  -2.8 -3.0 shadow|shadowing|volunteer|volunteering|nanny|adoption|scouts|mentoring
  -2.1 -1.9 call|calling|phone|contact her|him|them|{prog} .. me|behalf / put in a|good word / call .. for me / write|writing|line|lines|word ..3 to him|her / drop him|her
  -1.6 -1.6 league|golf|club|teams|player|players|game|games|song|songs|band|chess|rugby
  -3.0 -3.0 loyalty|customer|fitness|music|tv|television|channel|mentoring|after program|programme|school
  -2.3 -2.2 http|https|www|com|url|mailing
  -3.0 -3.0 clerk|clerkship|internship judge|stone|summer / chambers
  -1.0 -1.0 membership|subscription|cancel my|order|orders|payment|pay|budget|billing
`;

const rows = [...table.matchAll(/^\s*(\*?)(-?[\d.]+) (-?[\d.]+) (.+)$/gm)].map(
  ([, mark, program, writer, patterns = '']) => ({
    sign: { field: mark === '*', program: Number(program), writer: Number(writer) },
    patterns: patterns.split(' / '),
  }),
);
export const signs: readonly Sign[] = rows.map(({ sign }) => sign);
/** All patterns in one grammar, which looks at those alone that a sentence has words for; and the sign of each. */
const meanings = grammar(rows.flatMap(({ patterns }) => patterns).join('\n'), words);
const signOf = rows.flatMap(({ patterns }, sign) => patterns.map(() => sign));

/** Words that hardly stand in a mail that has nothing to do with a residency. */
const residency =
  /\b(?:eras|myeras|nrmp|usmle|ecfmg|mspe|aamc|comlex|residencycas|residency|residencies|pgy-?\s?[1-5i]|rank(?:ed|ing)? order|rank lists?|rank me|ranked? to match|match (?:day|week)|the match|sub-?i|sub-?internship|sloes?|lors?|letter id|letter request form|your (?:\w+ ){0,2}(?:residents|interns|intern class)|interview day|categorical|img|away rotation|preliminary year)\b/i;
/** Words that make a mail worth a second look. */
const telling =
  /\b(?:letters? of rec\w*|recommendation letter|recommend(?:ing)? me|match(?:ed)? (?:with|at|here)|your (?:\w+ ){0,2}program(?:me)?|your (?:rank )?list|number one|#1|first choice|program(?:me)? (?:director|coordinator)|selection committee)\b/i;

export interface ParagraphSigns {
  /** Indices into `signs`. */
  readonly signs: readonly number[];
  readonly residency: boolean;
  /** Names a residency or what tells of one. */
  readonly tells: boolean;
  /** Speaks as one person; as several. */
  readonly one: boolean;
  readonly several: boolean;
}

function signsSaid({ alone, phrase }: Sentence): readonly number[] {
  alone.signs ??= phrase.which(meanings).map((pattern) => signOf[pattern] as number);
  return alone.signs;
}

/** What a paragraph says about the reader; worked out once for each paragraph. */
export function signsIn(paragraph: Paragraph): ParagraphSigns {
  paragraph.signs ??= readSigns(paragraph);
  return paragraph.signs;
}

function readSigns({ text, sentences }: Paragraph): ParagraphSigns {
  const ofResidency = residency.test(text);
  return {
    signs: [...new Set(sentences.flatMap(signsSaid))],
    residency: ofResidency,
    tells: ofResidency || telling.test(text),
    one: /\b(?:i|me|my|mine|myself)\b/i.test(text),
    several: /\b(?:we|us|our|ours)\b/i.test(text),
  };
}
