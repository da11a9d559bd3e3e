import { useEffect, useState } from 'react';
import { wordsOf } from './faults.ts';
import type { AppServices, Stored } from './services.ts';

/** What is stored, kept up with every change, and why it cannot be read, or ''. */
export function useStored(services: AppServices): { stored: Stored | null; fault: string } {
  const [stored, setStored] = useState<Stored | null>(null);
  const [fault, setFault] = useState('');
  useEffect(
    () =>
      services.watch(
        (read) => {
          setStored(read);
          setFault('');
        },
        (error) => setFault(wordsOf(error)),
      ),
    [services],
  );
  return { stored, fault };
}
