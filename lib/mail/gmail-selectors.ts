/**
 * Where things stand in Gmail's page. Evidence: "captured" is a real page saved in 2020, 2023 or 2025 and published;
 * "shipped" is code of extensions with many users (InboxSDK, FlowCrypt, Mailvelope, Briskine, gmail.js). None depends on a language.
 */
export const gmailSelectors = {
  /** Captured in three languages; shipped (InboxSDK). */
  editor: '[g_editable="true"][role="textbox"][contenteditable="true"]',
  /** Beside the editor where mails are plain text; `ishtml` is then 0. Captured. */
  plain: 'textarea[form="nosend"]',
  isHtml: 'input[name="ishtml"]',
  /** Common root of every kind of compose. Captured; shipped (Briskine, gmail.js). */
  root: '.M9',
  /** Floating and full-screen composes. Captured; shipped (InboxSDK). */
  dialog: '[role="dialog"]',
  /** Hidden field in the form around the body. Captured. */
  composeId: 'input[name="composeid"]',
  /** `#msg-a:r…` once the draft is saved. Captured; shipped (InboxSDK). */
  draftId: 'input[name="draft"]',
  /** The message that is answered. Captured; shipped (InboxSDK). */
  repliedTo: 'input[name="rm"]',
  /** The kind of an inline answer, drawn as an icon: this one forwards. Shipped (FlowCrypt, InboxSDK). */
  forwards: '.J-JN-M-I-Jm .mI',
  /** Captured; shipped (InboxSDK). Hidden in inline replies. */
  subject: 'input[name="subjectbox"]',
  /** Follows the subject where the box is not drawn. Captured. */
  hiddenSubject: 'input[name="subject"]',
  /** Recipient chips since 2021. Captured 2023; shipped (InboxSDK, Briskine). */
  chip: '[role="option"][data-hovercard-id]',
  /** In the row of the chips, what is being typed. Shipped (InboxSDK); seen in a test suite. */
  typing: 'input[role="combobox"]',
  /** Shipped (InboxSDK). */
  chipRemove: '.afX',
  /** Recipient rows before 2021, `"Name" <a@b>`. Captured 2020; shipped (InboxSDK). */
  oldChip: (field: string) => `.vR > input[type="hidden"][name="${field}"]`,
  /** The summary that stands in for the rows while they are folded. Shipped (FlowCrypt). */
  foldedChip: '.aoD.hl span[email][data-hovercard-id]',
  /** Empty while the default account sends. Captured; shipped (InboxSDK). */
  from: 'input[type="hidden"][name="from"]',
  /** Shipped (gmail.js); `.vI` holds the file's name. Running uploads have the same chip. */
  attachment: 'div.dL',
  attachmentName: '.vI',
  /** Weak. */
  attachmentRemove: '.vq',
  /** Links to Drive stand in the body. Shipped (FlowCrypt). */
  linkedFile: '.gmail_chip.gmail_drive_chip a[href]',
  inlineImage: 'img[data-surl^="cid:"]',
  /** Captured in 2020 and 2023 with the same number. */
  sendByLog: '[role="button"][jslog^="32601;"]',
  /** Captured; shipped (InboxSDK). `.Uo` is send and archive. */
  sendByPlace:
    '.IZ .Up div > div[role="button"]:not([aria-haspopup="true"]):not([class^="inboxsdk_"])',
  /** Captured. */
  sendByRow: '[role="group"] td:first-child [role="button"]:not([aria-haspopup])',
  sendAndArchive: '.Uo',
  /** Captured; shipped (InboxSDK): opens the menu that holds the scheduled send. */
  menuButton: '.hG[aria-haspopup="true"]',
  /** In a menu at the end of the page. Shipped (InboxSDK): acts on mousedown and mouseup. */
  schedule: '[selector="scheduledSend"]',
  /** Shipped (InboxSDK): discard, then save and close of a floating compose. */
  leave: '.gU .oh[role="button"], .Hm .Ha',
  /** The quoted mail's HTML while it is folded. Captured; shipped (gmail.js). */
  foldedQuote: 'input[name="uet"]',
  /** "On … wrote:" above the quoted mail. Captured. */
  quoteHead: '.gmail_attr',
  /** What a quoted mail quotes itself. Captured. */
  innerQuote: 'blockquote blockquote, blockquote .gmail_quote',
  /** The text of a mail in an open thread. Shipped (gmail.js). */
  messageBody: '.a3s',
  /** A mail of an open thread that was received, and where its id stands. Captured in 2022 and 2023. */
  message: '[data-message-id^="#msg-f:"]',
  id: 'data-message-id',
  /** Bad address, missing file: nothing is sent while it stands. Shipped (InboxSDK). */
  refusal: '[role="alertdialog"]',
  /** "Message sent", "Send scheduled for …". Several test suites. */
  toast: '.vh span.bAq, span.bAq',
  /** Captured; shipped (gmail.js). While folded, the quoted mail is not in the editor at all. */
  quoted: '.gmail_quote, .gmail_quote_container, blockquote.gmail_quote, .gmail_attr',
  /** The quoted mail as a whole; its text stands in a blockquote, or in several where it was answered in between. Captured. */
  quotedMail: 'div.gmail_quote:not(blockquote *)',
  quotedPart: 'blockquote',
  signature: '.gmail_signature, [data-smartmail="gmail_signature"]',
  signaturePrefix: '.gmail_signature_prefix',
  readOnly: '[contenteditable="false"]',
} as const;
