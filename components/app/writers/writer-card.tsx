import { useApp } from '../context.ts';
import { dayWords, relativeDay } from '../dates.ts';
import { hashOf } from '../route.ts';
import { writerStages } from '../words.ts';
import { fullName } from './changes.ts';
import { nextStep, type WriterRow } from './pipeline.ts';
import { Steps } from './steps.tsx';

/** One writer: how far the letter has come, and what is next. */
export function WriterCard({ row }: { row: WriterRow }) {
  const { now } = useApp();
  const { writer, stage, missing } = row;
  const next = nextStep(row, now, (day) => dayWords(day, now));
  const open = stage !== 'uploaded' && stage !== 'thanked' && stage !== 'declined';
  return (
    <li className={`box writer ${stage}`}>
      <a href={hashOf('writers', writer.id)}>
        <span className="who">
          <span className="name">{fullName(writer)}</span>
          <span className="soft">
            {[writer.specialty, writer.workedTogether].filter(Boolean).join(' · ')}
          </span>
        </span>
        <Steps stage={stage} />
        <span className="stage-name">{writerStages[stage]}</span>
        <span className={next.late ? 'next late' : 'next'}>{next.words}</span>
        {open && writer.dueAt && (
          <span className="soft due">
            Letter due {dayWords(writer.dueAt, now)}, {relativeDay(writer.dueAt, now)}
          </span>
        )}
        {missing.length > 0 && (
          <span className="soft missing">Packet lacks: {missing.join(', ')}</span>
        )}
      </a>
    </li>
  );
}
