import { type FormEvent, useId, useState } from 'react';
import type { Contact } from '../../../lib/state/records.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/field.tsx';
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
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() || email.trim()) onSave({ name: name.trim(), email: email.trim(), role });
  };
  return (
    <form className="fields form" onSubmit={send}>
      <Frame id={`${id}-name`} label="Name">
        <input
          id={`${id}-name`}
          value={name}
          required={email.trim() === ''}
          // biome-ignore lint/a11y/noAutofocus: the form was asked for a moment ago
          autoFocus
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </Frame>
      <Frame id={`${id}-email`} label="Address">
        <input
          id={`${id}-email`}
          type="email"
          value={email}
          autoComplete="off"
          onChange={(event) => setEmail(event.target.value)}
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
