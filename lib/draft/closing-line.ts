const opening =
  '(?:with|many|most|very|kind|kindest|warm|warmest|best|all|my|again|once more|sending|please accept my|in|much|deep|deepest|sincere|sincerest|heartfelt|yours|and)';
const farewell =
  '(?:regards|wishes|gratitude|respects?|respectfully|sincerely|gratefully|cordially|faithfully|truly|humbly|warmly|kindly|cheers|appreciation|appreciatively|love|best|hugs?|obediently|yours|obliged|advance|anticipation|take care|until then|talk soon|a hug|gracias|saludos)';
/** Of small letters: letters of either size in a pattern over all scripts take a browser long to prepare. */
const farewells = new RegExp(
  `^(?:${opening}[\\s,]+)*${farewell}(?:[\\s,&]+(?:and|with|${opening}|${farewell}|always|to you|again))*$`,
);
const thanks = new RegExp(
  `^(?:${opening}\\s)*(?:thanks|thank you|thanking you|looking forward)\\b[\\p{L}\\s,'’-]{0,45}$`,
  'u',
);
/** Thanks for what anybody is thanked for. */
const plainThanks = new RegExp(
  `^(?:${opening}\\s)*(?:thanks|thank you|thanking you|looking forward)(?:,? (?:and|with|for|to|in|so|very|much|again|once more|kindly|sincerely|truly|a lot|always|your|the|this|it|time|consideration|attention|help|support|kindness|guidance|patience|understanding|opportunity|hearing|from|you|${opening}|${farewell}))*$`,
);

/** Whether a line takes leave, and what stands below may be a name. */
export function isSignOff(text: string): boolean {
  if (text.length > 70 || text.includes('?')) return false;
  if (/[.!]$/.test(text) && text.split(/\s+/).length > 4) return false;
  const said = bare(text);
  return farewells.test(said) || thanks.test(said) || isLettersAndComma(text);
}

/** Whether a line is a farewell, or says who signs, and nothing that a reader is told. */
export function isClosingLine(text: string): boolean {
  if (text.length > 90 || /^p\.?\s?(?:p\.?\s?)?s\b/i.test(text)) return false;
  if (isSignOff(text)) {
    const said = bare(text);
    return farewells.test(said) || plainThanks.test(said) || !isTalk(text);
  }
  return (!/[.?!]\s*$/.test(text) || /\b(?:M\.?D|Jr|Ph\.?D|D\.?O)\.$/.test(text)) && isLabel(text);
}

const device = /^(?:sent from my|get outlook for)\b/i;

/** Whether a line is a name, a degree, a title, an address, a number or a link, and no sentence. */
export function isLabel(text: string): boolean {
  if (device.test(text)) return true;
  if (isTalk(text)) return false;
  const words = wordsOf(text).filter((word) => !joining.has(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    words.length <= 3 ||
    small.length * 2 <= words.length ||
    /[\d@|]|\w[./]\w/.test(text) ||
    words.some((word) => offices.has(word.toLowerCase()))
  );
}

const set = (words: string) => new Set(words.split(' '));
const joining = set('of at the and for in on to from with de del da di la van von der den bin y e');
const offices = set(
  'student applicant candidate resident intern fellow physician doctor graduate school university college hospital department medicine program class coordinator researcher assistant nurse volunteer',
);
/** Words that speak to the reader, however they are written. */
const addressing = set('you your yours please kindly');
/** Words of sentences; with a capital they may be names and abbreviations: `Will May, Portland, ME`. */
const speaking = set(
  'i me my mine we us our ours it is are was were am be been will would can could shall should may might must have has had do does did not let tell know hope hoping want need give gave send consider rank ranks ranked ranking promise promised guarantee reserve get got make made take took keep kept put see saw think feel wrote said',
);
/** Words that begin a question, a request or half a sentence. */
const beginning = set(
  'let tell give rank promise consider keep remember send reply reserve guarantee hold save put take make hope hoping is are was were can could would should does did have has where when what which who why how if whether because but my we',
);

/** Longest line that may be a label. */
const longest = 100;
/** Slots in brackets, addresses and links: `[Your Name]`, `asha@me.example`. */
const wordless = /\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\S*(?:@|:\/\/|www\.)\S*/g;

/** Whether a line holds words of a sentence. */
export function isTalk(text: string): boolean {
  if (text.length > longest) return true;
  if (/(?:^|[\s"“(])I(?:['’](?:m|d|ll|ve)\b|\s+\p{Ll})/u.test(text)) return true;
  const words = wordsOf(text.replaceAll(wordless, ' '));
  if (words.some((word) => speaking.has(word) || addressing.has(word.toLowerCase()))) return true;
  const [first = '', second = ''] = words;
  return beginning.has(first.toLowerCase()) && /^\p{Ll}/u.test(second);
}

/** Cuts at apostrophes and not at hyphens: `I’m` speaks, `e-mail` is one word. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\d-]+/u).filter((word) => /\p{L}/u.test(word));
}

/** A farewell of any language: `Mit freundlichen Grüßen,`. */
function isLettersAndComma(text: string): boolean {
  return /^[\p{L} ]{3,40},$/u.test(text);
}

function bare(text: string): string {
  return text.replace(/[\s,.!–—-]+$/u, '').toLowerCase();
}
