import { clockAt, dateText } from '../engine/clock.ts';
import { missingInPacket, requestedAt } from '../state/progress.ts';
import type { Program } from '../state/records.ts';
import type { Situation } from './situation.ts';

/** What is stored, as a sentence says it; '' where it is not known. */

/** `pediatrics`, `internal medicine`, `OB/GYN`. */
export function specialtyOf({ facts, program }: Situation): string {
  const specialty = facts.applicant.specialty.trim() || (program?.specialty ?? '').trim();
  return specialty.replaceAll(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}

const services: Readonly<Record<Program['applicationService'], string>> = {
  eras: 'ERAS',
  residencycas: 'ResidencyCAS',
  'sf-match': 'SF Match',
  other: '',
};

export function serviceName(service: Program['applicationService'] | undefined): string {
  return service ? services[service] : '';
}

const partNames = {
  cv: 'my CV',
  'personal-statement': 'my personal statement',
  summary: 'a summary of our work together',
  'request-form': 'the request form',
  'aamc-id': 'my AAMC ID',
  waiver: 'my choice about the waiver',
} as const;

export function missingParts({ writer, facts }: Situation): string[] {
  return writer ? missingInPacket(writer, facts.applicant).map((part) => partNames[part]) : [];
}

export function requestedText(situation: Situation): string {
  const { writer, facts } = situation;
  const at = writer ? requestedAt(writer, facts.messages) : null;
  return instantText(at === null ? null : new Date(at), situation);
}

export function eventDay(
  { facts }: Situation,
  event: 'eras-submit' | 'rank-deadline' | 'match-day',
): string {
  const date = facts.season?.dates[event];
  if (!date) return '';
  const { now, offset } = clockAt(date.at);
  return dateText(now, offset);
}

export function instantText(instant: Date | null, { clock }: Situation): string {
  return instant && !Number.isNaN(instant.getTime()) ? dateText(instant, clock.offset) : '';
}

export function dayText(date: string | null | undefined): string {
  return date ? dateText(new Date(date), 0) : '';
}
