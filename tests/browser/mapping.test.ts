import { expect } from '@playwright/test';
import { bundle } from './bundle.ts';
import { test } from './test.ts';

/** Runs in the page: random editor contents, and what must hold for each. */
const properties = `
import fc from 'fast-check';
import { EditorText } from './lib/page/text/editor-text.ts';

const policy = {
  leavesOut: (e) => e.matches('[contenteditable=false]'),
  quotes: (e) => e.matches('.quote'),
  cuts: (e) => e.matches('.cut'),
  ownOf: (line) => (line.includes('own') ? { start: 0, end: line.length } : null),
};
const word = fc.constantFrom('rank', 'list?', 'Dr.', '😀', 'naïve', 'a\\u00a0b', 'אבג', '👩‍⚕️x', '\\u00a0');
const inline = fc.letrec((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    word.map((text) => [text]),
    fc.constant(['BR']),
    fc.tuple(fc.constantFrom('B', 'SPAN', 'A', 'FONT'), fc.array(tie('node'), { maxLength: 4 })),
  ),
})).node;
const block = fc.letrec((tie) => ({
  node: fc.tuple(fc.constantFrom('DIV', 'DIV', 'UL', 'LI', 'BLOCKQUOTE'), fc.oneof({ depthSize: 'small' },
    fc.array(inline, { maxLength: 5 }),
    fc.array(fc.oneof(tie('node'), inline), { maxLength: 4 }),
  )),
})).node;
const contents = fc.array(fc.oneof(block, inline), { maxLength: 6 });

function make(node) {
  if (!Array.isArray(node)) return document.createTextNode(node);
  const [first, children] = node;
  if (!/^[A-Z]+$/.test(first) || first.length < 1 || (children === undefined && first !== 'BR')) return document.createTextNode(first);
  const element = document.createElement(first);
  for (const child of children ?? []) element.append(make(child));
  return element;
}

function editorWith(nodes) {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.append(...nodes.map(make));
  document.body.replaceChildren(editor);
  return editor;
}

function textNodes(editor) {
  const found = [];
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

const plain = (text) => text.replaceAll('\\u00a0', ' ');

export function readsAsDrawn() {
  fc.assert(fc.property(contents, (nodes) => {
    const editor = editorWith(nodes);
    // innerText counts a <br> at the end of a block, which is not drawn, as an empty line.
    const lines = (text) => plain(text).split('\\n').map((line) => line.trim()).filter(Boolean);
    const mine = lines(new EditorText(editor, policy).read().text);
    const drawn = lines(editor.innerText);
    if (JSON.stringify(mine) !== JSON.stringify(drawn)) throw new Error(editor.innerHTML + JSON.stringify({ mine, drawn }));
  }), { numRuns: 600 });
}

export function everyPlaceHasItsOffset() {
  fc.assert(fc.property(contents, (nodes) => {
    const editor = editorWith(nodes);
    const { text, offsetOf, boundsOf } = new EditorText(editor, policy).read();
    for (const node of textNodes(editor))
      for (let offset = 0; offset < node.length; offset++) {
        const at = offsetOf(node, offset);
        if (at === null || text[at] !== plain(node.data)[offset]) return false;
        const back = boundsOf({ start: at, end: at + 1 });
        if (back.startContainer !== node || back.startOffset !== offset) return false;
        if (back.endContainer !== node || back.endOffset !== offset + 1) return false;
      }
    return true;
  }), { numRuns: 400 });
}

export function everySpanHasItsWords() {
  fc.assert(fc.property(contents, fc.nat(), fc.nat(), (nodes, a, b) => {
    const editor = editorWith(nodes);
    const { text, boundsOf } = new EditorText(editor, policy).read();
    const start = text.length === 0 ? 0 : a % text.length;
    const end = start + (b % (text.length - start + 1));
    const { startContainer, startOffset, endContainer, endOffset } = boundsOf({ start, end });
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return plain(range.toString()) === text.slice(start, end).replaceAll('\\n', '');
  }), { numRuns: 600 });
}

export function readsLines() {
  const examples = [
    ['one<div>two</div>', 'one\\ntwo'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\\n\\ntwo'],
    ['<div>one<br></div><div>two</div>', 'one\\ntwo'],
    ['one<br><br>two', 'one\\n\\ntwo'],
    ['<br><div>two</div>', '\\ntwo'],
    ['<div>one</div><br><div>two</div>', 'one\\n\\ntwo'],
    ['<ul><li>one</li><li>two</li></ul>three', 'one\\ntwo\\nthree'],
    ['<div>\\n  <div>one</div>\\n  <div>two</div>\\n</div>', 'one\\ntwo'],
    ['<table><tr><td>one</td><td><p>two</p><p>three</p></td></tr><tr><td>four</td></tr></table>five', 'one\\n\\ntwo\\nthree\\n\\nfour\\n\\nfive'],
    ['<span style="display:block">one</span><span style="display: block">two</span>', 'one\\ntwo'],
    ['<b>one</b>\\n<i>two</i>', 'one two'],
    ['<pre>one\\ntwo</pre>', 'one\\ntwo'],
    ['one&nbsp;two', 'one two'],
    ['one<span contenteditable="false">@</span>two', 'one two'],
    ['<div>one</div><div class="cut">two</div><div>three</div>', 'one'],
    ['<div><div>one</div><hr class="cut">two</div>three', 'one'],
    ['<div>one</div><div class="quote">two<br>own line<br>two<br>own end</div>three', 'one\\n\\nown line\\n\\nown end\\nthree'],
    ['<div>one</div><blockquote class="quote"><div>two</div><p>o<b>wn</b></p><div>own<div>two</div></div></blockquote>', 'one\\n\\nown\\n\\nown'],
    ['one <span class="quote">own</span>two', 'one  two'],
    ['<div>one<hr class="cut">own <b>two</b></div><div>three</div><div contenteditable="false">own</div>', 'one\\n\\nown two\\n\\nown'],
    ['<div class="cut">own</div>', 'own'],
  ];
  for (const [html, text] of examples) {
    const editor = document.createElement('div');
    editor.innerHTML = html;
    const read = new EditorText(editor, policy).read().text;
    if (read !== text) throw new Error(html + JSON.stringify({ read, text }));
  }
}

const change = fc.record({ at: fc.nat(), what: fc.constantFrom('type', 'split', 'insert', 'remove', 'move', 'hide', 'all'), node: fc.oneof(block, inline), text: word });

function alter(editor, { at, what, node, text }) {
  const all = [...editor.querySelectorAll('*')];
  const target = all[at % Math.max(1, all.length)] ?? editor;
  const texts = textNodes(editor);
  const spot = texts[at % Math.max(1, texts.length)];
  if (what === 'type') spot?.insertData(at % (spot.length + 1), text);
  else if (what === 'split') spot?.splitText(at % (spot.length + 1));
  else if (what === 'insert') target.before(make(node));
  else if (what === 'remove') target !== editor && target.remove();
  else if (what === 'move') target !== editor && editor.append(target);
  else if (what === 'hide') target !== editor && target.setAttribute('contenteditable', 'false');
  else editor.replaceChildren(...[...editor.childNodes].map((child) => child.cloneNode(true)));
}

export function readsChangesAsIfAnew() {
  fc.assert(fc.property(contents, fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (nodes, batches) => {
    const editor = editorWith(nodes);
    const kept = new EditorText(editor, policy);
    kept.read();
    const observer = new MutationObserver(() => {});
    observer.observe(editor, { childList: true, characterData: true, subtree: true, attributes: true });
    for (const batch of batches) {
      for (const each of batch) alter(editor, each);
      kept.changed(observer.takeRecords());
      if (kept.read().text !== new EditorText(editor, policy).read().text) return false;
    }
    return true;
  }), { numRuns: 400 });
}
`;

const names = [
  'readsLines',
  'readsAsDrawn',
  'everyPlaceHasItsOffset',
  'everySpanHasItsWords',
  'readsChangesAsIfAnew',
] as const;

for (const name of names)
  test(`random editor contents: ${name}`, async ({ browserWithExtension }) => {
    const page = await browserWithExtension.newPage();
    await page.evaluate(await bundle(properties));
    const problem = await page.evaluate((property) => {
      try {
        (window as unknown as { tested: Record<string, () => void> }).tested[property]?.();
        return null;
      } catch (error) {
        return String(error);
      }
    }, name);
    await page.close();
    expect(problem).toBeNull();
  });
