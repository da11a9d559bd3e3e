import { memo } from 'react';
import type { Program } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { dayWords, instantWords } from '../dates.ts';
import { hashOf } from '../route.ts';
import { Icon } from '../ui/icon.tsx';
import { programStages } from '../words.ts';
import type { ProgramRow } from './rows.ts';
import { StagePill } from './stage-pill.tsx';

/** How a contact policy reads in a row, where there is something to say. */
const policies: Readonly<Partial<Record<Program['contactPolicy'], string>>> = {
  'do-not-send': 'Do not write',
  'not-needed': 'Mails not needed',
  welcome: 'Mails welcome',
};

/** Programs in rows, each of which leads to its page. */
export function ProgramList({ rows }: { rows: readonly ProgramRow[] }) {
  const { now } = useApp();
  return (
    <div className="box list programs">
      <div className="columns" aria-hidden="true">
        <span>Program</span>
        <span>Stage</span>
        <span>Interview</span>
        <span>Contact</span>
        <span>Last mail</span>
      </div>
      <ul>
        {rows.map((row) => (
          <Row
            key={row.program.id}
            program={row.program}
            stage={row.stage}
            intended={row.intended}
            interview={row.program.interviewDate && dayWords(row.program.interviewDate, now)}
            mail={row.lastContact && instantWords(row.lastContact, now)}
          />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  program: Program;
  stage: Program['stage'];
  intended: boolean;
  interview: string | null;
  mail: string | null;
}

const Row = memo(function Row({ program, stage, intended, interview, mail }: RowProps) {
  const policy = policies[program.contactPolicy];
  return (
    <li>
      <a href={hashOf('programs', program.id)}>
        <span className="who">
          <span className="name">
            {program.name}
            {intended && (
              <span className="intended" title="Letter of intent">
                <Icon name="star" />
                <span className="hidden"> (letter of intent)</span>
              </span>
            )}
          </span>
          {program.institution && <span className="soft">{program.institution}</span>}
        </span>
        <StagePill stage={stage} name={programStages[stage]} />
        <span className="fact interview">
          {interview && (
            <>
              <span className="label">Interview </span>
              {interview}
            </>
          )}
        </span>
        <span className={`fact policy ${program.contactPolicy}`}>{policy}</span>
        <span className="fact mail">
          {mail && (
            <>
              <span className="label">Last mail </span>
              {mail}
            </>
          )}
        </span>
      </a>
    </li>
  );
});
