import { visible } from '../draft/visible.ts';
import type { Grammar } from '../language/grammar.ts';
import { Phrase } from '../language/grammar.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import { needNot, needsNoMail, refusesMail } from './policy-words.ts';
import { asksRanking, otherRanking } from './ranking-words.ts';

/** What a program's mail says that matters for the answer; the sentences as they stand there. */
export interface Inbound {
  policy: { policy: 'do-not-send' | 'not-needed'; words: string } | null;
  /** It asks for the applicant's ranking, which it may not. */
  asksRanking: string | null;
}

const nothing: Inbound = { policy: null, asksRanking: null };

/** Longer mails are newsletters; what matters stands further up, in UTF-16 code units. */
const longest = 20_000;

/** Reads the mail that is answered. Pure; linear in its length. */
export function readInbound(text: string): Inbound {
  const found: Inbound = { ...nothing };
  for (const paragraph of newest(visible(text)).slice(0, longest).split('\n')) {
    for (const { start, end } of sentencesOf(paragraph)) {
      const words = paragraph.slice(start, end);
      const phrase = new Phrase(wordsOf(words));
      const policy = policyIn(phrase);
      if (policy && found.policy?.policy !== 'do-not-send') found.policy = { policy, words };
      if (!found.asksRanking && says(phrase, asksRanking) && !phrase.has(otherRanking))
        found.asksRanking = words;
    }
  }
  return found;
}

function policyIn(phrase: Phrase): 'do-not-send' | 'not-needed' | null {
  if (!says(phrase, refusesMail)) return says(phrase, needsNoMail) ? 'not-needed' : null;
  return phrase.has(needNot) ? 'not-needed' : 'do-not-send';
}

function says(phrase: Phrase, meaning: Grammar): boolean {
  return phrase.words.length > 2 && phrase.has(meaning);
}

const olderMail =
  /^(?:>|-{2,}.{0,12}original|_{10,}|begin forwarded|from:\s.+|on\s.{4,160}\bwrote:?\s*$)/i;

/** The mail without those that it quotes itself, which may be the applicant's own. */
function newest(text: string): string {
  const lines = text.trim().split('\n');
  const end = lines.findIndex((line, index) => index > 0 && olderMail.test(line.trim()));
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/.test(line)).join('\n');
}
