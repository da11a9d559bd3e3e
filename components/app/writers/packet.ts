import type { Applicant, Writer } from '../../../lib/state/records.ts';

/** The parts of a packet that the applicant hands to a writer, as `packet` holds them. */
export const packetParts = {
  cv: 'CV',
  'personal-statement': 'Personal statement',
  summary: 'Summary of shared work',
  'request-form': 'Letter Request Form',
  'aamc-id': 'AAMC ID',
} as const;
export type PacketPart = keyof typeof packetParts;

/** The part that asks for the letter in the application service: its name differs, and not every service has one. */
export function partName(
  part: PacketPart,
  { letterService }: Pick<Writer, 'letterService'>,
): string {
  if (part !== 'request-form') return packetParts[part];
  if (letterService === 'residencycas') return 'ResidencyCAS request';
  if (letterService === 'sf-match' || letterService === 'other') return 'Request of the service';
  return packetParts[part];
}

/** What a writer has not been given yet; the choice to waive is part of it. */
export function missingParts(writer: Writer): string[] {
  const parts = Object.keys(packetParts) as PacketPart[];
  const missing = parts.filter((part) => !writer.packet.includes(part));
  return [
    ...missing.map((part) => partName(part, writer)),
    ...(writer.waived === null ? ['Waiver choice'] : []),
  ];
}

/** How many letters are usual, and how many are under way. */
export interface LetterCount {
  readonly underWay: number;
  readonly planned: number;
  /** What is short, in sentences. */
  readonly short: readonly string[];
}

type Counted = Pick<Writer, 'specialty' | 'country' | 'letterService'> & { stage: Writer['stage'] };

/** Counts letters whose writers were asked. Four are usual in ERAS and ResidencyCAS, three in SF Match. */
export function countLetters(writers: readonly Counted[], applicant: Applicant): LetterCount {
  const underWay = writers.filter(({ stage }) => stage !== 'planned' && stage !== 'declined');
  const planned = writers.filter(({ stage }) => stage === 'planned').length;
  const sfMatch = underWay.some(({ letterService }) => letterService === 'sf-match');
  const usual = sfMatch ? 3 : 4;
  const own = underWay.filter((writer) => same(writer.specialty, applicant.specialty)).length;
  const fromUs = underWay.filter(({ country }) => isUs(country)).length;
  const isImg = applicant.status === 'us-img' || applicant.status === 'non-us-img';
  const short = [
    underWay.length < usual && `${underWay.length} of the usual ${usual} letters are under way.`,
    applicant.specialty !== '' &&
      own < 3 &&
      `${own} of the usual 3 letters from ${applicant.specialty} are under way.`,
    isImg && fromUs < 2 && `${fromUs} of at least 2 letters from US physicians are under way.`,
  ];
  return {
    underWay: underWay.length,
    planned,
    short: short.filter((sentence) => sentence !== false),
  };
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** An empty country is taken for the US: it is asked for only where it differs. */
function isUs(country: string): boolean {
  return /^(?:|usa?|u\.s\.(?:a\.)?|united states(?: of america)?)$/i.test(country.trim());
}
