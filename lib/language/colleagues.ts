/** Which of the people named beside an illness are no patients: staff, teachers, the writer's own kin, and names that everybody knows. */

const credentials =
  /^,? (?:M\.?D|D\.?O|Ph\.?D|MBBS|RN|NP|PA-?C?|MPH|BSN|LCSW|PharmD)\b|^,? \(?(?:PGY|MS)-?\d/;
const staffNoun =
  '(?:front desk|desk|(?:safety|quality|compliance|privacy|consent|research|admissions|program|training|medical|house) officer|office|coordinator|secretary|pharmacist|resident|intern|fellow|attending|chief|interpreter|translator|receptionist|preceptor|mentor|professor|director|principal|headmaster|porter|advocate|manager|instructor|tutor|roommate|classmate|colleague|co-\\p{L}+|coauthor|security|records|reception|administrat(?:or|ion)|assistant|nurse|matron|midwife|\\p{L}*therapist|dietitian|educator|technician|scientist|chaplain|librarian|volunteer|worker|aide|clerk|supervisor|counsel(?:l)?or|scrub|phlebotomist|paramedic|registrar|consultant|teacher of mine|advis[oe]r|surgeon|physician|doctor|\\p{L}{4,}ologist|author|investigator|PI|student of mine|(?:medical|nursing|fellow) student|student like me|team ?mate|flatmate|landlord)';
const staffAfter = new RegExp(
  `^,? ?\\(?(?:(?:the|your|our|a|an|my|his|her|from|of|in|at|who works|who is|is|was|as)[\\p{L} ’'-]{0,30} )?(?:the |your |our |a )?${staffNoun}s?\\b`,
  'iu',
);
const staffBefore = new RegExp(
  `\\b${staffNoun}s?(?: of mine)?,? (?:(?:named|called|by the name of) )?$|\\b(?:classmate|colleague|roommate|co-\\p{L}+|intern|resident|fellow|mentor|tutor|PGY-?\\d|house officer)(?: of mine)?,? (?:named |called )?$|\\b${staffNoun}(?:['’]s|,? whose|,? (?:I (?:think|believe|guess) )?(?:his|her|their)) (?:first |last )?name (?:is|was) $|\\b(?:I am|I['’]m|myself|me|yours|this is),? $`,
  'iu',
);
/** Who taught or drove the writer, for a patient is not the writer's own whatever the profession; and who works in the house. */
const mine =
  /^, (?:my|our) (?:\p{L}+ )?(?:teacher|driver|coach|boss|host|medic|priest|imam|cleaner|guard|guide|cook|pilot|organist|trainer|sponsor|dean|neighbou?r|friend)\b|^, (?:your|the|our|an?) (?:(?!retired|former)[\p{L}-]+ ){0,3}(?:specialist|representative|liaison|healer|scribe|sonographer|radiographer|audiologist|psychologist|navigator|prosthetist|orthotist|biller|coder)\b(?! with\b)/u;
/** `Ms. Avery, who coordinates your interviews`. */
const serves =
  /^,? who (?:is |was |has |had |first )?(?:coordinat|runs?\b|ran\b|manages?\b|schedul|works?\b|worked|teach|taught|leads?\b|supervis|answers?\b|handles?\b|directs?\b|kept|keeps?\b|founded|built|trains?\b|trained|showed us|matched|interviewed)/i;
const ofOffice =
  /^ (?:from|of|at|in) (?:the |your |our )?[^,.;]{0,30}\b(?:office|cent(?:er|re)|department|desk|gme|lab|school|library|pharmacy|kitchen|cafeteria|reception|front door|laborator(?:y|ies)|simulation|dean['’]s|parish|church|mosque|ministry|embassy|council|security|transport|services|billing|admissions|registry|foundation|charity|agency|bank|company|society|committee|board|team)\b/i;
const doctorBefore =
  /\b(?:Drs?|[Dd]octor|Prof|[Pp]rofessor|Dean|Chief|[Nn]urse|[Mm]idwife|[Aa]ttending|Governor|Officer|[Cc]haplain|[Cc]oordinator|[Rr]esident|[Ii]ntern|[Ss]urgeon)\.? (?:\p{Lu}\S* )?(?:and )?$/u;
const spokenTo =
  /\b(?:please (?:tell|greet|give|remind|hug)|thanks? to|thanks|thank you|thank|dear|greet|ask|night before|hope|hope that|hello|hi|regards),? $/i;

/** A thing that bears the name of who found it. */
const eponym =
  /^[’']?s? (?:syndrome|disease|chorea|sign|sarcoma|lymphoma|palsy|contracture|criteria|scores?|scale|index|test|classification|procedure|operation|surgery|fracture|tube|triad|man(?:o)?euver|trial|study|nodes?|nodule|catheter|curve|law|effect|reflex|pouch|rings?|grade|stage|annulus|method|hump|lines?|joint|cyst|bodies|cells?|protocol|rule)\b/i;

/** What is named behind it is an illness, whoever found it: `the diagnosis was Miller Fisher`. */
const diagnosed =
  /\b(?:(?:diagnos[ei]s|differential|culprit|answer|eponym) (?:was|is|were|turned out to be|proved to be)|diagnosed (?:as|with)) (?:called |named |really |probably )?$/i;

/** What staff do and what is done by them, in the words after and before a name. */
const acts =
  /^(?: and [^,.;]{1,45})?,? (?:who |that )?(?:(?:had|has|have|would|will|can|could|also|kindly|just|first|always|still|once|then|(?:was|were|is|are)(?= \p{L}+ing\b)) ){0,3}(?:know(?:s|n)? (?:how|where|the way|what|all|every\w*)|teach|taught|tell|told|ask(?:s|ed|ing)?\b|sent|send|show|explain|wr(?:ote|ite|itten)|giv|gave|brought|bring|keep|kept|correct|say|said|help|hand|lead|led\b|run|ran\b|build|built|sew|confirm|notice|remind|offer|work|let(?:s|ting)? |introduc|invit|answer|arrang|organi|mention|wants? (?:me|us|to know)|needs? (?:my|the|a) (?:form|paper|copy|signature)|translat|interpret|greet|welcom|demonstrat|lent|lend|present(?!ed (?:with|to the|in|at \d))|publish|stud(?:y|ied)|research|co-?author|review|supervis|mentor|recommend|treat|admitted (?:the|a|\d)|operat|drove|drives|cover|(?:watch|remember|recogni[sz])ed (?:me|us|my)|(?:walk|took|pull|pick|join|guid|wav|call|text|hir|paid|steer)\p{L}* (?:me|us)\b|let me|me(?:an|ant|ans)\b|insist|swears?\b|swore|jok|suggest|point(?:s|ed)? out|argu|debat|discuss|reckon)/iu;
const doneBy =
  /\b(?:by|from|thanks to|via|through|asks?|asked|tells?|told|where|met|thank|introduc\p{L}+ (?:me|us) to|work(?:ed|ing)? (?:closely )?with) $/iu;

/** Speaks of the own illness before everybody, or lives in a story. */
const inPublic =
  /\b(?:sp(?:eaks?|oke|eaking)|talk(?:s|ed|ing)?|wr(?:ites?|ote|itten)|told|tells) (?:\p{L}+ ){0,3}(?:in public|publicly|openly|about (?:his|her|their) own)\b|\b(?:in public|openly|memoir|autobiograph\w*|biography|documentary|ted talk|podcast|on (?:the )?(?:tv|television|radio|stage|screen)|celebrity|actor|actress|singer|films? (?:that|in which|about|["“])|film ["“]|movie|novel|sitcom|netflix|opera|whole world|man+[ei]n?[qk]uins?|manikins?|dolls?|sim(?:ulation)? (?:lab|cent(?:er|re)|room)|simulated|standardi[sz]ed patient|simulator)(?!\p{L})/iu;
/** People whose illness is history, and animals. */
const famous =
  /\b(?:(?:the|by|of) (?:rapper|comedian|novelist|poet|painter|composer|philosopher) \p{Lu}\p{Ll}|(?:President|Pope|Lady|Lord|Saint) \p{Lu}\p{Ll}+|Sister Mary Joseph|(?:Betty|Henry) Ford|Terri Schiavo|Karen Ann Quinlan|Henrietta Lacks|Muhammad Ali|Tommy John|Lou Gehrig|Phineas Gage|Henry Molaison|Stephen Hawking|Frida Kahlo|Steve Jobs|Magic Johnson|Freddie Mercury|Michael J\. Fox|Robin Williams|Angelina Jolie|Chadwick Boseman|Christopher Reeve|Libby Zion|Rosemary Kennedy|Oliver Sacks|Paul Kalanithi|Ivan Ilyich|John Keats|Van Gogh|Ignaz Semmelweis|Little Albert|J(?:ohn|ane) Doe|Baby Doe|Joe Bloggs|(?:dog|cat|horse|parrot|puppy),? (?:named |called )?\p{Lu}\p{Ll})/u;

const ownPerson =
  '\\b(?:my|our) (?:(?:own|late|dear|older|younger|little|big) ){0,2}(?:father|mother|grand\\p{L}+|son|daughter|wife|husband|brother|sister|uncle|aunt|cousin|partner|child(?! psych)|children|family(?! medicine| practice)|friend|twins|spouse|fianc\\p{L}+|mom|mum|dad|neighbou?r)\\b';
const ownKin = new RegExp(
  `${ownPerson}|\\bI have (?:an?|one|two|three) (?:\\p{L}+ )?(?:boys?|girls?|sons?|daughters?|child|children|baby|toddler|kids?|twins)\\b(?! (?:with|who|in|on)\\b)|\\bI (?:was|am) born\\b|\\bcouples? match|\\bI grew up with\\b`,
  'iu',
);
/** `My own grandfather, Arthur Pell`: whatever else the sentence tells. */
const namesKin = new RegExp(`${ownPerson}(?:'s)?,? $`, 'iu');
/** Kin that the writer only compares with or talks to. */
const besideKin =
  /\b(?:remind(?:s|ed) me of|reminded of|(?:looked|was|is|and) (?:just )?like|as if|called|told|tell|thought of|thinking of|same age as|named|as old as|age of) (?:she was |he was |it was )?(?:my|our) (?:own |late )?\p{L}+/giu;

/** Whether the sentence speaks of the writer's own people, or of the writer's own birth. */
export function isOwnKin(text: string): boolean {
  return ownKin.test(text) && ownKin.test(text.replace(besideKin, ''));
}

/** Whether the sentence tells of a public person, of a story, a doll or an animal. */
export function isPublic(text: string): boolean {
  return inPublic.test(text) || famous.test(text);
}

/** Within how many letters before a name the word stands that makes its bearer staff. */
const nearby = 48;

/** Doctors, staff, and what only bears a person's name. */
export function isColleague(before: string, after: string): boolean {
  return (
    doctorBefore.test(before) ||
    namesKin.test(before) ||
    staffBefore.test(before.slice(-nearby)) ||
    staffAfter.test(after) ||
    mine.test(after) ||
    serves.test(after) ||
    ofOffice.test(after) ||
    credentials.test(after) ||
    eponym.test(after) ||
    spokenTo.test(before) ||
    diagnosed.test(before.slice(-nearby))
  );
}

/** Whether the one named does what staff do. */
export function actsAsStaff(after: string): boolean {
  return acts.test(after);
}

/** Whether something is done by the one who is named next. */
export function isDoer(before: string): boolean {
  return doneBy.test(before);
}
