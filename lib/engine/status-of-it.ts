import type { Span } from '../draft/draft.ts';
import { grammar } from '../language/grammar.ts';
import type { Sentence } from './paragraph.ts';

/** What the sentence before speaks of, where the next one calls it `it`. */
const matter = grammar(
  `
  my|our|the application|applications|file|candidacy|candidature|dossier
  applied
  waitlist|waitlisted|alternate|alternates|standby|invitations|invites|dates
`,
);
const ofMatter = grammar(
  `
  has|have|did|was|were|is|are|will it|they|anyone|anybody|someone|somebody|list|committee ..3 read|moved|move|seen|look|looked|reviewed|opened|changed|decided|discussed|considered|rejected|declined ..8 QM
  started|begun|start|finished|done sending|inviting|calling|offering ..8 QM
  is|are|was|were there ..1 one|any|anything|something|some|news|movement ..2 for|from|on|about me|us|it|that ..3 QM
  somebody|someone|anyone|anybody|people|applicants ..3 cancel|cancelled|canceled|dropped|withdrawn|declined ..8 QM
  place|spot|seat|one|slot|opening|date ..2 open|opened|freed|available|become|come ..8 QM
  how ..1 longer|long ..8 QM
  where|how|what ..1 does|is|do it|that|this ..2 stand|standing|look|mean|now|today|doing ..4 QM
  where|how it|things ..1 stands|stand|is|looks|goes|standing ..3 ?|$
  did|has|will|would it|that|this ..2 change|changed|move|moved ..4 QM
  does|did|do that|this|it|silence ..2 mean ..4 out|no|over|rejected|rejection|declined|refused
`,
);

/** Asks about what the sentence before named. */
export function asksOfMatter(sentence: Sentence): readonly Span[] {
  const found = sentence.phrase.find(ofMatter);
  return found.length === 0 ||
    !(sentence.phrase.has(matter) || sentence.previous?.phrase.has(matter))
    ? []
    : found;
}
