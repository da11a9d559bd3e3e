import { expect } from '@playwright/test';
import { greeting, type Mail, question } from './mail.ts';
import { marked } from './marks.ts';
import { dot, openCard } from './parts.ts';
import { hosts, test } from './test.ts';

const file = {
  class: '_Entity _EType_file _EReadonly_1',
  contenteditable: 'false',
};
const neighbours = [
  {
    what: 'a line of its own kind before a paragraph',
    body: [
      ['div', greeting],
      ['ul', ['li', 'One'], ['li', question]],
      ['div', 'Bye'],
    ],
    html: `<div>${greeting}</div><ul><li>One</li><li>${question}</li></ul><div>Bye</div>`,
    stays: 'ul li:only-child, ul + div',
  },
  {
    what: 'a line before a picture',
    body: [
      ['div', greeting],
      ['div', question],
      ['div', ['img', { src: dot }]],
      ['div', 'Bye'],
    ],
    html: `<div>${greeting}</div><div>${question}</div><div><img src="${dot}"></div><div>Bye</div>`,
    stays: 'img, div:last-child',
  },
  {
    what: 'a line between linked files',
    body: [
      ['div', greeting],
      ['div', file, 'a.pdf'],
      ['div', question],
      ['div', file, 'b.pdf'],
      ['div', 'Bye'],
    ],
    html: `<div>${greeting}</div>${fileHtml('a')}<div>${question}</div>${fileHtml('b')}<div>Bye</div>`,
    stays: '[contenteditable="false"]',
  },
];

function fileHtml(name: string): string {
  return `<div class="${file.class}" contenteditable="false">${name}.pdf</div>`;
}

for (const host of hosts)
  for (const { body, html, stays, what } of neighbours)
    test(`${host}: ${what} is removed alone`, async ({ open }) => {
      const mail = await open(host);
      await mail.compose({ body, html });
      const before = await removed(mail);
      await expect(mail.editor.locator(stays)).toHaveCount(2);
      expect(await mail.text()).not.toContain(question);
      await mail.undo();
      await expect.poll(() => mail.html()).toBe(before);
    });

test('gmail: mail that is quoted between the lines stays when one is removed', async ({ open }) => {
  const mail = await open('gmail');
  const quote = ['div', { class: 'gmail_quote' }, 'Which day suits you?'];
  await mail.compose({ body: [['div', greeting], ['div', question], quote, ['div', 'Bye']] });
  await removed(mail);
  await expect(mail.editor).toContainText('Which day suits you?');
});

const picture = ['img', { src: dot }];
const withPicture = [
  { what: 'before a picture', lines: [[greeting], [question, picture], ['Bye']] },
  { what: 'behind a picture', lines: [[greeting], [picture, question], ['Bye']] },
  { what: 'before a picture in the last line', lines: [[greeting], [question, picture]] },
];

for (const host of hosts)
  for (const { lines, what } of withPicture)
    test(`${host}: a sentence ${what} leaves it on its own line`, async ({ open }) => {
      const mail = await open(host);
      const html = lines.map(
        (line) =>
          `<div>${line.map((part) => (part === picture ? `<img src="${dot}">` : part)).join('')}</div>`,
      );
      await mail.compose({ body: lines.map((line) => ['div', ...line]), html: html.join('') });
      const before = await removed(mail);
      const after = before.replace(question, '');
      await expect.poll(() => mail.html()).toBe(after);
      await mail.undo();
      await expect.poll(() => mail.html()).toBe(before);
      await mail.redo();
      await expect.poll(() => mail.html()).toBe(after);
    });

const asLine = { style: 'display: block' };
const table = [
  'table',
  ['tbody', ['tr', ['td', 'One'], ['td', 'Two']], ['tr', ['td', 'Next'], ['td', question]]],
];
const places = [
  {
    what: 'the last cell of a table',
    body: [['div', greeting], table],
    html: `<div>${greeting}</div><table><tbody><tr><td>One</td><td>Two</td></tr><tr><td>Next</td><td>${question}</td></tr></tbody></table>`,
    left: /<td>Next<\/td><td>(?:<br>)?<\/td><\/tr>/,
  },
  {
    what: 'the first item of a list behind a line break',
    body: [['p', greeting], ['br'], ['ul', ['li', ['p', question]], ['li', ['p', 'Bye']]]],
    html: `<p>${greeting}</p><br><ul><li><p>${question}</p></li><li><p>Bye</p></li></ul>`,
    left: /<\/p><br><ul><li><p>Bye<\/p><\/li><\/ul>$/,
  },
  {
    what: 'the last line below an empty one',
    body: [
      ['div', greeting],
      ['div', 'I liked the tour.'],
      ['div', ['br']],
      ['div', question],
    ],
    html: `<div>${greeting}</div><div>I liked the tour.</div><div><br></div><div>${question}</div>`,
    left: /tour\.(?:<br>)?<\/div>$/,
  },
  {
    what: 'a line that is a span',
    body: [['div', ...[greeting, question, 'Bye'].map((line) => ['span', asLine, line])]],
    html: `<div>${[greeting, question, 'Bye'].map((line) => `<span style="${asLine.style}">${line}</span>`).join('')}</div>`,
    left: /program\.<\/(\w+)><\1[^>]*>Bye</,
  },
];

for (const host of hosts)
  for (const { body, html, left, what } of places)
    test(`${host}: ${what} goes and leaves nothing behind`, async ({ open }) => {
      const mail = await open(host);
      await mail.compose({ body, html });
      const before = await removed(mail);
      await expect(mail.ui.getByRole('status')).not.toContainText('could not');
      await expect.poll(() => mail.html()).toMatch(left);
      await mail.undo();
      await expect.poll(() => mail.html()).toBe(before);
    });

/** Takes the underlined sentence out by its card. Returns the draft's HTML before. */
async function removed(mail: Mail): Promise<string> {
  await mail.expectUnderlined(marked);
  await mail.editor.press('Control+Home');
  const before = await mail.html();
  await openCard(mail);
  await mail.card.locator('.fix', { hasText: 'Remove' }).click();
  await mail.expectUnderlined();
  return before;
}
