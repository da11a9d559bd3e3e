import { isInMainMatch } from '../engine/windows.ts';
import type { Program, Writer } from '../state/records.ts';
import { hasCome } from './days.ts';
import type { Outlook } from './item.ts';

const closed: readonly Program['stage'][] = ['withdrawn', 'rejected', 'interview-declined'];

/** Whether a place there is still in play: neither side has turned away. */
export function isInPlay(program: Program): boolean {
  return !closed.includes(program.stage);
}

/** Programs that may be written to and where it can still matter. From Match Week on those of the Main Match write first. */
export function openPrograms(outlook: Outlook): Program[] {
  const { applicant, programs } = outlook.state;
  if (applicant.matchStatus === 'matched') return [];
  const isMatchWeek = hasCome(outlook, 'match-week');
  return programs.filter(
    (program) => isInPlay(program) && !(isMatchWeek && isInMainMatch(program)),
  );
}

/** Writers whose letters can still matter. */
export function openWriters(outlook: Outlook): readonly Writer[] {
  const { applicant, writers } = outlook.state;
  return applicant.matchStatus === 'matched' || hasCome(outlook, 'match-week') ? [] : writers;
}

/** "Dr. John Smith". */
export function writerName({ title, name }: Writer): string {
  return [title, name].filter(Boolean).join(' ');
}
