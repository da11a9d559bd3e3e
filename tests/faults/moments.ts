import { random } from '../unit/backup/mutations.ts';

/** When something is killed while mails are sent. */
export interface Moment {
  readonly seed: number;
  readonly victim: 'worker' | 'browser';
  /** Of the mail during whose sending the browser dies; the worker dies during each. */
  readonly mail: number;
  /** What the time is counted from: the press on Send, or the toast that says that the mail is on record. */
  readonly from: 'press' | 'toast';
  /** In milliseconds, for each mail. */
  readonly delays: readonly number[];
}

/** A press on Send and its toast lie within this time, in milliseconds. */
const sending = 120;
/** Short enough that nothing is stored by a later chance, in milliseconds. */
const moment = 20;

/** The moment of a seed, for so many mails. */
export function momentOf(seed: number, mails: number): Moment {
  const below = random(seed);
  const from = below(4) === 0 ? 'toast' : 'press';
  return {
    seed,
    victim: seed % 2 === 0 ? 'worker' : 'browser',
    mail: below(mails),
    from,
    delays: Array.from({ length: mails }, () => below(from === 'press' ? sending : moment)),
  };
}

/** The moment in words. */
export function momentText({ delays, from, mail, seed, victim }: Moment): string {
  const when =
    victim === 'worker'
      ? `${delays.join(', ')} ms after each ${from}`
      : `${delays[mail]} ms after the ${from} of mail ${mail + 1}`;
  return `seed ${seed}: ${victim} killed ${when}`;
}
