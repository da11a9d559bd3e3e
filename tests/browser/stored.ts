import type { RecordsChange } from '../../lib/state/change.ts';
import type { Message, Program, Writer } from '../../lib/state/records.ts';
import { sampleState } from '../unit/sample.ts';
import { inContentScript } from './content-script.ts';
import type { Mail } from './mail.ts';

interface Stored {
  programs: Program[];
  writers: Writer[];
  messages: Message[];
}

/** What the extension has stored, as it tells its mail pages. */
export async function stored(mail: Mail): Promise<Stored> {
  return (await command(mail, 'facts.read', null)) as Stored;
}

export async function messages(mail: Mail): Promise<Message[]> {
  return (await stored(mail)).messages;
}

/** Leaves nothing stored but three programs and two writers of a sample, or other records. */
export async function store(mail: Mail, change: RecordsChange['put'] = sample()): Promise<void> {
  const before = await stored(mail);
  const ids = (records: { id: string }[]) => records.map(({ id }) => id);
  const remove = {
    programs: ids(before.programs),
    writers: ids(before.writers),
    messages: ids(before.messages),
  };
  await command(mail, 'state.apply', { remove });
  await command(mail, 'state.apply', { put: change });
}

function sample(): RecordsChange['put'] {
  const { programs, writers } = sampleState();
  return { programs, writers };
}

async function command(mail: Mail, name: string, request: unknown): Promise<unknown> {
  const message = JSON.stringify({ command: name, request });
  const answer = await inContentScript(mail.page, `return chrome.runtime.sendMessage(${message})`);
  const { error, ok, value } = answer as { ok: boolean; value: unknown; error: string };
  if (!ok) throw new Error(`${name}: ${error}`);
  return value;
}

/** The places whose findings are dismissed in a draft. */
export async function dismissed(mail: Mail, draftKey: string): Promise<string[]> {
  const rows = await command(mail, 'dismissals.list', { host: mail.host, draftKey });
  return (rows as { quote: string }[]).map(({ quote }) => quote);
}
