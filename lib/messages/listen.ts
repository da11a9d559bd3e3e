import { readAs } from '../fitting.ts';
import {
  type Answer,
  type CommandTable,
  envelope,
  type ReplyOf,
  type RequestOf,
} from './command.ts';
import { type Sender, sideOf } from './sender.ts';

export type Handlers<T extends CommandTable> = {
  [N in keyof T]: (request: RequestOf<T, N>) => Promise<ReplyOf<T, N>>;
};

/** Shaped for `runtime.onMessage`: `true` keeps the channel open until `reply` was called. */
export type Listener = (
  message: unknown,
  sender: Sender,
  reply: (answer: Answer) => void,
) => true | undefined;

/** Carries out the commands of a table. Messages that are not among them are left to other listeners. */
export function listener<T extends CommandTable>(
  table: T,
  handlers: Handlers<T>,
  self: () => { id: string; origin: string },
): Listener {
  return (message, sender, reply) => {
    const sent = envelope.safeParse(message);
    if (!sent.success || !Object.hasOwn(table, sent.data.command)) return undefined;
    const name = sent.data.command as keyof T & string;
    carryOut(table, handlers, name, sent.data.request, sideOf(sender, self())).then(
      (value) => reply({ ok: true, value }),
      (error) =>
        reply({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  };
}

async function carryOut<T extends CommandTable, N extends keyof T & string>(
  table: T,
  handlers: Handlers<T>,
  name: N,
  request: unknown,
  side: ReturnType<typeof sideOf>,
): Promise<ReplyOf<T, N>> {
  const command = table[name] as T[N];
  if (side === null || !command.from.includes(side)) throw new Error(`${name}: not allowed`);
  const asked = command.request.safeParse(request);
  if (!asked.success) throw new Error(`${name}: a request of unknown shape`);
  const value = await handlers[name](asked.data as RequestOf<T, N>);
  const reply = readAs(command.reply, value);
  if (!reply.success) throw reply.error;
  return reply.data as ReplyOf<T, N>;
}
