import type { SchemaVersion } from './version.ts';

/** The ledger by month: a browser gives a few large rows several times as fast as thousands of small ones. */
export const v3: SchemaVersion = {
  version: 3,
  stores: { messages: null, ledger: 'month' },
  upgrade: async (transaction) => {
    const months = new Map<string, unknown[]>();
    for (const mail of await transaction.table('messages').toArray()) {
      const month = String(mail.at).slice(0, 'YYYY-MM'.length);
      const mails = months.get(month) ?? [];
      mails.push(mail);
      months.set(month, mails);
    }
    const rows = [...months].map(([month, mails]) => ({ month, mails }));
    await transaction.table('ledger').bulkAdd(rows);
  },
};
