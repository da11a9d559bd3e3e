/** The texts between commas or line breaks, none empty, none twice. */
export function split(text: string): string[] {
  const parts = text.split(/[,;\n]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
