import { useState } from 'react';
import type { DueItem } from '../../../lib/due/item.ts';
import { useApp } from '../context.ts';
import { wordsOf } from '../faults.ts';
import { hashOf } from '../route.ts';
import { useWrite } from '../templates/use-write.ts';
import { Button } from '../ui/button.tsx';
import { aboutWhom, writeLabel } from './due-words.ts';

/** Writes the letter that settles an item; its text is fetched when it is wanted. */
export function WriteDue({ item }: { item: DueItem }) {
  const { services, state, say } = useApp();
  const [busy, setBusy] = useState(false);
  const write = useWrite();
  const whom = aboutWhom(item, state);
  const start = async () => {
    setBusy(true);
    try {
      const { dueWriting } = await import('../templates/writing.ts');
      const writing = dueWriting(item, state, services.now());
      if (!('not' in writing)) return await write(writing);
      say(writing.not);
      if (whom) location.hash = hashOf(whom.view, whom.id);
    } catch (error) {
      say(`The letter could not be fetched: ${wordsOf(error)}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button icon="mail" disabled={busy} onPress={() => void start()}>
      {writeLabel(item)}
      <span className="hidden"> to {whom?.name}</span>
    </Button>
  );
}
