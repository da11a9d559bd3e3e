/** Liaison is the company behind ResidencyCAS; a liaison is also a service of a hospital, and somebody who goes between. */

/** Only the company has these, however it is written. */
const companys =
  /^ (?:international|letters?|links?|portal|page|system|site|website|form|account|invitation|(?:e-?)?mail|message)\b/i;
const notCompany =
  /^(?:\/| [-–]? ?)?(?:consult\w*|psych\w*|neuro\w*|nurs\w*|teams?|services?|wards?|rounds?|units?|clinics?|departments?|rotations?|electives?|blocks?|months?|weeks?|days|work(?:ers?)?|officers?|office|committee|groups?|meetings?|person|role|position|fellow\w*|residents?|doctors?|physicians?|attendings?|between|to the|with (?:you|me|your|the))\b/i;
const partOfName =
  /\b(?:consult(?:ation|ative)?s?|c|month|weeks?|time|rotation|elective|rotating|rotated|worked|working)(?:[-–/ ]| and | (?:on|in) (?:the |your )?)$/i;
const governs = /\b(?:from|by|via|through|to) $/i;

/** Whether the word that stands there is some other liaison than the company. */
export function isOtherLiaison(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (!/^liaison$/i.test(word)) return false;
  const after = text.slice(end);
  if (companys.test(after)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (notCompany.test(after) || partOfName.test(before)) return true;
  return !/^\p{Lu}/u.test(word) && !governs.test(before);
}
