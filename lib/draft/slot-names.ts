/** What a template asks the writer to fill in. */
export const nouns = new Set(
  'name names site hometown birthplace homeland region province village nationality course lastname firstname surname program programme residency hospital institution university college school city state country town place location date day month year time deadline specialty speciality subspecialty director coordinator interviewer recipient recruiter doctor physician attending resident faculty member professor mentor chair applicant candidate company employer department division clinic rotation conference event position title role score number phone email address id aspect feature strength reason reasons detail details topic interest interests experience research project skill skills goal goals track case cases achievement accomplishment publication journal signature pd pc landlord customer client amount salutation hobby language number dates trip visit clerkship elective duration institute supervisor preceptor hours weeks months fellowship age gender area areas field fields moment memory story value quality street zip postcode venue restaurant room host speaker weekday'.split(
    ' ',
  ),
);
const fillers = new Set(
  'your a an of or and for in at from to first second third last given family full middle insert enter add specify mention specific particular relevant exact here no dr mr ms mrs prof medical contact start end due other current home letter writer x years e.g. etc you liked something any one two three about we discussed aamc eras nrmp usmle interview brief briefly describe unique new as on per card passport diploma printed shown'.split(
    ' ',
  ),
);

/** Whether words between brackets name something to fill in, and are not an aside ("[the program]", "[programs]"). */
export function isSlotName(text: string): boolean {
  const words = text
    .replace(/(\p{Ll}{2})(\p{Lu})/gu, '$1 $2')
    .replace(/['’]s?\b|[.,:#]+(?=\s|$)/g, '')
    .split(/[\s/,&_-]+/)
    .filter((word, i) => word !== '' && !(i > 0 && /^\d$/.test(word) && /^\p{Lu}/u.test(text)));
  const small = words.map((word) => word.toLowerCase());
  const first = small[0] ?? '';
  if (words.length > 8 || /^(?:the|his|her|their|our|this|that|these|those|its)$/.test(first))
    return false;
  if (!small.some((word) => nouns.has(word))) return false;
  // "dates of interview trip", "number of weeks"
  if (small[1] === 'of' && nouns.has(first) && words.length > 2) return true;
  if (small.every((word) => nouns.has(word) || fillers.has(word)))
    return words.length > 1 || !/^(?:\p{Ll}+s|\S*ID)$/u.test(text);
  const last = small.at(-1) ?? '';
  // "[Reference name]": nothing but a slot ends in "name".
  const capitals = last === 'name' ? words.slice(0, -1) : words;
  return (
    words.length < 5 && nouns.has(last) && capitals.every((word) => /^[\p{Lu}\d(]/u.test(word))
  );
}
