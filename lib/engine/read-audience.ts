import type { Audience, Person } from '../draft/draft.ts';
import { ofLetters, type ParagraphSigns, signs, signsIn } from './audience-signs.ts';
import type { Doc } from './doc.ts';
import { greetingIn } from './greeting.ts';
import { readHead, type Weight } from './mail-head.ts';
import { readParagraph } from './paragraph.ts';

/** How strongly the draft alone speaks for each audience. */
export interface AudienceReading {
  audience: Audience;
  /** Log odds against an ordinary mail: above 0 is more likely than not. */
  program: number;
  writer: number;
}

/** What a mail of which nothing is known weighs: most mails have nothing to do with the Match. */
const start: Weight = { program: -2.3, writer: -3 };
const tells: Weight = { program: -0.1, writer: -0.6 };
/** Nothing about medicine or the Match: less telling in a mail to a doctor. */
const outsideField: Weight = { program: 0.2, writer: -0.5 };
const farFromField: Weight = { program: -0.7, writer: -3.1 };
/** An applicant writes as `I`; offices and authors write as `we`. */
const inPlural: Weight = { program: -1.6, writer: -3.3 };
const impersonal: Weight = { program: -0.7, writer: 0.8 };
/** Both write each other's given names: friends and colleagues do, applicants and programs hardly. */
const byGivenNames: Weight = { program: -1.5, writer: -1.6 };
/** `Kofi,` without a word before it. */
const bareName: Weight = { program: -2.5, writer: -0.6 };
/** Asks about programs rather than a program: of a mentor, a dean, a friend. */
const seeksAdvice: Weight = { program: -4, writer: -3 };
const noGreeting: Weight = { program: 0.1, writer: 0.6 };
const aboutPage: Weight = { program: -1.9, writer: -1.5 };
const farMore: Weight = { program: -1.3, writer: -1.2 };
/** Not a word of a letter or of how one is handed in: no mail to somebody who writes one. */
const noLetter: Weight = { program: 0.4, writer: -1.3 };
/**
 * Reads a draft as a stranger would, by adding up what speaks for each reader. Every sign counts once, so that a long mail
 * weighs no more than a clear one; and unless the words or the person tell of a residency or a doctor it is an ordinary mail.
 */
export function readAudience(doc: Omit<Doc, 'audience'>): AudienceReading {
  const { draft } = doc;
  const greeting = greetingIn(doc);
  const sum = { ...start };
  const add = (weight: Weight) => {
    sum.program += weight.program;
    sum.writer += weight.writer;
  };
  const parts = signsOf(doc);
  const said = [...new Set(parts.flatMap((part) => part.signs))].flatMap((i) => signs[i] ?? []);
  for (const sign of said) add(sign);
  if (said.filter(({ advice }) => advice).length > 1) add(seeksAdvice);
  const residency = parts.some((part) => part.residency);
  const speaks = residency || parts.some((part) => part.tells);
  if (speaks) add(tells);
  const inField =
    residency || parts.some((part) => part.signs.some((index) => signs[index]?.field));
  if (!inField) add(/\bdrs?\b/i.test(greeting) ? outsideField : farFromField);
  if (!parts.some((part) => part.one))
    add(parts.some((part) => part.several) ? inPlural : impersonal);
  if (!greeting) add(noGreeting);
  const given = givenName.exec(greeting);
  if (given && isGivenNameOf(given[2] ?? '', draft.to) && signsWithOneName(doc)) {
    add(byGivenNames);
    if (!given[1]) add(bareName);
  }
  const head = readHead(greeting, draft);
  add(head);
  if (!parts.some((part) => part.letters) && !ofLetters.test(draft.body)) add(noLetter);
  if (draft.body.length > 2100) add(aboutPage);
  if (draft.body.length > 4200) add(farMore);

  const known = speaks || head.namesField;
  const most = Math.max(sum.program, sum.writer);
  const ordinary = known ? most <= doubtful : most < beyondDoubt;
  const audience = ordinary ? 'other' : sum.writer > sum.program ? 'writer' : 'program';
  return { audience, ...sum };
}

const givenName = /^(?:(hi|hey|hello|hiya|dear)\s+)?(\p{L}[\p{L}'’-]*)\s*[,!:–—-]?$/iu;

function isGivenNameOf(word: string, people: readonly Person[]): boolean {
  return people.some(({ name }) => {
    const [given, ...rest] = name.toLowerCase().split(/\s+/);
    return rest.length > 0 && given === word.toLowerCase();
  });
}

function signsWithOneName({ draft, own }: Omit<Doc, 'audience'>): boolean {
  const last = own.closing.at(-1);
  return last !== undefined && oneName.test(draft.body.slice(last.start, last.end));
}

const oneName = /^(?:(?:thanks|cheers|best|love|yours|bye)[,!]? )?[-–—~]?\s?\p{L}[\p{L}'’-]*\.?$/iu;

/** Log odds that are as good as none; weights are tenths, and this lies between two, out of reach of how sums are rounded. */
const doubtful = 0.15;
/** Log odds that need no word of a residency and no doctor beside them. */
const beyondDoubt = 2.75;

/** Signs of subject, prose and sign-off; the greeting is read by itself. */
function signsOf(doc: Omit<Doc, 'audience'>): ParagraphSigns[] {
  const closing = doc.own.closing.map((span) =>
    readParagraph(doc.draft.body.slice(span.start, span.end)),
  );
  return [...doc.blocks.map((block) => block.paragraph), ...closing].map(signsIn);
}
