import { daysSince } from '../engine/clock.ts';
import type { OwnTemplate } from '../state/additions.ts';
import type { Contact } from '../state/records.ts';
import { endings } from './ending.ts';
import type { Fit, Fits, Letter, Template } from './letter.ts';
import { letters } from './letters/index.ts';
import { eventText, hadInterview, intentBar, isInSoap, lastMail } from './moment.ts';
import { type NoLetter, noLetters } from './no-letter.ts';
import type { Situation } from './situation.ts';

/** A letter that fits, and why. */
interface Offer extends Fits {
  readonly letter: Letter;
}

/** A letter that does not fit, ours or an own one, and why. */
interface Refusal {
  readonly letter: Template;
  readonly not: string;
}

/** What the picker shows for a situation. */
export interface Offers {
  /** To be read before anything else: what the program has asked for, what SOAP forbids. */
  readonly first: readonly string[];
  /** Best first; among equals in the order of the season. */
  readonly offered: readonly Offer[];
  readonly refused: readonly Refusal[];
  /** Occasions for which the right letter is none. */
  readonly none: readonly NoLetter[];
  /** The applicant's own, newest first; little bars them. */
  readonly own: readonly OwnTemplate[];
}

/** All letters for a recipient and moment: those of its audience, or of all where nobody on record is addressed. */
export function offers(situation: Situation, own: readonly OwnTemplate[] = []): Offers {
  const audience = audienceOf(situation);
  const judged = letters
    .filter((letter) => audience === null || letter.audience === audience)
    .map((letter) => ({ letter, fit: fitOf(letter, situation) }));
  const ofOwn = own
    .filter((letter) => audience === null || [audience, 'other'].includes(letter.audience))
    .toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt))
    .map((letter) => ({ letter, not: ownBar(letter, situation) }));
  return {
    first: warnings(situation),
    offered: judged
      .flatMap(({ letter, fit }) => ('not' in fit ? [] : [{ letter, ...fit }]))
      .sort((a, b) => b.rank - a.rank),
    refused: [
      ...ofOwn.flatMap(({ letter, not }) => (not === null ? [] : [{ letter, not }])),
      ...judged.flatMap(({ letter, fit }) => ('not' in fit ? [{ letter, not: fit.not }] : [])),
    ],
    none: audience === 'program' && hadInterview(situation) ? noLetters : [],
    own: ofOwn.flatMap(({ letter, not }) => (not === null ? [letter] : [])),
  };
}

/** Why a letter, ours or an own one, may not be written now; null where it may. */
export function refusalOf(letter: Letter | OwnTemplate, situation: Situation): string | null {
  if (!('use' in letter)) return ownBar(letter, situation);
  const fit = fitOf(letter, situation);
  return 'not' in fit ? fit.not : null;
}

/** What bars a letter of the applicant's own: SOAP, or another letter of intent. */
function ownBar({ audience, kind }: OwnTemplate, situation: Situation): string | null {
  const { isReply, program, writer } = situation;
  const isToProgram = program !== null || (audience === 'program' && writer === null);
  if (!isToProgram) return null;
  if (isInSoap(situation) && !isReply) return soapText(situation);
  return kind === 'letter-of-intent' ? intentBar(situation) : null;
}

/** Whether one letter fits, all things considered. */
export function fitOf(letter: Letter, situation: Situation): Fit {
  const { program, contact } = situation;
  if (letter.audience === 'program') {
    if (isInSoap(situation) && !(letter.answers && situation.isReply))
      return { not: soapText(situation) };
    if (program?.contactPolicy === 'do-not-send' && hadInterview(situation) && !letter.isBusiness)
      return { not: `${program.name} has asked for no messages after the interview.` };
    if (contact && letter.to && !suits(letter, contact))
      return { not: `For ${letter.to.map((role) => roleNames[role]).join(' or ')}.` };
  }
  const bar = letter.bars?.(situation);
  if (bar) return { not: bar };
  const ending = letter.audience === 'program' ? endingFor(letter, situation) : null;
  if (ending) return { not: ending };
  if (!situation[letter.audience === 'program' ? 'program' : 'writer'])
    return { rank: 1, reason: letter.use };
  const fit = letter.fits(situation);
  if ('not' in fit) return fit;
  const doubt = letter.isBusiness ? null : doubtAbout(letter, situation);
  return doubt ? { rank: 1, reason: doubt } : fit;
}

/** What is over so that the letter makes no sense any more; null while it does. */
function endingFor({ after = [] }: Letter, situation: Situation): string | null {
  const ended = [...endings(situation)].find(([ending]) => !after.includes(ending));
  return ended?.[1] ?? null;
}

/** Days between two mails to a program that nobody has asked for. */
const apart = 21;

/** Why a letter that fits may better wait; null where nothing speaks against it. */
function doubtAbout({ audience, kind }: Letter, situation: Situation): string | null {
  if (audience !== 'program') return null;
  if (situation.program?.contactPolicy === 'not-needed' && hadInterview(situation))
    return 'They have said that it is not needed or will not affect their ranking.';
  const last = lastMail(situation);
  const days = last ? daysSince(last.toISOString(), situation.clock) : apart;
  if (days >= apart || kind === 'thank-you' || kind === 'update') return null;
  return `Your last mail was ${days === 1 ? 'a day' : `${days} days`} ago; three weeks between two read better.`;
}

function audienceOf({ program, writer }: Situation): 'program' | 'writer' | null {
  if (program) return 'program';
  return writer ? 'writer' : null;
}

const roleNames: Readonly<Record<Contact['role'], string>> = {
  director: 'the program director',
  coordinator: 'the coordinator',
  faculty: 'an interviewer',
  resident: 'a resident',
  other: 'somebody else',
};

/** A letter to the office may go to anybody there; thanks are for the person. */
function suits({ kind, to = [] }: Letter, { role }: Contact): boolean {
  return to.includes(role) || role === 'other' || kind !== 'thank-you';
}

function warnings(situation: Situation): string[] {
  const { program } = situation;
  const all: string[] = [];
  if (program && isInSoap(situation)) all.push(soapText(situation));
  if (program?.contactPolicy === 'do-not-send')
    all.push(
      `${program.name} has asked for no messages after the interview. Better leave it at that.`,
    );
  if (program?.contactPolicy === 'not-needed')
    all.push(
      `${program.name} has said that messages are not needed or will not affect its ranking.`,
    );
  const ended = endings(situation);
  for (const ending of ['turned-away', 'withdrawn'] as const)
    if (program && ended.has(ending)) all.push(`${program.name}: ${ended.get(ending)}`);
  return all;
}

function soapText(situation: Situation): string {
  return `Until SOAP ends (${eventText(situation, 'soap-ends')}) programs write first. You may answer a mail of theirs.`;
}
