import type { PageServices } from './services.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { ViewStore } from './store.ts';
import type { DismissScope, ShownFinding } from './view.ts';

interface Parts {
  sessions: Sessions;
  services: PageServices;
  store: ViewStore;
  rulesOff(): readonly string[];
  setRulesOff(rulesOff: readonly string[]): void;
  /** The findings of a compose are others now. */
  changed(): void;
}

/** Sends a finding away, and says so with the way back. */
export function dismiss(
  parts: Parts,
  session: Session,
  finding: ShownFinding,
  scope: DismissScope,
): void {
  if (scope === 'rule') switchOff(parts, finding);
  else dismissIn(parts, session, finding, scope === 'once' ? finding.dismissedAs : null);
}

function dismissIn(
  { changed, sessions, store }: Parts,
  session: Session,
  { quote: words, rule, title }: ShownFinding,
  quote: string | null,
): void {
  const word = { rule, quote };
  const show = () => {
    if (sessions.byId(session.id) && session.reselect()) changed();
  };
  const { saved, takeBack } = session.dismissals.add(word);
  show();
  const what = words.trim() ? `“${words.trim()}”` : title;
  const text = quote === null ? `Not shown again in this draft: ${title}` : `Dismissed: ${what}`;
  sayWithUndo(store, text, saved, () => {
    takeBack();
    show();
  });
}

/** What was dismissed before can be taken back after this was. `saved`: false where it holds in this tab alone. */
function sayWithUndo(
  store: ViewStore,
  text: string,
  saved: Promise<boolean>,
  takeBack: () => void,
): void {
  const { toast } = store.getSnapshot();
  const before = toast?.undo ? toast : null;
  const undo = () => {
    store.set({ toast: before });
    takeBack();
  };
  const said = { text, undo };
  store.set({ toast: said });
  void saved.then((isSaved) => {
    if (isSaved || store.getSnapshot().toast !== said) return;
    store.set({
      toast: { ...said, text: `${text} (It could not be saved and holds in this tab only.)` },
    });
  });
}

function switchOff(
  { rulesOff, services, setRulesOff, store }: Parts,
  { rule, title }: ShownFinding,
): void {
  const turn = (on: boolean) => {
    setRulesOff(on ? rulesOff().filter((id) => id !== rule) : [...rulesOff(), rule]);
    return services.switchRule(rule, on).then(
      () => true,
      () => false,
    );
  };
  const saved = turn(false);
  sayWithUndo(
    store,
    `Turned off in all mails (see Settings): ${title}`,
    saved,
    () => void turn(true),
  );
}
