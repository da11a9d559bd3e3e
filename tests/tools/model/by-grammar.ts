import { readParagraph } from '../../../lib/engine/paragraph.ts';
import { phraseRules } from '../../../rules/index.ts';
import type { Labelled } from './corpus.ts';

/** Whether a rule's grammar alone finds its meaning in a labelled sentence. */
export function grammarFinds(id: string, { text, before }: Labelled): boolean {
  const rule = phraseRules.find((r) => r.id === id);
  const start = before ? before.length + 1 : 0;
  return readParagraph(before ? `${before} ${text}` : text).sentences.some(
    (sentence) =>
      sentence.start + sentence.text.length > start &&
      (rule?.inSentence?.(sentence).length ?? 0) > 0,
  );
}
