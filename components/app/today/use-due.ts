/** Stands in for lib/due. */
export function useDue(): readonly { status: 'late' | 'due' | 'next' }[] {
  return [];
}
