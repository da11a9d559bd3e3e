import { type FormEvent, useState } from 'react';
import { nameKeyOf } from '../../../lib/csv/merge.ts';
import { newProgram } from '../../../lib/state/new-program.ts';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';

/** A program by its name; the rest is filled in on its page, which opens. */
export function AddProgram() {
  const { services, state, readOnly, change } = useApp();
  const [name, setName] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (!wanted) return;
    const program = newProgram(services.newId(), wanted, state.applicant.specialty);
    const key = nameKeyOf(wanted);
    const isSecond = state.programs.some((each) => nameKeyOf(each.name) === key);
    const words = isSecond ? `${wanted} added. Another program has this name` : `${wanted} added`;
    if (!(await change({ put: { programs: [program] } }, words))) return;
    setName('');
    location.hash = hashOf('programs', program.id);
  };
  return (
    <form className="add" onSubmit={add}>
      <label>
        <span className="hidden">Name of a program to add</span>
        <input
          value={name}
          dir="auto"
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
