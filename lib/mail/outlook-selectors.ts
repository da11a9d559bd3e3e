/**
 * Where things stand in Outlook's page (the same application on all its hosts). Evidence: "shipped" is code of extensions with
 * many users (Briskine, Mailvelope); "live" is a project that says it checked the live page in 2026; "weak" is one source only.
 * None depends on a language.
 */
export const outlookSelectors = {
  /** Live (outlook-for-linux and about fifteen automations); the number grows with each compose. */
  editor: '[id^="editorParent_"] > [contenteditable="true"][role="textbox"]',
  /** Shipped (Briskine). */
  editorByRole: '[contenteditable="true"][aria-multiline="true"]',
  /** Live (outlook-for-linux, email_assist). */
  root: '[id^="docking_DockingTriggerPart_"]',
  /** Shipped (Briskine): reading pane, then pop-up. */
  rootByApp: '[data-app-section="MailReadCompose"], [data-app-section="Form_Content"]',
  /** Pop-out windows. Live, two sources. */
  popOutRoot: '#_owa_projection_root',
  /** The middle is an id of the draft. Live, from four captured pages. */
  subject: 'input[id^="MSG_"][id$="_SUBJECT"]',
  /** Shipped (Briskine): the last one in the root. */
  subjectByRole: 'input[type="text"][autocomplete="off"]',
  /** To, Cc and Bcc in this order. Shipped (Briskine). */
  well: '[contenteditable="true"]:not([aria-multiline="true"])',
  /** Shipped (Briskine); live. Often holds a name and no address. */
  chip: '[draggable="true"][aria-label], span[data-lpc-hover-target-id]',
  chipText: '[class*="textContainer-"], [class*="individualText-"]',
  /** Weak: the pill's own button. */
  chipRemove: 'button, [role="button"]',
  /** Live (outlook-for-linux); the middle is random. */
  send: 'button[id^="splitButton-"][id$="__primaryActionButton"]',
  /** Live. */
  sendByTest: '[data-testid="ComposeSendButton"] button',
  /** Second half of the same split button; its menu is named by it. Weak. */
  menuButton: 'button[id^="splitButton-"][id$="__menuButton"]',
  /** Live, two sources. */
  discard: 'button#discardCompose',
  /** Fluent UI's dialog with an error or a question. Weak. */
  refusal: '[role="alertdialog"]',
  /** Says what became of a mail. Live (SparkClaw). */
  toast: '[role="status"], [role="alert"]',
  /** Weak. */
  attachment: '[data-testid="AttachmentCard"]',
  /** roosterjs entities, also links to OneDrive. npm roosterjs-content-model-dom, parseEntityFormat. */
  readOnly: '._Entity._EReadonly_1, [contenteditable="false"], [class^="entityDelimiter"]',
  linkedFile:
    '._Entity._EReadonly_1 a[href*="sharepoint."], ._Entity._EReadonly_1 a[href*="1drv."], ._Entity._EReadonly_1 a[href*="onedrive."]',
  inlineImage: 'img[src^="cid:"], img[data-imagetype]',
  /** From here on the mail that is answered or forwarded. Live (email_assist) and many captured mails; quoted levels prefix `x_`. */
  quotedFrom:
    '#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container, ' +
    '.ms-outlook-mobile-reference-message, [id^="x_"][id$="divRplyFwdMsg"]',
  /** From, Sent, To and Subject of the quoted mail. Captured mails. */
  quoteHead: '#divRplyFwdMsg, hr',
  /** Those lines alone. Captured mails. */
  quotedNames: '#divRplyFwdMsg',
  /** What the quoted mail quotes itself. Captured mails. */
  innerQuote: '[id^="x_"][id$="divRplyFwdMsg"]',
  /** Captured mails; older levels prefix `x_`. */
  signature: '#Signature, #ms-outlook-mobile-signature, [id^="x_"][id$="Signature"]',
} as const;
