import { programOf, writerOf } from '../engine/recipients.ts';
import { shortName } from '../ledger/kinds.ts';
import type { Addressee } from '../templates/situation.ts';
import type { Session } from './session.ts';

export const nobody: Required<Addressee> = {
  programId: null,
  writerId: null,
  email: '',
  name: '',
  isReply: false,
};

/** Whom a draft is for, as it was checked last. */
export function addresseeOf({ checked }: Session): Required<Addressee> {
  if (!checked) return nobody;
  const { draft, result } = checked;
  const { audience, recipients } = result;
  const found = { program: programOf(recipients), writer: writerOf(recipients) };
  const isToWriter = found.writer !== null && (audience === 'writer' || found.program === null);
  const program = isToWriter ? null : found.program;
  const main = recipients.find(({ field, programs, writer }) => {
    if (field !== 'to') return false;
    return isToWriter ? writer === found.writer : program !== null && programs.includes(program);
  });
  const person = main?.contact ?? main?.person ?? draft.to[0];
  return {
    programId: program?.id ?? null,
    writerId: isToWriter ? (found.writer?.id ?? null) : null,
    email: person?.email ?? '',
    name: person?.name ?? '',
    isReply: draft.isReply,
  };
}

/** Says whom a draft goes to when a letter is for somebody else; null where nothing speaks against it. */
export function goesElsewhere(
  draft: Required<Addressee>,
  letter: Pick<Required<Addressee>, 'programId' | 'writerId'>,
  { checked }: Session,
): string | null {
  const isForSomebody = letter.programId !== null || letter.writerId !== null;
  const goesToSomebody = draft.programId !== null || draft.writerId !== null;
  if (!isForSomebody || !goesToSomebody) return null;
  if (draft.programId === letter.programId && draft.writerId === letter.writerId) return null;
  const recipients = checked?.result.recipients ?? [];
  const program = programOf(recipients);
  const name = draft.programId && program ? shortName(program) : writerOf(recipients)?.name;
  return `The open mail goes to ${name ?? 'somebody else'}, and the letter is for somebody else.`;
}
