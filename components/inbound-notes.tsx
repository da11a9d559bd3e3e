import { rankingNotice } from '../lib/inbound/answer.ts';
import type { ComposeView, ShownInbound } from '../lib/page/view.ts';
import { SeverityIcon } from './icons.tsx';
import { handFocusOn } from './keyboard.ts';
import { Source } from './source.tsx';
import { useStore } from './store-context.ts';

type Policy = NonNullable<ShownInbound['policy']>;

const wishes: Readonly<Record<Policy['is'], { title: string; button: string }>> = {
  'do-not-send': { title: 'This program asks not to write', button: 'Remember: do not write' },
  'not-needed': {
    title: 'Such mails are not needed, or change nothing',
    button: 'Remember: not needed',
  },
};

/** What the mail that is answered asks for, and what can be made of it. */
export function InboundNotes({ compose: { id, inbound } }: { compose: ComposeView }) {
  const { actions } = useStore();
  const { asksRanking, policy } = inbound;
  return (
    <>
      {policy && (
        <div className="note">
          <h2>
            <SeverityIcon severity="notice" />
            {wishes[policy.is].title}
          </h2>
          <q className="where">{policy.words}</q>
          <button
            type="button"
            className="plain"
            onClick={(event) => {
              handFocusOn(event.currentTarget);
              actions.takePolicy(id);
            }}
          >
            {wishes[policy.is].button} ({policy.program})
          </button>
        </div>
      )}
      {asksRanking && (
        <div className="note">
          <h2>
            <SeverityIcon severity="notice" />
            {rankingNotice.title}
          </h2>
          <q className="where">{asksRanking}</q>
          <p>
            {rankingNotice.message} <Source address={rankingNotice.source} />
          </p>
          <button type="button" className="plain" onClick={() => actions.answerRanking(id)}>
            Insert a polite answer
          </button>
        </div>
      )}
    </>
  );
}
