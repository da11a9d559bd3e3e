/** A page with the markup of Gmail's compose windows (see lib/mail/gmail-selectors.ts) around the editor it is made with. */
let composes = 0;

/**
 * Takes `body` (elements and texts), `to`, `cc`, `subject`, `files`, `draft`, `quote` (elements), `folded` (the HTML of a quote),
 * `repliedTo`, `forwards`, `archive`, and what `sending` takes.
 */
function composeForm(options) {
  const number = ++composes;
  const editor = h(
    'div',
    {
      id: `editor${number}`,
      class: 'Am Al editable LW-avf',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label.body,
      style: `direction: ${label.dir}`,
      spellcheck: 'false',
    },
    ...(options.body ?? []),
    ...(options.quote ?? []),
  );
  const hidden = (name, value = '') => h('input', { type: 'hidden', name, value });
  const subject = h('input', {
    name: 'subjectbox',
    'aria-label': label.subject,
    placeholder: label.subject,
    value: options.subject ?? '',
  });
  const recipients = (name, people = []) =>
    h(
      'div',
      { class: 'row', name },
      ...people.map(chip),
      h('input', { role: 'combobox', 'peoplekit-id': 'BbVjBd', 'aria-label': label[name] ?? name }),
    );
  const button = (text, attributes) =>
    h(
      'div',
      { role: 'button', tabindex: '1', 'aria-label': text, 'data-tooltip': text, ...attributes },
      text,
    );
  const send = button(label.send, {
    class: 'T-I J-J5-Ji aoO T-I-atl L3',
    jslog: '32601; u014N:cOuCgd',
  });
  const archive = button(label.sendAndArchive, { class: 'T-I Uo' });
  const more = button(label.more, {
    class: 'T-I hG',
    'aria-haspopup': 'true',
    'aria-expanded': 'false',
  });
  const form = h(
    'div',
    { class: 'M9' },
    h(
      'form',
      { class: 'bAs' },
      hidden('composeid', `c${number}-${Math.random()}`),
      hidden('draft', options.draft ?? 'undefined'),
      hidden('rm', options.repliedTo ?? ''),
      hidden('uet', options.folded),
      hidden('from'),
      hidden('ishtml', '1'),
    ),
    h(
      'div',
      { class: 'aoI', role: 'region' },
      h('div', { class: 'J-JN-M-I-Jm' }, h('img', { class: options.forwards ? 'mI' : 'mL' })),
      recipients('to', options.to),
      recipients('cc', options.cc),
      h('div', { class: 'row' }, subject),
      h(
        'table',
        { class: 'aoP', style: 'width: 100%' },
        h('tbody', {}, h('tr', {}, h('td', { class: 'I5' }, h('div', { class: 'Ap' }, editor)))),
      ),
      h(
        'div',
        { class: 'GM' },
        ...(options.files ?? []).map((name) =>
          h('div', { class: 'dL' }, h('div', { class: 'vI' }, name)),
        ),
      ),
      h(
        'div',
        { class: 'btC' },
        h(
          'div',
          { class: 'IZ' },
          h(
            'div',
            { class: 'Up' },
            h('div', {}, send),
            ...(options.archive ? [h('div', {}, archive)] : []),
            h('div', {}, more),
          ),
        ),
        h(
          'div',
          { class: 'gU' },
          h(
            'div',
            { class: 'oh', role: 'button', tabindex: '1', 'aria-label': label.discard },
            '🗑',
          ),
        ),
      ),
    ),
  );
  return { form, editor, subject, send, archive, more };
}

function behave({ form, editor, subject, send, archive, more }, root, options) {
  const field = new goog.editor.ContentEditableField(editor.id);
  field.registerPlugin(new goog.editor.plugins.BasicTextFormatter());
  field.registerPlugin(new goog.editor.plugins.UndoRedo());
  field.registerPlugin(new goog.editor.plugins.EnterHandler());
  field.makeEditable();
  const go = (how) => {
    window.sent.push({ how, subject: subject.value, html: editor.innerHTML });
    field.dispose();
    root.remove();
  };
  const leave = (how) => {
    const body = [...editor.childNodes].map((node) => node.cloneNode(true));
    const again = { ...options, subject: subject.value, body, quote: [] };
    sending({ how, options, go, say: (text) => toast(text, () => openCompose(again)) });
  };
  form.querySelector('.oh').addEventListener('click', () => {
    field.dispose();
    root.remove();
  });
  send.addEventListener('click', () => leave('send'));
  archive.addEventListener('click', () => leave('archive'));
  for (const button of [send, archive]) {
    button.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' || key === ' ') leave('key');
    });
  }
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      leave('shortcut');
    }
  });
  more.addEventListener('mousedown', (event) => {
    event.stopPropagation();
    openMenu(more, () => leave('schedule'));
  });
  return field;
}

// Gmail's menus act on mousedown and mouseup, stand at the end of the page, and close with a mousedown elsewhere.
function openMenu(opener, act) {
  opener.setAttribute('aria-expanded', 'true');
  const item = h(
    'div',
    { class: 'J-N', role: 'menuitem', selector: 'scheduledSend' },
    label.schedule,
  );
  const menu = h('div', { class: 'J-M', role: 'menu' }, item);
  let pressed = false;
  const close = () => {
    menu.remove();
    opener.setAttribute('aria-expanded', 'false');
    document.removeEventListener('mousedown', close);
  };
  item.addEventListener('mousedown', (event) => {
    event.stopPropagation();
    pressed = true;
  });
  item.addEventListener('mouseup', () => {
    if (!pressed) return;
    close();
    act();
  });
  document.addEventListener('mousedown', close);
  document.body.append(menu);
}

/** What Gmail's own images are: a transparent point with a background. */
const onePixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A floating compose window; returns what the page itself would hold of it. */
function openCompose(options = {}) {
  const parts = composeForm(options);
  const [minimise, full, close] = ['Hl', 'Hq', 'Ha'].map((name, index) =>
    h('img', {
      class: name,
      src: onePixel,
      alt: [label.minimise, label.fullScreen, label.close][index],
    }),
  );
  const dialog = h(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': label.title },
    h(
      'div',
      { class: 'aYF' },
      h('div', { class: 'Hp' }, label.title),
      h('div', { class: 'Hm' }, minimise, full, close),
    ),
    parts.form,
  );
  const slot = h('div', { class: 'AD' }, dialog);
  document.querySelector('.no').append(slot);
  minimise.addEventListener('mouseup', () => dialog.classList.toggle('minimised'));
  full.addEventListener('mouseup', () => {
    const place = document.querySelector('.aSt');
    (place.contains(dialog) ? slot : place).append(dialog);
  });
  close.addEventListener('mouseup', () => dialog.remove());
  const field = behave(parts, dialog, options);
  return { field, dialog, ...parts };
}

/** An answer below the mail that it answers. */
function openReply(options = {}) {
  const parts = composeForm({ repliedTo: '#msg-f:1', ...options });
  const place = h('div', { class: 'ip adB' }, parts.form);
  document.querySelector('.thread').append(place);
  const field = behave(parts, place, options);
  return { field, dialog: place, ...parts };
}

/** Elements from nested arrays: ['b', 'text', ['br']]; with attributes as an object in second place. */
function build(node) {
  if (typeof node === 'string') return node;
  const [tag, second, ...rest] = node;
  const hasAttributes = typeof second === 'object' && !Array.isArray(second);
  const children = hasAttributes ? rest : second === undefined ? [] : [second, ...rest];
  return h(tag, hasAttributes ? second : {}, ...children.map(build));
}

window.mail = {
  compose: (options = {}) => keep(openCompose(built(options))),
  reply: (options = {}) => keep(openReply(built(options))),
};
window.opened = [];

function built(options) {
  return { ...options, body: options.body?.map(build), quote: options.quote?.map(build) };
}

function keep(parts) {
  window.opened.push(parts);
}
