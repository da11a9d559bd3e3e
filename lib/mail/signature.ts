import { plainWords } from './plain-words.ts';

/** Words of a signature block that opened with the compose and already hold a whole mail. */
const wordsOfAMail = 40;
/** So begins a mail and no signature. */
const greeting = /^\s*(?:dear|hi|hello|good (?:morning|afternoon|evening))\b/i;

/**
 * Tells signatures from mails that were typed into the signature block, which Outlook's users do without knowing.
 * A signature that reads as the host put it there is left out; one that was written in is the writer's own text.
 */
export class SignatureMemory {
  readonly #pristine = new Set<string>();

  constructor(editor: Element, selector: string) {
    const signatures = [...editor.querySelectorAll(selector)];
    const inSignatures = signatures.reduce((sum, each) => sum + wordsIn(each), 0);
    const elsewhere = wordsIn(editor) - inSignatures;
    for (const signature of signatures) {
      if (elsewhere === 0 && isMail(signature)) continue;
      this.#pristine.add(textOf(signature));
    }
    this.#sawNone = signatures.length === 0;
  }

  #sawNone: boolean;
  /** A signature was written in: what changes in it from then on is the writer's, whoever changes it. */
  #isWritten = false;

  /** Whether a signature block reads as it was put there. */
  isPristine(signature: Element): boolean {
    const text = textOf(signature);
    if (this.#sawNone) {
      // Hosts may insert the signature after the editor has come.
      this.#sawNone = false;
      this.#pristine.add(text);
    }
    if (text === '' || this.#pristine.has(text)) return true;
    // Another signature was chosen: nobody writes where the caret is not.
    if (this.#isWritten || holdsCaret(signature) || isMail(signature)) {
      this.#isWritten = true;
      return false;
    }
    this.#pristine.add(text);
    return true;
  }
}

function holdsCaret(element: Element): boolean {
  return element.contains(element.ownerDocument.getSelection()?.anchorNode ?? null);
}

function isMail(signature: Element): boolean {
  return wordsIn(signature) >= wordsOfAMail || greeting.test(signature.textContent);
}

function textOf(element: Element): string {
  return plainWords(element.textContent).join(' ');
}

function wordsIn(element: Element): number {
  return plainWords(element.textContent).length;
}
