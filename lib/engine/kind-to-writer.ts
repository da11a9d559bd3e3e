import type { Kind } from '../draft/draft.ts';
import { grammar } from '../language/grammar.ts';
import type { Doc } from './doc.ts';
import { Meanings } from './meanings.ts';

const words = {
  letter: 'n:letter n:lor n:recommendation n:sloe n:reference n:endorsement',
  write:
    'v:write written v:provide v:do v:submit v:support supporting v:recommend v:fill v:consider considered vouch act serve speak',
  ask: 'could can would will may might kindly please ask asking request requesting need require want grateful appreciate hope hoping honoured honored obliged proud love like willing comfortable',
  material:
    'cv n:statement n:form n:packet n:document n:material n:summary n:transcript n:score n:portfolio n:evaluation n:id bullet',
};

/** What a mail to a writer may say that tells its purpose. */
const meanings = new Meanings({
  arrived: grammar(
    `
    {letter} ..2 arrived|in|received|uploaded|through|helped|came
    thank|thanks ..4 writing|letter|support|recommending
    matched at|in|with|into
  `,
    words,
  ),
  asks: grammar(
    `
    {ask} ..8 {write} ..6 {letter}|me
    {ask} ..6 {letter} ..3 from|by|for|of
    {write} ..3 {letter} for|on|in|to|about
    write ..2 on|for|about my|me|behalf
    recommend|recommending|vouch me|for
    comfortable ..3 writing|supporting|recommending
    one|some of my referees|recommenders|writers|references
    know|knew me ..2 well
  `,
    words,
  ),
  agreed: grammar(
    `
    thank|thanks|grateful|glad|happy you|that|for ..2 agreeing|agreed|accepting|offering|offer|saying|willing|will|writing|yes
    {letter} ..1 you ..2 agreed|promised|offered|are
    you ..3 agreed|promised|offered
    you said ..2 yes|would
    as you ..1 asked|requested|suggested|mentioned
    your ..1 yes|acceptance|offer
    your ..1 {letter}
    as discussed|promised|agreed|requested
  `,
    words,
  ),
  hands: grammar(
    `
    attached|attach|attaching|enclosed|enclose|enclosing|here|find|sending|send|sent|below|include|included|including ..8 {material}
    {material} ..6 attached|enclosed|below|inbox
    carries|is ..3 code|id
    everything in one
    bullet points
  `,
    words,
  ),
  handsForm: grammar(`
    letter id
    letter request form
  `),
  declines: grammar(`
    not|never ..2 have|need ..2 to|you ..1 write|letter|it
    could|can not write
    not needed
    not send
    waived|waiving
  `),
  reminds: grammar(
    `
    remind|reminder|reminding|nudge
    follow|following|check|checking|circling|circle up|in|back|again
    {letter}|it|sloe|form ..4 uploaded|pending|submitted|arrived|received|missing|open|yet|due|done|there|ready
    have|had|has ..2 chance|time|moment ..3 write|upload|submit|finish|to|for
    upload|submit|send|finish|do|need ..6 by|before|today|immediately|soon|until|this
    why ..2 not
    promised ..3 it|letter|weeks|monday
    waiting ..3 letter|upload
    still|yet ..4 missing|open|waiting|pending|uploaded|marked|not
    deadline|due
    expect your {letter}
  `,
    words,
  ),
});

/** What a mail to a letter writer is, from its subject and what it says. */
export function toWriter(doc: Doc, finds: (rule: string) => boolean): Kind {
  const all = meanings.saidIn(doc.blocks);
  const subject = doc.draft.subject;
  if (/\b(?:remind\w*|follow(?:ing)?[- ]?up|checking in|status)\b/i.test(subject))
    return 'reminder';
  const asks = finds('weak-letter-request') || finds('letter-recycled') || all.has('asks');
  if (all.has('handsForm') && !all.has('reminds')) return 'packet';
  if (asks && !all.has('agreed') && !all.has('declines')) return 'letter-request';
  if (finds('letter-demanding')) return 'reminder';
  const thanked = all.has('arrived') && /\bthank/i.test(doc.draft.subject + doc.draft.body);
  if (thanked && !asks && !all.has('hands') && !/\bagree/i.test(doc.draft.body)) return 'thank-you';
  if (all.has('hands')) return all.has('reminds') && !all.has('agreed') ? 'reminder' : 'packet';
  if (all.has('reminds')) return 'reminder';
  return 'other';
}
