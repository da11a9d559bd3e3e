import { factsOf } from '../engine/facts.ts';
import type { MailAdapter } from '../mail/adapter.ts';
import { emptyState } from '../state/empty.ts';
import { AfterFrame } from './after-frame.ts';
import { PageCards } from './cards.ts';
import { SendGuard } from './guard.ts';
import { Interface, type MountUi } from './interface.ts';
import { introduce, openerOf } from './kin.ts';
import { knownIn } from './known.ts';
import { LastUsed } from './last-used.ts';
import { type Insertion, PageLetters } from './letters.ts';
import { Movement } from './moved.ts';
import { Painter } from './painter.ts';
import { Recorder } from './recorder.ts';
import { recordActions } from './records.ts';
import type { PageServices, PageSettings } from './services.ts';
import type { Knowledge } from './session.ts';
import { Sessions } from './sessions.ts';
import { stopSpentClicks } from './spent-clicks.ts';
import { stopSpentKeys } from './spent-keys.ts';
import { ViewStore } from './store.ts';
import { SubjectLine } from './subject-line.ts';
import { UserEvents } from './user-events.ts';
import type { PageStore } from './view.ts';
import { within } from './within.ts';

export interface Page {
  readonly store: PageStore;
  /** False while the host is switched off. */
  isWatching(): boolean;
  /** Puts a letter into the compose that was used last; why not, or null when it is there. */
  insert(letter: Insertion): Promise<string | null>;
}

/** The extension that this script belongs to; WXT's context is one. */
interface Life {
  readonly isValid: boolean;
  readonly signal: AbortSignal;
}

interface Parts {
  window: Window;
  adapter: MailAdapter;
  services: PageServices;
  life: Life;
  /** Fetched when the first compose opens, so that other pages of the host do not pay for it. */
  loadUi(): Promise<MountUi>;
}

/** How long settings and what is on record are waited for before the page is watched without, in milliseconds. */
const patience = 1_000;
/** How often an idle tab looks whether the extension was updated under it, in milliseconds. */
const lifeSign = 2_000;

/** Watches one document of a mail host for as long as the extension lives. */
export function startPage({ adapter, life, loadUi, services, window }: Parts): Page {
  const { document } = window;
  const ending = new AbortController();
  const { signal } = ending;
  const store = new ViewStore();
  const events = new UserEvents(window, signal);
  stopSpentClicks(events, (node) => userInterface.owns(node));
  stopSpentKeys(events, (node) => userInterface.owns(node));
  const movement = new Movement(window, events, signal);
  const painter = new Painter(document);
  // The underline comes in the frame of its key; what is said of it elsewhere must not hold that frame up.
  const shown = new AfterFrame(window, signal, () => cards.showComposes());
  let settings: PageSettings = { rulesOff: [], hostsOff: [] };
  let pulse: ReturnType<typeof setInterval> | undefined;
  let knowledge: Knowledge = { settings, facts: factsOf(emptyState(new Date())) };

  const isWatching = () => !settings.hostsOff.includes(adapter.host);
  const isAlive = () => {
    if (life.isValid) return true;
    retire();
    return false;
  };

  const sessions: Sessions = new Sessions({
    document,
    adapter,
    painter,
    services,
    loadSession: async () => {
      const [{ Session }] = await Promise.all([import('./session.ts'), learnFacts()]);
      window.requestIdleCallback(async () => (await import('./warm-up.ts')).warmUp());
      return Session;
    },
    isWatching: () => isAlive() && isWatching(),
    knowledge: () => knowledge,
    onChange: () => {
      events.renew();
      shown.soon();
      safely(() => recorder.look());
      if (sessions.shown.length === 0) return;
      userInterface.mount();
      pulse ??= setInterval(isAlive, lifeSign);
    },
    onMoved: movement.tell,
    onTouched: () => {
      // Keys that leave the compose as large as it was move nothing but words, and only a card stands by those.
      if (store.getSnapshot().card) {
        movement.tell();
        shown.soon();
      }
      safely(() => recorder.look());
      safely(() => letters.look());
    },
    onClosed: (session) => {
      for (const part of [cards, recorder]) safely(() => part.closed(session));
    },
  });
  const recorder: Recorder = new Recorder({
    adapter,
    window,
    opener: openerOf(window),
    events,
    services,
    sessions,
    store,
    knowledge: () => knowledge,
    wake: () => {
      userInterface.mount();
      return learnFacts();
    },
  });
  introduce(window, recorder, signal);

  const know = (news: Partial<Knowledge>) => {
    knowledge = { ...knowledge, ...news };
    settings = knowledge.settings;
    if (news.facts) store.set({ known: knownIn(news.facts) });
  };
  const learn = (news: Partial<Knowledge>) => {
    if (signal.aborted) return;
    know(news);
    sessions.refresh();
    cards.showComposes();
  };

  const guard = new SendGuard({
    host: adapter.host,
    document,
    events,
    sessions,
    store,
    isAlive,
    ask: (session) => {
      // The question closes what has the focus, and gives it back in the end to what had it.
      cards.saveFocus(session);
      // It names what was written in this very moment too, and stands where the page has taken our interface out.
      cards.showComposes();
      userInterface.mount();
    },
    isAsked: () => userInterface.shows('[role="alertdialog"]'),
    leaves: (session, isScheduled) => recorder.leaves(session, isScheduled),
  });
  const lastUsed = new LastUsed({ events, sessions });
  const subjects = new SubjectLine(events);
  const letters = new PageLetters({ events, lastUsed, services, sessions, store, subjects });
  const cards: PageCards = new PageCards({
    window,
    signal,
    events,
    sessions,
    services,
    store,
    guard,
    subjects,
    rulesOff: () => settings.rulesOff,
    setRulesOff: (rulesOff) => learn({ settings: { ...settings, rulesOff } }),
    isOurs: (node) => userInterface.owns(node),
    togglePicker: letters.actions.togglePicker,
  });
  const pageStore: PageStore = {
    subscribe: store.subscribe,
    getSnapshot: store.getSnapshot,
    onMoved: movement.listen,
    actions: {
      ...cards.actions,
      ...letters.actions,
      leaveToast: () => lastUsed.refocus(),
      ...recordActions({ services, sessions, store, knowledge: () => knowledge }),
    },
  };
  const userInterface: Interface = new Interface(document, loadUi, pageStore);

  const unwatch = [services.watchSettings((changed) => learn({ settings: changed }))];
  /** What is on record may be much, and a tab in which nobody writes needs none of it. */
  let learning: Promise<void> | undefined;
  const learnFacts = () => (learning ??= askForFacts());
  const askForFacts = async () => {
    unwatch.push(services.watchFacts((changed) => learn({ facts: changed })));
    // Drafts are checked without what does not come in time.
    const facts = await within(patience, services.getFacts()).catch(() => null);
    if (facts) know({ facts });
  };
  events.on(['focusin', 'visibilitychange'], isAlive);
  events.on(['input', 'change'], ({ target }) => {
    const session = target && sessions.of(target as Node);
    if (!session || session.compose.editor.contains(target as Node)) return;
    session.headerChanged();
    sessions.rescan(session);
    safely(() => letters.look());
  });

  function retire(): void {
    if (signal.aborted) return;
    ending.abort();
    clearInterval(pulse);
    safely(() => {
      if (userInterface.hasFocus) lastUsed.refocus();
    });
    sessions.dispose();
    painter.dispose();
    cards.retire();
    try {
      for (const end of unwatch) end();
    } catch {
      // The extension has gone, and its events with it.
    }
  }
  life.signal.addEventListener('abort', retire);

  const switched = within(patience, services.getSettings()).catch(() => settings);
  void switched.then((known) => {
    if (signal.aborted) return;
    know({ settings: known });
    sessions.start();
  });
  return { store: pageStore, isWatching, insert: (letter) => letters.insert(letter) };
}

/** What goes wrong beside the checking stays there. */
function safely(act: () => void): void {
  try {
    act();
  } catch (error) {
    console.error('Matchproof:', error);
  }
}
