import { expect } from '@playwright/test';
import { greeting, question } from './mail.ts';
import { marked } from './marks.ts';
import { applyFix, dot, openCard } from './parts.ts';
import { hosts, test } from './test.ts';

for (const host of hosts) {
  test(`${host}: a fix changes nothing where a picture stands among the words`, async ({
    open,
  }) => {
    const mail = await open(host);
    const first = 'Could you tell me';
    const rest = question.slice(first.length);
    await mail.compose({
      body: [['div', `${greeting} ${first}`, ['img', { src: dot }], rest]],
      html: `<div>${greeting} ${first}<img src="${dot}">${rest}</div>`,
    });
    await openCard(mail);
    const before = await mail.html();
    await applyFix(mail);
    await expect(mail.ui.getByRole('status')).toContainText('could not be changed');
    expect(await mail.html()).toBe(before);
  });

  test(`${host}: a question broken by hand over two lines is mended whole`, async ({ open }) => {
    const mail = await open(host);
    const cut = question.indexOf(' ', 20);
    const lines = [`${greeting} ${question.slice(0, cut)}`, `${question.slice(cut + 1)} Regards`];
    await mail.compose({
      body: lines.map((line) => ['div', line]),
      html: lines.map((line) => `<div>${line}</div>`).join(''),
    });
    await openCard(mail);
    const before = await mail.html();
    await applyFix(mail);
    await mail.expectUnderlined();
    await expect.poll(() => mail.text()).toMatch(/ program\. I am still [^.]+\. Regards$/);
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
  });

  test(`${host}: a fix keeps the formatting around it`, async ({ open }) => {
    const mail = await open(host);
    await mail.compose({
      body: [['div', ['b', `${greeting} ${question} Kind regards`]]],
      html: `<div><b>${greeting} ${question} Kind regards</b></div>`,
    });
    await mail.expectUnderlined(marked);
    await openCard(mail);
    await applyFix(mail);
    await mail.expectUnderlined();
    const bold = await mail.editor.evaluate((editor) =>
      [...editor.querySelectorAll('b')].map((b) => b.textContent).join(''),
    );
    expect(bold.replaceAll('\u00a0', ' ')).toBe(await mail.text());
  });

  for (const [what, next] of [
    ['bold words', ['b', 'I liked the tour.']],
    ['a picture', ['img', { src: dot }]],
  ] as const)
    test(`${host}: a fix at the start of a line keeps the space before ${what}`, async ({
      open,
    }) => {
      const mail = await open(host);
      const html = next[0] === 'b' ? `<b>${next[1]}</b>` : `<img src="${dot}">`;
      await mail.compose({
        body: [
          ['div', greeting],
          ['div', `${question} `, next, ' Bye.'],
        ],
        html: `<div>${greeting}</div><div>${question} ${html} Bye.</div>`,
      });
      await openCard(mail);
      await applyFix(mail);
      await mail.expectUnderlined();
      expect((await mail.html()).replaceAll('&nbsp;', ' ')).toMatch(
        /program\. <(?:b>I liked|img )/,
      );
      await expect(mail.ui.getByRole('status')).not.toContainText('words');
    });

  test(`${host}: a fix that came out otherwise says so`, async ({ open }) => {
    const mail = await open(host);
    const body = `${greeting} ${question}`;
    await mail.compose({ body: [['div', body]], html: `<div>${body}</div>` });
    await openCard(mail);
    await mail.editor.evaluate((editor) => {
      editor.addEventListener('input', () => editor.append('More'), { once: true });
    });
    await applyFix(mail);
    await expect(mail.ui.getByRole('status')).toContainText('did not come out as they should');
  });
}

test('outlook: a format that waits for what is typed next stays out of a fix elsewhere', async ({
  open,
}) => {
  const mail = await open('outlook');
  await mail.compose({
    html: `<div>${greeting}</div><div>We met. <i>${question}</i> I liked the tour.</div><div>Bye</div>`,
  });
  await mail.expectUnderlined(marked);
  const before = await mail.html();
  await mail.caretToEnd();
  await mail.page.keyboard.press('Control+b');
  await mail.hover(question.slice(0, -1));
  await applyFix(mail);
  await mail.expectUnderlined();
  const plainly = 'I am still very interested in your program.';
  expect(await mail.html()).toBe(before.replace(question, plainly));
});

const runs = [
  ['bold', 'b', ''],
  ['coloured', 'span', 'color: rgb(255, 0, 0);'],
] as const;

for (const host of hosts)
  for (const [what, tag, style] of runs)
    test(`${host}: words that begin what is ${what} in a line stay ${what}`, async ({ open }) => {
      const mail = await open(host);
      const words = `${question} And more`;
      await mail.compose({
        body: [['div', `${greeting} `, [tag, { style }, words], ' rest']],
        html: `<div>${greeting} <${tag} style="${style}">${words}</${tag}> rest</div>`,
      });
      await mail.expectUnderlined(marked);
      await mail.editor.press('Control+Home');
      const before = await mail.html();
      await openCard(mail);
      await applyFix(mail);
      await mail.expectUnderlined();
      const after = await mail.html();
      const said = /I am still [^.]+\./.exec(after)?.[0] ?? '';
      expect(after).toBe(before.replace(question, said));
      // The caret stands behind them.
      await mail.page.keyboard.type('!');
      await expect.poll(() => mail.html()).toBe(after.replace(said, `${said}!`));
      await mail.undo();
      await expect.poll(() => mail.html()).toBe(after);
      await mail.undo();
      await expect.poll(() => mail.html()).toBe(before);
      await mail.redo();
      await expect.poll(() => mail.html()).toBe(after);
    });
