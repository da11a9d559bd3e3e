import type { Program } from '../../../lib/state/records.ts';
import { instantOf, isAhead } from '../../../lib/state/sent-mails.ts';
import { useApp } from '../context.ts';
import { instantWords } from '../dates.ts';
import { hashOf } from '../route.ts';
import { standingIntentTo } from './rows.ts';

/** That a letter of intent went to this program. */
export function LetterNote({ program }: { program: Program }) {
  const { state, now } = useApp();
  const letter = standingIntentTo(program, state);
  if (!letter) return null;
  return (
    <div className="box note intent">
      <strong>Your letter of intent {isAhead(letter, now) ? 'is to go' : 'went'} here</strong>
      <p>
        On {instantWords(instantOf(letter), now)}.{' '}
        <a href={hashOf('letter')}>What that means, and how to take it back</a>
      </p>
    </div>
  );
}
