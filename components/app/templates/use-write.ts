import { useApp } from '../context.ts';
import { wordsOf } from '../faults.ts';
import type { Writing } from './writing.ts';

/** Brings a letter into the draft that is open under the popup, else into a new mail. */
export function useWrite(): (writing: Writing) => Promise<void> {
  const { services, place, say } = useApp();
  return async ({ mail, ...letter }) => {
    try {
      const isInserted = place === 'popup' && 'done' in (await services.insert(letter));
      if (!isInserted) return await services.writeMail(mail);
      say('Inserted into your draft');
      // The caret waits in the draft, at the first thing to write.
      close();
    } catch (error) {
      say(`The letter could not be written: ${wordsOf(error)}`);
    }
  };
}
