import type { SignatureMemory } from './signature.ts';

/** Where linked files and pictures stand in an editor, and which of them its user has not put there. */
export interface Embedded {
  readonly linkedFile: string;
  readonly inlineImage: string;
  /** Meets a signature block. */
  readonly signature: string;
  readonly signatures: SignatureMemory;
  readonly isQuoted: (element: Element) => boolean;
}

/** Names of the linked files and the pictures among the user's own words: a logo in the signature is no file that was promised. */
export function embeddedIn(editor: Element, at: Embedded): string[] {
  const isOwn = (element: Element) => {
    const signature = element.closest(at.signature);
    return !at.isQuoted(element) && !(signature && at.signatures.isPristine(signature));
  };
  const links = [...editor.querySelectorAll(at.linkedFile)].filter(isOwn);
  const images = [...editor.querySelectorAll<HTMLImageElement>(at.inlineImage)].filter(isOwn);
  return [
    ...links.map((link) => link.textContent.trim()),
    ...images.map((image) => image.alt || 'image'),
  ];
}
