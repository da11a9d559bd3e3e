/** What happens on both hosts between a press on Send and the mail's going; see COMPOSE.md for what was seen of it. */

/**
 * `refuses` puts an error in the way, `asks` a question; `times` lets the user pick a time for a scheduled send, `says` is what is told then. `go` takes the
 * compose from the page, in which alone questions are asked, `say` tells what became of the mail and offers to undo it.
 */
// biome-ignore lint/correctness/noUnusedVariables: the hosts' scripts use it
function sending({ how, options, go, say, page = document }) {
  const finish = (text) => {
    go(how);
    say(text);
  };
  if (options.refuses) question(page, 'alertdialog', label.refusal, [[label.ok, () => {}]]);
  else if (options.asks)
    question(page, 'alertdialog', label.refusal, [
      [label.ok, () => finish(label.messageSent)],
      [label.cancel, () => {}],
    ]);
  else if (how === 'schedule' && options.times)
    question(page, 'dialog', label.schedule, [
      ...options.times.map((time) => [time, () => finish(options.says ?? label.scheduled)]),
      [label.cancel, () => {}],
    ]);
  else finish(how === 'schedule' ? label.scheduled : label.messageSent);
}

function question(page, role, title, answers) {
  const dialog = h('div', { role, class: 'question', 'aria-label': title }, title);
  for (const [text, act] of answers) {
    const button = h('button', { type: 'button' }, text);
    button.addEventListener('click', () => {
      dialog.remove();
      act();
    });
    dialog.append(button);
  }
  page.body.append(dialog);
}
