import type { Counts } from '../../../lib/backup/import.ts';
import type { TableName } from '../../../lib/state/tables.ts';
import { listed } from '../words.ts';

const names: Readonly<Record<TableName, string>> = {
  applicant: 'About you',
  programs: 'Programs',
  writers: 'Letter writers',
  messages: 'Mails on record',
  templates: 'Letters of your own',
  ticks: 'Ticks of the checklist',
  ownItems: 'Checklist items of your own',
  settings: 'Settings',
  dismissals: 'Dismissed findings',
};

/** What a change would do, a line for each kind of record that it touches: "Programs: 3 new, 1 removed". */
export function backupLines(summary: Readonly<Record<TableName, Counts>>): string[] {
  return (Object.keys(names) as TableName[]).flatMap((name) => {
    const { added, changed, removed } = summary[name];
    const parts = [
      added > 0 && `${added} new`,
      changed > 0 && `${changed} changed`,
      removed > 0 && `${removed} removed`,
    ].filter((part) => part !== false);
    return parts.length > 0 ? [`${names[name]}: ${listed(parts)}`] : [];
  });
}
