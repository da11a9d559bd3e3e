import type { Audience } from '../draft/draft.ts';
import { grammar } from '../language/grammar.ts';
import type { Doc } from './doc.ts';

/** How strongly the draft alone speaks for each audience. */
export interface AudienceReading {
  audience: Audience;
  program: number;
  writer: number;
}

const writerSigns = grammar(`
  letter|letters|lor|sloe of recommendation
  recommendation|reference letter|letters
  letter|sloe|lor|recommendation .. my .. residency|application|applications|eras
  strong|supportive letter
  letter request form
  letter id
  write|writing|wrote .. recommendation|letter|lor|sloe
  recommend me
  upload .. letter
  your letter|recommendation|sloe|lor
`);
const programSigns = grammar(`
  your .. residency|program|programme
  residency program|programme|interview|applicant|position|office
  interview .. residency|program|programme|with you
  rank|ranked|ranking .. list|you|program|me
  residency at|in|of|with
  pgy 1
  applicant to|of|for
  applied|apply|applying|application to|in|for|at
  aamc id
  interviewed|interview on|at|with|day
  match day|week
  program director|coordinator
`);

export function readAudience(doc: Omit<Doc, 'audience'>): AudienceReading {
  let program = 0;
  let writer = 0;
  for (const block of doc.blocks)
    for (const { phrase } of block.paragraph.sentences) {
      program += phrase.find(programSigns).length;
      writer += phrase.find(writerSigns).length;
    }
  const audience = writer > program ? 'writer' : program > 1 ? 'program' : 'other';
  return { audience, program, writer };
}
