import type { Finding, Kind } from '../draft/draft.ts';
import { grammar } from '../language/grammar.ts';
import type { Doc } from './doc.ts';

const thanks = grammar(`
  thank|thanks|thanking|grateful|gratitude|appreciate|appreciated|appreciation .. interview|interviewing|interviewed|visit|meeting|tour|conversation|talk|day|time|dinner
  enjoyed|enjoy|pleasure .. interview|interviewing|meeting|visit|conversation|talking
`);
const news = grammar(`
  passed|published|accepted|awarded|received|presented|elected|matched|scored|completed|certified|news|update|updated .. score|step|paper|article|manuscript|abstract|award|certificate|ecfmg|rotation|result|results|degree|grant
  update .. application|file
`);
const interest = grammar(`
  interest|interested|enthusiasm|excited|rank|ranking .. program|programme|residency|track|you
`);
const reminds = grammar(`
  remind|reminder|reminding|follow|following|check|checking|status|gentle|uploaded|pending|yet .. letter|recommendation|lor|sloe|reference
  letter|recommendation|lor|sloe|reference .. uploaded|pending|submitted|arrived|received|yet|due|portal
`);
const packet = grammar(`
  attached|attach|attaching|enclosed|here|find|sending|send .. cv|statement|form|packet|materials|documents|summary
  cv|statement|form|packet .. attached|enclosed|below
`);
const request = grammar(`
  write|writing|provide|do|submit|support|recommend .. letter|recommendation|lor|sloe|reference|me
  letter|recommendation|lor|sloe|reference
`);

/** What the mail is, from its audience and its words. */
export function kindOf(doc: Doc, findings: readonly Finding[]): Kind {
  if (doc.audience === 'other') return 'other';
  const says = (meaning: Parameters<Doc['blocks'][0]['paragraph']['sentences'][0]['phrase']['has']>[0]) =>
    doc.blocks.some((b) => b.paragraph.sentences.some((s) => s.phrase.has(meaning)));
  if (doc.audience === 'writer') {
    if (says(packet)) return 'packet';
    if (findings.some((f) => f.rule === 'weak-letter-request')) return 'letter-request';
    if (says(reminds)) return 'reminder';
    return says(request) ? 'letter-request' : 'other';
  }
  if (findings.some((f) => f.rule === 'intent-statement')) return 'letter-of-intent';
  if (says(thanks)) return 'thank-you';
  if (says(news)) return 'update';
  if (says(interest)) return 'interest';
  return doc.draft.isReply ? 'other' : 'outreach';
}
