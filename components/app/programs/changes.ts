import type { StateChange } from '../../../lib/state/change.ts';
import type { Program } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';

/** A program of which only the name is known. */
export function newProgram(id: string, name: string, state: State): Program {
  return {
    id,
    name,
    aliases: [],
    institution: '',
    specialty: state.applicant.specialty,
    domains: [],
    contacts: [],
    stage: 'considering',
    interviewDate: null,
    contactPolicy: 'unknown',
    applicationService: 'eras',
    match: 'nrmp',
    notes: '',
    interviewOfferedAt: null,
  };
}

/** Sets fields of a program. */
export function setProgram(id: string, set: Partial<Program>): StateChange {
  return { patch: { programs: [{ id, set }] } };
}

/** Takes a program off the list, and its mails off the record: nothing else would show them any more. */
export function removeProgram({ messages }: State, id: string): StateChange {
  const mails = messages.filter(({ programId }) => programId === id).map((message) => message.id);
  return { remove: { programs: [id], messages: mails } };
}
