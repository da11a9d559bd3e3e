import { type FormEvent, useState } from 'react';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { newWriter } from './changes.ts';

/** A writer by name; the rest is filled in on their page, which opens. */
export function AddWriter() {
  const { services, state, readOnly, change } = useApp();
  const [name, setName] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (!wanted) return;
    const writer = newWriter(services.newId(), wanted, state);
    if (!(await change({ put: { writers: [writer] } }, `${wanted} added`))) return;
    setName('');
    location.hash = hashOf('writers', writer.id);
  };
  return (
    <form className="add" onSubmit={add}>
      <label>
        <span className="hidden">Name of a writer to add</span>
        <input
          value={name}
          dir="auto"
          readOnly={readOnly}
          placeholder="Writer to add, as Dr. Ana Silva"
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button submit changes look="main" icon="plus">
        Add
      </Button>
    </form>
  );
}
