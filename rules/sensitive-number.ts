import type { Span } from '../lib/draft/draft.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { LineFinder } from '../lib/engine/lines.ts';
import { numberFixes } from '../lib/engine/number-fixes.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import { hasIbanLength, isIbanChecked, luhn } from '../lib/language/checksums.ts';

/** A number that identifies its holder: its shape, the words that must stand near, and what else must hold. */
interface Kind {
  shape: RegExp;
  /** Words in the sentence or the one before it. */
  near?: RegExp;
  /** Shows by its letters what it is, whatever it is called. */
  certain?: boolean;
  valid?(digits: string, near: string, raw: string): boolean;
}

const ssnWords =
  /\b(?:(?:my|the|full|own) soc(?:ial)?(?= (?:is|ends|starts|begins|goes|reads|has|on)\b|[.,:;)]|\s*$)|ssn|ss ?#|social(?:[ -]security| ?#| number| is)|social(?=:)|soc\.? sec|(?:tax|taxpayer) id|tin|itin)(?!\w)/i;
const cardWords =
  /\b(?:(?:credit|debit|bank|visa|corporate) ?card|my card|card (?:no\b|number|is|details|ending|on file)|visa|master ?card|amex|american express|discover|cvv|cvc|security code|the debit|(?:the|this|my|our|new|old) (?:black |blue |silver |gold )?card(?= (?:number )?\d)|code(?: is|:)? \d{3,4}(?! ?\d)|(?:0[1-9]|1[0-2])\/(?:20)?[2-3]\d(?!\d|\/)|on the back(?: of it)? is|charge (?:it|the fee) to)\b/i;
const otherCards =
  /\b(?:library|gift|loyalty|member(?:ship)?|insurance|student|phone|calling|sim|test) card/i;

const kinds: readonly Kind[] = [
  { shape: /(?<![\w.-])\d{3}([- .])\d{2}\1\d{4}(?![\w-]|\.\d)/g, near: ssnWords },
  {
    // Told in three parts: "412, then 77, then 0936".
    shape:
      /(?<![\w.-])\d{3}[,;:]? (?:(?:and|then|next|dash|after|finally|-|–) ){0,3}\d{2}[,;:]? (?:(?:and|then|next|dash|after|finally|-|–) ){0,3}\d{4}(?![\w-]|\.\d)/g,
    near: ssnWords,
  },
  {
    shape: /(?<![\w./#-])\d{3}-\d{2}-\d{4}(?![\w-]|\.\d)/g,
    valid: (digits, near) =>
      /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) &&
      !/\b(?:order|part|model|case|ref(?:erence)?|item|catalog(?:ue)?|sku|serial|invoice|tel|ph|phone|fax|call|isbn|ticket|bug|id|no|number|cas)\b/i.test(
        near,
      ),
  },
  {
    shape: /(?<![\w.-])\d{9}(?![\w-]|\.\d)/g,
    near: ssnWords,
  },
  {
    // A passport number is one token; a year, a date or a count of pages is none.
    shape:
      /(?<![\w/-])(?:[A-Z]{1,3}[- ]?(?:\d{6,8}|\d{3,4}[ -]\d{3,4}|\d{2}(?: \d{2,3}){2})|\d{8,9}[A-Z]?|[A-Z]\d{2}[A-Z]\d{2}[A-Z\d]{2,4}|[A-Z](?=[A-Z]*\d[A-Z\d]*\d[A-Z\d]*\d)[A-Z\d]{7,8}|\d{2}[A-Z]{2}\d{5}|\d{2} \d{2} \d{5,6})(?![\w/-])/g,
    near: /\b(?:pass(?:port|aporte|eport)|travel(?:l?ing)? (?:book|booklet|document|papers?))\b/i,
    valid: (digits) => digits.length > 3,
  },
  {
    shape: /(?<![\w-])N-?\d{10}(?![\w-])/g,
    certain: true,
    valid: (_, near) => !/\bnpi\b/i.test(near),
  },
  {
    shape: /(?<![\w-])(?:EAC|WAC|LIN|SRC|NBC|MSC|IOE|YSC)[- ]?\d{2}[- ]?\d{3}[- ]?\d{5}(?![\w-])/g,
    certain: true,
  },
  {
    shape: /(?<![\w-])(?:A[-# ]{0,2}\d{2,3}[- ]?\d{3}[- ]?\d{3}|[A-Z]{3}\d{10})(?![\w-])/g,
    near: /\b(?:alien|uscis|a[- ]?number|green card|ead|registration|resident card|i-?485|i-?765)\b/i,
  },
  {
    shape:
      /(?<![\w-])(?:[A-Z]{0,2}\d{7,14}|AA00[A-Z\d]{6}|\d{8,9}[A-Z]\d{1,2}|\d{2} \d{4} \d{4} \d{2})(?![\w-])/g,
    near: /\b(?:i-?94|(?:number|no\.?) of my visa|visa (?:foil|control|number|no\b|stamp|sticker)|(?:foil|control|admission) number|(?:number|no\.?) (?:\w+ ){0,2}on the (?:visa|foil|stamp)|ds-?2019|i-?20|sevis|ds-?160)\b/i,
  },
  {
    shape: /(?<![\w-])[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?![\w-]|[ ]\d)/g,
    near: /\b(?:aadh?aa?r|adhaar|adhar|uidai|uid)\b/i,
  },
  {
    shape: /(?<![\w-])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,3})?(?![\w-])/g,
    valid: isIban,
  },
  {
    shape:
      /(?<![\w./+-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?(?![\w-]|[. ]\d)|(?<![\w./+-])3[47]\d{2}([ -]?)\d{6}\2\d{5}(?![\w-]|[. ]\d)/g,
    valid: isCard,
  },
  {
    shape:
      /(?<![\w-])(?:\d{5}-\d{7}-\d|[A-Z]{5}\d{4}[A-Z]|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|\d{3}[ -]\d{3}[ -]\d{3}|\d{11}|784-?\d{4}-?\d{7}-?\d|[STFG]\d{7}[A-Z]|\d{3}\.\d{3}\.\d{3}-\d{2})(?![\w-])/g,
    near: /\b(?:cnic|pan(?= ?[:#]| (?:card|no|number|is))|pesel|curp|national (?:insurance|identity|id)|social insurance|\bNIN\b|identity card|emirates id|nric|\bSIN\b|\bcpf\b)\b/i,
  },
];

const phone = /^(?:\d{3}[ -])?\d{3}[ -]\d{4}$/;
/** A bank account: only where the mail also speaks of a bank. */
const account: Kind = {
  shape: /(?<![\w.-])(?:\d{6,17}|\d{2,6}(?:[ -]\d{2,6}){1,4})(?![\w-]|\.\d)/g,
  near: /\b(?:account|acct|a\/c)\b/i,
  valid: (digits, near, raw) => {
    const before = near.slice(0, near.lastIndexOf(raw));
    return (
      digits.length > 5 &&
      (/\b(?:account|acct|a\/c)(?: ?(?:number|num|no\.|no|nr|#))?[^\d.;]{0,24}$/i.test(before) ||
        (/\bbank[,:]? $/i.test(before) && !phone.test(raw)))
    );
  },
};
const bankWords =
  /\b(?:bank|routing|aba|checking|savings account|wire (?:transfer|the)|direct deposit|ifsc|swift|bic|sort code|iban)\b/i;
/** No shape goes without: six digits in a row or in groups, three of a number told in parts, or a letter before a digit. */
const dense = /\d(?:[- .]?\d){5}|[A-Z]\d|(?<!\d)\d{3}[,;:]? /;
const some = /\d{4}|\d{2,3}[- .]\d{2}|\d{3}, |[A-Z]\d{2}[A-Z]/;
/** Numbers that may be told, by the label before them. */
const harmless =
  /\b(?:aamc|eras|usmle|nrmp|ecfmg|comlex|nbome|letter|npi|license|phone|telephone|tel|cell|mobile|whatsapp|fax|zip|booking|confirmation|reservation|grant|order|tracking|invoice|mrn|record|chart|case|ticket|meeting|zoom|webex|passcode|reference|policy|award|flight|po|purchase|part|serial|article|doi|isbn|pmid|bug|message|student id|student number|employee id|member id|badge)\b(?:(?!passport|aadh?aa?r|social|ssn)[^.;,\d]){0,16}$/i;

function isCard(digits: string, near: string, raw: string): boolean {
  const issued =
    /^(?:4\d{15}|4\d{12}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14})$/;
  if (!issued.test(digits) || otherCards.test(near)) return false;
  // Whoever says that it is a card may have mistyped a digit; a bare number must prove itself and stand among words.
  if (cardWords.test(near)) return true;
  return luhn(digits) && raw.length > digits.length && !/\d/.test(near.replace(raw, ''));
}

function isIban(_: string, near: string, raw: string): boolean {
  const code = raw.replace(/[ -]/g, '');
  return hasIbanLength(code) && (/\biban\b/i.test(near) || isIbanChecked(code));
}

/** @param before tells what stands before the text and may say what the numbers are */
function numbers(text: string, before: () => string, wanted: readonly Kind[]): Span[] {
  if (!some.test(text) || !dense.test(text)) return [];
  const found: Span[] = [];
  for (const { shape, near: words, certain, valid } of wanted) {
    // A shape is found faster than words, and most numbers have none of these.
    if (text.search(shape) < 0) continue;
    const near = `${before()}\n${text}`;
    if (words && !words.test(near)) continue;
    for (const match of text.matchAll(shape)) {
      const raw = match[0];
      const start = match.index;
      const end = start + raw.length;
      if (!certain && harmless.test(text.slice(Math.max(0, start - 40), start))) continue;
      if (valid && !valid(raw.replace(/\D/g, ''), near, raw)) continue;
      if (!found.some((other) => other.start < end && start < other.end))
        found.push({ start, end });
    }
  }
  return together(found, text);
}

/** Numbers that one clause carries are one finding. */
function together(spans: Span[], text: string): Span[] {
  const sorted = spans.sort((a, b) => a.start - b.start);
  return sorted.reduce<Span[]>((result, span) => {
    const last = result.at(-1);
    const between = last ? text.slice(last.end, span.start) : ';';
    if (last && between.length < 60 && !/[;.?!]\s|\b(?:is|are|was|has|reads|use)\b/.test(between))
      last.end = span.end;
    else result.push(span);
    return result;
  }, []);
}

const nothing = () => '';
const accountsIn = (text: string) => numbers(text, nothing, [account]);
const lines = new LineFinder((line) => numbers(line, nothing, kinds));
const bankLines = new LineFinder(accountsIn);

/** Bank accounts anywhere in a mail that speaks of a bank. */
function bankAccounts(doc: Doc): Hit[] {
  const inProse = doc.blocks.flatMap(({ field, start, paragraph }) =>
    paragraph.sentences.flatMap((sentence) =>
      accountsIn(sentence.text).map((span) => ({
        field,
        start: start + sentence.start + span.start,
        end: start + sentence.start + span.end,
      })),
    ),
  );
  return [...bankLines.inClosing(doc), ...inProse];
}

export const rule: Rule = {
  id: 'sensitive-number',
  severity: 'warning',
  audience: ['program', 'writer', 'other'],
  title: 'A number to keep private',
  message:
    'A mail can be forwarded or read by others, and this number could be misused. Leave it out, and give it through a secure form or by phone if it is really needed.',
  source: '',
  inSentence: (sentence) => numbers(sentence.text, () => sentence.previous?.text ?? '', kinds),
  inDraft: (doc, found) => {
    const hits = [...found, ...lines.inClosing(doc)];
    const isOfBank = account.near?.test(doc.draft.body) && bankWords.test(doc.draft.body);
    return isOfBank ? [...hits, ...bankAccounts(doc)] : hits;
  },
  fixes: numberFixes,
};

export const examples: Examples = {
  flags: [
    'The visa foil in my passport carries the red number 20264471K.',
    'Please send it to my new account, so that he does not notice: Hana Bank 352-910448-11207.',
    'Aadhaar and passport are 4821 7730 1196 and P7730218 for the form.',
    'My social is 412, then 77, then 0936.',
    'My soc is 219 09 9999, if that is quicker.',
    'My social security number is 219-09-9999 for the background check.',
    'SSN: 078051120',
    'My passport number is K8273645 and it is valid until 2031.',
    'For the visa letter, my SEVIS ID is N0034567891.',
    'My work permit has the receipt IOE0912345678, before that KLM2490118374 of USCIS.',
    'You can charge the dinner to my Visa, 4539 1488 0343 6467, security code 331.',
    'Please send the travel money to DE89 3704 0044 0532 0130 00.',
    'My bank is Chase, routing 021000021, account number 483920174.',
    'My Aadhaar is 4821 7730 9415, in case the form asks.',
    {
      body: 'Dear Dr. Chen,\n\nThank you for the interview at your residency program.\n\nBest regards,\nAsha Rao\nSSN 219-09-9999',
    },
  ],
  allows: [
    'The travel document is at the embassy until June 20.',
    'My AAMC ID is 13572468 and my USMLE ID is 5-123-456-7.',
    'You can reach me at 713-555-0148 or (312) 555-0176.',
    'My passport expires on 12/05/2029, and I renewed it in 2019.',
    'The card that I used for the hotel ends in 4417.',
    'The grant number is R01 HL123456, and the paper is PMID 31234567.',
    'My NRMP ID is N0123456 and my Letter ID is 24681357.',
    'The order number is 4539 1488 0343 6467 2291.',
    'Our flight is booked under 123-45-6789012.',
    'My bank account is closed, so please mail the stipend.',
  ],
};
