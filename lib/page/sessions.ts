import type { MailAdapter } from '../mail/adapter.ts';
import type { Painter } from './painter.ts';
import type { PageServices } from './services.ts';
import type { Knowledge, Session } from './session.ts';
import { mayConcernComposes, Watch } from './watch.ts';

interface Parts {
  document: Document;
  adapter: MailAdapter;
  painter: Painter;
  services: PageServices;
  /** Fetched when the first compose opens: tabs in which nobody writes do not pay for what reads and checks drafts. */
  loadSession(): Promise<typeof Session>;
  /** Asked at each batch; false when the host is switched off. */
  isWatching(): boolean;
  knowledge(): Knowledge;
  /** Called, before anything is drawn, when the list or a view in it is another one. */
  onChange(): void;
  /** Called when composes may stand elsewhere than before, or be larger or smaller. */
  onMoved(): void;
  /** Called after each batch that touched a compose. */
  onTouched(): void;
  /** Called when a compose is no longer among those on the page. */
  onClosed(session: Session): void;
}

/** The open composes of a document and their findings, kept in step with each batch of mutations. */
export class Sessions {
  readonly #parts: Parts;
  readonly #watch: Watch;
  /** Composes are minimised and enlarged by styles alone. */
  readonly #sizes: ResizeObserver;
  #all: Session[] = [];
  #Session: typeof Session | null = null;
  #loading: Promise<void> | null = null;
  /** What was closed last: a mail whose sending is undone comes back as another draft. */
  #gone: Session | null = null;
  /** Not shown before their dismissals are known. */
  readonly #ready = new WeakSet<Session>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#watch = new Watch((records) => this.#apply(records));
    this.#sizes = new ResizeObserver(parts.onMoved);
  }

  start(): void {
    this.#watch.watchDocument(this.#parts.document);
    this.#discover();
  }

  /** Those whose findings are shown. */
  get shown(): readonly Session[] {
    return this.#all.filter((session) => this.#ready.has(session));
  }

  byId(id: string): Session | undefined {
    return this.shown.find((session) => session.id === id);
  }

  /** The compose that a node belongs to. */
  of(node: Node): Session | undefined {
    return this.shown.find((session) => session.owns(node));
  }

  /** Takes in what the observer has not reported yet. */
  flush(): void {
    const records = this.#watch.takeRecords();
    if (records.length > 0) this.#apply(records);
  }

  /** Checks every draft, or one, again. */
  rescan(only?: Session): void {
    const changed = (only ? [only] : this.#all).filter((session) => this.#scan(session));
    if (changed.length > 0) this.#parts.onChange();
  }

  /** Looks for composes anew, as after the host was switched on or off. */
  refresh(): void {
    this.#discover();
    this.rescan();
  }

  dispose(): void {
    this.#watch.dispose();
    this.#sizes.disconnect();
    for (const session of this.#all) session.close();
    this.#all = [];
  }

  #apply(records: readonly MutationRecord[]): void {
    const inside = new Map<Session, MutationRecord[]>();
    let elsewhere = false;
    for (const record of records) {
      const session = this.#all.find(({ compose }) => compose.editor.contains(record.target));
      if (session) {
        const list = inside.get(session);
        if (list) list.push(record);
        else inside.set(session, [record]);
      } else {
        for (const each of this.#all) if (each.owns(record.target)) each.headerChanged();
        elsewhere ||= mayConcernComposes(record);
      }
    }
    for (const [session, list] of inside) {
      session.compose.changed(list);
      // Files linked or pictured in the text count as attached.
      if (list.some(mayConcernComposes)) session.headerChanged();
    }
    const listChanged = elsewhere && this.#discover();
    const touched = elsewhere ? this.#all : [...inside.keys()];
    const changed = touched.filter((session) => this.#scan(session));
    if (listChanged || changed.length > 0) this.#parts.onChange();
    if (elsewhere) this.#parts.onMoved();
    if (touched.length > 0 || listChanged) this.#parts.onTouched();
  }

  #scan(session: Session): boolean {
    return this.#ready.has(session) && session.scan(this.#parts.knowledge());
  }

  #discover(): boolean {
    const { adapter, document, isWatching, onChange, onClosed, painter, services } = this.#parts;
    const composes = isWatching() ? adapter.composes(document) : [];
    const Session = this.#Session;
    if (!Session) {
      if (composes.length > 0) this.#loading ??= this.#load();
      return false;
    }
    const known = this.#all;
    this.#all = composes.map(
      (compose) =>
        known.find((session) => session.compose === compose) ??
        new Session(compose, painter, services, onChange),
    );
    const opened = this.#all.filter((session) => !known.includes(session));
    const closed = known.filter((session) => !this.#all.includes(session));
    for (const session of closed) {
      onClosed(session);
      session.close();
      this.#gone = session;
    }
    for (const session of opened) void this.#open(session);
    return closed.length > 0;
  }

  async #load(): Promise<void> {
    try {
      this.#Session = await this.#parts.loadSession();
      this.#discover();
    } catch (error) {
      console.error('Matchproof:', error);
    }
  }

  async #open(session: Session): Promise<void> {
    const { editor, root } = session.compose;
    this.#watch.watchCompose(root, editor);
    for (const part of [root, editor]) this.#sizes.observe(part);
    await session.dismissals.load();
    if (!this.#all.includes(session)) return;
    this.flush();
    if (this.#gone && saysTheSame(this.#gone, session))
      session.dismissals.inherit(this.#gone.dismissals);
    this.#gone = null;
    this.#ready.add(session);
    session.scan(this.#parts.knowledge());
    this.#parts.onChange();
  }
}

function saysTheSame(gone: Session, { compose }: Session): boolean {
  const { body = '', subject } = gone.checked?.draft ?? {};
  return body !== '' && body === compose.text().text && subject === compose.subject();
}
