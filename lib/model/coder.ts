/** Writes or reads one yes or no; a writer answers what it was told, a reader what was written. */
export interface Coder {
  /** `circumstance` numbers what is known when it is asked: under each the coder learns how often it is yes. */
  bit(circumstance: number, yes: boolean): boolean;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base = alphabet.length;

/** Five digits: what fits into the small integers of a browser's engine. */
const whole = base ** 5;
const least = base ** 4;

/** After so many answers a circumstance forgets the oldest ones. */
const steady = 255;

/** How often it was yes so far, in 65,536ths: quick to learn at first and steady later. */
class Habits {
  readonly #share: Uint16Array;
  readonly #times: Uint8Array;

  constructor(circumstances: number) {
    this.#share = new Uint16Array(circumstances).fill(1 << 15);
    this.#times = new Uint8Array(circumstances);
  }

  /** The part of a range that stands for yes; never nothing and never all of it. */
  part(circumstance: number, range: number): number {
    const share = (this.#share[circumstance] as number) >>> 4;
    return (range >>> 12) * (share > 0 ? share : 1);
  }

  learn(circumstance: number, yes: boolean): void {
    const times = this.#times[circumstance] as number;
    if (times < steady) this.#times[circumstance] = times + 1;
    const share = this.#share[circumstance] as number;
    this.#share[circumstance] = share + ((yes ? 65_535 : 0) - share) / (times + 1.5);
  }
}

/** A range coder (Martin 1979) for yes and no, with odds that follow what it has seen; it writes digits of base64. */
export class Writer implements Coder {
  readonly #digits: number[] = [];
  readonly #habits: Habits;
  #low = 0;
  #range = whole - 1;

  constructor(circumstances: number) {
    this.#habits = new Habits(circumstances);
  }

  bit(circumstance: number, yes: boolean): boolean {
    const part = this.#habits.part(circumstance, this.#range);
    if (yes) this.#range = part;
    else {
      this.#low += part;
      this.#range -= part;
    }
    this.#habits.learn(circumstance, yes);
    if (this.#low >= whole) this.#carry();
    while (this.#range < least) {
      this.#range *= base;
      this.#shift();
    }
    return yes;
  }

  /** All that was written. */
  end(): string {
    for (let i = 0; i < 5; i++) this.#shift();
    return this.#digits.map((digit) => alphabet[digit]).join('');
  }

  #carry(): void {
    this.#low -= whole;
    let at = this.#digits.length - 1;
    while (this.#digits[at] === base - 1) this.#digits[at--] = 0;
    this.#digits[at] = (this.#digits[at] as number) + 1;
  }

  #shift(): void {
    this.#digits.push(Math.floor(this.#low / least));
    this.#low = (this.#low % least) * base;
  }
}

/** Reads what a `Writer` has written, asked about the same circumstances in the same order. */
export class Reader implements Coder {
  readonly #digits: Uint8Array;
  readonly #habits: Habits;
  #at = 0;
  #range = whole - 1;
  #code = 0;

  constructor(text: string, circumstances: number) {
    const values = new Uint8Array(128);
    for (let digit = 0; digit < base; digit++) values[alphabet.charCodeAt(digit)] = digit;
    this.#digits = Uint8Array.from(text, (char) => values[char.charCodeAt(0)] ?? 0);
    this.#habits = new Habits(circumstances);
    while (this.#at < 5) this.#shift();
  }

  bit(circumstance: number): boolean {
    const part = this.#habits.part(circumstance, this.#range);
    const yes = this.#code < part;
    if (yes) this.#range = part;
    else {
      this.#code -= part;
      this.#range -= part;
    }
    this.#habits.learn(circumstance, yes);
    while (this.#range < least) {
      this.#range *= base;
      this.#shift();
    }
    return yes;
  }

  #shift(): void {
    this.#code = this.#code * base + (this.#digits[this.#at++] ?? 0);
  }
}
