/** The trained classifier as it is shipped. */
export interface Packed {
  /** What one step of a weight is worth, and where the log-odds begin, by meaning. */
  steps: readonly number[];
  bias: readonly number[];
  /** Log-odds from which a meaning is believed without other signs, and below which even the grammar is not. */
  believe: readonly number[];
  doubt: readonly number[];
  /** How many weights there are. */
  count: number;
  /** Gaps between the places of the weights (Rice code) and the weights, -3 to 3 without 0, as bits in base64. */
  bits: string;
}

/** Longest unary part of a gap is what the data needs; the remainder has this many bits. */
const remainderBits = 5;

/** A weight and its place: meaning × 2^featureBits + feature. */
export interface Entry {
  place: number;
  weight: number;
}

/** Reads the weights in order of place. */
export function* unpack(packed: Packed): Generator<Entry> {
  const bytes = Uint8Array.from(atob(packed.bits), (char) => char.charCodeAt(0));
  let at = 0;
  const bit = () => {
    const value = ((bytes[at >> 3] as number) >> (7 - (at & 7))) & 1;
    at++;
    return value;
  };
  let place = -1;
  for (let i = 0; i < packed.count; i++) {
    let gap = 0;
    while (bit()) gap++;
    for (let b = 0; b < remainderBits; b++) gap = gap * 2 + bit();
    place += gap + 1;
    const sign = bit() ? -1 : 1;
    yield { place, weight: sign * (bit() ? (bit() ? 3 : 2) : 1) };
  }
}

/** Writes entries, sorted by place, as `unpack` reads them. */
export function pack(entries: readonly Entry[]): string {
  const bits: number[] = [];
  let last = -1;
  for (const { place, weight } of entries) {
    const gap = place - last - 1;
    last = place;
    for (let i = gap >> remainderBits; i > 0; i--) bits.push(1);
    bits.push(0);
    for (let b = remainderBits - 1; b >= 0; b--) bits.push((gap >> b) & 1);
    bits.push(weight < 0 ? 1 : 0);
    const size = Math.abs(weight);
    bits.push(size > 1 ? 1 : 0);
    if (size > 1) bits.push(size > 2 ? 1 : 0);
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    bytes[i >> 3] = (bytes[i >> 3] as number) | (bit << (7 - (i & 7)));
  });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
