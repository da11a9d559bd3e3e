/** The words of a stretch of an editor, without what is drawn as nothing. */
export function plainWords(text: string): string[] {
  return text.split(/[\s\u200b\ufeff]+/).filter(Boolean);
}
