import type { Audience } from '../../../lib/draft/draft.ts';
import type { PageReport } from '../../../lib/messages/page-commands.ts';
import { bySeverity, severityWords, summary } from '../../counts.ts';
import { SeverityIcon, TickIcon } from '../../icons.tsx';

const draftNames: Readonly<Record<Audience, string>> = {
  program: 'Draft to a program',
  writer: 'Draft to a letter writer',
  other: 'Draft',
};

interface Props {
  audience: Audience;
  findings: PageReport['composes'][number]['findings'];
}

/** What is found in one open draft, gravest first. */
export function DraftFindings({ audience, findings }: Props) {
  return (
    <div className="box draft">
      <h3>
        <span>{draftNames[audience]}</span>
        {findings.length > 0 && <span className="soft">{summary(findings)}</span>}
      </h3>
      {findings.length === 0 && (
        <p className="line">
          <TickIcon />
          Nothing found
        </p>
      )}
      <ul>
        {bySeverity(findings).flatMap((group) =>
          group.findings.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule may speak twice with the same words
            <li key={`${finding.rule} ${index}`} className="line">
              <SeverityIcon severity={finding.severity} />
              <span>
                <span className="hidden">{severityWords[finding.severity].one}: </span>
                {finding.title}
              </span>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
