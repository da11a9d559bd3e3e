import type { Vocabulary } from '../language/grammar.ts';

/** Word classes of the table. */
export const words: Vocabulary = {
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
 * Weight for program, weight for writer, patterns divided by ` / `; a star marks talk of medicine and the Match, a plus what adds up. The families are ours; the weights are a logistic fit on
 * labelled sentences, drafts and ordinary mails, held near our own estimate where the texts to fit on are few.
 */
export const table = `
  # the reader's own place
  1.9 0.0 your ..3 residency|residencies|residents|interns|prelims|chiefs|resident|intern|residents'
  3.3 -2.0 your ..2 program|programs|programme|programmes
  0.9 -1.4 your ..2 faculty|department|track|institution|graduates|alumni|curriculum|committee|chair|director
  0.9 -0.2 your ..2 hospital|clinic|service|ward|wards|unit|icu|floor|floors|institute|center|city|town
  0.0 0.6 you|your|yours
  1.2 1.5 residency ..2 program|programs|programme|position|positions|office|interview|training
  -2.0 -0.7 program|programs|programme
  -0.9 -0.4 residency|residencies
  # what only a program can be asked; our own estimate, as a fit on long mails needs it little
  *5.0 0.0 i|me|my am|is|was|stand|stands|land|landed|fall|fell|rank|ranked|be|~ ..3 on|in your rank|ranking|match ..1 list|lists|order / will|would|did|do|does|are|have|has|can|could|if you|program|committee ..4 rank|ranked|ranking me|us / rank|ranking|ranked me ..2 to match / am|was|are i|we ..3 ranked to match / will|would|shall i ..2 be ranked to match / certify|certified|certifying ..8 yours|your|you ..4 first|top|line / your|yours|you ..4 first|top ..1 line|name|place|spot ..3 my ..2 list|ranking
  # ranking and matching
  *0.8 -0.6 rank|ranks|ranked|ranking ..3 me|you|your|yours|us
  *0.1 -0.4 me|i|my|mine .. ranked|rank|ranking / place ..2 me
  *-0.6 0.6 {rank} to match / ranked highly|high / rank list|order|lists / ranking list / rol|roll
  0.2 -1.5 rank|ranked|ranking|ranks
  0.2 0.0 {rank} .. {first}|above|below|before|ahead
  -0.7 -1.7 match|matched|matching|matches
  0.2 -0.4 match|matched|matching at|with|in|into|to|here|there|your|you
  0.2 -0.3 match day|week / march / third friday / in july / july
  0.1 0.0 the match / couples match|matching / main match
  -0.7 -1.6 my|own|whole|entire ..2 first|top|number|highest / number one|1 / #1 / first choice|place / top choice|of
  0.3 -0.8 my|final|certified list|lists / certify|certified|certifying
  0.6 -0.6 your ..2 list|lists|sheet|ledger / the|on list / the|your order
  0.0 -0.8 nrmp|rol|soap|unfilled
  -0.5 -0.9 chance|chances|odds|likelihood|prospects|safe
  0.4 -0.6 promise|promised|promises|guarantee|guaranteed|assure|assured|assurance|pledge|commit|commitment
  0.3 -0.9 {place}
  1.5 -0.1 {place} .. {prog}|department|july|residents|class|me
  0.4 -0.7 sign|signed|signature|contract
  1.0 -1.5 other|several|many|all|two|few|three|another programs|program|hospitals|places|interviews / elsewhere
  *1.5 -0.3 withdraw|withdrew|withdrawal|withdrawn|cancel
  -0.2 0.1 if you ..3 me / you ..2 me
  -0.1 -0.3 my|our {first} / {first} on|of my
  # interview
  1.7 -0.4 {thank} ..6 {meet}|day|time|hour|meeting
  -0.7 -2.0 interview|interviews|interviewed|interviewing|interviewee
  1.7 -0.2 i|we interviewed / my|our|the interview / interview with you
  -0.7 -1.5 residency interview|interviews / interviewees|interviewed|interviewing for ..3 residency
  *1.3 -0.8 interview ..2 day|date|dates|invitation|invite|invites|slot|waitlist|offer|offers|season|trail|link
  0.0 -0.1 {meet}|met|saw|met ..3 you / you told|showed|asked|said|mentioned|described|explained
  *1.5 0.3 waitlist|wait / waiting list
  *1.6 -0.8 second look / visit / tour
  0.1 -0.3 night|nights|call|float|shift|shifts
  1.6 -0.2 dinner|lunch|social
  *1.1 0.0 residents|interns|chiefs|residents'
  *0.1 -0.8 resident|intern|chief|prelim|prelims|categorical|preliminary|pgy|internship
  2.6 -1.2 interview|interviewed|interviewing with you / your ..1 supplemental|secondary|questionnaire / my file at|with your / missing in|from my|your file / your file on|of me / arrived with your
  0.3 -0.3 signal|signals|signalled|signaled
  2.7 -2.1 letter|statement of intent|interest
  -0.1 -1.6 interest|interested|enthusiasm ..3 in|for|program|place|residency
  *0.1 -0.7 moonlighting|elective|electives|rotation|rotations|curriculum|didactics
  0.6 -1.3 committee|panel|selection
  0.6 -0.2 my application|file|candidacy|candidature|documents|transcript|mspe|scores
  0.5 0.8 application|applications|applied|apply|applying
  1.5 -0.3 applicant|applicants|candidate|candidates / applied|apply|applying to your ..4 program|residency
  1.0 0.2 consider|considered|consideration
  -0.2 -0.5 decision|status|news|word|heard|hear
  0.3 1.8 visa|visas|sponsor|sponsors|sponsorship|h1b|h|j1|j
  0.8 0.1 beg|mercy|hope|please give / last hope|chance / dream
  -0.1 -0.4 kindly|respected|esteemed|undersigned|honoured|honored
  1.5 0.1 my wife|husband|partner|fiancé|fiancée|family|children
  0.5 -0.7 {apply} to|for|at the|this|your ..6 residency|program|programme
  1.5 -0.1 interviewed|interview|interviewing for|at|with the ..6 residency|program|programme
  0.3 -1.7 invited|invitation|invitations|invites|invite
  0.0 0.0 your ..1 website|site|page|webpage|newsletter|open house|brochure
  2.5 -0.8 residency open|virtual house / residency social|webinar|mixer|visit / your form|site|website|page|invitation|schedule|link|registration ..5 residency
  -0.5 0.9 thank|thanks|grateful .. for|to ..1 agreeing|agreed|writing|offering / agreed|offered|willing ..1 to ..1 {write}
  0.4 0.5 applying|application|applications|applied to|for|in {specialty}|residency|internal|family|emergency
  # field
  *-0.6 0.1 eras|myeras|residencycas|ecfmg|mspe|nrmp / sf match
  *0.6 -0.3 usmle|comlex|step 1|2|3|one|two|three / step|ck
  *2.1 0.5 aamc|aamc's
  *-1.3 -0.4 sub i|internship|internships / away rotation|rotations / observership|externship|clerkship|clerkships
  *0.6 0.7 {specialty}
  *0.8 1.6 internal|family|emergency medicine / ob gyn / ob - gyn
  *0.4 -0.9 patient|patients|patient's
  *-1.1 -1.5 hospital|hospitals|medical|medicine|clinical
  *-0.3 0.0 physician|physicians|doctor|doctors|surgeon|surgeons|nurse|nurses|attending|attendings
  *0.1 0.3 disease|diagnosis|surgery|surgical|fellowship|stroke|sepsis|case|cases|ultrasound|delivery
  *1.7 0.5 dr|drs / doctor
  *-0.8 0.9 cv|personal statement
  # writer
  -0.7 -0.5 {write} ..4 {letter}
  -0.6 -0.5 {write}|written .. {letter}
  -0.1 1.1 {letter} ..3 from|by you
  -1.8 1.2 your ..2 {letter}
  0.9 2.1 {write} ..2 for|about me / {write} ..3 my behalf / {write} me / in writing / your voice|name
  -1.8 2.0 speak|talk|tell|say .. programs|residencies|committees|directors
  -0.9 0.8 {feel} .. {letter}|recommend
  -1.3 -0.4 {ask}|asking .. {letter}|recommend
  -0.9 -1.0 {letter} of rec|recommendation|support / rec
  -0.7 1.6 letter|letters|letter's
  -1.7 1.3 lor|lors|eslor
  -0.7 2.3 sloe|sloes / slo
  -0.2 2.4 recommend|recommending|recommended|recommender|recommenders / referee|referees|endorsement|endorse|testimonial
  -0.1 1.2 recommend ..2 me / vouch
  -2.1 1.4 recommendation|recommendations
  0.4 0.7 reference|references
  -0.2 3.4 {strong} ..3 {letter} / {strong} one
  -1.2 2.7 support|supporting ..3 application|applications|me|applicant / recommend|recommending ..2 me|for
  1.7 2.0 letter|your id / id
  *-1.0 1.0 letter request form / request form / the form|forms
  *-1.5 0.1 portal|lorp / your upload
  *-0.4 2.8 waive|waived|waiving|waiver
  -0.4 0.5 letterhead|signature|sealed|envelope|signed
  0.2 0.9 upload|uploaded|uploading|uploads
  -0.3 0.4 submit|submitted|resubmit|reuse / use .. again / again|same|old|earlier
  -1.8 -0.5 due|deadline|deadlines|cutoff|window
  -1.7 0.0 closes
  -1.7 1.9 the|your draft|wording|text|paragraph|version
  -0.7 0.8 worked|rotated|learned ..4 with|under|for you / your student|intern|clerk|extern
  0.3 0.3 with|under|on|in|at you|your ..1 service|clinic|team|lab|unit|ward|supervision / with|under you
  -0.1 1.1 you saw|know|knew|remember|taught|said|wrote|promised|agreed|offered|mentioned|seen
  0.9 1.0 month|weeks|months|rotation|clerkship .. you|your
  0.1 0.9 i am|will applying|apply / i'm applying / my applications
  1.1 0.1 reminder|remind|gentle|following up
  -0.1 1.6 mention|mentions|comment|describe|say|state|write that
  -1.0 0.1 see|read|view|copy|access|approve ..4 {letter}|it|wrote / what you wrote
  -1.1 0.5 my letter|letters|writers / the|that|this letter
  -1.3 1.5 citizenship|citizen|immigration|green card
  -0.3 0.2 your secretary|assistant|office
  # talk that belongs to somebody else
  -2.0 -3.0 took|take|taking|taken ..3 class|course|seminar|lecture|lectures / class|course|seminar with you / academic year|advisor / having you as / summer program|programme
  0.3 -1.6 overdue / our|this|the trial|study|site / enroll|enrolled / sign my thesis / invitation to speak / to speak|present at
  -2.5 -2.0 we are looking|pleased|delighted|happy / you are asked|invited|requested
  -0.8 -2.2 our ..2 team|program|department|clinic|hospital|patients
  -3.5 -2.7 {letter}|rec|{apply}|recommendation|admission|admitted|write ..3 for|to ..2 {study} / {study} ..2 {apply}|program|programs|programme|school|committee|admission|admissions|student|students
  -3.7 -3.8 your {study}
  -3.4 -4.4 law|business|vet|veterinary|graduate|grad|nursing|pharmacy|high|elementary school|program|student / {apply} ..2 to|for medical school / your medical|nursing school|program / lsac|common app / med school
  -5.0 -2.5 fulbright|mba|linkedin|erasmus|sophomore / study abroad / summer school|internship
  -1.7 -1.7 undergraduate|college|scholarship|scholarships
  -3.4 -3.0 postdoctoral|doctoral|dissertation|sabbatical|tenure|lecturer / prospective student / visiting scholar
  -2.0 -2.1 phd|postdoc|thesis|masters|master's
  -5.5 -3.7 assistant|associate professor / faculty position|search|senate / teaching job|award
  -2.5 -2.9 regression|outliers|dataset|analysis / salary|hiring|resume|recruiter|employer / your lab|company|firm|shop
  -0.6 -0.9 job|jobs|company|firm
  -1.5 -0.3 engineer|manager|marketing|customer|customers|sales|vendor|vendors|supplier|invoice|delivery|price|quote|procurement
  -1.5 -2.7 manuscript|reviewers|reviewer|revision|proceedings|editor|camera|irb|protocol|grant|foundation|r01|r / our paper|abstract|project / journal club / submit the abstract / the charts
  -3.4 -3.1 conference|session|chairs|slides|talk ..3 accepted|upload|program / program committee|chairs
  -3.0 -5.7 swap|swapping / gp / referral / for seeing this / this year old
  -1.3 -3.6 my intern / call schedule / discharged / discharge letter|summary
  -3.8 -3.0 appointment|prescription|fever
  -2.9 -0.6 your ..1 advice|counsel|guidance|opinion|judgement|view|thoughts / advise me
  -0.9 -0.3 you advise|recommend|suggest|think|know
  -3.1 -3.0 advisor|adviser|advisors|advising|mentor / as my
  -3.9 -1.4 should i .. put|rank|ask|apply|do|choose / what should i / if you were me / in my place
  -2.2 -1.3 look over|at my / read|proofread|edit ..2 my personal|statement|essay / feedback
  # advice asked of somebody who knows programs and is none: a plus marks what tells that only where two are said
  +-0.5 -0.5 tell|told|ask|asked|asking|write|wrote|answer|answered|email|thank|thanked to~ them|him|her
  +-0.5 -0.5 the|that|one|some director|pd|chair|coordinator ..2 in|at|there|here
  +-0.5 -0.5 can|may|do|could|would|will|should programs|they|he|she / a program may|can|could|wants|asks / no program may|can / the programs i|where|which|you / a program we|i|you|that
  +-0.5 -0.5 would|could|shall you ..1 swap|leave|drop|choose|pick|trust|advise|change|go / which would you / would you in my place|do
  +-0.5 -0.5 is|was|would|does|did|be it|that|this ..2 look|looks|seem|seems|sound|odd|strange|foolish|wrong|unwise|rude|vain|silly|normal|common|true|allowed|legal|fair|ok|okay|alright|stiff|pushy|desperate|formal|needy / sound|sounds|read|reads too ..1 stiff|pushy|long|formal|needy|eager|desperate / is|be ..1 there ..2 such|decent|softer|polite|good ..1 thing|way|manner
  +-0.5 -0.5 how should|shall|do|would|can i ..1 read|answer|reply|respond|say|tell|react|handle|interpret|take / what should|shall|would i ..1 answer|say|write|do|reply|tell
  +-0.5 -0.5 do i have|owe|need|sound|attach|lose|risk / have i ..1 sunk|ruined|hurt|spoiled|lost|done / am i allowed|obliged|overdoing / may i quote|use|ask|rehearse / was i|that wrong
  +-0.5 -0.5 as you suggested|advised|warned|said it|predicted|told / you told us|advised|suggested|warned / took your advice / know them|these|those both|all|well / you trained|finished|graduated|retired / you left the / you did your / when you were a ..1 resident|applicant|student / in your time|days
  +-0.5 -0.5 my|a|the friend|friends|roommate|batchmate|batchmates|senior|seniors|classmate|classmates ..3 told|says|said|tells|claims|claimed|thinks|wrote|got|did / somebody|someone|everybody|people claimed|claims|says|said|say
  +-0.5 -0.5 version|versions|drafts / draft : / after|all|against your warnings|warning / tell me if it|this is|sounds / before i send / what i'd|would write|say|send to~ them / the note|mail|letter i'd|would like|want to send / strike it
  +-0.5 -0.5 not a letter / no letter / i hear that / is this ..2 correct|right|true / have misunderstood / i need ..1 advice|help|counsel
  +-0.5 -0.5 supplemental list|lists / courtesy call / forums|forum / study group / handbook|handout / the algorithm / student panel / wits end / confidential
  # advice on one's own list, talk among applicants, and errands at one's own school; our own estimates
  -5.5 -4.0 ^ advice on|about|:|with|please / am i unwise|wrong|foolish|mad|silly|naive|nuts|right to / our graduates|seniors / offered to look|read|help|go / look over|at my ..1 rank|ranking
  -5.5 -5.5 my two cents / need to vent / my writer|writers / how did you ask|phrase|word|do ..1 yours / do programs|pds|they notice|care|mind / tell one program
  -2.0 -1.6 my ..1 order|list today|now|currently / to practice|practise ..2 answering|interview|with / how does|do a|committees|committee|programs|they ..2 decide|choose|rank|see|read / in your experience / you know me / the|that|a mean pd / that pd / the pds / does|would that|this sound|seem right|ok|okay|reasonable / is it ok|okay|alright|too|fine early|late|if|to~ / asked me to keep you / picking up
  -4.0 -2.0 mock interview|interviews / rotation 1|2|3|4|5|6|7|8|9|10|11|12|13 / last one before i graduate
  -4.0 -6.0 should i ask dr|prof|professor|him|her / can|could|may|shall i ask dr|prof|professor ..4 to write
  -3.0 -3.0 did|have|had u|you hear|heard ..2 from anybody|anyone|any|them|yours
  -3.5 -3.0 certificate|letter|proof|verification of good standing / verification of training
  -3.0 -2.5 class composite / essay|paper|report for the|my|our ..1 elective|clerkship|class / my ..1 evaluation !of / poster printing / conference|call room / take|takes|cover|covers my patients / coverage for|on|dec|jan|nov|oct
  -2.0 -1.8 stop by|in / go over / appointment|meet|meeting with / an appointment
  -1.5 0.9 come by|over
  -0.4 -1.5 dean|dean's|deans|registrar|vslo|medhub / student affairs
  -0.7 -1.3 your|the school
  -1.6 -3.0 mspe|transcript|grade|grades|evaluation .. correct|error|release|released|missing|send|fill
  -0.6 -0.2 account|login|password|expired|token|browser / support team / log in / help ?
  -0.9 -0.4 website|system / not work|working|valid|let|load|connect
  0.5 0.6 error|page|click|button|code|invalid|ticket / confirmation number
  -1.2 -2.4 exam|score report|date|center / prometric|fee|fees
  -2.0 -2.7 apartment|apartments|bedroom|landlord|rent|rental|tenant|roommate|mortgage|loan|deposit|dorm|membership
  -0.9 -0.3 refund|booking|reservation|airline|movers|suit
  0.5 -2.0 move|moving|quote|flight|flights|hotel
  -1.6 -1.8 server|patch|bug|kernel|compile|linux|install
  -1.7 -1.8 network|windows|version|laptop|software
  -1.7 -1.8 did you / how did / did they / have you heard / does anyone / anyone know / where are you / what do you / you|your going
  -0.8 -1.1 your ..1 interviews|interview|interviewer|ranking|list
  -2.5 -2.5 did|have you ..2 ranked|rank !me|us|my|mine|the / did|have you ..2 match|matched|apply|applied / did you ..2 interview / where|what did you match|put|wear|ask|say
  -3.5 -4.2 i can|could not decide / what would you pick|choose|wear|rank / which one would you / you know both|all|these / torn between / am i crazy|stupid
  -1.9 -2.4 bro|dude|omg|xo|xoxo|lmao|yaar|babe|bestie|buddy / hugs|kisses / love you|ya / do you want|wanna to~ ..8 together
  -3.0 -3.0 excused|excuse|absent|absence|miss ..4 class|clinic|rounds|rotation|shift|exam|lab / cover ..2 my patients|shift|clinic|shifts / make up the|these day|days
  -2.3 -3.0 day|days off
  -0.2 -2.6 headshot|headshots|photographer|haircut|tailor|dry cleaner / newsletter|blog|podcast|moderator|moderators|reddit / webinar|spreadsheet / your room|flat|listing
  -1.4 -2.6 housing|sublet|furnished|leasing|tenant
  -1.4 -1.9 fingers crossed / call me / lol / haha / heard you !speak|speaking|talk|lecture|present|presented|say|at
  -2.6 -1.3 see you / tonight
  -0.6 -1.8 they|dr told|asked|said|say|love|loved me|us|they / the|my pd / nice things
  -2.1 -2.5 {letter}|rec for|from {third} / {third} asked|asks me|us / nominate|nomination / recommend mr|ms|mrs / gave you as
  -1.0 -2.9 our|my student|students|nephew|son|daughter
  -5.1 -2.0 we ask|invite|consider you|whom / on behalf of the
  -5.0 -4.9 residency permit|hall|visa|card|status|requirement / proof of residency / tax|our residency / in residence / residence life / our residents
  -4.4 -4.2 artist|artists|music|portfolio|studio / residents of|association
  -2.0 -1.6 journalist|press|podcast|newspaper|article
  -1.9 -2.0 to|will|can|would|could|i|we|they|us interview you
  -2.8 -3.0 nanny|adoption|scouts|mentoring
  -3.6 -3.8 volunteer|volunteering|shadow|shadowing
  -3.0 -1.2 call|calling|phone|contact her|him|them|{prog} .. me|behalf / put in a|good word / call .. for me / write|writing|line|lines|word ..3 to him|her / drop him|her
  -1.3 -1.4 league|golf|player|players|song|songs|chess|rugby
  -1.4 -1.4 club|teams|game|games|band
  -3.2 -3.0 loyalty|customer|fitness|music|tv|television|channel|mentoring|after program|programme|school
  -0.4 -2.6 http|https|www|mailing
  -2.7 -2.8 url|com
  -3.0 -3.0 clerk|clerkship|internship judge|stone|summer / chambers
  -1.0 -1.0 membership|subscription|cancel my|order|orders|payment|pay|budget|billing
  -1.9 -2.4 our|my|your class|classmates|classmate|workshop|seminar / advising|career session|advisor|office / learning|writing|career center / class meeting
  -3.0 -2.5 my ..2 prescription|tablets|glasses|tooth|molar|crown|knee|elbow|elbows|skin|rash|swelling|headache|headaches|dog|cat / the ..1 cream|tablets|diet|glasses
  0.2 0.1 petition|attorney|lawyer|consulate|embassy|passport|ministry|uscis / premium processing / green card lottery
  -1.4 -1.0 should i ..3 stop|start|wait|give|answer|put|rank|hold|take|say|write|tell|choose|go|signal / is it wise|normal|true that / do i need
  -0.2 -1.0 episode|talk|video|videos|posts|workshop|session of|on|from yours|you|your / your ..1 talk|workshop|video|videos|episode|posts|channel
  -2.5 -0.9 matched in|into|at / after match|matching / will move|start|begin in june|july
`;
