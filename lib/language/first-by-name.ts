import type { Span } from '../draft/draft.ts';
import { firstChoice } from './first-choice.ts';
import { type Grammar, grammar, type Phrase } from './grammar.ts';

/** Statements of a first choice that name the program: `Quarry Hill opens my rank list`. */

/** What is said of a name, which alone tells that a program is meant. */
const saysOfName = grammar(
  `
  {is} ..1 be~ {my} ..1 {top}|number choice|one|pick|preference|program|rank|#1 !for !of !among
  has|gets|takes|holds my ..1 {top}|number {slot}|one
  {is} ..1 be~ {top} on|in|of {my} ..2 {list}
  {is} ..1 be~ at|on the top of {my} ..2 {list}
`,
  firstChoice,
);
const namesAfter = grammar(
  `
  {my} ..1 {top}|number choice|one|pick|preference|program {is}
  top|head|first ..1 of|on|in {my} ..2 {list} is|stands|comes
  {my} ..2 {list} begins|starts|opens with
  no|nothing|nobody ..3 above|ahead of~
`,
  firstChoice,
);
/** The same where a list is spoken of, so that one word is name enough: `Wexford opens my rank list`. */
const heads = grammar(
  `
  opens|heads|leads|tops|headlines my|our ..2 {list}
  {is}|sits|= ..1 my|our no|nr .~ {one} !for !of !among
  {is}|sits|goes|went|= ..1 on|in|at|to line|row|place|position {one} !of
  {is}|sits|goes|went on|in|at|to the very~ first|top|highest line|row !of
  gets|takes|has|holds|occupies|fills|keeps|occupy|fill the very~ first|top|highest line|row|slot !of
  never left the first|top|highest line|row|place|spot
  has|have not|never left ..1 first|top|highest line|row|place|spot
  is first on|in my|our ..2 {list}
  stands|sits|comes above|before|ahead all|every|everything|everybody|anything|any|the on|in|else|others|rest|other
`,
  firstChoice,
);
const headedBy = grammar(
  `
  {list} ..4 begins|starts|opens with
  order .. it~ begins|starts|opens with
  {list} ..2 is|was headed|led|topped|opened by
  line|row {one} :|is|reads|says|goes|belongs to~
  first|top|highest line|row :|is|reads|says|goes|belongs to~
`,
  firstChoice,
);
/** Capitals that name a specialty, a person or a day rather than a program. */
const noProgram =
  /^(?:dr|prof|medicine|surgery|pediatrics|psychiatry|neurology|pathology|radiology|dermatology|anesthesiology|obstetrics|gynecology|track|clinic|i|january|february|march|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Where a name is said to be first: one of at least two words, or one word where a list is spoken of. */
export function firstByName(phrase: Phrase): readonly Span[] {
  const { words: all } = phrase;
  const isName = (from: number, length: number) => {
    const name = all.slice(Math.max(0, from), from + length);
    return name.length === length && name.every((w) => w.capital && !noProgram.test(w.norm));
  };
  const before = (says: Grammar, length: number) =>
    phrase
      .findAll(says)
      .filter((span) => isName(all.findIndex((w) => w.start === span.start) - length, length));
  const after = (says: Grammar, length: number) =>
    phrase
      .findAll(says)
      .filter((span) => isName(all.findLastIndex((w) => w.end === span.end) + 1, length));
  return [
    ...before(saysOfName, 2),
    ...before(heads, 1),
    ...after(namesAfter, 2),
    ...after(headedBy, 1),
  ];
}
