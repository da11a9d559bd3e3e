import { mountUi } from '../../../components/mount.tsx';
import { highlightCss, highlightName } from '../../../lib/page/highlight-css.ts';
import type { PageView } from '../../../lib/page/view.ts';
import { findings } from './findings.ts';
import { asked, composeView, rangeOf, storyStore } from './store.ts';

// The address says what is shown: ?open=card|list|guard|toast|stale&dark&rtl&calm&key=rank
const query = new URLSearchParams(location.search);
const [dark, rtl] = [query.has('dark'), query.has('rtl')];
document.body.classList.toggle('dark', dark);
document.documentElement.dir = rtl ? 'rtl' : 'ltr';

const editor = document.querySelector<HTMLElement>('[contenteditable]');
if (editor === null) throw new Error('The story has lost its editor');
Object.assign(editor, { role: 'textbox', ariaMultiLine: 'true', ariaLabel: 'Message body' });
editor.focus();
const compose = composeView(editor, { findings: query.has('calm') ? [] : findings, dark, rtl });
const open = query.get('open');
const view: PageView = {
  composes: open === 'stale' ? [] : [compose],
  card:
    open === 'card'
      ? { composeId: 'c1', key: query.get('key') ?? 'rank', focus: query.has('focus') }
      : null,
  list: open === 'list' ? 'c1' : null,
  guard: open === 'guard' ? 'c1' : null,
  toast: open === 'toast' ? { text: 'Hidden in this draft.', undo: () => {} } : null,
  stale: open === 'stale',
};

const style = document.createElement('style');
style.textContent = highlightCss;
document.head.append(style);
for (const finding of compose.findings) {
  const range = rangeOf(editor, finding.quote);
  const name = highlightName(finding.severity);
  if (range) CSS.highlights.set(name, (CSS.highlights.get(name) ?? new Highlight()).add(range));
}

Object.assign(globalThis, { asked });
mountUi(storyStore(view));
