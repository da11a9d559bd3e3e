import { Caret } from './caret.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { UserEvents } from './user-events.ts';

interface Parts {
  events: UserEvents;
  sessions: Sessions;
}

/** The draft that the user was in last. */
export class LastUsed {
  readonly #sessions: Sessions;
  #session: Session | null = null;

  constructor({ events, sessions }: Parts) {
    this.#sessions = sessions;
    events.on(['focusin'], ({ target }) => {
      this.#session = (target && sessions.of(target as Node)) || this.#session;
    });
  }

  /** Null once it has closed. */
  get session(): Session | null {
    return (this.#session && this.#sessions.byId(this.#session.id)) ?? null;
  }

  /** Gives it the focus, with the caret where it was. */
  refocus(): void {
    if (this.session?.compose.isShown()) Caret.restore(this.session);
  }
}
