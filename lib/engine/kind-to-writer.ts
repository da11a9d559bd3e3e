import type { Kind } from '../draft/draft.ts';
import { grammar } from '../language/grammar.ts';
import type { Writer } from '../state/records.ts';
import { isCorrection } from './correction.ts';
import type { Doc } from './doc.ts';
import { Meanings } from './meanings.ts';
import { type Packet, packetIn } from './packet.ts';

const words = {
  letter: 'n:letter n:lor n:recommendation n:sloe n:reference n:endorsement',
  // What is attached `for your reference` is no letter of theirs.
  theirs: 'n:letter n:lor n:recommendation n:sloe n:endorsement',
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
    {ask} ..6 {letter} ..3 from|by|for
    {ask} ..6 {letter} of ..2 recommendation|rec|support|reference|evaluation|yours
    {write} ..3 {letter} for|on|in|to|about
    write ..2 on|for|about my|me|behalf
    recommend|recommending|vouch me|for
    comfortable ..3 writing|supporting|recommending
    one|some of my referees|recommenders|writers|references
    know|knew me ..2 well
  `,
    words,
  ),
  /** Asks that the reader speak to a program, or to somebody about a job: no letter, unless one is named. */
  speaks: grammar(`
    contact|call|phone|ring|email|write|reach|approach|talk|speak|ask ..8 program|programs|director|directors|pd|pds|department|departments|coordinator|colleague|colleagues|hospital|hospitals|people
    contact|call|phone|ring|write|speak|talk ..2 anyone|anybody|someone|somebody
    write|drop|send|text|mail|email|call|phone|ring|telephone ..1 him|her|them|dr
    write|recommend|introduce ..6 friend|cousin|brother|sister|boss|owner|employer|acquaintance|lab
  `),
  agreed: grammar(
    `
    thank|thanks|grateful|glad|happy you|that|for ..2 agreeing|agreed|accepting|offering|offer|saying|willing|will|writing|yes
    thank|thanks|grateful ..5 for agreeing|accepting|offering|consenting
    {letter} ..1 you ..2 agreed|promised|offered|are
    you ..3 agreed|promised|offered
    you said ..2 yes|would
    as you ..1 asked|requested|suggested|mentioned
    your ..1 yes|acceptance|offer
    your ..1 {theirs}
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
    you ..2 promised ..3 it|letter|weeks|monday
    waiting ..3 letter|upload
    still|yet ..4 missing|open|waiting|pending|uploaded|marked|not
    deadline|due
    expect your {letter}
  `,
    words,
  ),
});

/** Who has not said yes, or is done, is not reminded of a letter. */
const pending: readonly Writer['stage'][] = ['asked', 'agreed', 'packet-sent'];

const nudges =
  /\b(?:remind(?:er|ing|ed)?|nudge|nudging|jog your memory|follow(?:ing)?[- ]?up|check(?:ing)? (?:in|on|back|whether|if)|circl(?:e|ing) back|touch(?:ing)? base|bump(?:ing)?|ping(?:ing)?|(?:once|you) again|once more|(?:to|and) (?:knock|bother|disturb|trouble) (?:you )?again|knock(?:ing)? again|mak(?:e|ing) sure (?:that )?(?:the|my|your) (?:\w+ ){1,4}(?:reached|arrived|came|got|went)|a second (?:mail|time)|still (?:open|missing|pending|outstanding|waiting|not|no)|not (?:yet )?(?:arrived|been (?:uploaded|received|submitted)|in (?:the|my)|there|come|uploaded|received|shown)|(?:isn['’]t|hasn['’]t|haven['’]t|has not|have not) (?:yet )?(?:been |shown |arrived|uploaded|come|in\b|there)|yet to (?:arrive|be)|have you (?:had|been able|found|managed|already|started|written|uploaded|submitted|sent)|were you able|did you (?:manage|get|have|find|receive|already|upload)|has (?:the|your|my) (?:\w+ ){0,3}(?:letter|lor|sloe|recommendation|evaluation)|is (?:the|your|my) (?:\w+ ){0,3}(?:letter|lor|sloe|recommendation) (?:\w+ ){0,2}(?:ready|done|finished|in|uploaded|under way|there|coming)|how (?:is|are|far|goes|does)\b[^.?]{0,40}\b(?:letter|lor|sloe|recommendation|coming|going)|any (?:news|update|progress|word)|(?:days?|weeks?) (?:are |is )?(?:left|remain(?:ing)?|away|to go)|(?:deadline|due date|date) (?:is |are )?(?:near|approach\w*|coming|close|soon|around)|(?:approaching|coming closer|drawing near|around the corner|running out)|waiting for|wait for|forg[eo]t\w*|slipped|looking out for|(?:back )?(?:to|at|on) the top of (?:your|the) (?:inbox|list|pile|mail)|(?:got|get|was|been) (?:lost|buried) in your|on your (?:list|desk|radar)|keep(?:ing)? in mind|bear in mind|(?<!\bi |\bi have |i['’]ve )promised|(?:ask|asking|hear|know|wonder(?:ing)?) (?:you )?(?:how|when) (?:the|my|your) (?:\w+ ){0,2}(?:letter|lor|sloe|recommendation)|whether (?:the|your|my) (?:\w+ ){0,2}(?:letter|lor|sloe|recommendation))\b/i;
/** Asks after the letter, not what the writer still needs for it. */
const asksAfter =
  /\b(?:letters?|lors?|sloes?|recommendation|reference|evaluation)\b[^.!?\n]*\?|how (?:things|we|it) stands?|where (?:things|we|it) stands?|\b(?:shows?|see|find|has|have) (?:no|none|nothing|not a)\b[^.?!]{0,20}\b(?:letter|from you)|\b(?:friendly|gentle|kind|polite|small|quick|short|little) (?:word|note|line|mail|e-?mail|message)\b[^.?!]{0,30}\b(?:about|on|regarding)\b[^.?!]{0,15}\bletter|\bplease\b[^.?!]{0,20}\b(?:upload|submit|finish|complete|send)\b[^.?!]{0,40}\b(?:by|before|this week|soon|today|tomorrow|when you can|until|in time)\b|\btime flies\b|\bcount on (?:the|your) letter/i;
/** `Please remember my letter`, `do not let the letter slip your mind`. */
const bringsToMind =
  /\b(?:please|kindly|hope (?:that )?you|you(?:['’]ll| will)|(?:ask|beg|request) you|(?:would|could|will|can|may) you)\b[^.?!]{0,30}\b(?:remember|recall|think (?:of|about)|spare a (?:\w+ )?thought for) (?:the|my|our|your) (?:\w+ ){0,3}(?:letter|lor|sloe|recommendation|reference)\b|(?<!with )\b(?:my|the) (?:\w+ ){0,2}(?:letter|lor|sloe|recommendation|reference)\b(?: \w+){0,2} (?:(?:back )?(?:to|in|into)(?: your)? (?:mind|thoughts|memory)\b|slip\b)/i;
const needs =
  /\b(?:you need|need (?:anything|more)|would (?:it|you) (?:help|like|want|prefer|wish)|shall i|should i|may i (?:send|bring|give|add)|can i (?:send|bring|give|add|help)|anything (?:else|more)|which (?:case|form|portal|address|file)|of use|useful)\b[^.!]*\?/i;

const subjectNudges =
  /\b(?:remind\w*|nudge|follow(?:ing)?[- ]?up|check(?:ing)? in|status|again|still (?:open|missing|pending|outstanding)|outstanding|pending|any news)\b/i;
const noNudge =
  /\b(?:no(?:t| need| hurry| rush)|nothing) (?:\w+ ){0,4}(?:remind\w*|nudge|hurry|rush)\b/i;
const aboutLetter =
  /\b(?:letters?|lors?|sloes?|recommendations?|reference|evaluation|upload\w*|portal|residencycas|eras)\b/i;
const thanks = /\b(?:thank|thanks|grateful|gratitude)\b/i;
const isIn =
  /\b(?:letter|lor|sloe|recommendation)\b[^.?!]{0,30}\b(?:is in|has arrived|arrived|was uploaded|has been uploaded|is uploaded|is there now|got in|came in|went in|was received|is complete)\b/i;
const gathers =
  /\b(?:packet|package|folder|documents|materials?|papers|dossier|everything|all things|for (?:the|your|my) (?:\w+ ){0,3}(?:letter|lor|sloe)|what you (?:need|asked)|as (?:you )?(?:asked|requested|promised|agreed|discussed))\b/i;

/** What a mail to a letter writer is, from what is on record about the letter, the subject and what the mail says. */
export function toWriter(doc: Doc, writer: Writer | null, finds: (rule: string) => boolean): Kind {
  const all = meanings.saidIn(doc.blocks);
  const { subject, attachments, isReply } = doc.draft;
  const body = doc.blocks
    .filter(({ field }) => field === 'body')
    .map(({ paragraph }) => paragraph.text)
    .join('\n');
  const isPending = writer !== null && pending.includes(writer.stage);
  const isOpen = writer === null || isPending || writer.stage === 'planned';
  const asks =
    (!all.has('speaks') || namesLetter.test(subject + body)) &&
    (finds('weak-letter-request') ||
      finds('letter-recycled') ||
      (all.has('asks') && !othersWrite.test(body)) ||
      asksStrongly.test(body));
  const packet = packetIn(doc);
  const says =
    subjectNudges.test(subject) ||
    nudges.test(body) ||
    (isPending && bringsToMind.test(body)) ||
    (isPending && !isReply && asksAfter.test(body) && !needs.test(body));
  const onlyCorrects = isCorrection(`${subject}\n${body}`);
  const reminds =
    says &&
    !onlyCorrects &&
    !noNudge.test(body) &&
    (aboutLetter.test(body) || aboutLetter.test(subject) || finds('letter-demanding'));

  if (isIn.test(body) && !asks && !(writer && isPending && body.includes('?') && nudges.test(body)))
    return thanks.test(subject + body) ? 'thank-you' : 'other';
  if (writer !== null && !isOpen)
    return all.has('arrived') && thanks.test(subject + body)
      ? 'thank-you'
      : asks && !packet.hands
        ? 'letter-request'
        : 'other';
  // Whoever has agreed is not asked again, whatever the words; whoever was never asked is not reminded. Of somebody who
  // is not on record a strong letter is asked but once, by what date soever.
  const isFirst = asksStrongly.test(body) && !says;
  const wasAsked =
    isPending || (writer === null && (all.has('agreed') || (all.has('reminds') && !isFirst)));
  if (asks && !wasAsked && !all.has('declines')) return 'letter-request';
  const isAnswer = isSingleAnswer(isReply, packet, body);
  if (
    packet.hands &&
    !isAnswer &&
    (gathers.test(subject + body) ||
      packet.parts.size > 1 ||
      attachments.length > 1 ||
      packet.whole)
  )
    return 'packet';
  if (all.has('hands') && !reminds && !isAnswer && handsOver(packet, body)) return 'packet';
  if (
    isReply &&
    !subjectNudges.test(subject.replace(/^(?:re|aw|fwd?):/i, '')) &&
    !nudges.test(body)
  )
    return 'other';
  if (reminds && (wasAsked || writer === null)) return 'reminder';
  if (finds('letter-demanding')) return 'reminder';
  if (asks && isPending && writer.stage === 'asked') return 'letter-request';
  if (
    all.has('arrived') &&
    thanks.test(subject + body) &&
    !all.has('hands') &&
    !/\bagree/i.test(body)
  )
    return 'thank-you';
  if (all.has('reminds') && wasAsked && !isReply && !onlyCorrects && aboutLetter.test(body))
    return 'reminder';
  return 'other';
}

/** Somebody else's letter is not asked for. */
const othersWrite =
  /\b(?:drs?\.? [\p{L}'’-]+|professor [\p{L}'’-]+|he|she|they|colleagues?|mentor) (?:will|would|is going to|has agreed to|have agreed to|wrote|writes|is writing|offered to)\b[^.?!]{0,40}\b(?:letter|recommend\w*|sloe)\b/iu;

const namesLetter = /\b(?:letters?|lors?|sloes?|recommendations?|references?|testimonial)\b/i;

const asksStrongly =
  /\b(?:could|would|can|will|might|may|are you (?:willing|able|comfortable)|do you (?:know me|feel|think you)|hoping|wonder(?:ing)?|ask(?:ing)?|request(?:ing)?|look(?:ing)? for)\b[^.!]{0,110}\b(?:strong|supportive|favou?rable|enthusiastic|positive|detailed|warm(?:ly)?|strongly|good|glowing|compelling)\b[^.!]{0,60}\b(?:letter|lor|sloe|recommend\w*|reference|endorse\w*|one)\b|\b(?:letter|lor|sloe|recommendation|reference)\b[^.!?]{0,60}\b(?:could|would|can|might) (?:it|that|this|you|there)\b|\b(?:write|writing|provide|become|recommend)\b[^.!]{0,60}\b(?:strong(?:ly)?|supportive|favou?rable|enthusiastic|positive|warm(?:ly)?|wholeheartedly)\b[^.!?]{0,80}\?|\ban? (?:\w+ ){0,2}(?:strong|supportive|favou?rable|enthusiastic|positive|detailed|warm) (?:\w+ ){0,2}(?:letter|lor|sloe|recommendation)\b[^.!?]{0,60}\bwould (?:help|mean|be|make|do)\b|\b(?:recommend|support|speak|vouch)\w*\b[^.!]{0,25}\b(?:me|my)\b[^.!?]{0,80}\?/i;

/** A mail that answers with one paper that was asked for hands over no packet. */
function isSingleAnswer(isReply: boolean, packet: Packet, body: string): boolean {
  return (
    (isReply &&
      packet.parts.size < 2 &&
      !packet.whole &&
      !/\bpacket|folder|everything\b/i.test(body)) ||
    (packet.parts.size < 2 &&
      !packet.whole &&
      /\b(?:updated|corrected|new version|latest)\b/i.test(body) &&
      !/\bpacket\b/i.test(body))
  );
}

/** Words alone hand over a packet where they name a paper that comes along, not a form that is only talked of. */
function handsOver(packet: Packet, body: string): boolean {
  return (
    (packet.parts.size > 0 && packet.hands) ||
    (/\b(?:cv|r[eé]sum[eé]|personal statement|packet|request form)\b/i.test(body) &&
      /\b(?:attach\w*|enclos\w*|comes? with this|with this (?:e-?)?mail|links?)\b/i.test(body))
  );
}
