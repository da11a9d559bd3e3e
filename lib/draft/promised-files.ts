/** What the words of a mail promise to enclose, and whether the attached files can be it. */

/** What a text may promise, and how its file may be called where it does not repeat the word. */
const kinds: readonly (readonly [text: RegExp, name: RegExp])[] = [
  [/\b(?:cv|curriculum|vitae?|r[eé]sum[eé])/i, /cv|r[eé]sum[eé]|curriculum|vitae/i],
  [/\b(?:personal statement|statement)\b/i, /statement|(?:^|[^a-z])ps(?:[^a-z]|$)/i],
  [/\b(?:transcript|mark ?sheet|grades)/i, /transcript|marks|grades/i],
  [/\b(?:form|cover ?sheet|request sheet)\b/i, /form|request|cover|lrf/i],
  [
    /\b(?:photo|picture|headshot|portrait|screenshot|image)/i,
    /photo|picture|headshot|img|dsc|screen|\.(?:jpe?g|png|heic)$/i,
  ],
  [/\bcertificate/i, /cert/i],
  [/\b(?:diploma|degree)/i, /diploma|degree/i],
  [/\b(?:score|step [123])/i, /score|step|usmle/i],
  [/\babstract\b/i, /abstract/i],
  [/\bposter\b/i, /poster/i],
  [/\b(?:paper|manuscript|article|case report)\b/i, /paper|manuscript|article|report|proof/i],
  [/\b(?:slides|presentation)\b/i, /slides|presentation|\.pptx?$/i],
  [/\b(?:mspe|dean's letter)/i, /mspe|dean/i],
  [/\b(?:letter of|cover letter|motivation letter)\b/i, /letter|lo[ir]|motivation/i],
  [
    /\b(?:case list|list of (?:cases|publications|presentations|procedures)|case log)\b/i,
    /list|log|cases|publications/i,
  ],
  [/\b(?:vaccin|immuni[sz]ation|titers?\b)/i, /vacc|immun|titer|shots/i],
];
/** What can be a file. */
const noun =
  /\b(?:cvs?|curriculum(?: vitae)?|vitae?|reprints?|offprints?|r[eé]sum[eé]s?|transcripts?|mark ?sheets?|grades|(?:personal )?statements?|forms?|questionnaires?|cover ?sheets?|photo(?:graph)?s?|pictures?|headshots?|portraits?|images?|screenshots?|certificates?|diplomas?|degrees?|scores?|reports?|results?|abstracts?|posters?|papers?|proofs?|manuscripts?|articles?|drafts?|slides|presentations?|mspe|letters?(?! id\b)|lists?|logs?|notes?|essays?|records?|cards?|titers?|scans?|cop(?:y|ies)|translations?|permits?|licen[cs]es?|lease|contract|agreement|invoices?|receipts?|flyers?|brochure|agenda|minutes|schedule|calendar|timetable|itinerary|spreadsheets?|tables?|charts?|maps?|plans?(?! (?:is|was) to\b)|budget|summar(?:y|ies)|portfolio|bio|biography|evaluations?|recipes?|quotes?|offer|tickets?|videos?|recordings?|data(?:set)?|logo|bylaws|visa(?! (?:status|sponsor\w*|type|needs?|situation|question))|passport|badge|payslips?|slips?|stubs?|insurance|registration|enrol?lment|verifications?|addend(?:um|a)|affidavits?|clearance|cheques?|challans?|vouchers?|photocop(?:y|ies)|w-9|repl(?:y|ies)|responses?|code of conduct|worksheets?|checklists?|handouts?|leaflets?|pamphlets?|booklets?|(?:photo)?micrographs?|applications?(?= (?:is|are) (?:attached|enclosed)\b(?! with)))\b/gi;
/** Joins two things that are enclosed. */
const joint =
  /\s*(?:[,;&]\s*(?:and|plus|as well as|along with|together with)?|\b(?:and|plus|as well as|(?:along|together|combined) with|besides|also)\b)\s*/i;
const determiner =
  /^(?:my|our|your|his|her|its|their|the|an?|this|that|these|those|both|one|two|three|four|another)$/i;
const preposition =
  /^(?:of|for|about|on|from|to|in|with|by|at|under|into|regarding|concerning|than|like|as|per)$/i;
/** A part of the list that tells of another time is none of it. */
const otherTime =
  /\b(?:will|would|can|could|should|may|might|follows?|goes (?!with|along|in\b|here|below|together)|went|(?<!\b(?:is|are) )sent|uploaded|assigned|released|was|were|had|did|said|(?<!\byou )ask(?:s|ed)?|wants?|needs?|hopes?|know|think)\b/i;
const presents =
  /\b(?:you|please) (?:will |can |may |should |could )?(?:also )?(?:find|see|get|receive|have|note)\b/gi;
/** "with the abstract at the bottom" of what was named before it; "card ending 3312" is none at all. */
const within =
  /\b(?:on|at|in|inside) (?:(?:the|its) )?(?:same |very )?(?:bottom|end|top|back|reverse|margin|appendix|(?:first|second|third|last|other|next) (?:page|side)|(?:page|side) \w+)\b/i;
const numbered = /^ (?:ending|number|no\b|#)/i;
/** Says of what kind it is only by the words after it. */
const generic =
  /^(?:lists?|letters?|cop(?:y|ies)|scans?|proofs?|summar(?:y|ies)|certificates?|reports?|statements?|logs?|drafts?|results?|records?)$/i;

const several =
  /\b(two|three|four|five|both|[2-5]) (?:\w+ ){0,2}?(?:files(?! each)|documents|attachments|enclosures|forms|letters|certificates|copies|versions|pdfs|photos|pictures|papers|posters|reports|invoices|slips|stubs|scans|transcripts|recordings|videos|songs|tracks|drafts|things|items|(?<=both )(?:are|come|go|ride|travel)|(?<=are both )(?:attached|enclosed))\b/i;
const counts: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
/** Names of files, and words about them, that hold everything. */
const holdsAll =
  /packet|package|documents|\bdocs\b|combined|merged|(?:^|[^a-z])all(?:[^a-z]|$)|bundle|portfolio|application|materials|files|everything|\.(?:zip|rar|7z|tar|tgz|gz)$/i;
const inOne =
  /\b(?:one|single|same|combined|merged) (?:\w+ )?(?:pdf|file|document|scan)(?! each)|\bpdf with all|\bscanned (?:together|as one|into one)\b|\b(?:is|are|come) (?:both |all )?in the (?:file|pdf|document)\b|\b(?:zip|archive|folder)\b/i;

/** The documents that a promise names one beside the other, each with the words that tell its kind. */
export function documentsIn(text: string): string[] {
  const documents: string[] = [];
  let inside = false;
  for (const part of text.split(joint)) {
    const head = headOf(part);
    // "a list of cases and scores": the second noun belongs to the first.
    const isNamed = head && !(inside && !head.determined) && !within.test(part);
    if (isNamed && !otherTime.test(part.replace(presents, ''))) documents.push(head.words);
    inside = head ? head.goesOn : inside && part !== '';
  }
  return documents;
}

/** The first noun of a part that is not itself the object of a preposition ("the appendix of my MSPE"). */
function headOf(part: string): { words: string; determined: boolean; goesOn: boolean } | null {
  for (const match of part.matchAll(noun)) {
    const end = match.index + match[0].length;
    const after = part.slice(end);
    if (numbered.test(after)) continue;
    const next =
      /^ (?:request )?(?:report|sheet|list|letter|card|form|copy|record|scan|log|slides?)s?\b/i.exec(
        after,
      );
    const before = part.slice(0, match.index).trim().split(/\s+/).slice(-6);
    let from = before.length;
    while (from > 0 && !determiner.test(before[from - 1] ?? '')) {
      if (preposition.test(before[from - 1] ?? '')) break;
      from--;
    }
    const determined = from > 0 && determiner.test(before[from - 1] ?? '');
    const governor = before[determined ? from - 2 : from - 1] ?? '';
    // A preposition that opens the part governs something else: "with a note" was split off as "with".
    if (preposition.test(governor) && !/^(?:as|with)$/i.test(governor)) continue;
    // The letter that the reader writes.
    if (/^letters?$/i.test(match[0]) && /^your$/i.test(before[from - 1] ?? '')) continue;
    const rest = after.slice(next?.[0].length ?? 0);
    const of =
      /^ (?:of|for) (?:(?:my|our|the|its) )?(?!(?:my|our|the|its)\b)[\p{L}-]+(?: [\p{L}\d-]+)?(?!['’\p{L}])/u.exec(
        rest,
      )?.[0];
    const own = before.slice(from).join(' ');
    const words = `${own} ${match[0]}${next?.[0] ?? ''}${generic.test(match[0]) ? (of ?? '') : ''}`;
    const goesOn = /^ (?:of|for|about|on|from|with)\b/i.test(rest);
    return { words: words.trim(), determined, goesOn };
  }
  return null;
}

/** Whether a file may be that document: by a usual name of its kind, or by a word that both have. */
function mayBe(document: string, name: string): boolean {
  if (kinds.some(([says, called]) => says.test(document) && called.test(name))) return true;
  const lower = name.toLowerCase();
  return (document.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some(
    (word) =>
      !/^(?:copy|copies|signed|updated|scan|file|from|with)$/.test(word) &&
      lower.includes(word.slice(0, 5)),
  );
}

/**
 * Whether fewer files are there than the text promises. Two named documents need two files, unless the name of one covers
 * both or a single file is said to hold all; a file whose name tells nothing may be any one of them.
 */
export function lacksFile(text: string, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  const documents = text.split('\n').flatMap(documentsIn);
  // "The application is attached, plus two pay stubs": there the application is one file among them.
  const isOne = (name: string) =>
    documents.some(
      (document) =>
        /applications?$/i.test(document) &&
        !/ (?:for|of) /i.test(document) &&
        mayBe(document, name),
    );
  if (inOne.test(text) || names.some((name) => holdsAll.test(name) && !isOne(name))) return false;
  const number = several.exec(text)?.[1]?.toLowerCase();
  if (number && names.length < (counts[number] ?? Number(number)))
    return !names.some((name) => documents.filter((document) => mayBe(document, name)).length > 1);
  const missing = documents.filter((document) => !names.some((name) => mayBe(document, name)));
  const spare = names.filter((name) => !documents.some((document) => mayBe(document, name)));
  return missing.length > spare.length;
}

/** Whether the text names a kind of document that the text before it did not. */
export function addsKind(text: string, before: string): boolean {
  return kinds.some(([says]) => says.test(text) && !says.test(before));
}
