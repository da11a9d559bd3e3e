import type { Message } from '../state/records.ts';
import type { State } from '../state/schema.ts';
import { mailsToWriter, programOfMail } from '../state/sent-mails.ts';

/** Mails that nobody on record was known for when they went out, filed under the one program that has their address now. */
export function filed({
  programs,
  writers,
  messages,
}: Pick<State, 'programs' | 'writers' | 'messages'>): { id: string; set: Partial<Message> }[] {
  return messages.flatMap((mail) => {
    if (mail.programId !== null) return [];
    const program = programOfMail(mail, programs);
    const isForWriter = writers.some((writer) => mailsToWriter(writer, [mail]).length > 0);
    return program && !isForWriter ? [{ id: mail.id, set: { programId: program.id } }] : [];
  });
}
