import type { Fix } from '../draft/draft.ts';

/** Whether two fixes are the same to the user: the same words in other places. */
export function sameFix(a: Fix, b: Fix): boolean {
  const words = ({ edits }: Fix) =>
    edits.map((edit) => ('replacement' in edit ? `${edit.field} ${edit.replacement}` : edit.field));
  return a.label === b.label && words(a).join('\n') === words(b).join('\n');
}

export function sameFixes(a: readonly Fix[], b: readonly Fix[]): boolean {
  return a.length === b.length && a.every((fix, index) => sameFix(fix, b[index] as Fix));
}
