import { grammar } from '../language/grammar.ts';
import type { Doc } from './doc.ts';
import type { Sentence } from './paragraph.ts';
import type { Hit } from './rule.ts';
import { saysIn } from './says.ts';

const words = {
  i: 'i we',
  seat: 'n:position n:place n:spot n:seat n:slot n:opening n:vacancy vacancies n:post n:chair n:residency residencies n:internship n:job pgy pgy1 pgy-1 n:opportunity opportunities',
  open: 'open vacant unfilled available free remaining leftover left empty unused unmatched extra additional unexpected unexpectedly spare off-cycle offcycle cancelled funded',
  have: 'have has had expect expects expecting anticipate anticipates foresee know know hold holds offer offers remain remains exist exists got keep hear heard',
  vacant: 'open vacant unfilled available leftover unmatched off-cycle offcycle unexpected',
  become:
    'become becomes open opens opened arise arises come comes fall falls fell drop drops exist exists appear appears free turn turns left',
  wish: 'like love want wish glad grateful happy appreciate interested interest keen eager delighted hope hoping curious consider considered consideration candidate apply applying application ask asking inquire inquiring enquire wonder wondering know hear learn available ready take accept fill join start discuss talk',
  soon: 'this july june summer now starting',
  intern: 'n:intern n:resident pgy-1 pgy1',
  gone: 'not cannot unable fail fails drop drops leave leaves quit quits withdraw withdraws resign resigns',
  them: 'you program programme department hospital team clinic director residency committee',
};

/** Asks whether there is a place for this year, or to be considered for one. */
const asks = grammar(
  `
  does|do|did|will|would|might|could|can|if|whether ..5 {have}|be|need ..6 {seat}
  is|are|if|whether|be there ..6 {seat}
  is|are|was|were|has|have ..5 {open} ..4 {seat} ..14 QM
  is|are|was|were|has|have ..6 {seat} ..6 {open}|filled|taken|gone|had ..14 QM
  any ..3 {open} ..3 {seat}
  any ..3 {seat} ..6 {open}|{become}|outside|summer|july|june|year|not
  {wish} ..8 {open} ..3 {seat}
  {open} ..3 {seat} ..12 {wish}
  {wish} ..8 {seat} ..5 {open}|outside|vacated
  if|should|case|whenever ..4 {seat} ..5 {become}|{open}|available
  if|should|case ..6 {seat} ..4 without|empty|unclaimed|lacks
  if|should|case ..5 loses|lose|lost|withdraws|leaves|quits|drops ..5 resident|intern|somebody|someone|candidate
  apply|applying|applied|considered|consider|consideration|candidate|interview ..5 for|your ..6 {seat}
  considered|consideration|consider|apply|applying ..4 prelim|preliminary|categorical|transitional|intern year|spot|position ..8 {soon}
  take|accept|fill|start ..2 {open}|this|the|that|your|any ..2 {seat}
  need|needs|needing|looking|search|searching ..3 for|another|an|a|one ..4 intern|resident|interns|residents
  need|use|want|short|lack|lacking|missing ..4 {intern} ..4 july|june|summer|year|now
  need|use|want|short ..3 someone|somebody ..2 for|in|from|as|to ..3 july|june|summer|fill|replace|step|start|{intern}
  {seat} ..4 not|never ..2 taken|filled|claimed|given
  {seat} was|were|is|are|been|be added|created|approved ..14 QM
  anything|something for me ..3 with|at|in you|your
  pair|hands of|as ..6 {intern}|july|june|summer
  is|be|have|has|if|whether|any|still ..3 room ..2 for ..3 {intern}
  if|should|case|whenever ..5 {intern} ..5 {gone} ..10 step|fill|take|replace|mind|think|ready|available|start
  if|should|case|whenever ..5 anyone|anybody|somebody|someone ..4 {gone} !, ..8 step|fill|take|replace|mind|think
  join|start|begin|work|train|hire|accept|taken|hired|accepted ..8 outside|without ..2 match
  might|could|would|can|may|will ..6 {open} ..2 intern|resident|{seat}
  might|could|would|can|may|will ..5 {seat} ..6 be|become|stay ..1 {open}|mine|for|suit
  might|could|would|can|may|will ..5 {seat} ..6 suit|fit me|somebody|someone|graduate|applicant
  {seat} ..12 still ..4 had|free|available|open|left|vacant
  heard|learned|read|told|know ..4 vacancy|vacancies|opening|openings
  use|need|want|welcome ..2 one|another more|additional|extra ..1 intern|resident
  take|fill|have ..2 his|her|their|whose ..1 {seat}
  {seat} ..2 you ..3 have ..2 left|free|open
  bed|chair|{seat} ..8 stay|stays|remain|remains ..1 empty|open|unfilled|vacant|free
  take|hire|accept|need|recruit|hiring|taking ..4 off -~ cycle
  off -~ cycle ..4 {seat}
  reaching|writing|write|email|mail|calling ..3 about|regarding|concerning ..4 vacancy|vacancies|opening|openings
  replace|replacing|succeed ..2 her|him|them|intern|resident|who|whoever
  discuss|talk|inquire|ask|enquire ..5 {seat} ..6 july|june|summer|year|now
  are|is {them} ..3 looking|recruiting|hiring
  {seat} ..3 outside ..2 match
  understand|heard|hear|told|tells|read|see|saw|know|learned|says|said ..8 {vacant} ..3 {seat}
  understand|heard|hear|told|tells|read|see|saw|know|learned|says|said ..8 {seat} ..6 {open}|{become}
  understand|heard|hear|told|tells|read|learned|says|said ..5 {have} ..2 opening|openings|vacancy|vacancies
  understand|heard|hear|told|tells|read|learned|says|said ..6 be|is|are ..2 opening|openings|vacancy|vacancies
  how|where ..3 apply|put|submit ..8 {seat}
  is|are that|this|it|those|these ..2 {seat} ..4 july|june|summer|year|now ..14 QM
  {seat} ..8 how|where ..3 apply ..3 for|to ..1 it|them|that QM
  hire|take {i}|me ..6 outside|directly|without
  present|offer|offering|propose|proposing|put|putting|introduce|introducing|recommend|submit|nominate|throw ..2 myself|candidacy|name|hat|application ..4 for|as|in ..6 {seat}|intern|resident|ring
  think|thinking of me ..2 for|if|when ..6 {seat}|intern|resident
  keep|bear|have|hold me in mind|view ..2 for|if|when|as ..6 {seat}
  {seat} ..6 gives|giving|gave|leaves|leaving|vacates|vacating|resigns|resigned ..2 up|behind|open|free|vacant|~ ..10 QM
`,
  words,
);

/** Another year, other posts, the rank order list, and what is said or thanked for. */
const unless = grammar(
  `
  thank|thanks|grateful|honored|honoured|appreciate ..6 considering|consideration|considered|interviewing|chance|opportunity ..6 {seat}
  next|following|coming ..1 year|cycle|season|match
  year after
  research|fellowship|observership|observerships|externship|volunteer|faculty|attending|postdoc|postdoctoral|scribe|sub-internship|elective|rotation|rotations|shadowing|moonlighting|parking|webinar|tour|dinner|housing|apartment|daycare ..4 {seat}
  interview ..1 {seat}
  {seat} ..4 research|fellowship|fellow|observership|lab|laboratory|faculty|elective|rotation|parking|tour|rank|ranking|list|webinar|table
  {seat} of|for|to ..3 stay|live|park|sleep|worship|eat|meet|sit|rent|orientation|ceremony|event|party
  place|places|spot|spots|room ..1 near|nearby|close|next|beside|where
  place|places|spot|spots|room ..14 rent|nap|sleep|park|tour|webinar
  looking ..2 for ..3 my|volunteer|volunteers|speaker|speakers|abstracts|patients|help|advice
  looking forward|into|at
  my place|seat|chair|spot
  not|cannot|unable|fail|fails ..5 webinar|tour|dinner|meeting|panel|question|open|read|find|reach|answer
  wife|husband|partner|spouse|girlfriend|boyfriend ..6 {seat}
  friend|friends|sister|brother|cousin|classmate|colleague|roommate|daughter|son ..3 will|would|is|has|can|may|takes|took|accepted ..2 take|taken|taking|fill|filling|start|over|accepted|the|your ..3 {seat}
  i matched|match ..2 {seat}
  how many|big ..4 {seat} ..5 usually|normally|each|every|per
  not|never|without ..4 asking|ask|looking|seeking|writing|inquire|inquiring
  opportunity|opportunities to
`,
  words,
);

/** The words that ask a program for a place of this Match year; null where none do. */
export function asksForPlace(doc: Doc, matchYear: number): Hit | null {
  const isForLater = ({ text }: Sentence) =>
    [...text.matchAll(/\b20\d\d\b/g)].some(([year]) => Number(year) > matchYear);
  return saysIn(doc, asks, unless, (sentence) => !isForLater(sentence));
}
