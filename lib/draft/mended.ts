import type { Draft, Edit, Fix } from './draft.ts';

/** The draft after a fix. */
export function mended(draft: Draft, fix: Fix): Draft {
  const { to, cc, bcc, attachments } = draft;
  const result = {
    ...draft,
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    attachments: [...attachments],
  };
  // From the end, so that the places of the other edits stay.
  for (const edit of fix.edits.toSorted((a, b) => placeOf(b) - placeOf(a)))
    if ('remove' in edit) result[edit.field].splice(edit.remove, 1);
    else {
      const text = result[edit.field];
      result[edit.field] = text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
    }
  return result;
}

function placeOf(edit: Edit): number {
  return 'remove' in edit ? edit.remove : edit.start;
}
