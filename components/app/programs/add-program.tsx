import { type FormEvent, useState } from 'react';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { newProgram } from './changes.ts';

/** A program by its name; the rest is filled in on its page, which opens. */
export function AddProgram() {
  const { services, state, readOnly, change } = useApp();
  const [name, setName] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (!wanted) return;
    const program = newProgram(services.newId(), wanted, state);
    if (!(await change({ put: { programs: [program] } }, `${wanted} added`))) return;
    setName('');
    location.hash = hashOf('programs', program.id);
  };
  return (
    <form className="add" onSubmit={add}>
      <label>
        <span className="hidden">Name of a program to add</span>
        <input
          value={name}
          readOnly={readOnly}
          placeholder="Name of a program to add"
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
