import type { StateChange } from '../../../lib/state/change.ts';
import type { Writer } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';

/** A writer of whom only the name is known. A title before it is taken as such. */
export function newWriter(id: string, name: string, state: State): Writer {
  const [, title = '', rest = name] = /^((?:Dr|Prof|Mr|Ms|Mrs)\.?)\s+(.+)$/i.exec(name) ?? [];
  return {
    id,
    name: rest,
    email: '',
    title,
    specialty: state.applicant.specialty,
    workedTogether: '',
    stage: 'planned',
    requestedAt: null,
    dueAt: null,
    waived: null,
    country: '',
    letterService: '',
    packet: [],
    uploadedAt: null,
    workedUntil: null,
  };
}

/** Sets fields of a writer. */
export function setWriter(id: string, set: Partial<Writer>): StateChange {
  return { patch: { writers: [{ id, set }] } };
}

/** The stage by hand; being asked and uploading note their time where it is not known, and forget it on the way back. */
export function atStage(writer: Writer, stage: Writer['stage'], now: Date): Partial<Writer> {
  const at = now.toISOString();
  const early = stage === 'planned';
  const isThere = stage === 'uploaded' || stage === 'thanked';
  return {
    stage,
    ...(early && { requestedAt: null }),
    ...(!early && stage !== 'declined' && writer.requestedAt === null && { requestedAt: at }),
    ...(stage === 'uploaded' && writer.uploadedAt === null && { uploadedAt: at }),
    ...(!isThere && writer.uploadedAt !== null && { uploadedAt: null }),
  };
}

/** Takes a writer off the list, and the mails with them off the record. */
export function removeWriter({ messages }: State, id: string): StateChange {
  const mails = messages.filter(({ writerId }) => writerId === id).map((message) => message.id);
  return { remove: { writers: [id], messages: mails } };
}

/** "Dr. John Smith". */
export function fullName({ title, name }: Writer): string {
  return [title, name].filter(Boolean).join(' ');
}
