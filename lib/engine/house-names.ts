import type { Span } from '../draft/draft.ts';
import { matchesOf } from '../language/matches.ts';
import type { Recipient } from './recipients.ts';

/** Hosts of everybody's mail: they name no institution. */
const anybodys =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|proton|protonmail|gmx|mail)$/;

/** Words that half of all institutions have in their names: alone they name none. */
const common =
  /^(?:university|universal|hospitals?|medical|medicine|medschool|health|healthcare|clinic|center|general|regional|community|county|children|childrens|saint|mount|school|college|residency|surgery|internal|family|emergency|pediatrics|north|south|east|west|central|american|state|united|department|program)$/;

/** How an address goes on after the name: `harborview` is not Harbor's. */
const kinds =
  /^(?:anes[a-z]*|ch|child[a-z]*|clinics?|college|community|cent(?:er|re)|county|derm[a-z]*|emerg[a-z]*|em|ent|fam[a-z]*|fm|gen[a-z]*|gh|gme|group|gyn[a-z]*|hc|health[a-z]*|hosp[a-z]*|hs|im|int[a-z]*|mc|mch|med[a-z]*|memorial|neuro[a-z]*|ob[a-z]*|onc[a-z]*|ophth[a-z]*|ortho[a-z]*|path[a-z]*|ped[a-z]*|program|psych[a-z]*|rad[a-z]*|regional|rehab[a-z]*|residen[a-z]*|rmc|school|surg[a-z]*|system|uh|umc|uni[a-z]*|uro[a-z]*|women[a-z]*|s)*$/;

/** Shorter beginnings of an address belong to many names. */
const shortest = 5;

const capitalised = /\b\p{Lu}[\p{L}'’&.]*/gu;
/** What a name may go on with. */
const rest =
  /^(?:['’]s)?(?:\s+\p{Lu}[\p{L}'’&]*)*?\s+(?:(?:Hospital|Center|Medicine|Surgery|Pediatrics|Psychiatry|Urology|Neurology|Radiology|Anesthesiology|University|Health|Medical|College|Clinic|Campus|[Rr]esidency|[Pp]rogramm?e?)\b\s*)+/u;

/** What the addresses in To say of the house that they belong to: `quarrystreet` of `hd@mail.quarrystreet.example`. */
export function housesOf(recipients: readonly Recipient[]): string {
  const labels = new Set<string>();
  for (const { field, person } of recipients) {
    const at = person.email.lastIndexOf('@');
    if (field !== 'to' || at < 0) continue;
    for (const label of person.email
      .slice(at + 1)
      .toLowerCase()
      .split('.')
      .slice(0, -1)) {
      const letters = label.replaceAll('-', '');
      if (letters.length >= shortest && !anybodys.test(letters)) labels.add(letters);
    }
  }
  return [...labels].join(' ');
}

/** Whether two addresses belong to the same institution, and not to a host of everybody's mail. */
export function shareHouse(one: string, other: string): boolean {
  const host = hostOf(one);
  return host !== '' && host === hostOf(other) && !anybodys.test(host.split('.')[0] as string);
}

function hostOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Where a text names one of the houses: `Quarry Street` for `quarrystreet`, `Moorings` for `mooringsmc`. */
export function houseNamesIn(text: string, houses: string): Span[] {
  if (houses === '') return [];
  const labels = houses.split(' ');
  const found: Span[] = [];
  const words = matchesOf(capitalised, text);
  for (let i = 0; i < words.length; i++) {
    const last = longest(words, i, labels, text);
    if (last < i) continue;
    const end = endOf(words[last]);
    const more = rest.exec(text.slice(end, end + 80))?.[0].trimEnd() ?? '';
    found.push({ start: (words[i] as RegExpExecArray).index, end: end + more.length });
    i = last;
  }
  return found;
}

/** The last of the words from the given one on that together begin a label, or one before it for none. */
function longest(
  words: readonly RegExpExecArray[],
  from: number,
  labels: string[],
  text: string,
): number {
  let letters = '';
  let best = from - 1;
  for (let i = from; i < words.length; i++) {
    const word = words[i] as RegExpExecArray;
    if (i > from && !/^[.\s]*$/.test(text.slice(endOf(words[i - 1]), word.index))) break;
    letters += word[0].toLowerCase().replace(/['’](?:s$)?|[^\p{L}]/gu, '');
    const begun = labels.filter((label) => label.startsWith(letters));
    if (begun.length === 0) break;
    if (letters.length < shortest || (i === from && common.test(letters))) continue;
    if (begun.some((label) => kinds.test(label.slice(letters.length)))) best = i;
  }
  return best;
}

function endOf(word: RegExpExecArray | undefined): number {
  return word ? word.index + word[0].replace(/['’]s$|\.$/u, '').length : 0;
}
