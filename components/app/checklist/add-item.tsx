import { type FormEvent, useState } from 'react';
import { useApp } from '../context.ts';
import { Button } from '../ui/button.tsx';
import { addOwnItem } from './changes.ts';

/** Adds an item of one's own to a phase. */
export function AddItem({ phase, title }: { phase: string; title: string }) {
  const { services, change, readOnly } = useApp();
  const [text, setText] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    if (wanted && (await change(addOwnItem(services.newId(), phase, wanted), `Added: ${wanted}`)))
      setText('');
  };
  return (
    <form className="add" onSubmit={(event) => void add(event)}>
      <label>
        <span className="hidden">Item of your own to add to: {title}</span>
        <input
          value={text}
          dir="auto"
          readOnly={readOnly}
          placeholder="Something of your own"
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button submit changes icon="plus">
        Add
      </Button>
    </form>
  );
}
