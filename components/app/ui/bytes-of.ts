/**
 * What is in a file: no more of it than shows that it is larger than it may be.
 * @throws {Error} in words that can be shown, when it cannot be read.
 */
export async function bytesOf(file: File, largest: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, largest + 1).arrayBuffer());
  } catch (cause) {
    throw new Error('This file cannot be read. If it was moved or changed, choose it again.', {
      cause,
    });
  }
}
