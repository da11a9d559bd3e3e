import { useCallback, useRef, useState } from 'react';
import type { StateChange } from '../../lib/state/change.ts';
import { wordsOf } from './faults.ts';
import type { AppServices } from './services.ts';

interface Said {
  readonly id: number;
  readonly words: string;
  readonly tone: 'calm' | 'fault';
  readonly undo?: () => void;
}

export interface Changes {
  /** The last thing said, or null once it was put away. */
  readonly said: Said | null;
  change(change: StateChange, words: string): Promise<boolean>;
  say(words: string): void;
  /** Takes the latest change of this session back, if there is one. */
  undo(): void;
  hush(): void;
}

/** Makes changes, keeps what takes them back, and says what was done. */
export function useChanges({ apply }: AppServices): Changes {
  const [said, setSaid] = useState<Said | null>(null);
  const count = useRef(0);
  const inverses = useRef<{ id: number; inverse: StateChange }[]>([]);

  const tell = useCallback((words: string, tone: Said['tone'], undo?: () => void) => {
    count.current += 1;
    setSaid({ id: count.current, words, tone, ...(undo && { undo }) });
  }, []);

  const takeBack = useCallback(
    async (id: number) => {
      const found = inverses.current.find((each) => each.id === id);
      if (!found) return;
      inverses.current = inverses.current.filter((each) => each !== found);
      try {
        await apply(found.inverse);
        tell('Undone', 'calm');
      } catch (error) {
        tell(`Could not be undone: ${wordsOf(error)}`, 'fault');
      }
    },
    [apply, tell],
  );

  const change = useCallback(
    async (wanted: StateChange, words: string) => {
      try {
        const inverse = await apply(wanted);
        const id = count.current + 1;
        inverses.current.push({ id, inverse });
        tell(words, 'calm', () => void takeBack(id));
        return true;
      } catch (error) {
        tell(`Nothing was changed: ${wordsOf(error)}`, 'fault');
        return false;
      }
    },
    [apply, tell, takeBack],
  );

  const undo = useCallback(() => {
    const last = inverses.current.at(-1);
    if (last) void takeBack(last.id);
  }, [takeBack]);
  const say = useCallback((words: string) => tell(words, 'calm'), [tell]);
  const hush = useCallback(() => setSaid(null), []);
  return { said, change, say, undo, hush };
}
