import { useMemo } from 'react';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Head } from '../ui/head.tsx';
import { counted } from '../words.ts';
import { AddWriter } from './add-writer.tsx';
import { countLetters } from './packet.ts';
import { writerRows } from './pipeline.ts';
import { WriterCard } from './writer-card.tsx';

/** The letters of recommendation on their way. */
export function WritersView() {
  const { state, due } = useApp();
  const rows = useMemo(() => writerRows(state, due), [state, due]);
  const letters = countLetters(
    rows.map(({ writer, stage }) => ({ ...writer, stage })),
    state.applicant,
  );
  return (
    <>
      <Head
        title="Letter writers"
        about={
          rows.length > 0 &&
          `${counted(letters.underWay, 'letter')} under way, ${letters.planned} planned`
        }
      >
        <ButtonLink to={hashOf('writers', 'import')} icon="file">
          Import a spreadsheet
        </ButtonLink>
      </Head>
      <AddWriter />
      {rows.length === 0 ? (
        <Empty
          title="No letter writers yet"
          words="Add those whom you mean to ask, early: most advice says six to eight weeks before you need the letter. Matchproof says when to ask, what the packet lacks and when a reminder is due."
        />
      ) : (
        <>
          {letters.short.length > 0 && (
            <div className="box note warning">
              <strong>Fewer letters than usual</strong>
              {letters.short.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          )}
          <ul className="writers">
            {rows.map((row) => (
              <WriterCard key={row.writer.id} row={row} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
