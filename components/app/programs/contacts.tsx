import { useState } from 'react';
import type { Contact, Program } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import { roles } from '../words.ts';
import { setContact, setProgram } from './changes.ts';
import { ContactForm } from './contact-form.tsx';

/** The people of a program. */
export function Contacts({ program }: { program: Program }) {
  const { services, state, change, readOnly } = useApp();
  // The index of the contact that is being edited; one past the last adds another.
  const [edited, setEdited] = useState<number | null>(null);
  const { contacts } = program;
  const save = async (contact: Contact, at: number) => {
    const words = `${contact.name || contact.email} saved`;
    const done = await change(setContact(program, contact, at, state), words);
    if (done) setEdited(null);
  };
  const remove = async (at: number) => {
    const contact = contacts[at];
    const left = contacts.filter((_, index) => index !== at);
    const name = contact?.name || contact?.email || 'Contact';
    if (await change(setProgram(program.id, { contacts: left }), `${name} removed`))
      setEdited(null);
  };
  const form = (at: number) => (
    <ContactForm
      contact={contacts[at] ?? null}
      onSave={(contact) => void save(contact, at)}
      onRemove={() => void remove(at)}
      onCancel={() => setEdited(null)}
    />
  );
  return (
    <Section
      title="People"
      aside={
        edited === null && (
          <Button look="quiet" icon="plus" changes onPress={() => setEdited(contacts.length)}>
            Add a person
          </Button>
        )
      }
    >
      <div className="box list">
        {contacts.length === 0 && edited === null && (
          <p className="line soft">
            Nobody yet. With the director and the coordinator, mails to them are known for what they
            are.
          </p>
        )}
        <ul>
          {contacts.map((contact, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name and address
            <li key={at}>
              {edited === at ? (
                form(at)
              ) : (
                <div className="person">
                  <span className="who">
                    <span className="name">{contact.name || contact.email}</span>
                    <span className="soft">
                      {roles[contact.role]}
                      {contact.name && contact.email && ` · ${contact.email}`}
                    </span>
                  </span>
                  {contact.email && (
                    <button
                      type="button"
                      className="button quiet icon-only"
                      aria-label={`Write to ${contact.name || contact.email}`}
                      title="Write a mail"
                      onClick={() =>
                        void services.writeMail({ to: contact.email, subject: '', body: '' })
                      }
                    >
                      <Icon name="mail" />
                    </button>
                  )}
                  <button
                    type="button"
                    className="button quiet"
                    disabled={readOnly}
                    aria-label={`Edit ${contact.name || contact.email}`}
                    onClick={() => setEdited(at)}
                  >
                    Edit
                  </button>
                </div>
              )}
            </li>
          ))}
          {edited === contacts.length && <li>{form(edited)}</li>}
        </ul>
      </div>
    </Section>
  );
}
