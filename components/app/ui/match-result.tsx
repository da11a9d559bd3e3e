import { useSetting } from '../settings/use-setting.ts';
import { Button } from './button.tsx';

/** Asks how the Match went: what is due in SOAP, and after it, hangs on the answer. */
export function MatchResult() {
  const { setApplicant } = useSetting();
  return (
    <div className="actions">
      <Button
        changes
        onPress={() => void setApplicant({ matchStatus: 'matched' }, 'Noted: matched')}
      >
        Matched
      </Button>
      <Button
        changes
        onPress={() => void setApplicant({ matchStatus: 'unmatched' }, 'Noted: not matched')}
      >
        Not, or only partly
      </Button>
    </div>
  );
}
