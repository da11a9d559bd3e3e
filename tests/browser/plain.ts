import type { ComposeOptions, Mail } from './mail.ts';

/** A compose in Gmail's plain-text mode: the field stands beside the editor, which is not drawn. */
export async function writePlain(
  mail: Mail,
  words: string,
  options: ComposeOptions = {},
): Promise<void> {
  await mail.compose(options);
  await mail.page.evaluate(() => {
    const editor = document.querySelector<HTMLElement>('[g_editable]');
    const field = document.createElement('textarea');
    field.setAttribute('form', 'nosend');
    editor?.after(field);
    if (editor) editor.style.display = 'none';
    const isHtml = document.querySelector<HTMLInputElement>('input[name="ishtml"]');
    if (isHtml) isHtml.value = '0';
  });
  await mail.page.locator('textarea').click();
  await mail.page.keyboard.type(words);
}
