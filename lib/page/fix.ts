import { type Edit, type Fix, type TextEdit, writtenIn } from '../draft/draft.ts';
import type { Change } from '../mail/adapter.ts';
import { Caret } from './caret.ts';
import { rangeFor } from './edit-range.ts';
import { keepField } from './keep-field.ts';
import { KeptSelection } from './kept-selection.ts';
import type { Session } from './session.ts';
import type { SubjectLine } from './subject-line.ts';
import type { ShownFinding } from './view.ts';

/**
 * Puts a fix into the draft through the host's own editor, and says whether the draft then reads as it should.
 * Changes nothing while an input method composes, or when the words are others than those that were found.
 * `flush` takes in the mutations that were made; a subject that is mended with the body comes and goes with it as it is undone.
 */
export function applyFix(
  session: Session,
  finding: ShownFinding,
  fix: Fix,
  flush: () => void,
  subjects: SubjectLine,
): boolean {
  if (session.isComposing || !stands(finding, session)) return false;
  const inBody = writtenIn(fix, 'body');
  const inSubject = writtenIn(fix, 'subject');
  const subject = session.compose.subjectInput();
  if (inBody.length > 0 && inSubject.length > 0) {
    const line = edited(session.compose.subject(), inSubject);
    return subjects.bring(session, line, () => fixBody(session, inBody, flush) || null) === true;
  }
  return (
    (inBody.length === 0 || fixBody(session, inBody, flush)) &&
    (inSubject.length === 0 || (subject !== null && fixField(subject, inSubject))) &&
    takeOff(session, fix.edits)
  );
}

/** Whether a fix takes somebody, or a file, off the mail. */
export function takesOff({ edits }: Fix): boolean {
  return edits.some((edit) => 'remove' in edit);
}

/** Whether what was found still stands in the draft as it is now. */
function stands({ end, field, quote, start }: ShownFinding, { compose }: Session): boolean {
  if (field === 'body') return compose.text().text.slice(start, end) === quote;
  if (field === 'subject') return compose.subject().slice(start, end) === quote;
  if (field === 'attachments') return compose.attachments()[start] === quote;
  const person = compose[field]()[start];
  return (person?.email || person?.name) === quote;
}

/** Last ones first, so that the places of the others stay. */
function takeOff({ compose }: Session, edits: readonly Edit[]): boolean {
  return edits
    .filter((edit) => 'remove' in edit)
    .toSorted((a, b) => b.remove - a.remove)
    .every(({ field, remove }) => compose.takeOff(field, remove));
}

function fixBody(session: Session, edits: TextEdit[], flush: () => void): boolean {
  const { compose } = session;
  const plain = compose.plainField();
  return keepField(compose.writingArea(), () =>
    plain ? fixField(plain, edits) : fixEditor(session, edits, flush),
  );
}

function fixEditor(session: Session, edits: TextEdit[], flush: () => void): boolean {
  const { compose } = session;
  const mapped = compose.text();
  const changes: Change[] = [];
  for (const edit of inOrder(edits)) {
    const range = rangeFor(compose, edit);
    if (!range) return false;
    changes.push({ range, text: edit.replacement });
  }
  const selected = new KeptSelection(session);
  const done = compose.replace(changes);
  flush();
  // The user goes on writing where they were.
  selected.restore((offset) => placeAfter(edits, offset));
  if (session.lastSelection) Caret.note(session);
  return done && alike(compose.text().text, edited(mapped.text, edits));
}

/** Where a place in a text is once it is edited; null where it stood in the midst of what was edited. */
function placeAfter(edits: readonly TextEdit[], offset: number): number | null {
  if (edits.some(({ start, end }) => start <= offset && offset < end)) return null;
  return edits
    .filter(({ end }) => end <= offset)
    .reduce((at, { start, end, replacement }) => at + replacement.length - (end - start), offset);
}

function fixField(field: HTMLInputElement | HTMLTextAreaElement, edits: TextEdit[]): boolean {
  const { ownerDocument: document, value: before } = field;
  const start = placeAfter(edits, field.selectionStart ?? 0);
  const end = placeAfter(edits, field.selectionEnd ?? 0);
  field.focus({ preventScroll: true });
  for (const edit of inOrder(edits).reverse()) {
    field.setSelectionRange(edit.start, edit.end);
    const { replacement } = edit;
    if (replacement === '') document.execCommand('delete');
    else document.execCommand('insertText', false, replacement);
  }
  if (start !== null && end !== null) field.setSelectionRange(start, end);
  return field.value === edited(before, edits);
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.start - b.start);
}

function edited(text: string, edits: readonly TextEdit[]): string {
  return inOrder(edits).reduceRight(
    (rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end),
    text,
  );
}

/** Editors may move white space at the edges of what they take in. */
export function alike(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}
