/** Words of the field that are written in capitals. */
export const acronyms =
  /^(?:ERAS|ECFMG|NRMP|AAMC|USMLE|COMLEX|SOAP|ACGME|FREIDA|NBME|SLOE|NICU|PICU|SICU|MICU|OSCE|HIPAA|COVID|MSPE|UCSF|UCLA|SUNY|UPMC|HCA|IMG|IMGS|AIDS|ARDS|COPD|PGY|MATCH)$/;

/** `DR. KIM` */
const titled = /\b((?:DR|PROF|ST|MRS?|MS)\.?) (\p{Lu}{2,})/gu;

function cased(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Capitals that are no shout. */
const kept = /^(?:I|MD|CK|CV|ICU|IM|FM|EM|GME|PD|LOR|ER|ED|USA|US|UK)$/;

/** Names that are shouted along: days, months, and the places that applicants write of most. */
const names =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan|febr)uary|april|june|july|august|(?:septem|octo|novem|decem)ber|new (?:york|jersey|mexico|orleans|england|hampshire|haven)|(?:north|south) (?:carolina|dakota)|boston|chicago|houston|dallas|philadelphia|baltimore|detroit|cleveland|seattle|miami|atlanta|denver|texas|florida|california|ohio|michigan|pennsylvania|virginia|america|christmas|thanksgiving)\b/gi;

/** In small letters, but for acronyms and what they leave of names. */
export function small(shout: string): string {
  return shout
    .replace(/\p{L}+/gu, (word) =>
      acronyms.test(word) || kept.test(word) ? word : word.toLowerCase(),
    )
    .replace(names, (name) => name.replace(/\p{L}+/gu, cased));
}

/** A shouted subject in small letters; acronyms, numbers and marks stay as they are, but a row of marks becomes one. */
export function quiet(subject: string): string {
  const calm = subject
    .replace(/[!?]{2,}(?=(\s+\p{L})?)/gu, (marks, next) =>
      marks.includes('?') ? '?' : next ? '!' : '',
    )
    .replace(titled, (_, title, name) => `${cased(title)} ${cased(name)}`)
    .replace(/\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)*|\bA\b/gu, small)
    .replace(/[.!?]\s+\p{Ll}/gu, (opening) => opening.toUpperCase());
  return (calm.charAt(0).toUpperCase() + calm.slice(1)).trim();
}
