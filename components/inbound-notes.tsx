import { policyTitles, rankingNotice } from '../lib/inbound/answer.ts';
import type { ComposeView, ShownInbound } from '../lib/page/view.ts';
import { SeverityIcon } from './icons.tsx';
import { handFocusOn } from './keyboard.ts';
import { Source } from './source.tsx';
import { useStore } from './store-context.ts';

type Policy = NonNullable<ShownInbound['policy']>;

const buttons: Readonly<Record<Policy['is'], string>> = {
  'do-not-send': 'Remember: do not write',
  'not-needed': 'Remember: not needed',
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
            {policyTitles[policy.is]}
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
            {buttons[policy.is]} ({policy.program})
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
