import { dayOfDate } from '../engine/clock.ts';
import { stageOf, thankedFor } from '../state/progress.ts';
import { agoText, dateOf, dayOfInstant, statusOn } from './days.ts';
import type { DueItem, Outlook } from './item.ts';
import { openPrograms, openWriters, writerName } from './open.ts';

/** Thanks for an interview: due the day after, late once three days have passed, and let go of after two weeks. */
const toProgram = { lateAfter: 3, droppedAfter: 14 };
/** Thanks for a letter have a little more time. */
const toWriter = { lateAfter: 7, droppedAfter: 28 };

export function programThanks(outlook: Outlook): DueItem[] {
  const { today, state } = outlook;
  return openPrograms(outlook).flatMap((program): DueItem[] => {
    const { id, name, interviewDate, contactPolicy, stage } = program;
    if (interviewDate === null || stage === 'considering') return [];
    if (contactPolicy === 'not-needed' || contactPolicy === 'do-not-send') return [];
    const day = dayOfDate(interviewDate);
    if (today < day || today > day + toProgram.droppedAfter) return [];
    const status = statusOn(today, day + 1, day + toProgram.lateAfter);
    if (status === null || thankedFor(program, state.messages)) return [];
    return [
      {
        kind: 'thank-you',
        programId: id,
        writerId: null,
        item: `thank-you:program:${id}`,
        due: dateOf(day + 1),
        status,
        title: `Thank ${name}`,
        why: `You interviewed there ${agoText(today - day)}. Thanks are best sent within three days, with something from the day itself.`,
        action: { write: 'thank-you' },
      },
    ];
  });
}

export function writerThanks(outlook: Outlook): DueItem[] {
  const { today, clock, state } = outlook;
  return openWriters(outlook).flatMap((writer): DueItem[] => {
    if (writer.uploadedAt === null || stageOf(writer, state.messages) !== 'uploaded') return [];
    const day = dayOfInstant(writer.uploadedAt, clock);
    if (today < day || today > day + toWriter.droppedAfter) return [];
    const status = statusOn(today, day + 1, day + toWriter.lateAfter);
    if (status === null) return [];
    return [
      {
        kind: 'thank-you',
        programId: null,
        writerId: writer.id,
        item: `thank-you:writer:${writer.id}`,
        due: dateOf(day + 1),
        status,
        title: `Thank ${writerName(writer)} for the letter`,
        why: `The letter was uploaded ${agoText(today - day)}. Thank them, and tell them in March how it went.`,
        action: { write: 'thank-you' },
      },
    ];
  });
}
