import { useState } from 'react';
import type { Message, Program } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { instantWords } from '../dates.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { Question } from '../ui/question.tsx';
import { removalWords, removeProgram } from './changes.ts';
import { standingIntentTo } from './rows.ts';

interface Props {
  program: Program;
  mails: readonly Message[];
}

/**
 * Takes a program off the list. Undo brings it back, so this is asked about only where a letter of intent goes with it: what
 * watches for a second one would be lost unseen.
 */
export function RemoveProgram({ program, mails }: Props) {
  const { state, now, change } = useApp();
  const [asking, setAsking] = useState(false);
  const letter = standingIntentTo(program, state);
  const remove = async () => {
    const words = removalWords(program, mails.length, letter !== null);
    if (await change(removeProgram(state, program.id), words)) location.hash = hashOf('programs');
  };
  const button = (onPress: () => void) => (
    <Button look="danger" icon="bin" changes onPress={onPress}>
      Remove this program
    </Button>
  );
  if (!asking || !letter) return button(() => (letter ? setAsking(true) : void remove()));
  const day = instantWords(letter.scheduledFor ?? letter.at, now);
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
