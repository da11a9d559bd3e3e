/** What the List of Unfilled Programs says, told without the list: `places nobody took: Laurel 2, Oil City 1`. */
import type { Block, Doc } from './doc.ts';

const seat =
  '(?:places?|spots?|seats?|positions?|programs?|programmes?|slots?|chairs?|residenc\\p{L}+|hospitals?|posts?)';
const left =
  "(?:unfilled|unmatched|vacan\\p{L}+|openings?|open|empty|free|remaining|left(?: over)?|leftover|unclaimed|(?:nobody|no one|none) (?:took|has|wanted)|(?:did not|didn['’]t) (?:fill|match))";
const number = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)';
const entry = `(?:[-–•*] ?)?\\p{Lu}[\\p{L}'’. -]{1,40}?(?: |, |: | [-–] |\\s?\\()${number}\\b\\)?`;

/** A heading, then two names or more with a number each. */
const tally = new RegExp(
  `\\b(?:${seat}\\b[^.:!?\\n]{0,50}\\b${left}|${left}\\b[^.:!?\\n]{0,50}\\b${seat}|${left}|${seat} \\p{L}+ ${left})\\b[^.:!?\\n]{0,100}[:.\\n–-]\\s*${entry}(?:(?:\\s*[,;\\n]\\s*|\\s+and\\s+)(?:and )?${entry})+`,
  'iu',
);
/** Without these the places may be any: seats on a flight, beds in a house. */
const ofResidencies =
  /\b(?:medicine|residenc\w+|interns?hips?|programs?|prelims?|soap|nrmp|r3|unfilled|unmatched|peds|pediatrics|psych\w*|surgery|surgical|neurology|radiology|patholog\w+|an[ae]*sthesi\w+|categorical|pgy|fm|im|ob-?gyn)\b/i;

const line = new RegExp(`^${entry}[,;.]?$`, 'iu');

/** Whether the draft names places that are left with how many there are. */
export function tellsPlaces({ blocks }: Doc): boolean {
  return blocks.some((_, i) => {
    const text = withLines(blocks, i);
    return ofResidencies.test(text) && tally.test(text);
  });
}

/** Lines that are read below a heading: more tell nothing new. */
const most = 4;

/** A paragraph and the first lines below it that name a place and a number each. */
function withLines(blocks: readonly Block[], i: number): string {
  const texts = blocks.slice(i, i + 1 + most).map(({ paragraph }) => paragraph.text);
  const end = texts.findIndex((text, k) => k > 0 && !line.test(text));
  return texts.slice(0, end < 0 ? texts.length : end).join('\n');
}
