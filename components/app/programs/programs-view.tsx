import { useDeferredValue, useMemo } from 'react';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Head } from '../ui/head.tsx';
import { useKept } from '../use-kept.ts';
import { counted } from '../words.ts';
import { AddProgram } from './add-program.tsx';
import { Filters } from './filters.tsx';
import { ProgramList } from './program-list.tsx';
import { programRows, shownRows, type Wish } from './rows.ts';

const everything: Wish = { search: '', stage: 'all', sort: 'name' };

/** All programs: searched, filtered, sorted, and added to. */
export function ProgramsView() {
  const { state, now } = useApp();
  const [wish, setWish] = useKept<Wish>('programs', everything);
  const deferred = useDeferredValue(wish);
  const rows = useMemo(() => programRows(state, now), [state, now]);
  const shown = useMemo(() => shownRows(rows, deferred), [rows, deferred]);
  return (
    <>
      <Head title="Programs">
        {rows.length > 0 && (
          <ButtonLink to={hashOf('programs', 'import')} icon="file">
            Import a spreadsheet
          </ButtonLink>
        )}
      </Head>
      <AddProgram />
      {rows.length === 0 ? (
        <Empty
          title="No programs yet"
          words="Add the first by its name, or bring your whole list from a spreadsheet. Matchproof then knows whom you write to, what was sent, and what is due."
        >
          <ButtonLink to={hashOf('programs', 'import')} icon="file" look="main">
            Import a spreadsheet
          </ButtonLink>
        </Empty>
      ) : (
        <>
          <Filters wish={wish} rows={rows} onWish={setWish} />
          <p className="soft" role="status">
            {shown.length === rows.length
              ? counted(rows.length, 'program')
              : `${shown.length} of ${counted(rows.length, 'program')}`}
          </p>
          {shown.length === 0 ? (
            <Empty title="None fits" words="Search for less, or show all stages." />
          ) : (
            <ProgramList rows={shown} />
          )}
        </>
      )}
    </>
  );
}
