import { mailsTo } from '../../../lib/state/progress.ts';
import { useApp } from '../context.ts';
import { Timeline } from '../mails/timeline.tsx';
import { hashOf } from '../route.ts';
import { Fitting } from '../templates/fitting.tsx';
import { Empty } from '../ui/empty.tsx';
import { TextField } from '../ui/field.tsx';
import { Head } from '../ui/head.tsx';
import { Section } from '../ui/section.tsx';
import { AboutProgram } from './about-program.tsx';
import { setProgram } from './changes.ts';
import { Contacts } from './contacts.tsx';
import { Course } from './course.tsx';
import { LetterNote } from './letter-note.tsx';
import { RemoveProgram } from './remove-program.tsx';

const back = { to: hashOf('programs'), name: 'Programs' };

/** Everything about one program; each field saves itself. */
export function ProgramPage({ id }: { id: string }) {
  const { state, change } = useApp();
  const program = state.programs.find((each) => each.id === id);
  if (!program) {
    return (
      <>
        <Head title="Program" back={back} />
        <Empty title="No such program" words="It was removed, or was never on your list." />
      </>
    );
  }
  const sent = new Set(mailsTo(program, state.messages));
  const mails = state.messages.filter((mail) => mail.programId === id || sent.has(mail));
  return (
    <>
      <Head title={program.name} about={program.institution} back={back} />
      <LetterNote program={program} />
      <div className="split">
        <div className="stack">
          <Course program={program} />
          <Fitting whom={{ programId: id, writerId: null }} />
          <Contacts program={program} />
          <Timeline mails={mails} programId={id} writerId={null} />
        </div>
        <div className="stack">
          <AboutProgram program={program} />
          <Section title="Notes">
            <TextField
              label="Notes on this program"
              value={program.notes}
              lines={6}
              placeholder="What you saw and whom you met: what a good thank-you mentions"
              onSave={(notes) => change(setProgram(id, { notes }), 'Notes saved')}
            />
          </Section>
          <RemoveProgram key={id} program={program} />
        </div>
      </div>
    </>
  );
}
