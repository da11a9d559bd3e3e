import type { Addressee } from '../templates/situation.ts';
import type { PageServices } from './services.ts';
import type { Session } from './session.ts';
import type { ViewStore } from './store.ts';

interface Parts {
  services: PageServices;
  store: ViewStore;
}

/** Whether there is anything to keep. */
export function canKeep({ compose }: Session): boolean {
  return /\p{L}/u.test(compose.text().text);
}

/** Keeps the words of a draft, and nothing else of it, as a letter of the user's own, and says where it is changed. */
export function keepDraft(
  { checked, compose }: Session,
  addressee: Required<Addressee>,
  { services, store }: Parts,
): void {
  const say = (text: string, undo: (() => void) | null = null) =>
    store.set({ toast: { text, undo } });
  const id = crypto.randomUUID();
  const { audience, kind } = checked?.result ?? ({ audience: 'other', kind: 'other' } as const);
  const [subject, body] = [compose.subject(), compose.text().text];
  const drop = () =>
    services.dropLetter(id).then(
      () => store.set({ toast: null }),
      () => say('This could not be taken back.'),
    );
  services.keepDraft({ id, audience, kind, subject, body, addressee }).then(
    (title) =>
      say(
        `“${title}” is a letter of your own now. Change it under Letters in Matchproof’s popup.`,
        () => void drop(),
      ),
    () => say('The draft could not be kept.'),
  );
}
