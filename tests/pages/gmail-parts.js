/** Small parts of Gmail's page that its compose windows need. */

// biome-ignore lint/correctness/noUnusedVariables: gmail.js uses it
function chip([who, email]) {
  const remove = h('div', { class: 'afX', 'aria-label': label.remove });
  const attributes = { 'data-hovercard-id': email, 'data-name': who };
  const made = h('div', { class: 'chip', role: 'option', ...attributes }, who, remove);
  remove.addEventListener('click', () => made.remove());
  return made;
}

/** Gmail's toast, with its link to take the mail back. */
// biome-ignore lint/correctness/noUnusedVariables: gmail.js uses it
function toast(text, again) {
  const undo = h('span', { role: 'link', tabindex: '0' }, label.undo);
  const box = h('div', { class: 'vh', role: 'alert' }, h('span', { class: 'bAq' }, text), undo);
  for (const old of document.querySelectorAll('.vh')) old.remove();
  undo.addEventListener('click', () => {
    box.remove();
    window.sent.pop();
    keep(again());
  });
  document.body.append(box);
}
