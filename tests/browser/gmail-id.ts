/** The id that Gmail gives a mail that came at a moment. */
export function idAt(moment: Date): string {
  return `#msg-f:${(BigInt(moment.getTime()) << 20n) + 77n}`;
}
