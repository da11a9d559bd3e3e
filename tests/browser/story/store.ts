import type { Box, ComposeView, PageStore, PageView } from '../../../lib/page/view.ts';

/** What a story was asked to do, in order, as a test reads it. */
export const asked: string[] = [];

export function rangeOf(editor: HTMLElement, quote: string): Range | null {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = quote === '' ? -1 : (node.textContent ?? '').indexOf(quote);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + quote.length);
    return range;
  }
  return null;
}

/** A compose whose places are read from the story's page. */
export function composeView(
  editor: HTMLElement,
  given: Pick<ComposeView, 'findings' | 'dark' | 'rtl'>,
): ComposeView {
  const box = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
  return {
    id: 'c1',
    audience: 'program',
    ...given,
    place: () => box(editor.getBoundingClientRect()),
    placeOf: (key) => {
      const quote = given.findings.find((finding) => finding.key === key)?.quote ?? '';
      const rects = rangeOf(editor, quote)?.getClientRects();
      return rects?.[0] ? box(rects[0]) : null;
    },
  };
}

/** A store that behaves as the page's controller does where the UI can see it, and notes what it is asked for. */
export function storyStore(first: PageView): PageStore {
  let view = first;
  const listeners = new Set<() => void>();
  const set = (change: Partial<PageView>) => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const note = (...parts: unknown[]) => void asked.push(parts.join(' '));
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => view,
    onMoved: (listener) => {
      addEventListener('resize', listener);
      return () => removeEventListener('resize', listener);
    },
    actions: {
      openCard: (composeId, key, focus) => set({ card: { composeId, key, focus } }),
      close: (refocus) => {
        note('close', refocus);
        set({ card: null, list: null });
      },
      applyFix: (_, key, fix) => note('fix', key, fix),
      dismiss: (_, key, scope) => {
        note('dismiss', key, scope);
        set({ card: null, toast: { text: 'Dismissed.', undo: () => note('undo') } });
      },
      toggleList: (id) => set({ list: view.list === id ? null : id }),
      goTo: (composeId, key) => set({ list: null, card: { composeId, key, focus: true } }),
      guardBack: () => {
        note('back', document.activeElement?.getAttribute('aria-label'));
        set({ guard: null });
      },
      guardSend: () => {
        note('send');
        set({ guard: null });
      },
      dismissToast: () => set({ toast: null }),
    },
  };
}
