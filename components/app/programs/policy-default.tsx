import { policyOfSpecialty } from '../../../lib/inbound/specialty-policies.ts';
import type { Program } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { Button } from '../ui/button.tsx';
import { SourceLink } from '../ui/link.tsx';
import { contactPolicies } from '../words.ts';
import { setProgram } from './changes.ts';

/** What the body of the specialty says of mails after the interview, offered while the program's own policy is not known. */
export function PolicyDefault({ program }: { program: Program }) {
  const { change } = useApp();
  const policy = policyOfSpecialty(program.specialty);
  if (!policy || program.contactPolicy !== 'unknown') return null;
  const words = contactPolicies[policy.policy];
  const adopt = () =>
    void change(
      setProgram(program.id, { contactPolicy: policy.policy }),
      `Contact: ${words.toLowerCase()}`,
    );
  return (
    <div className="full policy-default">
      <p className="hint">
        {policy.body} on {program.specialty}: {policy.text} <SourceLink address={policy.source} />
      </p>
      {policy.policy !== 'unknown' && (
        <Button changes onPress={adopt}>
          Use “{words}”
        </Button>
      )}
    </div>
  );
}
