import type { Person } from '../draft/draft.ts';
import type { Entry } from '../engine/directory.ts';
import { programOf } from '../engine/recipients.ts';
import { politeAnswer } from '../inbound/answer.ts';
import { type Identity, identify } from '../ledger/contacts.ts';
import { shortName } from '../ledger/kinds.ts';
import type { RecordsChange } from '../state/change.ts';
import { Caret } from './caret.ts';
import { asNamesake, idOf } from './namesakes.ts';
import { keyOf } from './people.ts';
import { putLetter } from './put-letter.ts';
import type { PageServices } from './services.ts';
import type { Knowledge, Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { ViewStore } from './store.ts';
import type { PageActions, ShownPerson } from './view.ts';

interface Parts {
  services: PageServices;
  sessions: Sessions;
  store: ViewStore;
  knowledge(): Knowledge;
}

/** What is done here of all that the interface may ask. */
export type RecordActions = Pick<
  PageActions,
  'identify' | 'isNamesake' | 'isNobody' | 'takePolicy' | 'answerRanking'
>;

const policyWords = {
  'do-not-send': 'asks not to write',
  'not-needed': 'says mails are not needed',
} as const;

/** What the user can say of the people a draft goes to, and of the mail that it answers. */
export function recordActions(parts: Parts): RecordActions {
  const { knowledge, services, sessions, store } = parts;
  const say = (text: string, undo: (() => void) | null = null) =>
    store.set({ toast: { text, undo } });
  const rescan = (session: Session) => {
    sessions.rescan(session);
  };

  /** Applies a change that can be taken back from the toast. */
  const apply = (change: RecordsChange, text: string) => {
    services.apply(change).then(
      (inverse) =>
        say(text, () => {
          services.apply(inverse).then(
            () => store.set({ toast: null }),
            () => say('This could not be taken back.'),
          );
        }),
      () => say('This could not be stored.'),
    );
  };

  const find = (composeId: string, key: string) => {
    const session = sessions.byId(composeId);
    const person = session?.view.people.find((each) => each.key === key);
    return session && person ? { session, person } : null;
  };

  return {
    identify: (composeId, key, identity) => {
      const found = find(composeId, key);
      if (!found) return;
      const { facts } = knowledge();
      const change = identify(identity, facts, () => crypto.randomUUID());
      const isCorrected = !found.person.email && identity.email;
      if (isCorrected) {
        found.session.correct(shownAs(found.person), identity);
        rescan(found.session);
      }
      apply(
        change,
        `${identity.name || identity.email} is on record with ${whose(identity, parts)}.`,
      );
    },
    isNamesake: (composeId, key, namesake) => {
      const found = find(composeId, key);
      const recipient = found?.session.checked?.result.recipients.find(
        (each) => keyOf(each) === key,
      );
      const entry = recipient?.namesakes.find((each) => idOf(each) === namesake);
      if (!found || !entry) return;
      const shown = shownAs(found.person);
      const take = (real: Person | Entry) => {
        found.session.correct(shown, real);
        rescan(found.session);
      };
      take(entry);
      say(`In this mail ${shown.name} is taken for ${asNamesake(entry).title}.`, () => {
        take(shown);
        store.set({ toast: null });
      });
    },
    isNobody: (composeId, key) => {
      const found = find(composeId, key);
      if (!found) return;
      found.session.correct(shownAs(found.person), { name: '', email: '' });
      rescan(found.session);
    },
    takePolicy: (composeId) => {
      const session = sessions.byId(composeId);
      const program = session?.checked && programOf(session.checked.result.recipients);
      const policy = session?.view.inbound.policy;
      if (!program || !policy) return;
      const set = { contactPolicy: policy.is };
      apply(
        { patch: { programs: [{ id: program.id, set }] } },
        `On record: ${shortName(program)} ${policyWords[policy.is]}.`,
      );
    },
    answerRanking: (composeId) => {
      const session = sessions.byId(composeId);
      store.set({ list: null });
      if (!session || session.isComposing || !insertAnswer(session, sessions)) {
        say('The answer could not be put in here.');
      }
    },
  };
}

function shownAs({ email, name }: ShownPerson) {
  return { name, email };
}

function whose({ id, is, program }: Identity, { knowledge }: Parts): string {
  if (is === 'writer') return 'your letter writers';
  const known = knowledge().facts.programs.find((each) => each.id === id);
  return known ? shortName(known) : program;
}

/** On lines of its own, where the caret is or behind what is written. */
function insertAnswer(session: Session, sessions: Sessions): boolean {
  Caret.restore(session);
  return putLetter(session, politeAnswer, () => sessions.flush()) !== null;
}
