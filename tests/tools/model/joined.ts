import type { Labelled } from './corpus.ts';
import { uncapped } from './hurried.ts';

/** How a sentence goes on to something else. */
const joints = [', and ', ' and ', ', ', ' - ', ', also '];

/** What is specific makes praise of it, and what only opens or closes a mail is joined with nothing. */
const standsAlone = ({ rules, text }: Labelled) =>
  rules.includes('generic-praise') || /^(?:Dear|Hi|Best|Kind|With|Yours)\b|,$/.test(text);

/** Opens a sentence that may stand beside any other, */
const opens =
  /^(?:I|We|My|Thank|Thanks|Please|Could|Can|Would|Is|Are|Do|Does|When|Where|How|It was|The)\b/;
/** unless it speaks of what the labels are about, takes back or points back. */
const isAbout =
  /\b(?:not|never|no|none|nor|nothing|nobody|without|but|if|though|unless|only|rank\w*|list\w*|match\w*|first|top|places?|spots?|positions?|promis\w*|guarant\w*|letters?|strong\w*|recommend\w*|decision|status|offers?|it|this|that|they|them|said|says|told|asked)\b|n['’]t\b|[:;"“]/i;
const mostWords = 11;

/** Of sentences that carry no label, the share that is taken: one in so many. */
const unlabelled = 8;

/** All sentences that carry a label, and some of the others, before and behind one that says nothing of the kind: what they say stays. */
export function joined(sentences: readonly Labelled[]): Labelled[] {
  const plain = sentences.filter(isPlain);
  return sentences.flatMap((sentence, i) => {
    if ((sentence.rules.length === 0 && i % unlabelled !== 0) || standsAlone(sentence)) return [];
    return [i * 7919, i * 104_729 + 1].flatMap((pick, isBehind) => {
      const beside = plain[pick % plain.length];
      if (beside?.audience !== sentence.audience) return [];
      const joint = joints[pick % joints.length] as string;
      const [first, second] = isBehind
        ? [beside.text, sentence.text]
        : [sentence.text, beside.text];
      return [
        { ...sentence, text: `${first.replace(/\s*[.?!]+$/, '')}${joint}${uncapped(second)}` },
      ];
    });
  });
}

function isPlain({ rules, open, text }: Labelled): boolean {
  return (
    rules.length === 0 &&
    !open?.length &&
    opens.test(text) &&
    !isAbout.test(text) &&
    text.split(/\s+/).length <= mostWords
  );
}
