/** Whom a letter is for: a program or a writer on record, or neither. */
export interface Whom {
  readonly programId: string | null;
  readonly writerId: string | null;
}

export const nobody: Whom = { programId: null, writerId: null };

/** What the Templates view shows: the library, the form for a new template, or one template filled for somebody. */
export type Place =
  | { readonly shows: 'library' }
  | { readonly shows: 'new' }
  | { readonly shows: 'template'; readonly id: string; readonly whom: Whom | null };

/** The part of the address that shows a template, filled for somebody if told. */
export function templatePart(id: string, { programId, writerId }: Whom = nobody): string {
  const whom = programId !== null ? ['program', programId] : ['writer', writerId ?? ''];
  const isFor = programId !== null || writerId !== null;
  return ['letter', id, ...(isFor ? whom : [])].map(encodeURIComponent).join('/');
}

/** Reads a part of the address. What cannot be read is the library. */
export function placeOf(part: string | null): Place {
  if (part === 'new') return { shows: 'new' };
  const [first, id, what, who] = (part ?? '').split('/').map(decoded);
  if (first !== 'letter' || !id) return { shows: 'library' };
  const isFor = who !== undefined && (what === 'program' || what === 'writer');
  const whom = isFor
    ? { programId: what === 'program' ? who : null, writerId: what === 'writer' ? who : null }
    : null;
  return { shows: 'template', id, whom };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
