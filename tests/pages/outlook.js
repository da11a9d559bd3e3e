/** A page with the ids of Outlook's compose pane (see lib/mail/outlook-selectors.ts) around the editor it is made with. */
let numbers = 0;

// Outlook keeps the marked blocks of a mail (signature, start of the quoted mail) when its editor writes the HTML anew; the
// editor by itself would drop their ids.
const keepsIds = {
  processorOverride: {
    div: (group, element, context) =>
      context.defaultElementProcessors[element.id ? '*' : 'div'](group, element, context),
  },
};

/** Takes `html`, `to`, `cc`, `subject`, `files`, `draft`, `fixed` (chips without a remove button), and what `sending` takes. Stands in `page`, which is another document for a pop-out, and goes by `shut`. */
function openCompose(options = {}, page = document, shut = (remove) => remove()) {
  const number = ++numbers;
  const draft = options.draft ?? `AAk${Math.random().toString(36).slice(2)}`;
  const h2 = (...all) => page.adoptNode(h(...all));
  const well = (name, people = []) =>
    h(
      'div',
      { class: 'field' },
      h('button', {}, label[name] ?? name),
      h(
        'div',
        {
          class: 'well',
          contenteditable: 'true',
          role: 'textbox',
          'aria-label': label[name] ?? name,
        },
        ...people.map((who) => chip(who, number, options.fixed)),
      ),
    );
  const subject = h('input', {
    id: `MSG_${draft}_SUBJECT`,
    type: 'text',
    autocomplete: 'off',
    value: options.subject ?? '',
    'aria-label': label.subject,
    placeholder: label.subject,
  });
  const send = h(
    'button',
    { id: `splitButton-r${number}b__primaryActionButton`, 'aria-label': label.send },
    label.send,
  );
  const more = h(
    'button',
    {
      id: `splitButton-r${number}b__menuButton`,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': label.more,
    },
    '▾',
  );
  const editor = h('div', {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label.body,
    contenteditable: 'true',
    spellcheck: 'false',
    dir: label.dir,
  });
  const part = h2(
    'div',
    { id: `docking_InitVisiblePart_${number}`, class: 'pane' },
    h(
      'div',
      { id: `docking_DockingTriggerPart_${number}` },
      h(
        'div',
        { class: 'top' },
        h('div', { 'data-testid': 'ComposeSendButton' }, send, more),
        h('button', { id: 'discardCompose' }, label.discard),
      ),
      well('to', options.to),
      well('cc', options.cc),
      h('div', { class: 'field' }, subject),
      h(
        'div',
        {},
        ...(options.files ?? []).map((name) => h('div', { 'data-testid': 'AttachmentCard' }, name)),
      ),
      h('div', { id: `editorParent_${number}` }, editor),
    ),
  );
  (page.querySelector('#appContainer') ?? page.querySelector('#_owa_projection_root')).append(part);
  const rooster = new roosterjs.Editor(editor, {
    plugins: [
      new roosterjs.EditPlugin(),
      new roosterjs.PastePlugin(),
      new roosterjs.ShortcutPlugin(),
    ],
    initialModel: roosterjs.createModelFromHtml(options.html ?? '<div><br></div>', keepsIds),
    defaultDomToModelOptions: keepsIds,
    inDarkMode: settings.has('dark'),
    getDarkColor: (colour) => colour,
  });
  const remove = () => {
    rooster.dispose();
    part.remove();
  };
  const close = () => shut(remove);
  const go = (how) => {
    window.sent.push({ how, subject: subject.value, html: editor.innerHTML });
    close();
  };
  const leave = (how) => {
    const again = { ...options, subject: subject.value, html: editor.innerHTML };
    // The draft that comes back has another id.
    const reopen = () => window.opened.push(openCompose({ ...again, draft: undefined }));
    sending({ how, options, page, go, say: (text) => status(text, reopen) });
  };
  part.querySelector('#discardCompose').addEventListener('click', close);
  send.addEventListener('click', () => leave('send'));
  part.addEventListener('keydown', (event) => {
    const isShortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isShortcut && !(event.altKey && event.code === 'KeyS')) return;
    event.preventDefault();
    leave('shortcut');
  });
  more.addEventListener('click', () => {
    more.setAttribute('aria-expanded', 'true');
    const item = h2('button', { role: 'menuitem' }, label.schedule);
    const menu = h2('div', { role: 'menu', 'aria-labelledby': more.id }, item);
    const close = () => {
      menu.remove();
      more.setAttribute('aria-expanded', 'false');
      page.removeEventListener('pointerdown', outside);
    };
    const outside = ({ target }) => menu.contains(target) || close();
    item.addEventListener('click', () => {
      close();
      leave('schedule');
    });
    page.addEventListener('pointerdown', outside);
    page.body.append(menu);
  });
  return { rooster, part, editor, subject, send, more };
}

function chip(who, number, isFixed) {
  const text = h('span', { class: `textContainer-${number}7` }, who);
  const attributes = { draggable: 'true', 'aria-label': who, contenteditable: 'false' };
  const made = h('span', attributes, text);
  if (isFixed) return made;
  const remove = h('button', { type: 'button', 'aria-label': label.remove }, '×');
  remove.addEventListener('click', () => made.remove());
  made.append(remove);
  return made;
}

/** Outlook holds a mail back for some seconds and says so; until then it can be taken back. */
function status(text, reopen) {
  const undo = h('button', { type: 'button' }, label.undo);
  const box = h('div', { role: 'status', class: 'status' }, text, undo);
  for (const old of document.querySelectorAll('.status')) old.remove();
  undo.addEventListener('click', () => {
    box.remove();
    window.sent.pop();
    reopen();
  });
  document.body.append(box);
}

/** A compose in a window of its own, drawn by this one, which closes it. `empties`: it does so after the compose has gone from it. */
function popOut(options) {
  const child = window.open('about:blank', '_blank', 'width=800,height=700');
  const root = child.document.createElement('div');
  root.id = '_owa_projection_root';
  child.document.body.append(root);
  return openCompose(options, child.document, (remove) => {
    if (options.empties) remove();
    child.close();
  });
}

window.opened = [];
window.mail = {
  compose: (options) => void window.opened.push(openCompose(options)),
  popOut: (options) => void window.opened.push(popOut(options)),
};
