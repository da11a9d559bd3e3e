import { type FormEvent, useId, useRef, useState } from 'react';
import type { Contact } from '../../../lib/state/records.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/field.tsx';
import { addressFault, personIn } from '../ui/texts.ts';
import { roles } from '../words.ts';

interface Props {
  /** Null for somebody new. */
  contact: Contact | null;
  onSave(contact: Contact): void;
  onRemove(): void;
  onCancel(): void;
}

/** Name, address and role of somebody at a program. */
export function ContactForm({ contact, onSave, onRemove, onCancel }: Props) {
  const id = useId();
  const [name, setName] = useState(contact?.name ?? '');
  const [email, setEmail] = useState(contact?.email ?? '');
  const [role, setRole] = useState<Contact['role']>(contact?.role ?? 'director');
  const [fault, setFault] = useState('');
  const address = useRef<HTMLInputElement>(null);
  // With the address often comes the name, which is taken where none was typed.
  const read = () => {
    const person = personIn(email);
    return { name: name.trim() || person.name, email: person.email };
  };
  const takeApart = () => {
    if (addressFault(email)) return;
    const person = read();
    setName(person.name);
    setEmail(person.email);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const wrong = addressFault(email);
    setFault(wrong);
    const person = read();
    if (wrong) address.current?.focus();
    else if (person.name || person.email) onSave({ ...person, role });
  };
  return (
    <form className="fields form" onSubmit={send}>
      <Frame id={`${id}-name`} label="Name">
        <input
          id={`${id}-name`}
          value={name}
          dir="auto"
          required={email.trim() === ''}
          // biome-ignore lint/a11y/noAutofocus: the form was asked for a moment ago
          autoFocus
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </Frame>
      <Frame id={`${id}-email`} label="Address" fault={fault}>
        <input
          ref={address}
          id={`${id}-email`}
          // Not of the type for addresses: the browser would refuse one with its name, in words of its own.
          inputMode="email"
          value={email}
          autoComplete="off"
          spellCheck={false}
          {...(fault && { 'aria-invalid': true, 'aria-describedby': `${id}-email-fault` })}
          onBlur={takeApart}
          onChange={(event) => {
            setEmail(event.target.value);
            setFault('');
          }}
        />
      </Frame>
      <Frame id={`${id}-role`} label="Role">
        <select
          id={`${id}-role`}
          value={role}
          onChange={(event) => setRole(event.target.value as Contact['role'])}
        >
          {Object.entries(roles).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </Frame>
      <div className="actions">
        <Button submit changes look="main">
          Save
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
        {contact && (
          <Button look="danger" changes onPress={onRemove}>
            Remove
          </Button>
        )}
      </div>
    </form>
  );
}
