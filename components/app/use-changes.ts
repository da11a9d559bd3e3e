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

/** A text that is stored while it is typed, and what takes all of that back once any of it was. */
export interface Typed {
  inverse: StateChange | null;
}

/** What came of a change: it was made, all of it was so already, or it was refused. */
type Made = 'changed' | 'same' | false;

export interface Changes {
  /** The last thing said, or null once it was put away. */
  readonly said: Said | null;
  change(change: StateChange, words: string): Promise<Made>;
  /**
   * Saves a text by a change that `save` makes before it waits for anything. Until the text is done nothing is said of it, and
   * then it is taken back as one.
   */
  saveTyped(typed: Typed, isDone: boolean, save: () => unknown): void;
  say(words: string): void;
  /** Takes the latest change of this session back, if there is one. */
  undo(): void;
  hush(): void;
  /** Whether a change is being made or taken back at the moment. */
  isBusy(): boolean;
}

/** Makes changes, keeps what takes them back, and says what was done. */
export function useChanges({ apply }: AppServices): Changes {
  const [said, setSaid] = useState<Said | null>(null);
  const count = useRef(0);
  const running = useRef(0);
  const inverses = useRef<{ id: number; words: string; inverse: StateChange }[]>([]);
  const typing = useRef<{ typed: Typed; isDone: boolean } | null>(null);

  const tell = useCallback((words: string, tone: Said['tone'], undo?: () => void) => {
    count.current += 1;
    setSaid({ id: count.current, words, tone, ...(undo && { undo }) });
  }, []);

  const make = useCallback(
    async (change: StateChange) => {
      running.current += 1;
      try {
        return await apply(change);
      } finally {
        running.current -= 1;
      }
    },
    [apply],
  );

  const takeBack = useCallback(
    async (id: number) => {
      const found = inverses.current.find((each) => each.id === id);
      if (!found) return;
      // Forgotten while it is taken back, so that a second Undo goes to what was done before it.
      inverses.current = inverses.current.filter((each) => each !== found);
      try {
        await make(found.inverse);
        tell(`Undone: ${found.words}`, 'calm');
      } catch (error) {
        inverses.current = [...inverses.current, found].sort((a, b) => a.id - b.id);
        tell(`Could not be undone: ${wordsOf(error)}`, 'fault', () => void takeBack(id));
      }
    },
    [make, tell],
  );

  const change = useCallback(
    async (wanted: StateChange, words: string): Promise<Made> => {
      const text = typing.current;
      try {
        const made = await make(wanted);
        const inverse = text?.typed.inverse ?? made;
        if (text && !isEmpty(inverse)) text.typed.inverse = inverse;
        if (!text || text.isDone) {
          const id = count.current + 1;
          const canUndo = !isEmpty(inverse);
          if (canUndo) inverses.current.push({ id, words, inverse });
          tell(words, 'calm', canUndo ? () => void takeBack(id) : undefined);
        }
        return isEmpty(made) ? 'same' : 'changed';
      } catch (error) {
        tell(`Nothing was changed: ${wordsOf(error)}`, 'fault');
        return false;
      }
    },
    [make, tell, takeBack],
  );

  const saveTyped = useCallback((typed: Typed, isDone: boolean, save: () => unknown) => {
    typing.current = { typed, isDone };
    try {
      void save();
    } finally {
      typing.current = null;
    }
  }, []);

  const undo = useCallback(() => {
    const last = inverses.current.at(-1);
    if (last) void takeBack(last.id);
  }, [takeBack]);
  const say = useCallback((words: string) => tell(words, 'calm'), [tell]);
  const hush = useCallback(() => setSaid(null), []);
  const isBusy = useCallback(() => running.current > 0, []);
  return { said, change, saveTyped, say, undo, hush, isBusy };
}

function isEmpty(change: StateChange): boolean {
  return Object.keys(change).length === 0;
}
