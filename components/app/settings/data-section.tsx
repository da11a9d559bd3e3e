/** Stands in until the backup has landed. */
export function DataSection() {
  return null;
}
