import { letterGrammar } from './letters.ts';

const words = {
  made: 'saved uploaded placed make made making write wrote written draft drafted compose composed prepare prepared type typed put formulate formulated phrase phrased',
  text: 'n:text n:draft n:version n:template n:sample letter lor recommendation page wording something it this one',
  paper:
    'statement cv resume essay abstract abstracts manuscript poster posters paper papers form forms case cases list logbook slides talk article chapter protocol report bullet points packet answer reply photos photo schedule request',
  it: 'it them this these either whichever one whatever text',
  please: 'please kindly ask asking could would prefer better want appreciate grateful like glad',
  flaw: 'week weeks gap fail failed failing failure failures score scores leave illness sick sickness incident incidents mistake mistakes error errors absence absences attempt attempts weakness weaknesses argument conflict probation complaint complaints lateness late tardiness remediation dismissal withdrawal misunderstanding depression divorce',
};

/** The applicant has written what the letter may say: `The attached page is in your voice.` */
export const ownText = letterGrammar(
  `
  i ..6 {made} ..6 {text}
  in your voice|name|style
  draft|text|version|sample is|are ready|done|finished
  as if|though you
  attached|enclosed|below|here is|are|comes what i ..1 {made}
  attached|enclosed|below|here ..6 draft|version|versions|text|template|sample|letter|lor
  draft|version|versions|text|template|sample|letter|letters|lor|page ..4 attached|enclosed|below|here|comes|goes
`,
  words,
);

/** Or another paper. */
export const otherText = letterGrammar('{paper}', words);

/** Papers that a writer may have in hand with the applicant. */
export const paper = letterGrammar(
  `
  manuscript|abstract|poster|discussion|grant|chapter|slides|protocol|rebuttal|form|forms|coauthors|report|article|publication
  on page
`,
);

/** What the writer is to do with such a text. */
export const takesText = letterGrammar(
  `
  copy|use|take|adopt|lift {it} ..2 word|verbatim|as|whole|unchanged|wholesale
  choose|pick|take|use|send ..1 as|whichever|either|whatever|any|the ..1 one|parts|much|you|version|better|two|longer|shorter|fits
  {it}|only ..2 on|onto|under ..3 letterhead
  sign {it}
  shall|should|may|can i ..1 send|share|bring {it}
  {please}|and|only|just|you sign $|,|if|below|there|at
  change|edit|adapt|alter|tweak|correct|modify|adjust|polish ..1 what|it|anything|whatever|as|where
  {it}|all ..2 needs|lacks|wants|missing ..3 signature|name|stamp
  your name|signature|stamp under|on|below|beneath {it}
  your ..1 signature|stamp ..4 is ..1 all|only|missing|enough
`,
  words,
);

/** What the letter is to keep silent about. */
export const hides = letterGrammar(
  `
  {please}|^ leave|leaving|leaves out ..8 {flaw}
  {please} ..5 leave|leaving|left|leaves out ..8 {flaw}
  {please} ..4 omit|omitting|omits|omitted|skip|skipping|hide|conceal ..8 {flaw}
  {please}|^ ..2 avoid|avoiding ..2 mention|mentioning ..6 {flaw}
  {please} ..3 not ..2 mention|mentioning|write|include|bring|refer|speak|talk ..5 {flaw}
  {please}|^ do not mention|write|include ..5 {flaw}
`,
  words,
);

/** Left to the writer, or not about the letter. */
export const mayTell = letterGrammar(`
  feel free
  you may|might
  fine|free|mind|mistaken|visa|status|citizenship|date|dates
  if ..1 you|it ..3 feel|think|fits|like|wish|prefer|appropriate
  to ..2 others|students|team|anyone|anybody|residents|staff|coordinator|nurses
  statement|cv|poster|abstract|case|report|meeting|plan
`);
