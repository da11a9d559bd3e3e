/** Words of the field that are written in capitals. */
export const acronyms =
  /^(?:ERAS|ECFMG|NRMP|AAMC|USMLE|COMLEX|SOAP|ACGME|FREIDA|NBME|SLOE|NICU|PICU|SICU|MICU|OSCE|HIPAA|COVID|MSPE|UCSF|UCLA|SUNY|UPMC|HCA|IMG|IMGS|AIDS|ARDS|COPD|PGY|MATCH)$/;

/** `DR. KIM` */
const titled = /\b((?:DR|PROF|ST|MRS?|MS)\.?) (\p{Lu}{2,})/gu;

function cased(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Capitals that are no shout. */
const kept = /^(?:I|MD|CK|CV|ICU|IM|FM|EM|GME|PD|LOR|ER|ED|USA|US|UK)$/;

/** In small letters, but for acronyms. */
export function small(shout: string): string {
  return shout.replace(/\p{L}+/gu, (word) =>
    acronyms.test(word) || kept.test(word) ? word : word.toLowerCase(),
  );
}

/** A shouted subject in small letters; acronyms, numbers and marks stay as they are, but a row of marks becomes one. */
export function quiet(subject: string): string {
  const calm = subject
    .replace(/[!?]{2,}/g, (marks) => (marks.includes('?') ? '?' : ''))
    .replace(titled, (_, title, name) => `${cased(title)} ${cased(name)}`)
    .replace(/\p{Lu}[\p{Lu}'’-]+|\bA\b/gu, small);
  return (calm.charAt(0).toUpperCase() + calm.slice(1)).trim();
}
