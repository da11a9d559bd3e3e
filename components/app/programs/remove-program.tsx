import { useState } from 'react';
import type { Program } from '../../../lib/state/records.ts';
import { instantOf } from '../../../lib/state/sent-mails.ts';
import { useApp } from '../context.ts';
import { instantWords } from '../dates.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { Question } from '../ui/question.tsx';
import { removalWords, removeProgram } from './changes.ts';
import { standingIntentTo } from './rows.ts';

/**
 * Takes a program off the list. Undo brings it back, so this is asked about only where a letter of intent goes with it: what
 * watches for a second one would be lost unseen.
 */
export function RemoveProgram({ program }: { program: Program }) {
  const { state, now, change } = useApp();
  const [asking, setAsking] = useState(false);
  const letter = standingIntentTo(program, state);
  const remove = async () => {
    const removal = removeProgram(state, program.id);
    const words = removalWords(program, removal.remove?.messages?.length ?? 0, letter !== null);
    if (await change(removal, words)) location.hash = hashOf('programs');
  };
  const button = (onPress: () => void) => (
    <Button look="danger" icon="bin" changes onPress={onPress}>
      Remove this program
    </Button>
  );
  if (!asking || !letter) return button(() => (letter ? setAsking(true) : void remove()));
  const day = instantWords(instantOf(letter), now);
  return (
    <Question
      title={`Remove ${program.name}?`}
      words={`Your letter of intent of ${day} goes with it, and a second one, to another program, would then not be noticed.`}
    >
      {button(() => void remove())}
      <Button onPress={() => setAsking(false)}>Keep it</Button>
    </Question>
  );
}
