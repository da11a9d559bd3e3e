import type { RuleText } from '../../lib/engine/rule.ts';
import type { PageReport } from '../../lib/messages/page-commands.ts';
import type { MailHost, Settings } from '../../lib/settings/settings.ts';

/** The tab that the popup was opened over. */
export type TabState =
  | { kind: 'mail'; report: PageReport }
  /** It was open before Matchproof was installed or updated: if it is a mail tab, it has to be reloaded. */
  | { kind: 'reload' }
  | { kind: 'elsewhere' };

/** A rule as the popup lists it. */
export type ListedRule = Pick<RuleText, 'id' | 'severity' | 'audience' | 'title'>;

/** What the popup needs from the rest of the extension. */
export interface PopupServices {
  readonly version: string;
  readonly rules: readonly ListedRule[];
  /** Never rejects: a tab that cannot be asked is not a mail tab. */
  tab(): Promise<TabState>;
  /** @throws when the database cannot be opened. `readOnly`: a newer version wrote it. */
  settings(): Promise<{ settings: Settings; readOnly: boolean }>;
  switchRule(rule: string, on: boolean): Promise<Settings>;
  switchHost(host: MailHost, on: boolean): Promise<Settings>;
}
