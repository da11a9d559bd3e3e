import { createContext, use } from 'react';
import type { DueItem } from '../../lib/due/item.ts';
import type { Season } from '../../lib/season/season.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { AppServices, Stored } from './services.ts';
import type { Changes } from './use-changes.ts';

/** The toolbar's popup, or a tab of its own. */
export type Place = 'popup' | 'tab';

/** What every view works with. */
export interface App {
  readonly services: AppServices;
  readonly place: Place;
  readonly stored: Stored;
  readonly state: Stored['state'];
  readonly settings: Settings;
  /** The calendar of the applicant's Match year; null where none is known. */
  readonly season: Season | null;
  readonly now: Date;
  /** What is to be done now, most urgent first. */
  readonly due: readonly DueItem[];
  readonly readOnly: boolean;
  /** What views keep while others are shown, by name. */
  readonly kept: Map<string, unknown>;
  /** Makes a change and says so, in the past tense, with Undo. Never rejects: a refusal is shown. */
  change: Changes['change'];
  saveTyped: Changes['saveTyped'];
  /** Says something that cannot be undone. */
  say(words: string): void;
}

export const AppContext = createContext<App | null>(null);

/** @throws outside of the app. */
export function useApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error('Only inside of the app');
  return app;
}
