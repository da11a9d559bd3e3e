import { usualLetters } from '../../../lib/checklist/signs.ts';
import type { PacketPart } from '../../../lib/state/progress.ts';
import type { Applicant, Writer } from '../../../lib/state/records.ts';

const names: Readonly<Record<PacketPart | 'waiver', string>> = {
  cv: 'CV',
  'personal-statement': 'Personal statement',
  summary: 'Summary of shared work',
  'request-form': 'Letter Request Form',
  'aamc-id': 'AAMC ID',
  waiver: 'Waiver choice',
};

/** The name of a part of the packet. What asks for the letter is called otherwise in ResidencyCAS. */
export function partName(part: PacketPart | 'waiver', service: Writer['letterService']): string {
  return part === 'request-form' && service === 'residencycas'
    ? 'ResidencyCAS request'
    : names[part];
}

/** How many letters are usual, and how many are under way. */
export interface LetterCount {
  readonly underWay: number;
  readonly planned: number;
  /** What is short, in sentences. */
  readonly short: readonly string[];
}

type Counted = Pick<Writer, 'specialty' | 'country' | 'letterService'> & { stage: Writer['stage'] };

/** Counts letters whose writers were asked, by the numbers that the checklist names. */
export function countLetters(writers: readonly Counted[], applicant: Applicant): LetterCount {
  const underWay = writers.filter(({ stage }) => stage !== 'planned' && stage !== 'declined');
  const planned = writers.filter(({ stage }) => stage === 'planned').length;
  const sfMatch = underWay.some(({ letterService }) => letterService === 'sf-match');
  const usual = sfMatch ? 3 : usualLetters(applicant);
  const own = underWay.filter((writer) => same(writer.specialty, applicant.specialty)).length;
  const fromUs = underWay.filter(({ country }) => isUs(country)).length;
  const isImg = applicant.status === 'us-img' || applicant.status === 'non-us-img';
  const short = [
    underWay.length < usual && `${underWay.length} of the usual ${usual} letters are under way.`,
    applicant.specialty !== '' &&
      own < 2 &&
      `${own} of at least 2 letters from ${applicant.specialty} are under way.`,
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
