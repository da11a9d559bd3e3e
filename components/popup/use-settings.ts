import { useEffect, useState } from 'react';
import { type MailHost, type Settings, withHost, withRule } from '../../lib/settings/settings.ts';
import type { PopupServices } from './services.ts';

export interface EditedSettings {
  /** Null until they are read, and where they cannot be. */
  settings: Settings | null;
  readOnly: boolean;
  /** Why the settings could not be read or changed, or ''. */
  fault: string;
  switchRule(rule: string, on: boolean): void;
  switchHost(host: MailHost, on: boolean): void;
}

/** The settings as the worker has them. A switch moves at once, and back where the worker refuses. */
export function useSettings(services: PopupServices): EditedSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [readOnly, setReadOnly] = useState(false);
  const [fault, setFault] = useState('');
  useEffect(() => {
    services.settings().then(
      (read) => {
        setSettings(read.settings);
        setReadOnly(read.readOnly);
      },
      (error) => setFault(wordsOf(error)),
    );
  }, [services]);
  const change = (wanted: Settings, kept: Promise<Settings>) => {
    setSettings(wanted);
    kept.then(setSettings, (error) => {
      setSettings(settings);
      setFault(wordsOf(error));
    });
  };
  return {
    settings,
    readOnly,
    fault,
    switchRule: (rule, on) => {
      if (settings) change(withRule(settings, rule, on), services.switchRule(rule, on));
    },
    switchHost: (host, on) => {
      if (settings) change(withHost(settings, host, on), services.switchHost(host, on));
    },
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
