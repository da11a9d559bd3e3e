import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/settings/settings.ts';
import type { PopupServices } from './services.ts';

export interface EditedSettings {
  /** Null until they are read, and where they cannot be. */
  settings: Settings | null;
  readOnly: boolean;
  /** Why the settings could not be read or changed, or ''. */
  fault: string;
  change(step: Promise<Settings>): void;
}

/** The settings as the worker has them. */
export function useSettings(services: PopupServices): EditedSettings {
  const [read, setRead] = useState<{ settings: Settings; readOnly: boolean } | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    services.settings().then(setRead, (error) => setFault(wordsOf(error)));
  }, [services]);
  return {
    settings: read?.settings ?? null,
    readOnly: read?.readOnly ?? false,
    fault,
    change: (step) => {
      step.then(
        (settings) => setRead((before) => before && { ...before, settings }),
        (error) => setFault(wordsOf(error)),
      );
    },
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
