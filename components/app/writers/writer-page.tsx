import { useApp } from '../context.ts';
import { dayWords } from '../dates.ts';
import { Timeline } from '../mails/timeline.tsx';
import { hashOf } from '../route.ts';
import { Fitting } from '../templates/fitting.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Head } from '../ui/head.tsx';
import { counted } from '../words.ts';
import { AboutWriter } from './about-writer.tsx';
import { fullName, removeWriter } from './changes.ts';
import { LetterCourse } from './letter-course.tsx';
import { Packet } from './packet-list.tsx';
import { nextStep, writerRow } from './pipeline.ts';

const back = { to: hashOf('writers'), name: 'Writers' };

/** Everything about one writer and their letter. */
export function WriterPage({ id }: { id: string }) {
  const { state, now, due, services, change } = useApp();
  const writer = state.writers.find((each) => each.id === id);
  if (!writer) {
    return (
      <>
        <Head title="Writer" back={back} />
        <Empty title="No such writer" words="They were removed, or were never on your list." />
      </>
    );
  }
  const row = writerRow(writer, state, due);
  const next = nextStep(row, now, (day) => dayWords(day, now));
  const remove = async () => {
    const along =
      row.mails.length > 0 ? ` with ${counted(row.mails.length, 'mail')} on record` : '';
    if (await change(removeWriter(state, id), `${fullName(writer)} removed${along}`))
      location.hash = hashOf('writers');
  };
  return (
    <>
      <Head
        title={fullName(writer)}
        about={<span className={next.late ? 'next late' : 'next'}>{next.words}</span>}
        back={back}
      >
        {writer.email && (
          <Button
            icon="mail"
            look="main"
            onPress={() => void services.writeMail({ to: writer.email, subject: '', body: '' })}
          >
            Write a mail
          </Button>
        )}
      </Head>
      <div className="split">
        <div className="stack">
          <LetterCourse writer={writer} stage={row.stage} />
          <Fitting whom={{ programId: null, writerId: id }} />
          <Packet writer={writer} />
          <Timeline mails={row.mails} programId={null} writerId={id} />
        </div>
        <div className="stack">
          <AboutWriter writer={writer} />
          <Button look="danger" icon="bin" changes onPress={() => void remove()}>
            Remove this writer
          </Button>
        </div>
      </div>
    </>
  );
}
